package no.politiet.kom.model.constraint;

/**
 * Validation group for what KOM publishes: no member and no code that this version does not know, since there a name
 * that is not known is a slip of the pen. Readers check the default group only.
 */
public interface Publish {}
