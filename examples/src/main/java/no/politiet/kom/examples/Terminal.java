package no.politiet.kom.examples;

import java.io.Console;

/** Whether a person is looking. */
final class Terminal {

    private Terminal() {}

    /** Whether standard output is a terminal, and the user has not asked for no colour (no-color.org). */
    @SuppressWarnings("SystemConsoleNull") // answered below
    static boolean isPresent() {
        Console console = System.console();
        if (console == null || System.getenv("NO_COLOR") != null) {
            return false;
        }
        try {
            // From Java 22 on there is a console even where there is no terminal, and a method that tells.
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
