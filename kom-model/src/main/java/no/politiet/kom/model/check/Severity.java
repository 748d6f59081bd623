package no.politiet.kom.model.check;

/** How much a finding weighs. */
public enum Severity {
    /** The document or object breaks the contract. */
    ERROR,
    /** The contract is kept, and yet a person should look. */
    WARNING,
    /** Worth knowing; nothing to mend. */
    INFO
}
