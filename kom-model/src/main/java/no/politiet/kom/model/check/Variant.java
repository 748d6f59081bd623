package no.politiet.kom.model.check;

/** The two variants of the contract, made from one source. */
public enum Variant {
    /** For readers: members, codes and block types that this version does not know are fine, and kept. */
    CONSUME,
    /** For the publisher: they are errors, since there a name that is not known is a slip of the pen. */
    PUBLISH
}
