package no.politiet.kom.client;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a result came from. The set is open: a later version adds origins, such as a cache on disk. Compare with
 * {@code equals}.
 *
 * @param code name of the origin, lower-case ASCII
 */
public record Origin(String code) {

    /** The bytes came over the network in this call. */
    public static final Origin NETWORK = new Origin("network");

    /**
     * The bytes were held from an earlier call, and in this call the server said that they are still current: the index
     * by a 304 answer, an issue by an index, asked for in this call, that still lists its digest.
     */
    public static final Origin REVALIDATED = new Origin("revalidated");

    /**
     * The bytes were held from an earlier call, and the server was not asked: it could not be, as {@link Fetched#staleness()}
     * says, or need not be, by {@link KomClient.Builder#maxAge}.
     */
    public static final Origin CACHED = new Origin("cached");

    /** Refuses null. */
    public Origin {
        Objects.requireNonNull(code, "code");
    }

    // Not by what a record is given: to link that takes a program that is over in a moment longer than to compare.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Origin that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
