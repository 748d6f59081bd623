package no.politiet.kom.json.internal;

import java.util.Arrays;
import java.util.List;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The names of an object's known members. A codec speaks of them by their index. */
final class Members {

    private final String[] names;
    private final SerializedString[] serialized;
    private final long required;
    final PropertyNameMatcher matcher;

    /** A name that ends in a question mark is that of a member that may be absent. */
    Members(String... members) {
        names = Arrays.stream(members)
                .map(member -> member.replace("?", "").intern())
                .toArray(String[]::new);
        serialized = Arrays.stream(names).map(SerializedString::new).toArray(SerializedString[]::new);
        long mask = 0;
        for (int i = 0; i < members.length; i++) {
            mask |= members[i].endsWith("?") ? 0 : 1L << i;
        }
        required = mask;
        List<Named> named = Arrays.stream(names).<Named>map(Named::fromString).toList();
        matcher = new JsonFactory().constructNameMatcher(named, true);
    }

    /** The first required member that is not among {@code seen}, null if none is missing. */
    String missing(long seen) {
        long missing = required & ~seen;
        return missing == 0 ? null : names[Long.numberOfTrailingZeros(missing)];
    }

    SerializedString serialized(int index) {
        return serialized[index];
    }

    boolean contains(String name) {
        return Arrays.asList(names).contains(name);
    }
}
