package no.politiet.kom.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads a command line that is as it should be. To read the annotations of a command takes picocli longer than the command
 * takes. Whatever is out of the ordinary is left to it: it helps, suggests, and tells what is wrong.
 */
final class QuickReader {

    private final QuickCommand command;
    private final List<QuickOptions> options;
    private final Set<String> seen = new HashSet<>();

    private QuickReader(QuickCommand command) {
        this.command = command;
        this.options = command.options();
    }

    /**
     * Sets what a command takes.
     *
     * @param args what was typed, the name of the command first
     * @return false if picocli has to read it, into a command that is new
     */
    static boolean read(QuickCommand command, String... args) {
        try {
            return new QuickReader(command).read(args);
        } catch (RuntimeException e) {
            return false; // a value that picocli will complain of
        }
    }

    private boolean read(String... args) {
        for (int i = 1; i < args.length; i++) {
            String arg = args[i];
            int equals = arg.startsWith("--") ? arg.indexOf('=') : -1;
            if (!arg.startsWith("-")) {
                if (!isValue(arg) || !command.argument(arg)) {
                    return false;
                }
            } else if (equals >= 0) {
                if (!option(arg.substring(0, equals), arg.substring(equals + 1))) {
                    return false;
                }
            } else if (!flag(arg)) {
                i++;
                if (i == args.length || !option(arg, args[i])) {
                    return false;
                }
            }
        }
        return command.isComplete();
    }

    /** Whether a text is a value to picocli too: it could be an option, or a file of arguments. */
    private static boolean isValue(String text) {
        return !text.isEmpty() && text.charAt(0) != '-' && text.charAt(0) != '@';
    }

    private boolean flag(String name) {
        for (QuickOptions each : options) {
            if (each.flag(name)) {
                return seen.add(name);
            }
        }
        return false;
    }

    private boolean option(String typed, String value) {
        String name = longName(typed);
        if (!isValue(value) || !seen.add(name)) {
            return false;
        }
        for (QuickOptions each : options) {
            if (each.option(name, value)) {
                return true;
            }
        }
        return false;
    }

    private static String longName(String name) {
        return switch (name) {
            case "-f" -> "--format";
            case "-o" -> "--output";
            default -> name;
        };
    }
}
