package no.politiet.kom.render.internal;

import java.net.URI;

/** The address of a feed as a caller gives it. */
public final class FeedAddress {

    private FeedAddress() {}

    /** The address with a slash at its end. */
    public static URI require(URI address) {
        String text = address.toASCIIString();
        if (Addresses.safe(text) == null
                || text.startsWith("mailto:")
                || text.indexOf('#') >= 0
                || text.indexOf('?') >= 0) {
            throw new IllegalArgumentException("a feed has an address of http or https, not " + text);
        }
        return URI.create(text.endsWith("/") ? text : text + "/");
    }
}
