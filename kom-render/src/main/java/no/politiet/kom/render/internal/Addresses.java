package no.politiet.kom.render.internal;

import java.util.regex.Pattern;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.model.constraint.Patterns;
import org.jspecify.annotations.Nullable;

/** Which addresses become links: those the contract allows, of {@code http}, {@code https} and {@code mailto}. */
public final class Addresses {

    private static final Pattern URL = Pattern.compile(Patterns.URL);

    private Addresses() {}

    /** The address if it may become a link, else null. */
    public static @Nullable String safe(@Nullable String href) {
        return href != null && href.length() <= Limits.URL && URL.matcher(href).matches() ? href : null;
    }
}
