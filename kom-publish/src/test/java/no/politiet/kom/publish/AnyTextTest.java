package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private static final Set<String> TOLD = Set.of(
            ImportCodes.SECTION_REPEATED,
            ImportCodes.HEADING_REPEATED,
            ImportCodes.MASTHEAD_REPEATED,
            ImportCodes.MAIL_HEADER);

    private static final Pattern NO_WORDS = Pattern.compile("https|adresse|example|&amp;|&shy;|<br>");

    @Property(tries = 1000)
    void losesNoLetterOfMarkdown(@ForAll("marked") String text) {
        losesNoLetter("# Seksjon\n\n" + text, "fyr.md");
    }

    @Property(tries = 1000)
    void losesNoLetterOfAMail(@ForAll("marked") String text) {
        losesNoLetter("SEKSJON\n\n" + text, "fyr.txt");
    }

    @Property(tries = 1000)
    void losesNoLetterOfAnyScript(@ForAll String text) {
        losesNoLetter("SEKSJON\n\n" + text, "fyr.txt");
    }

    /** What stands in addresses, and how a sign is written, is no word of the text. */
    @Property(tries = 1000)
    void losesNoWordOfAnythingLikeANewsletter(@ForAll("pieces") String text, @ForAll boolean mail) {
        String first = mail ? "SEKSJON\n\n" : "# SEKSJON\n\n";
        ImportResult result = IMPORTER.read(Newsletters.FRONT + first + text, mail ? "fyr.txt" : "fyr.md");
        Assume.that(result.findings().stream().noneMatch(finding -> REPEATED.contains(finding.code())));
        assertThat(words(String.join("\n", PrintedText.of(result.issue()))))
                .isEqualTo(words("Fyrvesenet\nNytt fra fyrene\njanuar–mars\n" + first + text));
    }

    /** Above the first section a line may be moved into the masthead, or stand there already. */
    @Property(tries = 1000)
    void losesNoWordAboveTheFirstSection(@ForAll("pieces") String text, @ForAll boolean mail) {
        try {
            ImportResult result = IMPORTER.read(Newsletters.FRONT + text, mail ? "fyr.txt" : "fyr.md");
            List<String> found = result.findings().stream()
                    .filter(finding -> TOLD.contains(finding.code()))
                    .map(finding -> finding.details().getOrDefault("name", "") + " " + finding.text())
                    .toList();
            Map<Integer, Long> printed = counted(String.join("\n", PrintedText.of(result.issue())) + "\n" + found);
            counted(text)
                    .forEach((letter, count) -> assertThat(printed.getOrDefault(letter, 0L))
                            .as(Character.toString(letter))
                            .isGreaterThanOrEqualTo(count));
        } catch (ImportException e) {
            assertThat(e.finding().code()).isIn(ImportCodes.EMPTY, ImportCodes.MAIL_ENCODED);
        }
    }

    private static Map<Integer, Long> counted(String text) {
        return words(text).codePoints().boxed().collect(Collectors.groupingBy(letter -> letter, Collectors.counting()));
    }

    /** The letters of the text: marks may stand inside a word. */
    private static String words(String text) {
        return letters(NO_WORDS.matcher(text).replaceAll(" "));
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
                            ImportCodes.FRONT_MATTER_OPEN,
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
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "# Aktuelt",
                        "## Rapport om lys",
                        "### Mer",
                        "#### ",
                        "FYR OG LYKT",
                        "Lykt\n----",
                        "Lande\n=====",
                        "=====\nVakt\n=====",
                        "*** LEIA ***",
                        "- entré",
                        "  - inne",
                        "* stjerne",
                        "• kule",
                        "– talt",
                        "1. en",
                        "2) to",
                        "18. januar",
                        "> sitert",
                        "> > dypt",
                        ">",
                        "\"sitat\" (s. 3)",
                        "«så» ",
                        "|a|b|\n|---|---|\n|c|d|",
                        "| Dato | Hva |\n|---|---|\n| 3. mars | Lys<br>Tåke |\n| 4. mars | <br>Lur |\n",
                        "|x|",
                        "[her](https://adresse.example/)",
                        "[der](#)",
                        "[adresse]\n\n[adresse]: https://adresse.example/\n",
                        "[adresse]: <>",
                        "[ute]: grå hus",
                        "[",
                        "](",
                        ")",
                        "![bilde](https://adresse.example/)",
                        "<https://adresse.example/>",
                        "https://adresse.example/",
                        "vakt@adresse.example",
                        "<b>fet</b>",
                        "<!-- skjult -->",
                        "<br>",
                        "&amp;",
                        "&shy;",
                        "\\*",
                        "**Fyrvesenet** ",
                        "*rapporten Lys* ",
                        "_kursiv_",
                        "`kode`",
                        "```\nblokk\n```",
                        "~~~ info",
                        "3. mars 2031",
                        "29.–30. mars",
                        "Høringsfrist er 1. mai 2031.",
                        "kl. 10",
                        "våren 2030",
                        "Fra: Vakta\nEmne: Lykter\nDato: 3. mars\n",
                        "Til fyrvokterne",
                        "-- ",
                        "forts.",
                        "Lys forts.",
                        "---",
                        "---\ntitle: Lys\n---",
                        "Prop. 48 LS (2030–2031)",
                        "straffeloven § 257",
                        "Og videre:",
                        "Les mer: ",
                        "Fyrvesenet",
                        "Nytt fra fyrene",
                        "Fyrdirektoratet (FD) publiserte",
                        "På oppdrag fra NAV",
                        "\0",
                        "\r",
                        "\ud800",
                        "\udc00",
                        "\u2028",
                        "\u00ad",
                        "\u200b",
                        "\ufeff",
                        "e\u0301",
                        "🚢",
                        "灯",
                        "\ufb01n",
                        "\u0085",
                        "\u000b",
                        "\u00a0",
                        "\u3000",
                        "\u202e",
                        "\t",
                        "    kode",
                        " ")
                .flatMap(piece -> Arbitraries.of("\n", "\n\n", " ", "", "\r\n").map(end -> piece + end))
                .list()
                .ofMaxSize(30)
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
