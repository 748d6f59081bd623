package no.politiet.kom.publish;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.publish.internal.report.ReportText;

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

    /**
     * What the editor should see, as plain text: the findings in the order of the newsletter, each with its line or page,
     * below the item it is about, with how to mend what is first of its sort, and at the end how many there are of each.
     *
     * <p>It has the form of a file of {@link Corrections}: what is said are comments, and where a correction is the way, its
     * line stands below the finding, to be filled in ({@code link "her":}) or, with what was inferred, behind a {@code #}.
     *
     * @param locale Norwegian ({@code nb}, {@code no}), Nynorsk ({@code nn}) or English ({@code en}); any other locale gets
     *     Norwegian. The locale of the machine plays no part
     * @return lines that end with a line feed
     */
    public String report(Locale locale) {
        return ReportText.of(issue, findings, locale);
    }
}
