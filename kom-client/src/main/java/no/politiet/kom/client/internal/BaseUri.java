package no.politiet.kom.client.internal;

import java.net.URI;
import java.util.Locale;

/** The address below which a feed lies. */
public final class BaseUri {

    private static final int HIGHEST_PORT = 65_535;

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
        require(uri, uri.getPort() <= HIGHEST_PORT, "has a port up to " + HIGHEST_PORT);
        boolean usual = uri.getPort() < 0 || uri.getPort() == (scheme.equals("https") ? 443 : 80);
        String path = uri.normalize().getRawPath();
        // Not by OkHttp's HttpUrl: it takes longer to load than an issue to be read from the disk.
        return URI.create(URI.create(scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT)
                        + (usual ? "" : ":" + uri.getPort())
                        + (path.endsWith("/") ? path : path + "/"))
                .toASCIIString());
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
