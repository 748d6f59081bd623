package no.politiet.kom.publish;

import java.util.List;
import java.util.Objects;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.check.Finding;

/**
 * What an import made, and what it inferred or doubts.
 *
 * @param issue the issue; it keeps the contract of a published document
 * @param findings in the order of the newsletter, each with its line; none is an error
 */
public record ImportResult(Issue issue, List<Finding> findings) {

    /** Refuses null and copies. */
    public ImportResult {
        Objects.requireNonNull(issue, "issue");
        findings = List.copyOf(findings);
    }
}
