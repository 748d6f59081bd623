package no.politiet.kom.publish.internal.facts.references;

/**
 * The words around a link, by their indexes in the sentence.
 *
 * @param before the first word after the link before it, or of the sentence
 * @param from its first word
 * @param to the word after it
 * @param after the first word of the next link, or the end of the sentence
 */
record Stretch(int before, int from, int to, int after) {}
