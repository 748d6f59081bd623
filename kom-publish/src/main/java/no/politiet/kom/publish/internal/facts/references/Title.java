package no.politiet.kom.publish.internal.facts.references;

import no.politiet.kom.publish.internal.text.Range;

/**
 * Words that the author marked as a title.
 *
 * @param range where they stand, without quotation marks
 * @param text the words, without a comma or full stop that only the sentence asks for
 * @param quoted whether they stand between quotation marks, rather than in italics or bold
 * @param strong whether they are in bold
 */
record Title(Range range, String text, boolean quoted, boolean strong) {}
