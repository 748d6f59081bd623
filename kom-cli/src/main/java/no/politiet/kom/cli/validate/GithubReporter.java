package no.politiet.kom.cli.validate;

import java.io.PrintStream;
import java.util.Locale;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.schema.Message;

/** As workflow commands of GitHub Actions, which annotate the lines of a pull request. */
final class GithubReporter implements Reporter {

    private final PrintStream out;
    private final Locale language;

    GithubReporter(PrintStream out, Locale language) {
        this.out = out;
        this.language = language;
    }

    @Override
    public void found(Checked checked, Finding finding) {
        String command = switch (finding.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
        Position position = finding.position();
        Message message = Message.of(finding, language);
        out.println("::" + command + " file=" + property(checked.name())
                + (position == null ? "" : ",line=" + position.line() + ",col=" + position.column())
                + ",title=" + property(finding.code()) + "::"
                + data((message.text() + " " + message.hint()).strip()));
    }

    @Override
    public void end(Totals totals) {
        // A workflow shows the annotations and the exit code.
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
