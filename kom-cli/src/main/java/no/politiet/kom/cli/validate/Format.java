package no.politiet.kom.cli.validate;

import java.io.PrintStream;
import java.util.Locale;

/** How findings are told; named as they are typed. */
public enum Format {
    /** For people. */
    text,
    /** For programs. */
    json,
    /** SARIF 2.1.0. */
    sarif,
    /** Annotations of GitHub Actions. */
    github;

    /**
     * Where findings go.
     *
     * @param format how they are told
     * @param out where to
     * @param language of their messages
     * @param colour whether text has colour
     * @param version of this program
     */
    public record Sink(Format format, PrintStream out, Locale language, boolean colour, String version) {

        Reporter reporter() {
            return switch (format) {
                case text -> new TextReporter(out, language, colour);
                case json -> new JsonReporter(out, language);
                case sarif -> new SarifReporter(out, language, version);
                case github -> new GithubReporter(out, language);
            };
        }
    }
}
