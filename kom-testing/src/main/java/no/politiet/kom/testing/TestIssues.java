package no.politiet.kom.testing;

import java.time.LocalDate;
import java.util.List;
import no.politiet.kom.model.Certainty;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.Section;
import no.politiet.kom.model.SectionRole;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.TagUri;

/** Issues of a newsletter that does not exist. Each is valid, says that it is made up, and names no person. */
public final class TestIssues {

    private static final String AUTHORITY = "example.org,2031";

    private TestIssues() {}

    /**
     * The issue of a quarter: a report, and a hearing whose deadline is the last day of the quarter after.
     *
     * @param year four digits
     * @param quarter 1 to 4
     * @return an issue with a slug such as {@code 2031-q1}
     * @throws IllegalArgumentException if there is no such quarter
     */
    public static Issue quarter(int year, int quarter) {
        requireQuarter(year, quarter);
        LocalDate end = LocalDate.of(year, quarter * 3, 1).plusMonths(4).minusDays(1);
        return quarter(year, quarter, end);
    }

    /**
     * The issue of a quarter, with a deadline of the caller's.
     *
     * @param year four digits
     * @param quarter 1 to 4
     * @param deadline the deadline of its hearing
     * @return an issue with a slug such as {@code 2031-q1}
     * @throws IllegalArgumentException if there is no such quarter
     */
    public static Issue quarter(int year, int quarter, LocalDate deadline) {
        requireQuarter(year, quarter);
        Slug slug = Slug.of(year + "-q" + quarter);
        int first = quarter * 3 - 2;
        Period period = Period.parse(year + "-" + two(first) + "/" + year + "-" + two(first + 2));
        Item report = Item.builder(
                        TagUri.of(AUTHORITY, slug.item("lykter")), Kind.REPORT, "Ny rapport om lykter langs kysten")
                .body(List.of(Paragraph.of("Rapporten teller lykter som ikke finnes. Den er oppdiktet.")))
                .build();
        Item hearing = Item.builder(
                        TagUri.of(AUTHORITY, slug.item("horing")), Kind.HEARING, "Høring om lyset i lyktene")
                .body(List.of(Paragraph.of("Alt i denne høringen er oppdiktet. Høringsfristen er " + deadline + ".")))
                .dates(List.of(
                        KeyDate.builder(DateRole.DEADLINE, Period.of(deadline), deadline.toString(), Certainty.STATED)
                                .build()))
                .build();
        Section section = Section.builder(
                        LocalId.of("nytt"), "Nytt", SectionRole.of("national"), List.of(report, hearing))
                .build();
        return Issue.builder(TagUri.of(AUTHORITY, slug), period, "Oppdiktet nyhetsbrev " + slug)
                .sections(List.of(section))
                .build();
    }

    private static void requireQuarter(int year, int quarter) {
        if (year < 1000 || year > 9998 || quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("no such quarter: " + year + ", " + quarter);
        }
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
