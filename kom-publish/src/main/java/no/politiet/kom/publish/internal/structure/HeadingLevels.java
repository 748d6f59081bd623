package no.politiet.kom.publish.internal.structure;

import java.util.List;
import java.util.TreeSet;
import no.politiet.kom.publish.internal.source.SourceText;
import no.politiet.kom.publish.internal.text.MastheadPeriod;
import no.politiet.kom.publish.internal.text.Texts;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;

/**
 * Gives the headings of a newsletter the levels that the outline is read by: 2 for its title, 1 for sections, 2 for what stands in
 * them. Authors begin at other levels, leave one out, or have one level only, whose headings then are no sections.
 *
 * <p>The first heading is the title, where the front matter gives none, if others stand below it and none beside it, or if
 * the rest of the masthead follows it, with the period in a line of its own.
 */
public final class HeadingLevels {

    private static final int SECTION = 1;
    private static final int HEADING = 2;
    private static final int LONGEST_LINE = 100;

    private HeadingLevels() {}

    /** Sets the levels; {@code title} is what the front matter says, null if it says none. */
    public static void settle(List<Node> blocks, @Nullable String title, SourceText source) {
        List<Heading> headings = blocks.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
        boolean named =
                title == null && !headings.isEmpty() && !isBold(blocks.get(0)) && isTitle(headings, blocks, source);
        List<Heading> others = named ? headings.subList(1, headings.size()) : headings;
        if (named) {
            headings.get(0).setLevel(HEADING);
        }
        TreeSet<Integer> levels = new TreeSet<>();
        others.forEach(heading -> levels.add(heading.getLevel()));
        if (levels.isEmpty()) {
            return;
        }
        // One level has no sections, unless it is theirs and the title stands elsewhere.
        boolean sections = levels.size() > 1 || !named && levels.first() == SECTION;
        for (Heading heading : others) {
            int rank = levels.headSet(heading.getLevel()).size() + (sections ? SECTION : HEADING);
            heading.setLevel(Math.min(rank, 6));
        }
    }

    private static boolean isBold(Node block) {
        return block instanceof Paragraph
                && block.getFirstChild() instanceof StrongEmphasis
                && block.getFirstChild() == block.getLastChild();
    }

    private static boolean isTitle(List<Heading> headings, List<Node> blocks, SourceText source) {
        Heading first = headings.get(0);
        List<Heading> others = headings.subList(1, headings.size());
        if (others.stream().anyMatch(heading -> heading.getLevel() < first.getLevel())) {
            // The title of a newsletter may well stand deeper than its sections.
            return others.get(0).getLevel() < first.getLevel();
        }
        boolean alone =
                !others.isEmpty() && others.stream().noneMatch(heading -> heading.getLevel() == first.getLevel());
        return alone || introduces(blocks, blocks.indexOf(first), source);
    }

    /** Whether short lines follow a heading, and among them a period, before the next heading or the first longer text. */
    private static boolean introduces(List<Node> blocks, int heading, SourceText source) {
        boolean period = false;
        int i = heading;
        do {
            List<String> lines =
                    InlineReader.text(blocks.get(i), source).lines().toList();
            if (lines.stream().anyMatch(line -> line.length() > LONGEST_LINE)) {
                return period;
            }
            period |= lines.stream().anyMatch(line -> MastheadPeriod.find(Texts.oneLine(line)) != null);
            i++;
        } while (i < blocks.size() && !(blocks.get(i) instanceof Heading));
        return period;
    }
}
