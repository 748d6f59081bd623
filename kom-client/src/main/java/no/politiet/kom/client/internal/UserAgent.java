package no.politiet.kom.client.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The {@code User-Agent} the client sends, RFC 9110 section 10.1.5. */
final class UserAgent {

    private UserAgent() {}

    /** {@code kom-client/} and the version, with the caller's part behind it. */
    static String of(@Nullable String suffix) {
        String own = "kom-client/" + version();
        return suffix == null ? own : own + ' ' + suffix;
    }

    private static String version() {
        // A resource rather than the manifest, which is not to be seen on the module path.
        try (InputStream in = UserAgent.class.getResourceAsStream("build.properties")) {
            Properties build = new Properties();
            build.load(Objects.requireNonNull(in, "build.properties"));
            return build.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
