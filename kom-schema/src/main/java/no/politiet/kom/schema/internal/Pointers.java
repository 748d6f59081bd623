package no.politiet.kom.schema.internal;

import java.util.Comparator;

/** JSON Pointers, RFC 6901. */
final class Pointers {

    /** By the entries of lists, an owner before what it holds; members of one object by their names. */
    static final Comparator<String> ORDER = (a, b) -> {
        String[] left = a.split("/", -1);
        String[] right = b.split("/", -1);
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = isIndex(left[i]) && isIndex(right[i])
                    ? Integer.compare(Integer.parseInt(left[i]), Integer.parseInt(right[i]))
                    : left[i].compareTo(right[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    };

    private Pointers() {}

    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static boolean isIndex(String token) {
        return token.length() < 10 && !token.isEmpty() && token.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
