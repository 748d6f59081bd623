package no.politiet.kom.json.internal;

/**
 * What a look at the bytes has shown of the strings of a document, so that most need no look of their own.
 *
 * @param controls whether a string may hold a control character other than the line feed, a line separator or half of a
 *     surrogate pair
 * @param lineFeeds whether a string may hold a line feed
 */
public record TextTraits(boolean controls, boolean lineFeeds) {

    /** Nothing is known. */
    public static final TextTraits UNKNOWN = new TextTraits(true, true);
}
