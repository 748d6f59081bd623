package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.politiet.kom.model.check.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is broken, huge or no newsletter at all gives an issue or one clear error. The timeouts are a guard, and no figure. */
@Timeout(60)
class HostileNewsletterTest {

    private static final NewsletterImporter IMPORTER =
            NewsletterImporter.builder().build();

    private static final String HEADINGS = "# Aktuelt\n\n## Lys\n\nAKTUELT\n\nLYS\n---\n\n";

    /** Sorts of text that grow, by how many times something stands in them. */
    static Stream<Arguments> growing() {
        return Stream.of(
                growing("quotations in quotations", n -> ">".repeat(n) + " x"),
                growing("brackets that open", "["::repeat),
                growing("names in a row", "UDI, "::repeat),
                growing("stars", n -> "*".repeat(n) + "x"),
                growing("emphasis in emphasis", n -> "*a ".repeat(n) + "b" + "*".repeat(n)),
                growing("emphasis that crosses", n -> "*a **b ".repeat(n) + "c* d**".repeat(n)),
                growing("brackets in pairs", "[a]"::repeat),
                growing("backticks", "`a ``b "::repeat),
                growing("images", n -> "![".repeat(n) + "a" + "](b)".repeat(n)),
                growing(
                        "link definitions",
                        n -> IntStream.range(0, n)
                                .mapToObj(i -> "[a" + i + "]: https://fyr.example/" + i + "\n")
                                .collect(Collectors.joining())),
                growing("unresolved links after a dash", n -> "– " + "[her](#) ".repeat(n)),
                growing(
                        "sections",
                        n -> IntStream.range(0, n / 10)
                                .mapToObj(i -> "# Lys " + i + "\n\nLANDE " + i + "\n\nTekst.\n\n")
                                .collect(Collectors.joining())),
                growing(
                        "headings",
                        n -> IntStream.range(0, n / 10)
                                .mapToObj(i -> "## Lys " + i + "\n\nLys " + i + "\n-----\nTekst.\n\n")
                                .collect(Collectors.joining())),
                growing("lists in lists", n -> "- ".repeat(n) + "x"),
                growing("one line", "lys og land "::repeat),
                growing("one word", "lys"::repeat),
                growing("sentences", "Fyret lyser. "::repeat),
                growing("lines", "lys og land\n"::repeat),
                growing("paragraphs", "Lys\n\n"::repeat),
                growing("links in a line", "[her](https://fyr.example/a) "::repeat),
                growing("links in sentences", "Se [her](https://fyr.example/a). "::repeat),
                growing("bare addresses", "https://fyr.example/a "::repeat),
                growing("addresses that do not end", "<https://fyr.example/a\n"::repeat),
                growing("emphasis", "*a* **b** "::repeat),
                growing("list entries", "- x\n"::repeat),
                growing(
                        "bullets at any depth",
                        n -> IntStream.range(0, n)
                                .mapToObj(i -> " ".repeat(i % 70 * 3) + "– x\n")
                                .collect(Collectors.joining())),
                growing("rows", n -> "|a|b|\n|-|-|\n" + "|x|y|\n".repeat(n)),
                growing("quotation marks", "\"a "::repeat),
                growing("dates", "3. mai 2031, "::repeat),
                growing("paragraphs signs", "§ 12, "::repeat),
                growing("abbreviations", "Fyrvesenet (FV) "::repeat),
                growing(
                        "many abbreviations",
                        n -> IntStream.range(0, n)
                                .mapToObj(i -> "Fyrvesenet (F"
                                        + Integer.toString(i, 26)
                                                .codePoints()
                                                .mapToObj(c ->
                                                        Character.toString(c < 'a' ? c + 'A' - '0' : c - 'a' + 'K'))
                                                .collect(Collectors.joining())
                                        + ") ")
                                .collect(Collectors.joining())),
                growing("headers", "Fra: a\n"::repeat),
                growing("rules", "Lys\n---\n"::repeat),
                growing("nothing", "\0"::repeat),
                growing("halves of surrogate pairs", "\ud800 \udc00 "::repeat));
    }

    private static Arguments growing(String what, IntFunction<String> text) {
        return Arguments.of(what, text);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("growing")
    void readsMuchOfAnything(String what, IntFunction<String> text) {
        for (String document : new String[] {"fyr.md", "fyr.txt"}) {
            answered(Newsletters.FRONT + HEADINGS + text.apply(20_000), document);
        }
    }

    private static void answered(String text, String document) {
        try {
            assertThat(IMPORTER.read(text, document).issue().items()).isNotEmpty();
        } catch (ImportException e) {
            assertThat(e.getMessage()).startsWith(document);
        }
    }

    @Test
    void readsALineAsLongAsANewsletterMayBe() {
        String front = Newsletters.FRONT + "# Aktuelt\n\n";
        answered(front + "lys".repeat((4 << 20) / 3 - front.length()), "fyr.md");
        answered(front + "lys og ".repeat((4 << 20) / 7 - front.length()), "fyr.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# ", "## "})
    void saysWhereThereAreTooManyHeadings(String mark) {
        String text = IntStream.range(0, 10_000)
                .mapToObj(i -> mark + "Lys " + i + "\n")
                .collect(Collectors.joining());
        int limit = mark.equals("# ") ? 100 : 1000;
        int above = (int) Newsletters.FRONT.lines().count();
        assertThatThrownBy(() -> IMPORTER.read(Newsletters.FRONT + text, "fyr.md"))
                .isInstanceOfSatisfying(
                        ImportException.class,
                        e -> assertThat(e.finding().position()).isEqualTo(new Position(above + limit + 1, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "504b030414000600, ZIP",
        "504b0304140006000800776f72642f, Word",
        "d0cf11e0a1b11ae1, Office",
        "ffd8ffe000104a464946, JPEG",
        "89504e470d0a1a0a, PNG",
        "474946383961, GIF",
        "7b5c727466315c616e7369, RTF",
        "0a3c21444f43545950452068746d6c3e, HTML",
        "3c68746d6c206c616e673d226e62223e, HTML",
        "504b03041400000000006d696d65747970656170706c69636174696f6e2f766e642e6f617369732e6f70656e646f63756d656e742e74657874, OpenDocument",
        "1f8b0800000000000003, GZIP",
        "7b22736368656d6156657273696f6e223a22312e30227d, JSON",
        "7b0a20202273223a5b5d, JSON",
        "3c3f786d6c2076657273696f6e3d22312e30223f3e, XML",
        "00010203000000000000a0, data"
    })
    void saysWhatAFileIsThatIsNoText(String bytes, String name) {
        assertThatThrownBy(() -> IMPORTER.read(HexFormat.of().parseHex(bytes), "fyr.md"))
                .isInstanceOfSatisfying(ImportException.class, e -> {
                    assertThat(e.finding().code()).isEqualTo(ImportCodes.NOT_TEXT);
                    assertThat(e.finding().details()).containsEntry("name", name);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16, UTF-16",
        "UTF-16LE, UTF-16",
        "UTF-16BE, UTF-16",
        "ISO-8859-1, Windows-1252 (Latin-1)",
        "windows-1252, Windows-1252 (Latin-1)"
    })
    void saysWhichEncodingATextIsIn(String charset, String name) {
        byte[] bytes = (Newsletters.FRONT + "# Aktuelt\n\nBlå lys på øya.\n").getBytes(Charset.forName(charset));
        assertThatThrownBy(() -> IMPORTER.read(bytes, "fyr.md")).isInstanceOfSatisfying(ImportException.class, e -> {
            assertThat(e.finding().code()).isEqualTo(ImportCodes.CHARSET);
            assertThat(e.finding().details()).containsEntry("name", name);
        });
    }

    @Test
    void saysOnlyThatOtherBytesAreNoText() {
        byte[] bytes = (Newsletters.FRONT + "# Lys\n\nx\u0001\u0002").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0x81;
        assertThatThrownBy(() -> IMPORTER.read(bytes, "fyr.md"))
                .isInstanceOfSatisfying(
                        ImportException.class,
                        e -> assertThat(e.finding().code()).isEqualTo(ImportCodes.ENCODING));
    }
}
