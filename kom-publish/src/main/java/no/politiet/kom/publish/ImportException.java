package no.politiet.kom.publish;

import no.politiet.kom.model.check.Finding;
import org.jspecify.annotations.Nullable;

/** A newsletter could not be made an issue. The message says what, where, and how to mend it. */
public final class ImportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    /**
     * An import that failed.
     *
     * @param document name of the newsletter
     * @param finding what stood in the way
     */
    public ImportException(String document, Finding finding) {
        this(document, finding, null);
    }

    /**
     * An import that failed.
     *
     * @param document name of the newsletter
     * @param finding what stood in the way
     * @param cause what it follows from, null if nothing
     */
    public ImportException(String document, Finding finding, @Nullable Throwable cause) {
        super(document + place(finding) + ": " + ImportCodes.message(finding), cause);
        this.finding = finding;
    }

    private static String place(Finding finding) {
        return finding.position() == null ? "" : ":" + finding.position();
    }

    /**
     * What stood in the way.
     *
     * @return a finding, of the layer {@code import} unless the issue breaks the contract
     */
    public Finding finding() {
        return finding;
    }
}
