package no.politiet.kom.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import no.politiet.kom.testing.TestFeed;
import no.politiet.kom.testing.TestIssues;
import org.junit.jupiter.api.Test;

class EmbedSelectionTest {

    private static final String PAGE = """
            <!doctype html>
            <html lang="nb">
            <title>Barn og unge</title>
            <h1>Barn og unge</h1>
            <!-- kom -->
            <footer>Oppdiktet side</footer>
            </html>
            """;

    @Test
    void embedsTheHearingAboutChildrenAndNoOther() throws IOException {
        try (SampleFeed feed = SampleFeed.start()) {
            String page = EmbedSelection.embed(feed.baseUri(), PAGE);
            assertThat(page)
                    .startsWith(PAGE.substring(0, PAGE.indexOf("<!-- kom -->")))
                    .contains("<article class=\"kom-issue\"", "rettssikkerhet i barnevernet", "26. juni")
                    .contains("Koordineringsenheten for ofre for menneskehandel")
                    .contains("</article>\n\n<footer>")
                    .doesNotContain("au pair", "<h1 ", "<script", "<style");
        }
    }

    @Test
    void saysSoWhereThereIsNone() {
        try (TestFeed feed = TestFeed.start(TestIssues.quarter(2031, 1))) {
            assertThat(EmbedSelection.embed(feed.baseUri(), PAGE))
                    .contains("Ingen høringer om barn")
                    .doesNotContain("<article");
        }
    }
}
