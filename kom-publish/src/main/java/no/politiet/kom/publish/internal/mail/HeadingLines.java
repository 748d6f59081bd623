package no.politiet.kom.publish.internal.mail;

import java.util.List;

/**
 * The lines of a heading.
 *
 * @param level 1 for a section, 2 for what stands in it
 * @param words the lines that have its words, without what they are decorated with
 * @param size how many lines it takes, the rules above and below it included
 */
record HeadingLines(int level, List<TextLine> words, int size) {}
