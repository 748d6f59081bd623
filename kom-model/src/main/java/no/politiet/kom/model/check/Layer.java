package no.politiet.kom.model.check;

/** Which part of the contract a finding belongs to, and so who else finds the same. */
public enum Layer {
    /** Is it JSON: UTF-8, RFC 8259, no repeated names, nothing trailing. Found by the codec. */
    JSON,
    /** Limits that protect memory. They are no part of the contract and can be adjusted. */
    LIMIT,
    /** Types, required members, lengths, patterns, unions. Found by any JSON Schema 2020-12 validator too. */
    SCHEMA,
    /** Rules across members: a source exists, ids are unique. Found by the codec and the object validator. */
    CROSS,
    /**
     * An index and the files of its feed: whether those it lists are there, as long as it says, and with the digests it gives,
     * and the issues its entries tell of; whether the signed index is the same;
     * whether the index has expired.
     */
    FEED,
    /** Advice to the editor. It never makes a document invalid. */
    EDITORIAL,
    /** What the import of a newsletter as written inferred or doubts. */
    IMPORT
}
