package no.politiet.kom.cli;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Function;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.model.Theme;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads any command line, by picocli. */
final class CommandReader {

    private CommandReader() {}

    /** The command with its subcommands: only the one that is asked for, since to read what they all take is most of the time. */
    static CommandLine of(Kom kom, String... args) {
        CommandLine root = new CommandLine(kom);
        Object asked = args.length == 0 ? null : kom.command(args[0]);
        if (asked != null) {
            root.addSubcommand(args[0], asked);
        } else {
            Kom.COMMANDS.forEach(name -> root.addSubcommand(name, kom.command(name)));
        }
        root.registerConverter(Locale.class, told(Values::language));
        root.registerConverter(URI.class, told(Values::address));
        root.registerConverter(Duration.class, told(Values::duration));
        root.registerConverter(Instant.class, told(Values::moment));
        root.registerConverter(Kind.class, told(Values::kind));
        root.registerConverter(Theme.class, told(Values::theme));
        root.registerConverter(Slug.class, told(Slug::of));
        root.registerConverter(TagUri.class, told(TagUri::of));
        Terminal terminal = kom.terminal();
        root.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.isColoured() ? Ansi.ON : Ansi.OFF));
        root.setOut(terminal.outWriter());
        root.setErr(terminal.errWriter());
        root.setAbbreviatedOptionsAllowed(false);
        root.setParameterExceptionHandler((e, typed) -> misused(e, terminal));
        root.setExecutionExceptionHandler(
                (e, line, parsed) -> kom.failed(e, line.getCommandSpec().qualifiedName()));
        root.setExecutionStrategy(new CommandLine.RunLast());
        return root;
    }

    /** A converter that says what is wrong as the parser does. */
    private static <T> ITypeConverter<T> told(Function<String, T> parser) {
        return value -> {
            try {
                return parser.apply(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        };
    }

    /** What is wrong, in words that say what is meant where an argument is one too many. */
    private static String message(ParameterException e, String command) {
        String extra = e instanceof UnmatchedArgumentException unmatched
                ? "'" + unmatched.getUnmatched().get(0) + "'"
                : "'-";
        if (extra.startsWith("'-")) {
            return String.valueOf(e.getMessage());
        }
        return switch (command) {
            case "import" -> "one newsletter at a time: " + extra + " is too much";
            case "latest", "list", "deadlines", "watch" ->
                "the feed is given with --feed URL, and " + extra + " is too much";
            default -> String.valueOf(e.getMessage());
        };
    }

    private static int misused(ParameterException e, Terminal terminal) {
        CommandLine line = e.getCommandLine();
        String name = line.getCommandSpec().qualifiedName();
        terminal.complain(name, message(e, line.getCommandName()));
        if (!UnmatchedArgumentException.printSuggestions(e, line.getErr())) {
            terminal.err().println("See " + name + " --help.");
        }
        return CommandLine.ExitCode.USAGE;
    }
}
