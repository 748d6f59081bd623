package no.politiet.kom.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What the program reads from and writes to. Text is UTF-8 whatever the platform's encoding, so that æøå arrive. */
final class Terminal {

    private static final int COLUMNS = 80;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean person;

    private Terminal(InputStream in, PrintStream out, PrintStream err, boolean person) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.person = person;
    }

    static Terminal ofProcess() {
        return new Terminal(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err), isTerminal());
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 13), false, StandardCharsets.UTF_8);
    }

    /** What takes all and shows nothing. */
    static PrintStream nowhere() {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }

    /** Whether input and output are a terminal. */
    @SuppressWarnings("SystemConsoleNull") // answered below
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // From Java 22 on there is a console even where there is no terminal, and a method that tells.
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    InputStream in() {
        return in;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    PrintWriter outWriter() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    PrintWriter errWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    /** Whether a person is looking. */
    boolean isPerson() {
        return person;
    }

    /** Whether there is to be colour: a person is looking who has not asked for none (no-color.org). */
    boolean isColoured() {
        return person && environment("NO_COLOR") == null;
    }

    /** How wide a line may be. */
    int columns() {
        String columns = environment("COLUMNS");
        try {
            return columns == null ? COLUMNS : Math.max(40, Math.min(Integer.parseInt(columns), 200));
        } catch (NumberFormatException e) {
            return COLUMNS;
        }
    }

    /** A variable of the environment, null if it is not set or empty. */
    @Nullable
    String environment(String name) {
        String value = System.getenv(name);
        return value == null || value.isEmpty() ? null : value;
    }

    /** Whether nobody reads the output any more, as after {@code | head}. */
    boolean isClosed() {
        return out.checkError();
    }

    void flush() {
        out.flush();
        err.flush();
    }

    /** Says that a command, named as it is typed, cannot go on. */
    void complain(String command, String message) {
        out.flush();
        err.println(command + ": " + message);
        err.flush();
    }

    void warn(String message) {
        err.println("kom: " + message);
        err.flush();
    }
}
