package no.politiet.kom.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.politiet.kom.model.Certainty;
import no.politiet.kom.model.Change;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.Significance;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.model.Tombstone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTest {

    private static final TagUri FEED = TagUri.of("tag:fyr.example,2031:kom/feed");

    private static KeyDate date(DateRole role, String when) {
        return KeyDate.builder(role, Period.parse(when), when, Certainty.STATED).build();
    }

    private static Issue issue(KeyDate... dates) {
        return issue("Høring om nye lykter", dates);
    }

    private static Issue issue(String title, KeyDate... dates) {
        Item item = Fixtures.item("horing", "Lykter")
                .kind(Kind.HEARING)
                .title(title)
                .dates(List.of(dates))
                .build();
        return Fixtures.issue(Fixtures.section("Aktuelt", item));
    }

    private static String render(Issue issue) {
        return IssueRenderer.of(Format.ICALENDAR).build().render(issue);
    }

    private static List<String> read(String calendar) throws Exception {
        List<String> events = Calendars.ical4j(calendar);
        assertThat(Calendars.biweekly(calendar)).isEqualTo(events);
        return events;
    }

    private static String unfolded(String calendar) {
        return calendar.replace("\r\n ", "");
    }

    @Test
    void rendersADeadlineAsADayThatBlocksNobody() throws Exception {
        assertThat(read(render(issue(date(DateRole.DEADLINE, "2031-06-29")))))
                .singleElement()
                .asString()
                .endsWith(" | 2031-06-29 | 2031-06-30 | 0 | CONFIRMED | TRANSPARENT | Frist: Høring om nye lykter");
    }

    @Test
    void rendersAnEventOfSeveralDays() throws Exception {
        assertThat(read(render(issue(date(DateRole.EVENT, "2031-10-18/2031-10-19")))))
                .singleElement()
                .asString()
                .contains(" | 2031-10-18 | 2031-10-20 | ", "OPAQUE");
    }

    @Test
    void tellsTheTimeOfDayInOslo() throws Exception {
        KeyDate summer = date(DateRole.DEADLINE, "2031-06-29").toBuilder()
                .time(LocalTime.of(12, 0))
                .build();
        KeyDate winter = date(DateRole.DEADLINE, "2031-12-01").toBuilder()
                .time(LocalTime.of(9, 30))
                .build();
        String calendar = render(issue(summer, winter));
        assertThat(read(calendar))
                .satisfiesExactly(
                        first -> assertThat(first).contains(" | 2031-06-29T12:00+02:00 | "),
                        second -> assertThat(second).contains(" | 2031-12-01T09:30+01:00 | "));
        assertThat(calendar)
                .contains("BEGIN:VTIMEZONE", "TZID:Europe/Oslo", "DTSTART;TZID=Europe/Oslo:20310629T120000");
    }

    @Test
    void hasNoTimeZoneWhereNoTimeIsGiven() {
        assertThat(render(issue(date(DateRole.EVENT, "2031-10-18")))).doesNotContain("VTIMEZONE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031-03", "2031", "2031-21", "2031-06-01/..", "2031-03/2031-04-05"})
    void leavesOutWhatIsNoDay(String when) {
        String calendar = render(issue(date(DateRole.DEADLINE, when), date(DateRole.EVENT, when)));
        assertThat(calendar).doesNotContain("VEVENT");
    }

    @Test
    void leavesOutWhatIsNeitherDeadlineNorEvent() {
        assertThat(render(issue(date(DateRole.PUBLISHED, "2031-02-01")))).doesNotContain("VEVENT");
    }

    @Test
    void isACalendarEvenWithoutEvents() throws Exception {
        assertThat(Calendars.ical4j(render(issue()))).isEmpty();
    }

    @Test
    void keepsItsIdentityAndCountsTheRevision() throws Exception {
        Issue first = issue(date(DateRole.DEADLINE, "2031-06-29"));
        Issue second = issue(date(DateRole.DEADLINE, "2031-07-15").toBuilder()
                        .previous(List.of(Period.parse("2031-06-29")))
                        .build())
                .toBuilder()
                .revision(3)
                .changes(List.of(
                        Change.builder(3, Instant.parse("2031-05-02T08:00:00Z"), Significance.MAJOR, "Utsatt frist.")
                                .build()))
                .build();
        String before = read(render(first)).get(0);
        String after = read(render(second)).get(0);
        assertThat(after).startsWith(before.substring(0, 36)).contains(" | 2031-07-15 | 2031-07-16 | 2 | ");
        assertThat(unfolded(render(second)))
                .contains("DTSTAMP:20310502T080000Z", "Frist 15. juli 2031 (tidligere 29. juni 2031)");
    }

    @Test
    void saysWhatItIs() {
        String calendar = unfolded(FeedRenderer.of(Format.ICALENDAR, FEED, "Nytt fra fyrene")
                .address(URI.create("https://feed.example"))
                .path("deadlines.ics")
                .locale(Locale.ENGLISH)
                .build()
                .render(List.of(issue(date(DateRole.DEADLINE, "2031-06-29")).toBuilder()
                        .licence("NLOD-2.0")
                        .build())));
        assertThat(calendar.lines())
                .contains(
                        "NAME:Deadlines and events: Nytt fra fyrene",
                        "DESCRIPTION:Source: Fyrvesenet (NLOD-2.0)",
                        "SOURCE;VALUE=URI:https://feed.example/v1/deadlines.ics",
                        "REFRESH-INTERVAL;VALUE=DURATION:P1D",
                        "URL;VALUE=URI:https://feed.example/v1/issues/2031-q1.html#horing",
                        "SUMMARY:Deadline: Høring om nye lykter");
    }

    @Test
    void cancelsWhatWasWithdrawnWithoutItsWords() throws Exception {
        Issue issue = issue(date(DateRole.DEADLINE, "2031-06-29"));
        String earlier = render(issue);
        Tombstone gone = Tombstone.of(issue.slug(), issue.id(), Instant.parse("2031-05-02T08:00:00Z"), "Feil.");
        String calendar = feed(earlier, List.of(gone), "2031-05-02T08:00:00Z").render(List.of());
        assertThat(read(calendar))
                .containsExactly(read(earlier).get(0).substring(0, 36)
                        + " | 2031-06-29 | 2031-06-30 | 1 | CANCELLED | TRANSPARENT | Avlyst");
        assertThat(calendar).doesNotContain("lykter");
        String again = feed(calendar, List.of(gone), "2031-05-03T08:00:00Z").render(List.of());
        assertThat(again).isEqualTo(calendar);
        String over = feed(calendar, List.of(gone), "2031-06-30T08:00:00Z").render(List.of());
        assertThat(over).doesNotContain("VEVENT");
    }

    @Test
    void cancelsWhatACorrectionTookAway() throws Exception {
        String earlier = render(issue(date(DateRole.DEADLINE, "2031-06-29"), date(DateRole.EVENT, "2031-06-01")));
        Issue corrected = issue(date(DateRole.DEADLINE, "2031-06-29"));
        String calendar = feed(earlier, List.of(), "2031-05-02T08:00:00Z").render(List.of(corrected));
        assertThat(read(calendar))
                .extracting(event -> event.contains("CANCELLED"))
                .containsExactlyInAnyOrder(true, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "BEGIN:VEVENT\r\nUID:a\r\nEND:VEVENT",
                "BEGIN:VEVENT\r\nUID:a\r\nDTSTART:x\r\nDTSTAMP:y\r\nX-KOM-ISSUE:2031-q1\r\nEND:VEVENT"
            })
    void passesOverAnEarlierCalendarThatCannotBeRead(String earlier) {
        assertThat(feed(earlier, List.of(), "2031-05-02T08:00:00Z").render(List.of(issue())))
                .doesNotContain("VEVENT");
    }

    private static FeedRenderer feed(String earlier, List<Tombstone> withdrawn, String now) {
        return FeedRenderer.of(Format.ICALENDAR, FEED, "Nytt fra fyrene")
                .earlier(earlier)
                .withdrawn(withdrawn)
                .now(Instant.parse(now))
                .build();
    }

    @Property(tries = 300)
    void comesBackWholeWhateverTheTitle(@ForAll String title) throws Exception {
        String calendar = render(issue(title, date(DateRole.DEADLINE, "2031-06-29")));
        assertThat(calendar.replace("\r\n", "").chars()).noneMatch(c -> c < ' ' || c == 0x7F || c == 0x85);
        assertThat(calendar.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(read(calendar)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r", "\u000B", "\f", "\u0085", "\u2028", "\u2029", "\\n", "\0\r\n"})
    void letsNoTextBeginALineOfItsOwn(String end) throws Exception {
        String attack = "Lykter" + end + "END:VEVENT" + end + "BEGIN:VALARM" + end + "ATTACH:http://fyr.example/x";
        String calendar = render(issue(attack, date(DateRole.DEADLINE, "2031-06-29")));
        assertThat(unfolded(calendar).lines())
                .filteredOn(line -> line.startsWith("END:VEVENT"))
                .hasSize(1);
        assertThat(unfolded(calendar).lines()).noneMatch(line -> line.startsWith("BEGIN:VALARM"));
        assertThat(read(calendar)).hasSize(1);
    }
}
