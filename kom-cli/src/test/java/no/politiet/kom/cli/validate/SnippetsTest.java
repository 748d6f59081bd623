package no.politiet.kom.cli.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import no.politiet.kom.model.check.Position;
import org.junit.jupiter.api.Test;

class SnippetsTest {

    private static Snippets.Snippet at(String text, int line, int column) {
        return new Snippets(text.getBytes(StandardCharsets.UTF_8)).at(new Position(line, column));
    }

    @Test
    void showsAShortLineWhole() {
        assertThat(at("{\n  \"a\": 1\n}", 2, 8)).isEqualTo(new Snippets.Snippet("  \"a\": 1", 7));
    }

    @Test
    void endsLinesAsThePositionsDo() {
        assertThat(at("a\r\nb\rc\nd", 4, 1).line()).isEqualTo("d");
        assertThat(at("a\r\nb\rc\nd", 3, 1).line()).isEqualTo("c");
    }

    @Test
    void cutsALongLineAboutThePlace() {
        Snippets.Snippet snippet = at("x".repeat(100) + "!" + "y".repeat(100), 1, 101);
        assertThat(snippet.line()).startsWith("…xxx").endsWith("yyy…").hasSizeLessThan(80);
        assertThat(snippet.line().charAt(snippet.caret())).isEqualTo('!');
    }

    @Test
    void countsCodePoints() {
        Snippets.Snippet snippet = at("😀😀!", 1, 3);
        assertThat(snippet.caret()).isEqualTo(2);
    }

    @Test
    void neverCutsACharacterInTwo() {
        assertThat(at("😀".repeat(200), 1, 101).line()).doesNotContain("�");
    }

    @Test
    void hidesWhatSteersATerminal() {
        assertThat(at("\u001B[31mred\u202Ecba\t!", 1, 1).line()).isEqualTo("�[31mred�cba !");
    }

    @Test
    void goesBackWhenAsked() {
        Snippets snippets = new Snippets("a\nb\nc".getBytes(StandardCharsets.UTF_8));
        assertThat(snippets.at(new Position(3, 1)).line()).isEqualTo("c");
        assertThat(snippets.at(new Position(1, 1)).line()).isEqualTo("a");
        assertThat(snippets.at(new Position(9, 1)).line()).isEmpty();
    }
}
