package no.politiet.kom.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The members of a JSON object that this version does not know, in the order in which they were read.
 *
 * <p>They survive reading and writing, and are written after the known members. A name must not be that of a known
 * member of the same object: writing such an object is refused.
 *
 * @param members name to value, in order; unmodifiable
 */
public record Extras(Map<String, RawJson> members) {

    /** No unknown members. */
    public static final Extras NONE = new Extras(Map.of());

    /** Copies the members in their order. */
    public Extras {
        members = members.isEmpty() ? Map.of() : Collections.unmodifiableMap(copy(members));
    }

    private static Map<String, RawJson> copy(Map<String, RawJson> members) {
        Map<String, RawJson> copy = new LinkedHashMap<>(members.size() * 2);
        members.forEach((name, value) ->
                copy.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value")));
        return copy;
    }

    /**
     * One unknown member.
     *
     * @param name its name
     * @param json its value as JSON text
     * @return the member alone
     * @throws IllegalArgumentException if {@code json} is not one JSON value
     */
    public static Extras of(String name, String json) {
        return new Extras(Map.of(name, new RawJson(json)));
    }

    /**
     * These members, and one more at the end.
     *
     * @param name its name; a member of that name is replaced in its place
     * @param json its value as JSON text
     * @return the members
     * @throws IllegalArgumentException if {@code json} is not one JSON value
     */
    public Extras with(String name, String json) {
        Map<String, RawJson> copy = new LinkedHashMap<>(members);
        copy.put(name, new RawJson(json));
        return new Extras(copy);
    }

    /**
     * The value of a member.
     *
     * @param name its name
     * @return the value, empty if there is no such member
     */
    public Optional<RawJson> get(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /**
     * Whether there are no members.
     *
     * @return true for {@link #NONE}
     */
    public boolean isEmpty() {
        return members.isEmpty();
    }
}
