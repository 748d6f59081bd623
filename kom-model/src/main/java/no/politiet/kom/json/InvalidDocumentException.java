package no.politiet.kom.json;

import java.util.Objects;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.FindingCodes;

/**
 * A document was refused: it is not JSON, exceeds a limit, or breaks the contract. {@link #finding()} says what and where;
 * its layer tells the three apart. Reading the same document again will fail again.
 */
public final class InvalidDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // a record of strings
    private final Finding finding;

    /**
     * A refusal.
     *
     * @param finding the first thing found
     */
    public InvalidDocumentException(Finding finding) {
        super(message(Objects.requireNonNull(finding, "finding")));
        this.finding = finding;
    }

    private static String message(Finding finding) {
        return finding.code().equals(FindingCodes.SCHEMA_LATER_VERSION)
                ? "the document keeps version " + finding.text()
                        + " of the contract, and this version of the library reads 1.x:" + " upgrade the library ("
                        + finding + ")"
                : finding.toString();
    }

    /**
     * The first thing found. {@code kom-schema} lists the rest.
     *
     * @return the finding, an error
     */
    public Finding finding() {
        return finding;
    }
}
