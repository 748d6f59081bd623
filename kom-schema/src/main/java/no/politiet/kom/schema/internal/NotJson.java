package no.politiet.kom.schema.internal;

import no.politiet.kom.model.check.Finding;

/** A text turned out not to be JSON, or to exceed a limit, behind the place where the codec had stopped reading. */
final class NotJson extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    NotJson(Finding finding) {
        super(finding.toString(), null, false, false);
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
