package no.politiet.kom.json;

/**
 * Limits that protect memory when a document is read. They are no part of the contract; what exceeds them is refused with
 * a finding of its own ({@code limit.*}).
 *
 * @param documentBytes the largest document, in bytes
 * @param depth the deepest nesting of objects and arrays, at most {@value #MAX_DEPTH}
 * @param stringLength the longest string, in UTF-16 units; the contract's own limits are lower
 */
public record JsonLimits(int documentBytes, int depth, int stringLength) {

    /** The highest limit on depth: reading takes stack for each level. */
    public static final int MAX_DEPTH = 500;

    /** 16 MiB, 64 levels, strings of a million units. An issue of the newsletter has about 0.1 MiB and 8 levels. */
    public static final JsonLimits DEFAULT = new JsonLimits(16 << 20, 64, 1_000_000);

    /** Refuses limits below 1, and a depth above {@link #MAX_DEPTH}. */
    public JsonLimits {
        if (documentBytes < 1 || depth < 1 || stringLength < 1) {
            throw new IllegalArgumentException(
                    "limits are 1 or more: " + documentBytes + ", " + depth + ", " + stringLength);
        }
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("depth is " + MAX_DEPTH + " or less: " + depth);
        }
    }

    /**
     * These limits with another largest document.
     *
     * @param bytes the largest document, in bytes
     * @return the limits
     */
    public JsonLimits withDocumentBytes(int bytes) {
        return new JsonLimits(bytes, depth, stringLength);
    }

    /**
     * These limits with another deepest nesting.
     *
     * @param levels the deepest nesting
     * @return the limits
     */
    public JsonLimits withDepth(int levels) {
        return new JsonLimits(documentBytes, levels, stringLength);
    }

    /**
     * These limits with another longest string.
     *
     * @param units the longest string, in UTF-16 units
     * @return the limits
     */
    public JsonLimits withStringLength(int units) {
        return new JsonLimits(documentBytes, depth, units);
    }
}
