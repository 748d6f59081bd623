package no.politiet.kom.client.internal;

import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** What no caller is told of, told to the platform's logger. It is asked for when there is something to tell: it takes its time. */
final class Log {

    private static final System.Logger LOGGER = System.getLogger("no.politiet.kom.client");

    private Log() {}

    static void log(Level level, String message) {
        log(level, message, null);
    }

    static void log(Level level, String message, @Nullable Throwable cause) {
        LOGGER.log(level, message, cause);
    }
}
