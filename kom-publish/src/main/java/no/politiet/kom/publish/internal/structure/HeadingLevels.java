package no.politiet.kom.publish.internal.structure;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import no.politiet.kom.publish.internal.source.SourceText;
import no.politiet.kom.publish.internal.text.MastheadPeriod;
import no.politiet.kom.publish.internal.text.Texts;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Gives the headings of a newsletter the levels that the outline is read by: 2 for its title, 1 for sections, 2 for what stands in
 * them. Authors begin at other levels, leave one out, or have one level only, whose headings then are no sections.
 *
 * <p>The first heading is the title, where the front matter gives none, if others stand below it and none beside it, or if
 * the rest of the masthead follows it, with the period in a line of its own. Where the front matter says the period and no title, the
 * heading that the newsletter begins with is assumed to be the title.
 */
public final class HeadingLevels {

    private static final int SECTION = 1;
    private static final int HEADING = 2;
    private static final int LONGEST_LINE = 100;

    private HeadingLevels() {}

    /**
     * Sets the levels.
     *
     * @param title what the front matter says, null if it says none
     * @param dated whether the front matter says the period
     * @return the heading that is the title by assumption alone, null if there is none
     */
    public static @Nullable Heading settle(
            List<Node> blocks, @Nullable String title, boolean dated, SourceText source) {
        List<Heading> headings = blocks.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
        boolean untitled = title == null && !headings.isEmpty() && !Nodes.isBold(blocks.get(0));
        boolean told = untitled && isTitle(headings, blocks, source);
        boolean assumed = untitled && !told && dated && mayBeTitle(headings, blocks, source);
        boolean named = told || assumed;
        List<Heading> others = named ? headings.subList(1, headings.size()) : headings;
        if (named) {
            headings.get(0).setLevel(HEADING);
        }
        TreeSet<Integer> levels = new TreeSet<>();
        others.forEach(heading -> levels.add(heading.getLevel()));
        if (!levels.isEmpty()) {
            settle(others, levels, named);
        }
        return assumed ? headings.get(0) : null;
    }

    private static void settle(List<Heading> headings, NavigableSet<Integer> levels, boolean named) {
        // One level has no sections, unless it is theirs and the title stands elsewhere.
        boolean sections = levels.size() > 1 || !named && levels.first() == SECTION;
        for (Heading heading : headings) {
            int rank = levels.headSet(heading.getLevel()).size() + (sections ? SECTION : HEADING);
            heading.setLevel(Math.min(rank, 6));
        }
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

    /**
     * Whether the newsletter begins with a heading that would be a section's, above which none stands, and which is no page
     * header that is repeated.
     */
    private static boolean mayBeTitle(List<Heading> headings, List<Node> blocks, SourceText source) {
        Heading first = headings.get(0);
        String text = InlineReader.text(first, source);
        boolean section = first.getLevel() == SECTION
                || headings.stream().anyMatch(other -> other.getLevel() != first.getLevel());
        return section
                && blocks.get(0) == first
                && headings.stream()
                        .skip(1)
                        .noneMatch(other -> other.getLevel() < first.getLevel()
                                || Texts.same(InlineReader.text(other, source), text));
    }

    /**
     * Whether short lines follow a heading, and among them a period, before the next heading or the first longer text. Where the period
     * stands above the heading, a sentence below it is none of a masthead.
     */
    public static boolean introduces(List<Node> blocks, int heading, SourceText source) {
        boolean told = blocks.subList(0, heading).stream()
                .flatMap(block -> lines(block, source).stream())
                .anyMatch(HeadingLevels::saysPeriod);
        boolean period = false;
        int i = heading;
        do {
            List<String> lines = lines(blocks.get(i), source);
            if (lines.stream().anyMatch(line -> line.length() > LONGEST_LINE)) {
                return period;
            }
            period |= lines.stream().anyMatch(line -> saysPeriod(line) && !(told && line.endsWith(".")));
            i++;
        } while (i < blocks.size() && !(blocks.get(i) instanceof Heading));
        return period;
    }

    private static boolean saysPeriod(String line) {
        return line.length() <= LONGEST_LINE && MastheadPeriod.find(Texts.oneLine(line)) != null;
    }

    /** The lines of a block as they are written or, of a page, as they are printed. */
    private static List<String> lines(Node block, SourceText source) {
        String written = source.raw(block);
        return (written.isEmpty() ? InlineReader.text(block, source) : written)
                .lines()
                .toList();
    }
}
