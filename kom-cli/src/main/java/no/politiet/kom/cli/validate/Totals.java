package no.politiet.kom.cli.validate;

import no.politiet.kom.schema.Report;

/** How it stands. */
public final class Totals {

    private int documents;
    private int invalid;
    private int errors;
    private int warnings;
    private int passedOver;
    private int unread;
    private int indexes;
    private int unchecked;

    void add(Checked checked) {
        Report report = checked.report();
        if (checked.failure() != null) {
            unread++;
        } else if (report == null) {
            passedOver++;
        } else {
            documents++;
            indexes += checked.signature() == Checked.Signature.NONE ? 0 : 1;
            unchecked += checked.signature() == Checked.Signature.UNCHECKED ? 1 : 0;
            invalid += report.isValid() ? 0 : 1;
            errors += report.errors().size();
            warnings += report.warnings().size();
        }
    }

    /** {@return how many documents were validated} */
    public int documents() {
        return documents;
    }

    /** {@return how many of them are invalid} */
    public int invalid() {
        return invalid;
    }

    /** {@return the errors in all of them} */
    public int errors() {
        return errors;
    }

    /** {@return the warnings in all of them} */
    public int warnings() {
        return warnings;
    }

    /** {@return how many files are no documents of ours} */
    public int passedOver() {
        return passedOver;
    }

    /** {@return how many of the documents are indexes} */
    public int indexes() {
        return indexes;
    }

    /** {@return how many of the indexes are signed, without a key to check the signature by} */
    public int unchecked() {
        return unchecked;
    }

    /** {@return how many could not be read} */
    public int unread() {
        return unread;
    }
}
