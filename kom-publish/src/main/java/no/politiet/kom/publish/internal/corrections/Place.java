package no.politiet.kom.publish.internal.corrections;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where something is to be set right, in words.
 *
 * @param section the title of the section, null for any
 * @param heading the heading, null for any
 * @param item the first words of the item, null for the only one there is
 * @param colophon whether it is the colophon, which has none of these
 */
public record Place(
        @Nullable Wording section,
        @Nullable Wording heading,
        @Nullable Wording item,
        boolean colophon) {

    public static final Place NOWHERE = new Place(null, null, null, false);
    static final Place COLOPHON = new Place(null, null, null, true);

    Place withSection(Wording title) {
        return new Place(title, null, null, false);
    }

    Place withHeading(Wording text) {
        return new Place(section, text, null, false);
    }

    Place withItem(Wording words) {
        return new Place(section, heading, words, false);
    }

    Place withoutItem() {
        return new Place(section, heading, null, false);
    }

    /** The place that this one stands in; nowhere if in none. */
    Place around() {
        return item != null ? withoutItem() : heading != null ? new Place(section, null, null, false) : NOWHERE;
    }

    boolean isNowhere() {
        return !colophon && heading == null && item == null;
    }

    boolean isHeading(Wording title, Wording text) {
        return (section == null || section.same(title)) && heading != null && heading.same(text);
    }

    boolean isItem(Wording title, Wording text, Wording first) {
        return !colophon
                && (section == null || section.same(title))
                && (heading == null || heading.same(text))
                && (item == null || first.startsWith(item));
    }

    /** The place in one form, equal exactly when it is the same. */
    String key() {
        return colophon
                ? "colophon"
                : Stream.of(section, heading, item)
                        .map(words -> words == null ? "" : words.key())
                        .collect(Collectors.joining("|"));
    }
}
