package no.politiet.kom.publish;

import java.util.List;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.render.PrintedText;

/** Made-up newsletters of a lighthouse authority. Fiction; any likeness is chance. */
final class Newsletters {

    static final String FRONT = """
            ---
            period: 2031-01/2031-03
            title: Nytt fra fyrene
            publisher: Fyrvesenet
            ---
            """;

    private Newsletters() {}

    /** What an import of a text below the usual front matter and section gives. */
    static ImportResult read(String text) {
        return NewsletterImporter.builder().build().read(FRONT + text, "fyr.md");
    }

    static Issue issue(String text) {
        return read(text).issue();
    }

    /** The first item of a text below the section "Aktuelt" and the heading "Lys". */
    static Item item(String text) {
        return issue("# Aktuelt\n\n## Lys\n\n" + text).items().get(0);
    }

    static List<String> printed(String text) {
        return PrintedText.of(issue(text));
    }

    /** What was said of an import; short texts are of doubtful kinds, which {@link KindsTest} asks about. */
    static List<String> codes(ImportResult result) {
        return result.findings().stream()
                .map(finding -> finding.code())
                .filter(code -> !code.equals(ImportCodes.KIND_DOUBTFUL))
                .toList();
    }
}
