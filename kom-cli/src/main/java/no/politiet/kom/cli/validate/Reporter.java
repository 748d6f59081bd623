package no.politiet.kom.cli.validate;

import no.politiet.kom.model.check.Finding;

/** Tells what was found, as it is found. */
interface Reporter {

    /** A finding, in the order of documents and places. */
    void found(Checked checked, Finding finding);

    /** A document that has more findings than were listed. */
    default void truncated(Checked checked) {}

    void end(Totals totals);
}
