package no.politiet.kom.publish;

import static no.politiet.kom.publish.Newsletters.codes;
import static no.politiet.kom.publish.Newsletters.issue;
import static no.politiet.kom.publish.Newsletters.item;
import static no.politiet.kom.publish.Newsletters.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates of made-up news of the first quarter of 2031. */
class DatesTest {

    /** A date as words, and its value. */
    record Written(String words, String value) {}

    private static String dates(String text) {
        return item(text).dates().stream()
                .map(date -> date.role() + " " + date.when()
                        + (date.time() == null ? "" : " " + date.time())
                        + (date.previous().isEmpty()
                                ? ""
                                : " previous " + date.previous().get(0)))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vi møttes 3. og 4. mai.|event 2031-05-03/2031-05-04",
                "Reglane tek til å gjelde 1. juli 2031.|in-force 2031-07-01",
                "Fra 1. juli 2031 må alle ha lykt.|in-force 2031-07-01",
                "Overgangsordningen faller bort 1. juli 2031.|in-force 2031-07-01",
                "Rapporten vart lagd fram 3. mars.|published 2031-03-03",
                "Prop. 7 L (2030–2031) vart lagd fram 3. mars.|submitted 2031-03-03",
                "Statsråden fekk 3. mars skriftleg spørsmål om fyret.|submitted 2031-03-03",
                "Svaret kom 5. mars.|event 2031-03-05",
                "Regjeringa peika 3. mars ut eit råd.|appointed 2031-03-03",
                "Departementet sende 3. mars ut eit framlegg om fyr.|sent-on-hearing 2031-03-03",
                "Direktoratet ba 3. mars om synspunkter på høringsnotatet.|sent-on-hearing 2031-03-03",
                "Direktoratet sendte 3. mars ut et rundskriv.|published 2031-03-03",
                "Neste brev kjem i juli og gjeld april–juni.|next-update 2031-07, coverage 2031-04/2031-06",
                "Tips må vere hos oss seinast 20. mars.|deadline 2031-03-20",
                "Vi møttes 3. og 17. mai.|event 2031-05-03, event 2031-05-17",
                "Møtet er 30. mai–2. juni.|event 2031-05-30/2031-06-02",
                "Møtet er 30. mai til 2. juni.|event 2031-05-30/2031-06-02",
                "Møtet var 30. desember–2. januar.|event 2030-12-30/2031-01-02",
                "Møtet er 18. jan. 2032.|event 2032-01-18",
                "Møtet er 12.03.2031.|event 2031-03-12",
                "Møtet er 12.3.31.|event 2031-03-12",
                "Møtet er onsdag 12/3.|event 2031-03-12",
                "Møtedato: 15.6.|event 2031-06-15",
                "Vi ses 24.5.|event 2031-05-24",
                "Torsdag 5.6. kl. 18 møtes vi på naustet.|event 2031-06-05 18:00",
                "Seminaret er 10.–11.6.|event 2031-06-10/2031-06-11",
                "Kurset er 1.6–3.6.|event 2031-06-01/2031-06-03",
                "Neste møter: 3/6, 17/6 og 1/7.|event 2031-06-03, event 2031-06-17, event 2031-07-01",
                "Møtet er 3. mai. Kurset 5. juni går som planlagt.|event 2031-05-03, event 2031-06-05",
                "Møtet 3. juni er ikke avlyst.|event 2031-06-03",
                "Rapporten for 1. kvartal kommer 10. juni.|coverage 2031-01/2031-03, next-update 2031-06-10",
                "Loven trer i kraft 1/7.|in-force 2031-07-01",
                "Kurset holdes 4/5 og 5/5.|event 2031-05-04, event 2031-05-05",
                "Kurset går 4.5., 11.5. og 18.5.|event 2031-05-04, event 2031-05-11, event 2031-05-18",
                "Grunnloven ble vedtatt 17. mai 1814.|adopted 1814-05-17",
                "Byen fikk fyr 4.6.1850.|event 1850-06-04",
                "Fyret ble tent i mai 1857.|event 1857-05",
                "I mai 1857 saker.|event 2031-05",
                "Møtet er 2031-03-12.|event 2031-03-12",
                "Møtet er onsdag 12. mars kl. 10–12.|event 2031-03-12 10:00",
                "Møtet er 12. mars, klokka 9.|event 2031-03-12 09:00",
                "Møtet er kl 14.30 den 12. mars.|event 2031-03-12 14:30",
                "Vi har hatt møter i mars og april.|event 2031-03/2031-04",
                "Konferansen blir holdt hausten 2031.|event 2031-23",
                "Vi held eit seminar til hausten.|event 2031-23",
                "Tallene gjelder første kvartal 2031.|coverage 2031-01/2031-03",
                "Statistikken gjelder 2. halvår 2030.|coverage 2030-07/2030-12",
                "Ordninga har siden 2021 vore open.|coverage 2021/..",
                "Sakene ble avdekket mellom 2028 og 2029.|coverage 2028/2029",
                "Midlane er for skuleåret 2031/32.|coverage 2031/2032"
            })
    void readsTheFormsAuthorsUse(String text, String expected) {
        assertThat(dates(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Påmelding innen 3. mai.|deadline 2031-05-03",
                "Meld deg på seinast 3. mai.|deadline 2031-05-03",
                "Søknadsfrist: 3. mai kl. 12.00|deadline 2031-05-03 12:00",
                "Søknadsfrist: 15/6.|deadline 2031-06-15",
                "Søknadsfrist 15/6 for alle.|deadline 2031-06-15",
                "Svarfrist 10/6, og husk vedlegg.|deadline 2031-06-10",
                "Fristen er 15.6.|deadline 2031-06-15",
                "Fristen er 1.6. og 1.9.|deadline 2031-06-01, deadline 2031-09-01",
                "Høringen er åpen til 15.6.|deadline 2031-06-15",
                "Søknadsfrist: 15.6. kl. 12.|deadline 2031-06-15 12:00",
                "Meld deg på til og med 4/6.|deadline 2031-06-04",
                "Du kan søke fra og med 1/6 til og med 30/6.|event 2031-06-01, deadline 2031-06-30",
                "Fristen, som var 1. juni, er nå 15. juni.|deadline 2031-06-15 previous 2031-06-01",
                "Fristen er 15. juni (tidligere 1. juni).|deadline 2031-06-15 previous 2031-06-01",
                "Ny frist: 15. juni. Gammel frist: 1. juni.|deadline 2031-06-15 previous 2031-06-01",
                "Rettelse: Møtet er 5. juni. Vi skrev 3. juni.|event 2031-06-05 previous 2031-06-03",
                "Vi tar imot søknader mellom 1. og 30. april.|event 2031-04-01, deadline 2031-04-30",
                "Fristen for påmelding til seminaret 3. mai er 20. april.|event 2031-05-03, deadline 2031-04-20",
                "Søknadsfristen er 1. mai og 1. oktober.|deadline 2031-05-01, deadline 2031-10-01",
                "Høringsfristen er utsatt fra 1. til 15. mai.|deadline 2031-05-15 previous 2031-05-01",
                "Ny frist er 15. mai, opprinnelig 1. mai.|deadline 2031-05-15 previous 2031-05-01",
                "Høringsfrist var 1. mai. Fristen er forlenget til 15. mai.|deadline 2031-05-15 previous 2031-05-01",
                "Årsmøtet holdes 20. juni. I forrige nummer skrev vi 18. juni, det var feil.|event 2031-06-20 previous 2031-06-18",
                "I førre nummer skreiv vi at årsmøtet er 20. juni. Rett dato er 22. juni.|event 2031-06-22 previous 2031-06-20",
                "Møtet skulle være 3. mai, men blir nå 10. mai.|event 2031-05-10 previous 2031-05-03",
                "Møtet som skulle vært 3. mai, blir 10. mai.|event 2031-05-10 previous 2031-05-03",
                "Webinaret 3. mai har vi lagt til 10. mai.|event 2031-05-10 previous 2031-05-03",
                "Neste år blir det konsert 17. mai.|event 2032-05-17",
                "Møtet som var planlagt 3. mai, holdes i stedet 10. mai.|event 2031-05-10 previous 2031-05-03",
                "Fristen for seminaret 3. mai er utsatt til 20. april.|event 2031-05-03, deadline 2031-04-20",
                "Forslaget var på høring fra 4. november til 3. februar.|sent-on-hearing 2030-11-04, deadline 2031-02-03",
                "Påmeldingsfristen er utsatt fra 1. til 15. mai.|deadline 2031-05-15 previous 2031-05-01",
                "Utvalget skal levere innen utgangen av januar 2032.|due 2032-01"
            })
    void readsDeadlines(String text, String expected) {
        assertThat(dates(text)).isEqualTo(expected);
    }

    static List<DatedSentence> sentences() throws IOException {
        return DatedSentence.of("dates.csv");
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void readsWhatHappensWhen(DatedSentence sentence) {
        assertThat(sentence.issue().items().get(0).dates().stream().map(Score::date))
                .containsExactlyInAnyOrderElementsOf(sentence.dates());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Møtet 12. juni er avlyst.",
                "Kurset 12. juni vart avlyst.",
                "Vi avlyser samlingen 12. juni.",
                "Konferansen som skulle vært holdt 12. juni, er avlyst.",
                "Seminaret 12. juni blir ikke noe av.",
                "Møtet 12. juni er utsatt på ubestemt tid.",
                "Møtet er 12. juni. Det er avlyst.",
                "Møtet 12. juni er utsatt til over sommeren.",
                "Møtet 12. juni går ut.",
                "Kurset 12. juni må vi utsette.",
                "Det blir ikke noe møte 12. juni.",
                "Kursene 3. og 5. juni er avlyst.",
                "Møtene 3., 5. og 9. juni er avlyst.",
                "Fristen 1. juni er opphevet.",
                "Det er ingen frist 1. juni i år.",
                "Fristen 1. juni faller bort.",
                "Det blir ikke kurs 12. juni.",
                "Det blir ingen samling 12. juni."
            })
    void showsNoEventThatIsCancelled(String text) {
        assertThat(dates(text)).isEmpty();
        assertThat(codes(read("# Aktuelt\n## Lys\n" + text))).contains(ImportCodes.DATE_LEFT_OUT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Møtet 12. juni blir avlyst hvis det regner.",
                "Ved for få påmeldte blir kurset 12. juni avlyst.",
                "Møtet er 12. juni. Det avlyses dersom det regner."
            })
    void showsWhatMayYetBeCancelled(String text) {
        assertThat(dates(text)).isEqualTo("event 2031-06-12");
    }

    @Test
    void showsNoEventThatTheHeadingCancels() {
        Issue issue = issue("# Aktuelt\n## Avlyst: fagdag 12. juni\nFagdagen 12. juni skulle handle om lys.\n");
        assertThat(issue.items().get(0).dates()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fristen er 1. oktober, ikke 1. september.|deadline 2031-10-01",
                "Kurset holdes 14. juni, ikke 13. juni.|event 2031-06-14",
                "Fristen for å søke er ikke satt ennå, men blir ikke før 1. september.|''",
                "Fristen er ikke 1. september, men 1. oktober.|deadline 2031-10-01",
                "Fristen er tre måneder fra 2. mai, altså 2. august.|deadline 2031-08-02"
            })
    void leavesOutADayThatIsNotTheOne(String text, String expected) {
        assertThat(dates(text)).isEqualTo(expected);
        assertThat(codes(read("# Aktuelt\n## Lys\n" + text))).contains(ImportCodes.DATE_LEFT_OUT);
    }

    @ParameterizedTest
    @CsvSource({
        "Om vinteren er det kaldt.",
        "Utvalget skal reise minst én gang om vinteren.",
        "Vinteren kan bli lang.",
        "I vinterhalvåret stenges veien.",
        "Vi treffes i uke 24.",
        "Forordning (EU) 2019/2020 gjelder fortsatt.",
        "Svaret er 1/3 av alle.",
        "Vi har åpent 24/7 hele året.",
        "Se COM(2031) 123 om havner.",
        "Fristen er 1.5 måneder.",
        "Senest 2.5 timer før avgang må du melde deg.",
        "Kapittel 1.–3.6 gjelder.",
        "Svarene delte seg 1/4 og 3/4.",
        "Se Prop. 48 LS (2022–2023).",
        "Se NOU 2022:18 og Rundskriv nr. 1/2023.",
        "Se lov 20. mai 2005 nr. 28 om straff.",
        "Se punkt 10.4 og 18.3.1 og kap. 9.",
        "Det kostet 2000 kroner i 2000 kommuner.",
        "I vår rapport står det mer.",
        "17. mai-komiteen takker.",
        "Alt er klart før sommeren."
    })
    void leavesWhatOnlyLooksLikeADate(String text) {
        assertThat(dates(text)).isEmpty();
    }

    @Test
    void takesTheDaysOfAMeetingAboutAHearingForNoDeadline() {
        assertThat(dates("Forslaget om lykter er på høring. Departementet holder høringsmøter 3.–5. mai."))
                .isEqualTo("event 2031-05-03/2031-05-05");
    }

    @Test
    void saysThatADeadlineHadPassed() {
        assertThat(codes(read("# Aktuelt\n## Lys\nHøringsfrist var 15. mars 2031.\n")))
                .containsExactly(ImportCodes.DEADLINE_PASSED);
    }

    @Test
    void saysThatAWeekdayDoesNotFit() {
        assertThat(codes(read("# Aktuelt\n## Lys\nMøtet er mandag 12. mars 2031.\n")))
                .containsExactly(ImportCodes.WEEKDAY);
        assertThat(codes(read("# Aktuelt\n## Lys\nMøtet er onsdag 12. mars 2031.\n")))
                .isEmpty();
    }

    @Test
    void saysThatAHearingHasNoDeadline() {
        assertThat(codes(read("# Aktuelt\n## Lys\nForslaget ble sendt på høring 3. mars 2031.\n")))
                .containsExactly(ImportCodes.HEARING_WITHOUT_DEADLINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fristen er den 3. i måneden.",
                "Svar innen tre uker.",
                "Meld dere på senest en uke før.",
                "Søk innan påske 2032.",
                "Frist: i morgen.",
                "Klagefristen er tre uker.",
                "Påmelding innen utgangen av uke 5.",
                "Svar innen fredag.",
                "Fristen er 10 dager etter 1. juni."
            })
    void saysThatADeadlineWasNotUnderstood(String text) {
        assertThat(codes(read("# Aktuelt\n## Lys\n" + text))).containsExactly(ImportCodes.DEADLINE_NOT_READ);
    }

    @Test
    void takesTheDayThatADeadlineIsReckonedFromForThatOfTheCourse() {
        String text = "Påmeldingsfristen er fire dager før kurset 12. juni 2031.";

        assertThat(dates(text)).isEqualTo("event 2031-06-12");
        assertThat(codes(read("# Aktuelt\n## Lys\n" + text))).containsExactly(ImportCodes.DEADLINE_NOT_READ);
    }

    @Test
    void saysThatADeadlineBeforeTheMiddleOfAMonthHasNoDay() {
        String text = "Søk før midten av juni 2031.";

        assertThat(dates(text)).isEqualTo("deadline 2031-06");
        assertThat(codes(read("# Aktuelt\n## Lys\n" + text))).containsExactly(ImportCodes.DEADLINE_NOT_READ);
    }

    @Test
    void holdsTheFirstOfTwoWeekdaysAgainstTheFirstOfTwoDays() {
        assertThat(codes(read("# Aktuelt\n## Lys\nMøtet er tirsdag og onsdag 3. og 4. juni 2031.\n")))
                .isEmpty();
    }

    @Test
    void takesAPlaceInADocumentForNoDeadline() {
        assertThat(codes(read("# Aktuelt\n## Lys\nFristen står i punkt 4.2.\n")))
                .isEmpty();
    }

    @Test
    void asksWhetherANumberIsADay() {
        assertThat(read("# Aktuelt\n## Lys\nStrømmen kommer 4/5 for alle.\n").findings())
                .filteredOn(finding -> finding.code().equals(ImportCodes.DAY_NOT_READ))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text()).isEqualTo("4/5"));
        assertThat(codes(read("# Aktuelt\n## Lys\nKurset er torsdag den 5. klokka 18.\n")))
                .containsExactly(ImportCodes.DAY_NOT_READ);
        assertThat(codes(read("# Aktuelt\n## Lys\nDet gjelder 4/5 av alle, og møtet er 15/6.\n")))
                .doesNotContain(ImportCodes.DAY_NOT_READ);
    }

    @Test
    void saysThatARoleIsDoubtfulUntilTheEditorConfirmsIt() {
        String text = Newsletters.FRONT + "# Aktuelt\n\n## Lys\n\nDepartementet 3. mai 2031.\n";
        NewsletterImporter importer = NewsletterImporter.builder().build();

        ImportResult doubted = importer.read(text, "fyr.md");
        String role = doubted.issue().items().get(0).dates().get(0).role().code();
        assertThat(doubted.findings())
                .filteredOn(finding -> finding.code().equals(ImportCodes.ROLE_DOUBTFUL))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.pointer()).isEqualTo("/sections/0/items/0/dates/0");
                    assertThat(finding.text()).isEqualTo("3. mai 2031");
                    assertThat(finding.details().get("actual")).isEqualTo(role);
                    assertThat(finding.details().get("other")).isNotEqualTo(role);
                });

        Corrections answer =
                Corrections.parse("heading: Lys\n  date \"3. mai 2031\": " + role + " 2031-05-03\n", "fyr.corrections");
        assertThat(Newsletters.codes(importer.withCorrections(answer).read(text, "fyr.md")))
                .isEmpty();
    }

    @Test
    void saysThatADateIsFarFromTheIssue() {
        assertThat(codes(read("# Aktuelt\n## Lys\nMøtet ble holdt 3. mars 2013.\n")))
                .containsExactly(ImportCodes.DATE_FAR);
    }

    @ParameterizedTest
    @CsvSource({"16.–17. februar,17.–18. februar", "12. juni,13. juni"})
    void saysThatTwoItemsGiveOneMeetingTwoDates(String one, String other) {
        String text = "# Aktuelt\n## Lys\nVi deltar på møtet \"Lys\" i Bergen " + one
                + ".\n## Lyd\nFyrrådet har møtet \"Lys\" " + other + " i Bergen.\n";
        assertThat(codes(read(text))).contains(ImportCodes.DATES_DIFFER);
    }

    @Test
    void doubtsNoTwoMeetingsOfOneDay() {
        String text = """
                # Aktuelt
                ## Lys
                Vi deltar på møtet i Bergen 16.–17. februar.
                ## Lyd
                Fyrrådet har møte i Bergen 17. februar.
                ## Lukt
                Møtet i Oslo er 17.–18. februar.
                """;
        assertThat(codes(read(text))).doesNotContain(ImportCodes.DATES_DIFFER);
    }

    @Test
    void readsTheDatesOfATableByItsHeads() {
        assertThat(dates("| Tiltak | Frist | 2029 |\n|---|---|---|\n| Lys | 1. mai | 12.5 |\n| | 1. juni | 2031 |"))
                .isEqualTo("coverage 2029, deadline 2031-05-01, deadline 2031-06-01");
        assertThat(dates("| Kurs | Når | Meld deg på innan |\n|---|---|---|\n| Lys | 4. mai | 20. april |"))
                .isEqualTo("event 2031-05-04, deadline 2031-04-20");
        assertThat(dates("| Kurs | Søk senest |\n|---|---|\n| Lyd | 20. april |"))
                .isEqualTo("deadline 2031-04-20");
        assertThat(dates("| Dato | Hva |\n|---|---|\n| 3. mai | Søknadsfrist, stipend |"))
                .isEqualTo("deadline 2031-05-03");
        assertThat(dates("| Kurs | Frist |\n|---|---|\n| Lys | 15.1. |")).isEqualTo("deadline 2031-01-15");
        assertThat(dates("| Kurs | Frist |\n|---|---|\n| Lys | 1/2 |")).isEqualTo("deadline 2031-02-01");
        assertThat(dates("| År | Saker |\n|---|---|\n| 2029 | 2021 |")).isEqualTo("coverage 2029");
    }

    @Property(tries = 300)
    void readsEveryDateBack(
            @ForAll("written") Written date, @ForAll("around") String before, @ForAll("around") String after) {
        assertThat(item(before + " den " + date.words() + " " + after).dates())
                .extracting(found -> found.when().text())
                .contains(date.value());
    }

    @Provide
    Arbitrary<Written> written() {
        Arbitrary<String> form =
                Arbitraries.of("%1$d. %4$s %3$d", "%1$d %4$s %3$d", "%1$d.%2$d.%3$d", "%1$02d.%2$02d.%3$d");
        return Combinators.combine(
                        form,
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(2000, 2098))
                .as((words, day, month, year) -> new Written(
                        String.format(
                                Locale.ROOT,
                                words,
                                day,
                                month,
                                year,
                                Period.parse(String.format(Locale.ROOT, "%04d-%02d", year, month))
                                        .format(Locale.forLanguageTag("nb"))
                                        .split(" ")[0]),
                        String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day)));
    }

    @Provide
    Arbitrary<String> around() {
        return Arbitraries.of(
                "",
                "Fyret ble tent",
                "Vi skal møtes",
                "i Bergen",
                "om fyr, lys og tåke",
                "av direktoratet",
                "der alle deltok",
                "Rapporten ble lansert",
                "Fristen er",
                "(les mer)");
    }

    @Example
    void readsADateThatBeginsAmongTheWordsOfAnother() {
        assertThat(item("Lys 3 3 3 mars i fjor 3 mars 3 3 3.").dates())
                .allSatisfy(date -> assertThat(date.text()).isNotBlank());
    }

    @Property(tries = 500)
    void readsAnyWordsWithoutFailing(@ForAll("jumble") String text) {
        assertThat(item(text + ".").dates())
                .allSatisfy(date -> assertThat(date.text()).isNotBlank());
    }

    @Provide
    Arbitrary<String> jumble() {
        return Arbitraries.of(
                        "3", ".", "mars", "og", "–", "til", "2031", "(", ")", ",", "/", "31", "2022", "kl", "våren",
                        "første", "kvartal", "frist", "innen", "fra", "utsatt", "i", "fjor", "29", "februar", "9999",
                        "00", ":", "-", "vår", "jan")
                .list()
                .ofMaxSize(30)
                .map(words -> "Lys " + String.join(words.size() % 2 == 0 ? " " : "", words));
    }
}
