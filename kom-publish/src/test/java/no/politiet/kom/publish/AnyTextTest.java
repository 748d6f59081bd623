package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.check.Variant;
import no.politiet.kom.render.PrintedText;

/** Any text at all becomes an issue without losing a letter, or is refused for a reason that is told. */
class AnyTextTest {

    private static final NewsletterImporter IMPORTER =
            NewsletterImporter.builder().build();
    private static final KomJson<Issue> CONTRACT = KomJson.forIssue().with(Variant.PUBLISH);

    private static final Set<String> REPEATED =
            Set.of(ImportCodes.SECTION_REPEATED, ImportCodes.HEADING_REPEATED, ImportCodes.MASTHEAD_REPEATED);

    @Property(tries = 1000)
    void losesNoLetterOfMarkdown(@ForAll("marked") String text) {
        losesNoLetter("# Seksjon\n\n" + text, "fyr.md");
    }

    @Property(tries = 1000)
    void losesNoLetterOfAMail(@ForAll("marked") String text) {
        losesNoLetter("SEKSJON\n\n" + text, "fyr.txt");
    }

    @Property(tries = 500)
    void losesNoLetterOfAnyScript(@ForAll String text) {
        losesNoLetter("SEKSJON\n\n" + text, "fyr.txt");
    }

    private static void losesNoLetter(String text, String document) {
        ImportResult result = IMPORTER.read(Newsletters.FRONT + text, document);
        Assume.that(result.findings().stream().noneMatch(finding -> REPEATED.contains(finding.code())));
        String printed = String.join("\n", PrintedText.of(result.issue()));
        String masthead = "FyrvesenetNyttfrafyrenejanuarmars";
        assertThat(letters(printed)).isEqualTo(masthead + letters(text));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Everything, with the marks of links, HTML and entities, whose letters are not all words. */
    @Property(tries = 1000)
    void readsAnythingOrSaysWhyNot(@ForAll("anything") String text, @ForAll boolean front, @ForAll boolean mail) {
        try {
            Issue issue = IMPORTER.read((front ? Newsletters.FRONT : "") + text, mail ? "fyr.txt" : "fyr.md")
                    .issue();
            assertThat(CONTRACT.read(CONTRACT.toBytes(issue))).isEqualTo(issue);
        } catch (ImportException e) {
            assertThat(e.finding().code())
                    .isIn(
                            ImportCodes.EMPTY,
                            ImportCodes.NO_TITLE,
                            ImportCodes.NO_PERIOD,
                            ImportCodes.PERIOD_WORDS,
                            ImportCodes.MAIL_ENCODED,
                            ImportCodes.FRONT_MATTER_VALUE);
        }
    }

    @Provide
    Arbitrary<String> marked() {
        return Arbitraries.of(
                        "a", "Å", "øl", "BY", "Lys", "lys", " ", " ", "\n", "\n", "\n\n", "\t", "#", "# ", "## ", "*",
                        "**", "_", "- ", "• ", "– ", "-- ", "---", "===", "> ", "`", "```", "~", "|", "|-|", "+", ":",
                        ".", "!", "  ", "    ", "\"", "«", "»", ",", "\r\n", "\r")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> signs = Arbitraries.of(
                "a",
                "Lys",
                " ",
                "\n",
                "\n\n",
                "[",
                "]",
                "](",
                ")",
                "(",
                "<",
                ">",
                "&",
                "&amp;",
                "\\",
                "![",
                "[a]: ",
                "#",
                "---\n",
                "title: ",
                "period: ",
                "2031-01",
                "mars 2031",
                "Fra: ",
                "Emne: ",
                "Content-Type: text/html",
                "https://",
                "www.",
                "fyr.example",
                "@",
                "1. ",
                "18. januar",
                "|",
                "`",
                "*",
                "- ",
                "Prop. 48 LS",
                "§ 12",
                "UDI",
                "\0",
                "\ud800",
                "\u2028",
                "🚢",
                "her");
        return Arbitraries.oneOf(signs, Arbitraries.strings().ofMaxLength(3))
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }
}
