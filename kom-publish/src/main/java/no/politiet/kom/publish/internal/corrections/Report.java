package no.politiet.kom.publish.internal.corrections;

import java.util.Map;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.Severity;
import no.politiet.kom.publish.ImportCodes;
import no.politiet.kom.publish.internal.source.Findings;

/** Tells which corrections no longer fit. Their lines are those of the corrections, not of the newsletter. */
public final class Report {

    private final String document;
    private final Findings findings;

    public Report(String document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    /** Says what is to be said of a correction; {@code pointer} is where in the issue it was tried. */
    void tell(Fit fit, int line, String text, String pointer) {
        switch (fit) {
            case APPLIED -> {}
            case UNNEEDED -> add(ImportCodes.CORRECTION_UNNEEDED, Severity.INFO, line, text, pointer);
            case NOTHING -> add(ImportCodes.CORRECTION_UNFIT, Severity.WARNING, line, text, pointer);
            case SEVERAL -> add(ImportCodes.CORRECTION_AMBIGUOUS, Severity.WARNING, line, text, pointer);
            case NO_SCHEME -> add(ImportCodes.CORRECTION_SCHEME, Severity.WARNING, line, text, pointer);
        }
    }

    private void add(String code, Severity severity, int line, String text, String pointer) {
        Map<String, String> details = Map.of("document", document, "line", Integer.toString(line));
        findings.add(new Finding(code, severity, pointer, null, text, details));
    }
}
