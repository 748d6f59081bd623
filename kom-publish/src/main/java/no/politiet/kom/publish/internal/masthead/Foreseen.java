package no.politiet.kom.publish.internal.masthead;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.politiet.kom.model.Period;
import no.politiet.kom.publish.internal.structure.Nodes;
import no.politiet.kom.publish.internal.text.MastheadPeriod;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * What all lines of a masthead together say, before any is taken that only might be the title or the publisher.
 *
 * @param headed whether it has a heading
 * @param bold the line in bold that is the title if nothing else is, null if none may be
 * @param titles the period that the title states, null if it states none
 * @param named whom the masthead names as the publisher, null if nobody, or if the front matter does
 */
record Foreseen(
        boolean headed,
        @Nullable String bold,
        @Nullable Period titles,
        @Nullable String named) {

    /**
     * Looks at the blocks of a masthead.
     *
     * @param title what the front matter says, null if it says none
     * @param publisher likewise
     * @param subject what is the title if there is no other, null if there is none
     */
    static Foreseen in(
            List<Node> blocks,
            MastheadLines lines,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable String subject) {
        String heading = first(blocks.stream().filter(Heading.class::isInstance), lines);
        String bold = heading == null ? first(blocks.stream().filter(Nodes::isBold), lines) : null;
        String first = Stream.of(title, heading, bold, subject)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Foreseen(
                heading != null,
                bold,
                first == null ? null : MastheadPeriod.find(first),
                publisher != null
                        ? null
                        : PublisherName.in(blocks.stream().flatMap(lines::all).toList(), first));
    }

    private static @Nullable String first(Stream<Node> blocks, MastheadLines lines) {
        return blocks.findFirst().map(lines::text).orElse(null);
    }

    /** The period that a line states, null if it states none, or one that has nothing of the title's: the day it came out. */
    @Nullable
    Period stated(String line) {
        Period stated = MastheadPeriod.find(line);
        boolean other = stated != null && titles != null && !stated.overlaps(titles);
        return other ? null : stated;
    }
}
