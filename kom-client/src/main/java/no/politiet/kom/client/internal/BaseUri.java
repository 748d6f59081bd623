package no.politiet.kom.client.internal;

import java.net.URI;
import java.util.Locale;
import okhttp3.HttpUrl;

/** The address below which a feed lies. */
public final class BaseUri {

    private BaseUri() {}

    /**
     * The address with a slash at its end.
     *
     * @throws IllegalArgumentException if no feed can lie there
     */
    public static URI of(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        require(uri, scheme.equals("http") || scheme.equals("https"), "starts with http:// or https://");
        require(uri, uri.getHost() != null, "names a host, in ASCII");
        require(uri, uri.getRawUserInfo() == null, "has no user name or password");
        require(uri, uri.getRawQuery() == null && uri.getRawFragment() == null, "has no query and no fragment");
        return HttpUrl.get(uri.toString().endsWith("/") ? uri.toString() : uri + "/")
                .uri();
    }

    private static void require(URI uri, boolean holds, String rule) {
        if (!holds) {
            String shown = uri.getRawUserInfo() == null
                    ? uri.toString()
                    : uri.toString().replace(uri.getRawUserInfo() + '@', "");
            throw new IllegalArgumentException("the base URI of a feed " + rule + ": " + shown);
        }
    }
}
