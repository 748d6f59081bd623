package no.politiet.kom.publish.internal.facts.references;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.politiet.kom.model.Scheme;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.model.constraint.Patterns;
import org.jspecify.annotations.Nullable;

/**
 * A work or rule named in a sentence.
 *
 * @param scheme the series or system it belongs to
 * @param from its first word
 * @param to the word after it
 * @param name what tells it from others of its scheme: its number, or its name in lower case
 * @param canonical its canonical form, null where it has none or was not fully given
 * @param pinpointFrom the first word that names a place in it
 * @param pinpointTo the word after that place; {@code pinpointFrom} where there is none
 * @param titleTo the word after the title that follows it without any mark; {@code to} where there is none
 * @param doubt whether its number cannot be right
 */
record Mention(
        Scheme scheme,
        int from,
        int to,
        String name,
        @Nullable String canonical,
        int pinpointFrom,
        int pinpointTo,
        int titleTo,
        boolean doubt) {

    private static final Predicate<String> CANONICAL =
            Pattern.compile(Patterns.CANONICAL).asMatchPredicate();

    /** Keeps no canonical form that the contract does not allow. */
    Mention {
        canonical = canonical != null && canonical.length() <= Limits.CANONICAL && CANONICAL.test(canonical)
                ? canonical
                : null;
    }

    static Mention of(Scheme scheme, int from, int to, String name, @Nullable String canonical) {
        return new Mention(scheme, from, to, name, canonical, to, to, to, false);
    }

    Mention withPinpoint(int first, int end) {
        int last = Math.max(to, end);
        return new Mention(scheme, Math.min(from, first), last, name, canonical, first, end, last, doubt);
    }

    Mention withCanonical(String form) {
        return new Mention(scheme, from, to, name, form, pinpointFrom, pinpointTo, titleTo, doubt);
    }

    Mention withTitleTo(int end) {
        return new Mention(scheme, from, to, name, canonical, pinpointFrom, pinpointTo, end, doubt);
    }

    Mention inDoubt() {
        return new Mention(scheme, from, to, name, null, pinpointFrom, pinpointTo, titleTo, true);
    }
}
