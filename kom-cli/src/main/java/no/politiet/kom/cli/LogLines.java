package no.politiet.kom.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * What the client, or the platform, tells its logger and no caller: on standard error, a line each, as this program says what else it
 * has to say. Found by the platform ({@code META-INF/services}) when there is something to tell.
 */
public final class LogLines extends System.LoggerFinder {

    private static final String OURS = "no.politiet.kom.";

    /** For the platform. */
    public LogLines() {}

    @Override
    public System.Logger getLogger(String name, Module module) {
        return new Lines(name);
    }

    private record Lines(String name) implements System.Logger {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean isLoggable(Level level) {
            Level least = name.startsWith(OURS) ? Level.INFO : Level.WARNING;
            return level.getSeverity() >= least.getSeverity() && level != Level.OFF;
        }

        @Override
        public void log(
                Level level, @Nullable ResourceBundle bundle, @Nullable String message, @Nullable Throwable thrown) {
            if (isLoggable(level)) {
                print(level, message + (thrown == null ? "" : ": " + thrown));
            }
        }

        @Override
        public void log(
                Level level, @Nullable ResourceBundle bundle, @Nullable String format, @Nullable Object... values) {
            if (isLoggable(level)) {
                boolean filled = values != null && values.length > 0 && format != null;
                print(level, filled ? java.text.MessageFormat.format(format, values) : String.valueOf(format));
            }
        }

        private static void print(Level level, String message) {
            String severity = level.getSeverity() < Level.WARNING.getSeverity()
                    ? ""
                    : level == Level.WARNING ? "warning: " : "error: ";
            PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
            err.print("kom: " + severity + message.strip().replaceAll("\\R", " ") + '\n');
            err.flush();
        }
    }
}
