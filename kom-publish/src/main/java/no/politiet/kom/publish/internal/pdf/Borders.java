package no.politiet.kom.publish.internal.pdf;

import java.util.List;

/**
 * The lines of a page of which tables may be made.
 *
 * @param across those that run across
 * @param down those that run down, seen from the side: left is their upper end, right their lower, y how far right they are
 */
record Borders(List<Rule> across, List<Rule> down) {}
