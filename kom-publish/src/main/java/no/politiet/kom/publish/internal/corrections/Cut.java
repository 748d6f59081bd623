package no.politiet.kom.publish.internal.corrections;

/**
 * Where an item is to begin, or not to begin.
 *
 * @param line its line in the file
 * @param text the line as written
 * @param place the heading it stands below
 * @param words what the paragraph begins with
 * @param begins whether an item begins there
 */
public record Cut(int line, String text, Place place, Wording words, boolean begins) {}
