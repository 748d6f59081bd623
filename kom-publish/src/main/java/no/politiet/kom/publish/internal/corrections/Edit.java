package no.politiet.kom.publish.internal.corrections;

/** What is to be set right in an item, or in the colophon. The printed words are never part of it. */
interface Edit {

    /** Sets it right, if it fits. */
    Fit apply(Target target);
}
