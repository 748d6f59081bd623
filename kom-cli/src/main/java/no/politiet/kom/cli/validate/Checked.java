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
    private final Signature signature;

    /** What there is to say of a signature. */
    enum Signature {
        /** The document is no index. */
        NONE,
        /** It is an index, and there is no signed one, or its signature was checked. */
        CHECKED,
        /** It is an index with a signed one beside it, and there was no key to check its signature by. */
        UNCHECKED
    }

    private Checked(
            String name, @Nullable Report report, byte[] json, @Nullable IOException failure, Signature signature) {
        this.name = name;
        this.report = report;
        this.json = json;
        this.failure = failure;
        this.signature = signature;
    }

    static Checked of(String name, Report report, byte[] json, Signature signature) {
        return new Checked(name, report, report.findings().isEmpty() ? new byte[0] : json, null, signature);
    }

    static Checked passedOver(String name) {
        return new Checked(name, null, new byte[0], null, Signature.NONE);
    }

    static Checked unread(String name, IOException failure) {
        return new Checked(name, null, new byte[0], failure, Signature.NONE);
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

    Signature signature() {
        return signature;
    }

    /** Why it was not read; null if it was. */
    @Nullable
    IOException failure() {
        return failure;
    }
}
