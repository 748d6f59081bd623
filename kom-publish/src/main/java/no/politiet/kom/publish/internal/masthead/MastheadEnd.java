package no.politiet.kom.publish.internal.masthead;

import java.util.List;
import no.politiet.kom.publish.internal.source.SourceText;
import no.politiet.kom.publish.internal.structure.HeadingLevels;
import no.politiet.kom.publish.internal.structure.Nodes;
import no.politiet.kom.publish.internal.text.Texts;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Where the masthead can be no longer. */
public final class MastheadEnd {

    private MastheadEnd() {}

    /**
     * The index of the block at which the masthead can be no longer: the first heading of level 1; in a newsletter without
     * sections the first heading after the title; in one without headings the first block that is no short line.
     *
     * @param title what the front matter says, null if it says none
     */
    public static int in(List<Node> blocks, @Nullable String title, SourceText source) {
        MastheadLines lines = new MastheadLines(source);
        int end = -1;
        boolean titled = title != null || isBoldTitle(blocks, lines);
        for (int i = 0; i < blocks.size(); i++) {
            if (Nodes.isHeading(blocks.get(i), 1)) {
                return i;
            }
            if (end < 0 && blocks.get(i) instanceof Heading heading) {
                boolean repeats = title != null && Texts.same(lines.text(heading), title);
                end = titled && !repeats ? i : end;
                titled = true;
            }
        }
        if (end >= 0 || blocks.stream().anyMatch(Heading.class::isInstance)) {
            return end >= 0 ? end : blocks.size();
        }
        end = 0;
        while (end < blocks.size() && lines.areShort(blocks.get(end))) {
            end++;
        }
        return end;
    }

    /** Whether a newsletter begins with its title in bold, and the rest of the masthead below it. */
    private static boolean isBoldTitle(List<Node> blocks, MastheadLines lines) {
        return Nodes.isBold(blocks.get(0))
                && HeadingLevels.introduces(blocks, 0, lines.source())
                && !PublisherName.isBody(lines.text(blocks.get(0)));
    }
}
