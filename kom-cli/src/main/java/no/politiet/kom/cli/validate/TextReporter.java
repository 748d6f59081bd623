package no.politiet.kom.cli.validate;

import java.io.PrintStream;
import java.util.Locale;
import no.politiet.kom.cli.Words;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.Severity;
import no.politiet.kom.schema.Message;
import org.jspecify.annotations.Nullable;

/** As a good compiler does it: place and message, the line with a caret, how to mend it. */
final class TextReporter implements Reporter {

    private static final String RESET = "\u001B[0m";
    private static final String BOLD = "\u001B[1m";
    private static final String RED = "\u001B[1;31m";
    private static final String YELLOW = "\u001B[1;33m";
    private static final String GREEN = "\u001B[1;32m";

    private final PrintStream out;
    private final Words words;
    private final Locale language;
    private final boolean colour;
    private @Nullable Checked last;
    private @Nullable Snippets snippets;

    TextReporter(PrintStream out, Locale language, boolean colour) {
        this.out = out;
        this.words = Words.in(language);
        this.language = language;
        this.colour = colour;
    }

    @Override
    public void found(Checked checked, Finding finding) {
        Snippets lines = snippets;
        if (lines == null || last != checked) {
            lines = new Snippets(checked.json());
            snippets = lines;
            last = checked;
        }
        Message message = Message.of(finding, language);
        String place = checked.name() + (finding.position() == null ? "" : ":" + finding.position());
        String severity = words.get("severity." + finding.severity().name().toLowerCase(Locale.ROOT));
        out.println(paint(BOLD, Snippets.visible(place) + ":") + " "
                + paint(finding.severity() == Severity.ERROR ? RED : YELLOW, severity + ":") + " "
                + Snippets.visible(message.text()) + " [" + finding.code() + "]");
        if (finding.position() != null) {
            Snippets.Snippet snippet = lines.at(finding.position());
            out.println("    " + snippet.line());
            out.println("    " + " ".repeat(snippet.caret()) + paint(GREEN, "^"));
        }
        if (!message.hint().isBlank()) {
            out.println("  " + words.get("validate.hint", Snippets.visible(message.hint())));
        }
    }

    @Override
    public void truncated(Checked checked) {
        out.println(checked.name() + ": " + words.get("validate.more"));
    }

    @Override
    public void end(Totals totals) {
        if (totals.documents() > 0) {
            out.println(words.get(
                    "validate.summary", totals.documents(), totals.invalid(), totals.errors(), totals.warnings()));
        }
        if (totals.unchecked() > 0) {
            out.println(words.get("validate.unchecked", totals.unchecked()));
        }
        if (totals.passedOver() > 0) {
            out.println(words.get("validate.passed", totals.passedOver()));
        }
    }

    private String paint(String colours, String text) {
        return colour ? colours + text + RESET : text;
    }
}
