package no.politiet.kom.json.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The names of an object's known members. A codec speaks of them by their index. */
final class Members {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final String[] names;
    private final SerializedString[] serialized;
    private final long required;
    final PropertyNameMatcher matcher;

    /** A name that ends in a question mark is that of a member that may be absent. */
    Members(String... members) {
        names = new String[members.length];
        serialized = new SerializedString[members.length];
        List<Named> named = new ArrayList<>(members.length);
        long mask = 0;
        for (int i = 0; i < members.length; i++) {
            boolean optional = members[i].endsWith("?");
            String name = optional ? members[i].substring(0, members[i].length() - 1) : members[i];
            names[i] = name.intern();
            serialized[i] = new SerializedString(names[i]);
            named.add(Named.fromString(names[i]));
            mask |= optional ? 0 : 1L << i;
        }
        required = mask;
        matcher = FACTORY.constructNameMatcher(named, true);
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
