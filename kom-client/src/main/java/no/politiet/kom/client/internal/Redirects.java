package no.politiet.kom.client.internal;

import java.io.IOException;
import no.politiet.kom.client.Reason;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Follows redirects in OkHttp's place, within the host: OkHttp could refuse a change of scheme but not a foreign host, and
 * a network interceptor would see one only after the connection to it stands. Public for the command line, which fetches single documents
 * by the same policy.
 */
public final class Redirects implements Interceptor {

    private static final int MOST = 5;

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        for (int followed = 0; ; followed++) {
            Response response = chain.proceed(request);
            if (!isRedirect(response.code())) {
                return response;
            }
            response.close();
            HttpUrl from = request.url();
            String location = response.header("Location");
            HttpUrl to = location == null ? null : from.resolve(location);
            String objection = followed == MOST ? "after " + MOST + " redirects already" : objection(from, to);
            if (to == null || objection != null) {
                throw new Refusal(
                        Reason.REDIRECT_REFUSED,
                        from.uri(),
                        "The server redirects to " + (location == null ? "nowhere" : location) + ", " + objection
                                + ", which is not followed. If the feed has moved, use its new base URI;"
                                + " if the address is that of a login page, the network wants a login first.");
            }
            request = request.newBuilder().url(to).build();
        }
    }

    private static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    /** What speaks against going from one address to another; null if nothing does. */
    static @Nullable String objection(HttpUrl from, @Nullable HttpUrl to) {
        if (to == null) {
            return "which is no http or https address";
        }
        if (!to.username().isEmpty() || !to.password().isEmpty()) {
            return "with a user name in the address";
        }
        if (from.isHttps() && !to.isHttps()) {
            return "from https to http";
        }
        if (!from.host().equals(to.host())) {
            return "another host";
        }
        boolean upgrade = !from.isHttps() && to.isHttps() && from.port() == 80 && to.port() == 443;
        if (from.port() != to.port() && !upgrade) {
            return "another port";
        }
        return null;
    }
}
