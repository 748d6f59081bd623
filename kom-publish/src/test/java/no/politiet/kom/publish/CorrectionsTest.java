package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.politiet.kom.model.Certainty;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.LinkRel;
import no.politiet.kom.model.LinkState;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.Reference;
import no.politiet.kom.model.Scheme;
import no.politiet.kom.model.Section;
import no.politiet.kom.model.SourceRole;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.render.PrintedText;
import no.politiet.kom.schema.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionsTest {

    /** Fiction. */
    private static final String FYR = """
            # Aktuelt

            ## Rapporter om lykter

            Fyrdirektoratet publiserte i mars rapporten **Lykter langs leia**, Fyr-rapport 2031:4. Den kan leses [her](#), \
            og et sammendrag [her](#). UDI var med.

            Rapporten er skrevet av to forskere.

            Samtidig kom en veileder. Den ligger [her](fyr.example).

            ## Høring om tåkelur

            Departementet sendte forslaget på høring. Høringsfristen er 1. juni. Loven er fra 1901.

            # Kort nytt

            ## Oljelamper

            # Annet

            ## Oljelamper

            Om oljelamper.

            ---

            Du finner mer på [nettsidene våre](#).
            """;

    private static ImportResult read(String corrections) {
        return NewsletterImporter.builder()
                .build()
                .withCorrections(Corrections.parse(corrections, "fyr.corrections"))
                .read(Newsletters.FRONT + FYR, "fyr.md");
    }

    private static Item item(ImportResult result, String firstWords) {
        return result.issue().items().stream()
                .filter(item -> item.plainText().startsWith(firstWords))
                .findFirst()
                .orElseThrow();
    }

    private static List<Finding> ofCorrections(ImportResult result) {
        return result.findings().stream()
                .filter(finding -> finding.code().startsWith("import.correction"))
                .toList();
    }

    @Test
    void appliesTheExampleOfItsDocumentation() throws IOException {
        ImportResult result = read(example());

        assertThat(ofCorrections(result))
                .filteredOn(finding -> !finding.code().equals(ImportCodes.CORRECTION_UNNEEDED)
                        && !finding.code().equals(ImportCodes.CORRECTION_SOURCE))
                .isEmpty();
        Item report = item(result, "Fyrdirektoratet");
        assertThat(report.kind()).isEqualTo(Kind.REPORT);
        assertThat(report.title()).isEqualTo("Lykter langs leia");
        assertThat(report.heading()).isEqualTo("Rapporter om lykter");
        assertThat(report.plainText()).contains("skrevet av to forskere").doesNotContain("veileder");
        assertThat(report.links())
                .extracting(Link::href, Link::label, Link::rel, Link::state)
                .containsExactly(
                        tuple(
                                "https://fyr.example/rapport-4",
                                "Lykter langs leia",
                                LinkRel.DOCUMENT,
                                LinkState.RESOLVED),
                        tuple(null, null, null, LinkState.UNRESOLVED));
        assertThat(report.references())
                .filteredOn(reference -> reference.scheme().equals(Scheme.REPORT))
                .extracting(Reference::text, Reference::canonical)
                .containsExactly(tuple("Fyr-rapport 2031:4", "fyrdirektoratet:report:2031:4"));
        assertThat(report.sources()).extracting(ref -> ref.role()).containsExactly(SourceRole.PUBLISHER);

        KeyDate deadline = item(result, "Departementet").deadlines().get(0);
        assertThat(deadline.when().text()).isEqualTo("2031-06-15");
        assertThat(deadline.time()).isEqualTo(LocalTime.NOON);
        assertThat(deadline.text()).isEqualTo("1. juni");
        assertThat(deadline.previous()).extracting(Object::toString).containsExactly("2031-06-01");
        assertThat(item(result, "Departementet").dates()).hasSize(1);
        assertThat(result.issue().links().get(0).href()).isEqualTo("https://fyr.example/");
    }

    /** The block that the class's documentation shows. */
    private static String example() throws IOException {
        String source = Files.readString(Path.of("src/main/java/no/politiet/kom/publish/Corrections.java"));
        String block =
                source.substring(source.indexOf("<pre>{@code") + "<pre>{@code".length(), source.indexOf(" * }</pre>"));
        return block.lines().map(line -> line.replaceFirst("^ \\* ?", "")).collect(Collectors.joining("\n"));
    }

    @Test
    void neverChangeAPrintedWord() throws IOException {
        assertThat(PrintedText.of(read(example()).issue())).isEqualTo(PrintedText.of(read("").issue()));
    }

    @Test
    void settleWhatWasDoubted() {
        ImportResult before = read("");
        ImportResult after = read("""
                heading: Rapporter om lykter
                item: Fyrdirektoratet
                link "her" 1: https://fyr.example/rapport-4
                label "her" 1: Lykter langs leia
                heading: Høring om tåkelur
                date "1. juni": deadline 2031-06-01
                """);

        assertThat(ofCorrections(after)).isEmpty();
        assertThat(before.findings())
                .filteredOn(f -> f.code().equals(ImportCodes.LINK_UNRESOLVED))
                .hasSize(3);
        assertThat(after.findings())
                .filteredOn(f -> f.code().equals(ImportCodes.LINK_UNRESOLVED))
                .hasSize(2);
        assertThat(before.findings())
                .anyMatch(f -> f.code().equals(ImportCodes.YEAR_INFERRED) && "1. juni".equals(f.text()));
        assertThat(after.findings())
                .noneMatch(f -> f.code().equals(ImportCodes.YEAR_INFERRED) && "1. juni".equals(f.text()));
        assertThat(item(after, "Departementet").deadlines().get(0).certainty()).isEqualTo(Certainty.INFERRED);
    }

    @Test
    void doNotDoubtASourceThatTheyConfirm() {
        assertThat(Newsletters.codes(read(""))).contains(ImportCodes.SOURCE_NEW);
        for (String confirmed : List.of(
                "heading: Rapporter om lykter\nitem: Fyrdirektoratet\nsource \"Fyrdirektoratet\": publisher",
                "heading: Høring om tåkelur\nsource \"Fyrdirektoratet\": addressee",
                "heading: Rapporter om lykter\nitem: Fyrdirektoratet\nsource \"Fyrdirektoratet\": none")) {
            ImportResult result = read(confirmed);
            assertThat(Newsletters.codes(result)).as(confirmed).doesNotContain(ImportCodes.SOURCE_NEW);
            assertThat(ofCorrections(result)).as(confirmed).isEmpty();
        }
        assertThat(Newsletters.codes(read("heading: Høring om tåkelur\nsource \"Departementet\": publisher")))
                .as("a name that is printed there is not misspelt")
                .doesNotContain(ImportCodes.CORRECTION_SOURCE);
    }

    /** What is wrong is the line that names the place, once, and not each line below it. */
    @Test
    void tellWhichPlaceIsNotThere() {
        ImportResult result = read("""
                heading: Raporter om lykter
                  begin: Samtidig kom
                  item: Fyrdirektoratet
                    kind: report
                    title: Lykter
                heading: Høring om tåkelur kind: report
                heading: Høring om tåkelur
                  item: Departementene sendte
                    link "her":
                colophon:
                section: Kort nyt
                  heading: Oljelamper
                    kind: report
                """);
        assertThat(ofCorrections(result))
                .extracting(Finding::code, finding -> finding.details().get("line"), Finding::text)
                .containsExactly(
                        tuple(ImportCodes.CORRECTION_UNFIT, "1", "heading: Raporter om lykter"),
                        tuple(ImportCodes.CORRECTION_UNFIT, "6", "heading: Høring om tåkelur kind: report"),
                        tuple(ImportCodes.CORRECTION_UNFIT, "8", "item: Departementene sendte"),
                        tuple(ImportCodes.CORRECTION_UNFIT, "11", "section: Kort nyt"));
    }

    @Test
    void changeNothingAnyMore() {
        ImportResult result = read("""
                heading: Høring om tåkelur
                kind: hearing
                """);
        assertThat(ofCorrections(result)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(ImportCodes.CORRECTION_UNNEEDED);
            assertThat(finding.text()).isEqualTo("kind: hearing");
            assertThat(finding.position()).isNull();
            assertThat(finding.details())
                    .containsEntry("document", "fyr.corrections")
                    .containsEntry("line", "2");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "heading: Rapporter om snø ; kind: report | import.correction-unfit",
                "heading: Rapporter om lykter ; item: Departementet ; kind: report | import.correction-unfit",
                "heading: Rapporter om lykter ; item: Fyrdirektoratet ; link \"der\": https://a.example/ | import.correction-unfit",
                "heading: Rapporter om lykter ; item: Fyrdirektoratet ; link \"her\" 9: https://a.example/ | import.correction-unfit",
                "heading: Rapporter om lykter ; item: Fyrdirektoratet ; link \"her\": https://a.example/ | import.correction-ambiguous",
                "heading: Høring om tåkelur ; date \"2. juni\": deadline 2031-06-02 | import.correction-unfit",
                "heading: Høring om tåkelur ; source \"Snøvesenet\": none | import.correction-unfit",
                "heading: Høring om tåkelur ; reference \"Innst. 3 S\": no:innst:2030-2031:3-S | import.correction-unfit",
                "heading: Høring om tåkelur ; reference \"forslaget\": no:judgment:2031:lh-031 | import.correction-scheme",
                "heading: Høring om tåkelur ; reference \"forslaget\": no:2031:12 | import.correction-scheme",
                "heading: Høring om tåkelur ; reference \"forslaget\": none | import.correction-unfit",
                "heading: Oljelamper ; kind: note | import.correction-ambiguous",
                "heading: Oljelamper ; begin: Om oljelamper | import.correction-ambiguous",
                "heading: Rapporter om lykter ; begin: Men så | import.correction-unfit",
                "heading: Rapporter om lykter ; begin: Fyrdirektoratet publiserte | import.correction-unneeded",
                "colophon: ; link \"her\": https://a.example/ | import.correction-unfit",
                "section: Annet ; heading: Oljelamper ; begin: Om oljelamper | import.correction-unneeded",
            })
    void tellWhatNoLongerFits(String lines, String code) {
        assertThat(ofCorrections(read(String.join("\n", lines.split(" ; ")))))
                .extracting(Finding::code)
                .containsExactly(code);
    }

    @Test
    void findOneOfTwoHeadingsByItsSection() {
        ImportResult result = read("section: Kort nytt\nheading: oljelamper\nkind: report\n");
        assertThat(ofCorrections(result)).isEmpty();
        assertThat(result.issue().sections().get(1).items().get(0).kind()).isEqualTo(Kind.REPORT);
        assertThat(result.issue().sections().get(2).items().get(0).kind()).isNotEqualTo(Kind.REPORT);
    }

    @Test
    void holdWhenOtherTextIsAddedAndSignsAreChanged() {
        String corrections = """
                heading: Rapporter om lykter
                item: Fyrdirektoratet publiserte i mars rapporten Lykter
                kind: guide
                """;
        ImportResult result = NewsletterImporter.builder()
                .build()
                .withCorrections(Corrections.parse(corrections, "fyr.corrections"))
                .read(
                        Newsletters.FRONT + "# Nytt\n\n## Vær\n\nDet blåser.\n\n## Rapporter om «lykter»\n\n"
                                + "Fyrdirektoratet publiserte i mars rapporten \"Lykter og lys\".\n",
                        "fyr.md");
        assertThat(ofCorrections(result)).isEmpty();
        assertThat(item(result, "Fyrdirektoratet").kind()).isEqualTo(Kind.GUIDE);
    }

    @Test
    void takeAwayAReferenceAndKeepTheBracketOfOne() {
        String text = "# Aktuelt\n\n## Lys\n\nSe Fyr-rapport 2031:4 og Dokument 3:11 (2030–2031) om lykter.\n";
        Issue issue = NewsletterImporter.builder()
                .build()
                .withCorrections(Corrections.parse("""
                        heading: Lys
                        reference "Fyr-rapport 2031:4": none
                        reference "Dokument 3:11 (2030–2031)": rr:work:dok-3-11
                        """, "fyr.corrections"))
                .read(Newsletters.FRONT + text, "fyr.md")
                .issue();
        assertThat(issue.items().get(0).references())
                .extracting(Reference::text)
                .containsExactly("Dokument 3:11 (2030–2031)");
    }

    /** A source is called what it is called, or what stands there. */
    @Test
    void takeAwayASourceByItsPrintedWords() {
        Issue issue = NewsletterImporter.builder()
                .build()
                .withCorrections(Corrections.parse("heading: Lys\nsource \"Kystverkets\": none\n", "fyr.corrections"))
                .read(
                        Newsletters.FRONT
                                + "# Aktuelt\n\n## Lys\n\nIfølge Kystverkets tall for 2030 ble 40 fyr stengt.\n",
                        "fyr.md")
                .issue();
        assertThat(issue.items().get(0).sources()).isEmpty();
    }

    @Test
    void cutAndJoinParagraphs() {
        ImportResult cut = read("heading: Rapporter om lykter\nbegin: Rapporten er skrevet\nbegin: Samtidig kom");
        assertThat(cut.issue().sections().get(0).items())
                .extracting(Item::plainText)
                .map(text -> text.substring(0, 8))
                .containsExactly("Fyrdirek", "Rapporte", "Samtidig", "Departem");
        ImportResult joined = read("heading: Rapporter om lykter\njoin: Rapporten er skrevet\njoin: Samtidig kom");
        assertThat(joined.issue().sections().get(0).items()).hasSize(2);
        assertThat(PrintedText.of(cut.issue())).isEqualTo(PrintedText.of(joined.issue()));
    }

    @Test
    void cutAListAtAnEntry() {
        String text = Newsletters.FRONT + "# A\n\n## Lys\n\nTre møter:\n\n- om lykter\n- om lur\n- om ved\n";
        NewsletterImporter importer = NewsletterImporter.builder().build();
        ImportResult result = importer.withCorrections(Corrections.parse("heading: Lys\nbegin: om lur", "c"))
                .read(text, "fyr.md");
        assertThat(ofCorrections(result)).isEmpty();
        assertThat(result.issue().items()).hasSize(2);
        assertThat(PrintedText.of(result.issue()))
                .isEqualTo(PrintedText.of(importer.read(text, "fyr.md").issue()));
    }

    @Test
    void setSeveralMeaningsOfTheSameWords() {
        ImportResult result = read("""
                heading: Høring om tåkelur
                date "1. juni": deadline 2031-06-01
                date "1. juni": event 2031-06-01
                date "1901": none
                """);
        assertThat(item(result, "Departementet").dates())
                .extracting(KeyDate::role)
                .containsExactly(DateRole.DEADLINE, DateRole.EVENT);
    }

    @Test
    void takeAwayWhatIsNone() {
        ImportResult result = read("""
                heading: Høring om tåkelur
                date "1. juni": none
                """);
        assertThat(item(result, "Departementet").dates())
                .extracting(KeyDate::text)
                .containsExactly("1901");
        ImportResult link = NewsletterImporter.builder()
                .build()
                .withCorrections(Corrections.parse("heading: Lys\nlink \"her\": none\n", "c"))
                .read(Newsletters.FRONT + "# A\n\n## Lys\n\nSe [her](https://fyr.example/).\n", "fyr.md");
        assertThat(link.issue().items().get(0).links().get(0).isResolved()).isFalse();
    }

    @Test
    void addASourceThatWasNotKnown() {
        ImportResult result = read("heading: Høring om tåkelur\nsource \"Snøvesenet\": publisher, author\n");
        Issue issue = result.issue();
        assertThat(issue.sources()).extracting(source -> source.name()).contains("Snøvesenet");
        assertThat(item(result, "Departementet").sources())
                .filteredOn(ref -> ref.source().text().equals("snovesenet"))
                .extracting(ref -> ref.role())
                .containsExactly(SourceRole.PUBLISHER, SourceRole.AUTHOR);
        assertThat(Newsletters.codes(result)).contains(ImportCodes.CORRECTION_SOURCE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "kind: report | 1:1 | import.correction-place",
                "heading: Lys ; kind: rapport | 2:7 | import.correction-value",
                "heading: Lys ; title: \u200B | 2:8 | import.correction-value",
                "heading: Lys ;   link \"her\": fyr.example | 2:15 | import.correction-value",
                "heading: Lys ; rel \"her\": film | 2:12 | import.correction-value",
                "heading: Lys ; date \"1. mars\": deadline 2031-02-30 | 2:17 | import.correction-value",
                "heading: Lys ; date \"1. mars\": frist 2031-02-03 | 2:17 | import.correction-value",
                "heading: Lys ; date \"1. mars\": deadline 2031-02-03 25:00 | 2:17 | import.correction-value",
                "heading: Lys ; date \"…\": deadline 2031-02-03 | 2:7 | import.correction-value",
                "heading: Lys ; source \"\": none | 2:7 | import.correction-value",
                "heading: Lys ; source \"SSB\": publisher, boss | 2:15 | import.correction-value",
                "heading: Lys ; reference \"Prop. 1\": Prop. 1 | 2:22 | import.correction-value",
                "heading: Lys ; kind \"her\": report | 2:1 | import.correction-form",
                "heading: Lys ; link her: https://a.example/ | 2:1 | import.correction-form",
                "heading: Lys ; type: report | 2:1 | import.correction-form",
                "heading: Lys ; Se på dette | 2:1 | import.correction-form",
                "headng: Lys ; kind: report | 1:1 | import.correction-form",
                "heading Lys ; kind: report | 1:1 | import.correction-form",
                "høding: Lys ; kind: report | 1:1 | import.correction-form",
                "heading \"Lys\": ; kind: report | 1:1 | import.correction-form",
                "heading: ; kind: report | 1:9 | import.correction-value",
                "heading: Tåke ; kind: guide ; headng: Lys ; kind: report | 3:1 | import.correction-form",
                "heading: Lys ; kind: report ; kind: guide | 3:1 | import.correction-twice",
                "heading: Lys ; begin: Så ; join: Så | 3:1 | import.correction-twice",
                "heading: Lys ; date \"i mars\": none ; date \"i mars\": event 2031-03 | 3:1 | import.correction-twice",
                "item: Lys ; begin: Så | 2:1 | import.correction-place",
                "colophon: ; kind: report | 2:1 | import.correction-place",
                "heading: | 1:9 | import.correction-value",
            })
    void refuseAMalformedLineWithItsPlace(String lines, String at, String code) {
        ImportException refused = catchThrowableOfType(
                ImportException.class,
                () -> Corrections.parse(String.join("\n", lines.split(" ; ")), "fyr.corrections"));
        assertThat(refused.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.position()).hasToString(at);
        });
        assertThat(refused).hasMessageStartingWith("fyr.corrections:" + at + ": ");
    }

    @Test
    void tellOfEachPlaceAgainBelowOneThatIsKnown() {
        assertThatThrownBy(() -> Corrections.parse(
                        "headng: Lys\nkind: report\nheading: Tåke\nkind: guide\nkind: report\n", "fyr.corrections"))
                .isInstanceOfSatisfying(
                        ImportException.class,
                        refused -> assertThat(refused.findings())
                                .extracting(finding -> finding.code())
                                .containsExactly(ImportCodes.CORRECTION_FORM, ImportCodes.CORRECTION_TWICE));
    }

    @Test
    void tellAllFaultsAtOnce() {
        assertThatThrownBy(() -> Corrections.parse("kind: a\nheading: Lys\nkind: b\n?\n", "fyr.corrections"))
                .isInstanceOfSatisfying(
                        ImportException.class,
                        refused -> assertThat(refused.findings()).hasSize(3));
    }

    /** A line that waits to be filled in says nothing yet, and one that is half filled in what is missing. */
    @Test
    void sayWhatIsToBeFilledInWhereAProposalWasLeftAsItIs() {
        ImportResult result = Newsletters.read("# A\n\n## Lys\n\nSvar innen tre uker.\n");
        String proposed = result.report(Locale.ENGLISH).replace("# date", "date");
        Corrections.parse(proposed, "fyr.corrections");
        String left = proposed.replace("date \"…\":", "date \"…\": deadline");
        ImportException refused =
                catchThrowableOfType(ImportException.class, () -> Corrections.parse(left, "fyr.corrections"));
        assertThat(refused.findings())
                .extracting(finding -> Message.of(finding, Locale.ENGLISH))
                .extracting(message -> message.text() + " " + message.hint())
                .containsExactly(
                        "date cannot be \"…\". Write the words of the newsletter between the quotation marks",
                        "date cannot be \"deadline\". Write \"none\" or a role, a date and, if needed, a time of day, "
                                + "such as \"deadline 2023-06-26 12:00\"");
        int line = left.lines().toList().indexOf("  date \"…\": deadline") + 1;
        assertThat(refused).hasMessageStartingWith("fyr.corrections:" + line + ":9: ");
    }

    @Test
    void takeEverySortOfQuotationMark() {
        for (String marks : List.of("\"\"", "«»", "“”", "„“", "””")) {
            String line = "date " + marks.charAt(0) + "1. juni" + marks.charAt(1) + ": none";
            assertThat(item(read("heading: Høring om tåkelur\n" + line), "Departementet")
                            .dates())
                    .as(line)
                    .extracting(KeyDate::text)
                    .containsExactly("1901");
        }
    }

    @Test
    void standBesideTheNewsletter(@TempDir Path folder) throws IOException {
        Path newsletter = folder.resolve("fyr.md");
        Files.writeString(newsletter, Newsletters.FRONT + FYR);
        Files.writeString(folder.resolve("fyr.corrections"), "\uFEFFheading: Høring om tåkelur\r\nkind: guide\r\n");
        NewsletterImporter importer = NewsletterImporter.builder().build();

        assertThat(item(importer.read(newsletter), "Departementet").kind()).isEqualTo(Kind.GUIDE);
        assertThat(item(importer.withCorrections(Corrections.NONE).read(newsletter), "Departementet")
                        .kind())
                .isEqualTo(Kind.HEARING);
    }

    @Test
    void areNotReadWhenTooLargeOrNoText(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> Corrections.parse("#".repeat((1 << 20) + 1), "c"))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("1048576");
        Path file =
                Files.write(folder.resolve("fyr.corrections"), "kind: \u00E6".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Corrections.read(file))
                .isInstanceOfSatisfying(
                        ImportException.class,
                        refused -> assertThat(refused.finding().code()).isEqualTo(ImportCodes.CHARSET));
    }

    @Property(tries = 300)
    void anyTextIsReadOrRefused(@ForAll String text) {
        try {
            assertThat(Corrections.parse(text, "c").size()).isNotNegative();
        } catch (ImportException e) {
            assertThat(e.findings()).isNotEmpty();
        }
    }

    @Test
    void takesALineThatStandsTwiceForOne() {
        String twice = "kind: report\nkind: report\ndate \"i mars\": event 2031-03\ndate \"i mars\": event 2031-03\n";
        assertThatCode(() -> Corrections.parse("heading: Lys\n" + twice, "x.corrections"))
                .doesNotThrowAnyException();
    }

    @Test
    void saysWhatTheNewsletterDoesNotSayOfTheIssue() {
        Corrections corrections = Corrections.parse(
                "---\ntitle: Fyrnytt\nperiod: 2031-01/2031-03\npublisher: Fyrdirektoratet\n---\nheading: Lys\nkind: guide\n",
                "fyr.corrections");
        Issue issue = NewsletterImporter.builder()
                .build()
                .withCorrections(corrections)
                .read("# Aktuelt\n## Lys\nLyset er på.\n", "fyr.md")
                .issue();
        assertThat(issue.title()).isEqualTo("Fyrnytt");
        assertThat(issue.period()).isEqualTo(Period.parse("2031-01/2031-03"));
        assertThat(issue.publisher()).isEqualTo("Fyrdirektoratet");
        assertThat(issue.items()).extracting(Item::kind).containsExactly(Kind.GUIDE);
    }

    @Test
    void setsTheFrontMatterOfTheNewsletterRight() {
        Corrections corrections = Corrections.parse("---\ntitle: Annet\n---\n", "fyr.corrections");
        Issue issue = NewsletterImporter.builder()
                .build()
                .withCorrections(corrections)
                .read("---\ntitle: Fyrnytt\nperiod: 2031\n---\n# Aktuelt\n## Lys\nLyset er på.\n", "fyr.md")
                .issue();
        assertThat(issue.title()).isEqualTo("Annet");
        assertThat(issue.period()).isEqualTo(Period.parse("2031"));
    }

    /** The title that is printed would be a section, or have no period below it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "fyr.txt | FYRVESENET\nLysglimt\nmai 2031\n\nAKTUELT\n\nLys\n---\n\nLyset er på.\n",
                "fyr.txt | Emne: Lysglimt mai 2031\n\nLysglimt\nFyrvesenet\nmai 2031\n\nAKTUELT\n\nLys\n---\n\nLyset er på.\n",
                "fyr.txt | Emne: Lysglimt\n\nLysglimt\n\nmai 2031\nFyrvesenet\n\nAKTUELT\n\nLys\n---\n\nLyset er på.\n",
                "fyr.md | # Lysglimt\n\nFyrvesenet, mai 2031\n\n# Aktuelt\n\n## Lys\n\nLyset er på.\n",
                "fyr.md | # Lysglimt – mai 2031\n\nFyrvesenet\n\n## Aktuelt\n\n### Lys\n\nLyset er på.\n",
                "fyr.md | **Lysglimt**\nFyrvesenet\n\nmai 2031\n\n# Aktuelt\n\n## Lys\n\nLyset er på.\n",
                "fyr.md | ---\ntitle: Lysglimt\n---\n# Lysglimt\n\nFyrvesenet, mai 2031\n\n# Aktuelt\n\n## Lys\n\nLyset er på.\n"
            })
    void replacesTheTitleThatIsPrinted(String newsletter) {
        String[] parts = newsletter.split(" \\| ", 2);
        ImportResult result = NewsletterImporter.builder()
                .build()
                .withCorrections(Corrections.parse("---\ntitle: Fyrnytt\n---\n", "fyr.corrections"))
                .read(parts[1], parts[0]);
        assertThat(result.issue().title()).isEqualTo("Fyrnytt");
        assertThat(result.issue().period()).hasToString("2031-05");
        assertThat(result.issue().publisher()).isEqualToIgnoringCase("Fyrvesenet");
        assertThat(result.issue().items()).extracting(Item::heading).containsExactly("Lys");
        assertThat(result.findings())
                .filteredOn(finding -> finding.code().equals(ImportCodes.TITLE_REPLACED))
                .extracting(finding -> finding.text())
                .singleElement()
                .asString()
                .startsWithIgnoringCase("Lysglimt");
    }

    /** Another line of the masthead is the title, and the one that was taken for it is text. */
    @Test
    void takesALineThatIsPrintedForTheTitle() {
        ImportResult result = NewsletterImporter.builder()
                .build()
                .withCorrections(Corrections.parse("---\ntitle: Lysglimt\n---\n", "fyr.corrections"))
                .read("FYRVESENET\nLysglimt\nNytt fra kysten\nmai 2031\n\nAKTUELT\n\nLyset er på.\n", "fyr.txt");
        assertThat(result.issue().title()).isEqualTo("Lysglimt");
        assertThat(PrintedText.of(result.issue())).contains("Nytt fra kysten").containsOnlyOnce("Lysglimt");
    }

    /** Nothing shows that it is the title. */
    @Test
    void keepsAHeadingThatMayBeASection() {
        ImportResult result = NewsletterImporter.builder()
                .build()
                .withCorrections(Corrections.parse("---\ntitle: Fyrnytt\nperiod: 2031-05\n---\n", "fyr.corrections"))
                .read("# Aktuelt\n\n## Lys\n\nLyset er på.\n", "fyr.md");
        assertThat(result.issue().sections()).extracting(Section::title).containsExactly("Aktuelt");
    }

    @Test
    void tellsWhatIsWrongInItsFrontMatter() {
        assertThatThrownBy(() -> Corrections.parse("---\ntitel: Fyrnytt\n---\n", "fyr.corrections"))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("titel");
        Corrections wrong = Corrections.parse("---\nperiod: i fjor\n---\n", "fyr.corrections");
        NewsletterImporter importer = NewsletterImporter.builder().build().withCorrections(wrong);
        assertThatThrownBy(() -> importer.read("# Aktuelt\n## Lys\nLyset er på.\n", "fyr.md"))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("fyr.corrections")
                .hasMessageContaining("i fjor");
    }
}
