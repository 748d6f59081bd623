package no.politiet.kom.cli.validate;

import java.io.IOException;
import no.politiet.kom.schema.Report;
import org.jspecify.annotations.Nullable;

/** What came of one document. */
final class Checked {

    private final String name;
    private final @Nullable Report report;
    private final byte[] json;
    private final @Nullable IOException failure;

    private Checked(String name, @Nullable Report report, byte[] json, @Nullable IOException failure) {
        this.name = name;
        this.report = report;
        this.json = json;
        this.failure = failure;
    }

    static Checked of(String name, Report report, byte[] json) {
        return new Checked(name, report, report.findings().isEmpty() ? new byte[0] : json, null);
    }

    static Checked passedOver(String name) {
        return new Checked(name, null, new byte[0], null);
    }

    static Checked unread(String name, IOException failure) {
        return new Checked(name, null, new byte[0], failure);
    }

    String name() {
        return name;
    }

    /** What was found; null if it was not looked at. */
    @Nullable
    Report report() {
        return report;
    }

    /** The document, where there are findings to show in it. */
    byte[] json() {
        return json;
    }

    /** Why it was not read; null if it was. */
    @Nullable
    IOException failure() {
        return failure;
    }
}
