package no.politiet.kom.publish;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.schema.Message;
import org.jspecify.annotations.Nullable;

/**
 * A newsletter could not be made an issue, or its corrections could not be read. The message says what, where, and how to
 * mend it.
 */
public final class ImportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String document;
    private final transient List<Finding> findings;

    /**
     * An import that failed.
     *
     * @param document name of the file
     * @param finding what stood in the way
     */
    public ImportException(String document, Finding finding) {
        this(document, finding, null);
    }

    /**
     * An import that failed.
     *
     * @param document name of the file
     * @param finding what stood in the way
     * @param cause what it follows from, null if nothing
     */
    public ImportException(String document, Finding finding, @Nullable Throwable cause) {
        super(line(document, finding), cause);
        this.document = document;
        this.findings = List.of(finding);
    }

    /**
     * An import that failed for several reasons.
     *
     * @param document name of the file
     * @param findings what stood in the way, at least one
     */
    public ImportException(String document, List<Finding> findings) {
        super(findings.stream().map(finding -> line(document, finding)).collect(Collectors.joining("\n")));
        this.document = document;
        this.findings = List.copyOf(findings);
    }

    private static String line(String document, Finding finding) {
        String place = finding.position() == null ? "" : ":" + finding.position();
        Message message = Message.of(finding, Locale.ENGLISH);
        return (document + place + ": " + message.text() + " " + message.hint()).strip();
    }

    /**
     * Which file it stands in.
     *
     * @return the name of the newsletter, or that of its corrections
     */
    public String document() {
        return document;
    }

    /**
     * What stood in the way.
     *
     * @return the first finding, of the layer {@code import} unless the issue breaks the contract
     */
    public Finding finding() {
        return findings.get(0);
    }

    /**
     * All that stood in the way.
     *
     * @return the findings, at least one
     */
    public List<Finding> findings() {
        return findings;
    }
}
