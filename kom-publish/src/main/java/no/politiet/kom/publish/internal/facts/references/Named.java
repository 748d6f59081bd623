package no.politiet.kom.publish.internal.facts.references;

import no.politiet.kom.model.Reference;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.internal.text.Range;
import no.politiet.kom.publish.internal.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A reference and the first place that names it.
 *
 * @param reference the reference, without its link
 * @param sentence the index of the sentence, -1 for the heading
 * @param range where it stands there
 */
public record Named(Reference reference, int sentence, Range range) {

    /** The same with what a later place says of it. */
    Named and(@Nullable String canonical, @Nullable String title, @Nullable String pinpoint) {
        Reference.Builder more = reference.toBuilder();
        if (reference.canonical() == null) {
            more.canonical(canonical);
        }
        if (reference.title() == null) {
            more.title(title);
        }
        String first = reference.pinpoint();
        if (first == null) {
            more.pinpoint(pinpoint);
        } else if (pinpoint != null && !("; " + first + "; ").contains("; " + pinpoint + "; ")) {
            String both = first + "; " + pinpoint;
            more.pinpoint(Texts.isLine(both, Limits.TITLE) ? both : first);
        }
        return new Named(more.build(), sentence, range);
    }
}
