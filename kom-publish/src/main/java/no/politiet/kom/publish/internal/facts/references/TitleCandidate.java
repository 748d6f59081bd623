package no.politiet.kom.publish.internal.facts.references;

import no.politiet.kom.publish.internal.learned.Features;

/**
 * Words marked as a title that may be that of a work, to learn from.
 *
 * @param features what of them weighs
 */
public record TitleCandidate(String title, Features features) {}
