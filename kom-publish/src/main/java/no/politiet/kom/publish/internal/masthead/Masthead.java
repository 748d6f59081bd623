package no.politiet.kom.publish.internal.masthead;

import java.util.List;
import no.politiet.kom.model.Period;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * What the front matter says and, for the rest, the lines before the first section.
 *
 * @param language the newsletter's
 * @param audience whom it is for, null if nobody is named
 * @param rest what stands before the first section and is no part of the masthead
 */
public record Masthead(
        String language,
        String publisher,
        String title,
        Period period,
        @Nullable String audience,
        List<Node> rest) {

    public Masthead {
        rest = List.copyOf(rest);
    }
}
