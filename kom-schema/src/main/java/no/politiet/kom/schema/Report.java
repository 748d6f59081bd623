package no.politiet.kom.schema;

import java.util.List;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.Severity;

/**
 * What a validator found.
 *
 * @param findings in the order of the document; empty when there is nothing to say
 * @param truncated whether there may be more: the validator stopped at its limit on findings
 */
public record Report(List<Finding> findings, boolean truncated) {

    /** Copies. */
    public Report {
        findings = List.copyOf(findings);
    }

    /**
     * Whether the contract is kept. Errors decide; warnings do not.
     *
     * @return true if there are no errors
     */
    public boolean isValid() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * The findings that make the document or object invalid.
     *
     * @return the errors, in the order of the document
     */
    public List<Finding> errors() {
        return of(Severity.ERROR);
    }

    /**
     * The findings that a person should look at, and that leave the document or object valid.
     *
     * @return the warnings, in the order of the document
     */
    public List<Finding> warnings() {
        return of(Severity.WARNING);
    }

    private List<Finding> of(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /**
     * One line of plain English for each finding, for logs and test failures.
     *
     * @return {@code valid}, or the findings
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(isValid() ? "valid" : "invalid");
        findings.forEach(finding -> text.append('\n').append(finding));
        return text.append(truncated ? "\n…" : "").toString();
    }
}
