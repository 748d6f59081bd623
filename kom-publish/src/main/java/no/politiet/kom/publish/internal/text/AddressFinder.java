package no.politiet.kom.publish.internal.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/** Finds web and mail addresses that stand bare in a text, without the punctuation that follows them. */
public final class AddressFinder {

    /**
     * An address found.
     *
     * @param range where it stands
     * @param target what it leads to: the address as it stands, behind {@code mailto:} if it is one of mail
     */
    public record Found(Range range, String target) {}

    /** What the library takes for a part of an address, since only other languages close quotations with it. */
    private static final String CLOSING = "»”“’…–";

    private static final LinkExtractor EXTRACTOR = LinkExtractor.builder()
            .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
            .build();

    private AddressFinder() {}

    /** The addresses in their order. */
    public static List<Found> in(String text) {
        if (text.indexOf('@') < 0 && text.indexOf("://") < 0 && !hasWww(text)) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        for (LinkSpan span : EXTRACTOR.extractLinks(text)) {
            int start = span.getBeginIndex();
            int end = span.getEndIndex();
            while (end > start && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            String words = text.substring(start, end);
            if (span.getType() == LinkType.EMAIL) {
                found.add(new Found(new Range(start, end), "mailto:" + words));
            } else if (span.getType() == LinkType.WWW || isWeb(words)) {
                found.add(new Found(new Range(start, end), words));
            }
        }
        return found;
    }

    private static boolean hasWww(String text) {
        return text.contains("www.") || text.contains("WWW.");
    }

    /** Whether it begins as an address of the web does. */
    public static boolean isWeb(String words) {
        return words.regionMatches(true, 0, "http://", 0, 7) || words.regionMatches(true, 0, "https://", 0, 8);
    }
}
