package no.politiet.kom.publish.internal.corrections;

/** What became of a correction. */
enum Fit {
    /** It changed something, or confirmed what was doubted. */
    APPLIED,
    /** All was as it says already. */
    UNNEEDED,
    /** What it names is not there. */
    NOTHING,
    /** What it names is there more than once. */
    SEVERAL,
    /** It makes a reference of words, and its form names no series that is known. */
    NO_SCHEME
}
