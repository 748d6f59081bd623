package no.politiet.kom.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.model.Theme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code kom} command. */
@Command(
        name = "kom",
        description = "The newsletter of KOM as data: read, validate, import, render, publish.",
        mixinStandardHelpOptions = true,
        versionProvider = Kom.Version.class,
        scope = ScopeType.INHERIT,
        sortOptions = false,
        usageHelpAutoWidth = true,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  kom latest --feed https://feed.example/",
            "  kom deadlines                              (with KOM_FEED set)",
            "  kom import newsletter.pdf -o issue.json",
            "  kom validate issue.json",
            "  kom publish public issue.json && kom serve public",
            "",
            "kom COMMAND --help tells more. Exit codes: 0 done, or valid; 1 errors were found; 2 wrong use, or no access.",
        })
final class Kom {

    private static final Locale ENGLISH = Locale.ENGLISH;

    @Option(
            names = "--lang",
            paramLabel = "nb|nn|en",
            scope = ScopeType.INHERIT,
            converter = LanguageConverter.class,
            description =
                    "language of what is added: otherwise the issue's in renderings, and that of KOM_LANG or the system elsewhere")
    private @Nullable Locale language;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "on failure, also print where in the program it came from")
    private boolean debug;

    private final Terminal terminal;

    Kom(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Runs the command and exits with its status.
     *
     * @param args what was typed
     */
    public static void main(String... args) {
        Terminal terminal = Terminal.ofProcess();
        int status = run(terminal, args);
        terminal.flush();
        System.exit(status);
    }

    static int run(Terminal terminal, String... args) {
        return commandLine(terminal, args).execute(args);
    }

    /** The command with its subcommands: only the one that is asked for, since to read what they all take is most of the time. */
    private static CommandLine commandLine(Terminal terminal, String... args) {
        Kom kom = new Kom(terminal);
        CommandLine root = new CommandLine(kom);
        Map<String, Supplier<Object>> commands = kom.commands();
        Supplier<Object> asked = args.length == 0 ? null : commands.get(args[0]);
        if (asked != null) {
            root.addSubcommand(args[0], asked.get());
        } else {
            commands.forEach((name, command) -> root.addSubcommand(name, command.get()));
        }
        root.registerConverter(Kind.class, told(Kind::of));
        root.registerConverter(Theme.class, told(Theme::of));
        root.registerConverter(Slug.class, told(Slug::of));
        root.registerConverter(TagUri.class, told(TagUri::of));
        root.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.isColoured() ? Ansi.ON : Ansi.OFF));
        root.setOut(terminal.outWriter());
        root.setErr(terminal.errWriter());
        root.setAbbreviatedOptionsAllowed(false);
        root.setParameterExceptionHandler(kom::misused);
        root.setExecutionExceptionHandler((e, line, parsed) -> kom.failed(e, line));
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

    private Map<String, Supplier<Object>> commands() {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("latest", () -> new LatestCommand(this));
        commands.put("show", () -> new ShowCommand(this));
        commands.put("list", () -> new ListCommand(this));
        commands.put("search", () -> new SearchCommand(this));
        commands.put("deadlines", () -> new DeadlinesCommand(this));
        commands.put("watch", () -> new WatchCommand(this));
        commands.put("validate", () -> new ValidateCommand(this));
        commands.put("diff", () -> new DiffCommand(this));
        commands.put("render", () -> new RenderCommand(this));
        commands.put("import", () -> new ImportCommand(this));
        commands.put("publish", () -> new PublishCommand(this));
        commands.put("withdraw", () -> new WithdrawCommand(this));
        commands.put("serve", () -> new ServeCommand(this));
        commands.put("schema", () -> new SchemaCommand(this));
        commands.put("keys", () -> new KeysCommand(this));
        commands.put("completion", () -> new CompletionCommand(this));
        return commands;
    }

    /** All of it, for what describes the command as a whole. */
    CommandLine everything() {
        return commandLine(terminal);
    }

    Terminal terminal() {
        return terminal;
    }

    /** The language of what this program says of the newsletter: the one asked for, or the system's where it is one of ours. */
    Locale language() {
        if (language != null) {
            return language;
        }
        String named = terminal.environment("KOM_LANG");
        return named == null
                ? LanguageConverter.of(Locale.getDefault(Locale.Category.DISPLAY))
                : LanguageConverter.of(named);
    }

    /** The language of what is added to an issue: the one asked for, or its own, so that a rendering does not depend on the machine. */
    Locale language(Issue issue) {
        return language == null ? Locale.forLanguageTag(issue.language()) : language;
    }

    private int misused(ParameterException e, String[] args) {
        CommandLine line = e.getCommandLine();
        terminal.complain(line, String.valueOf(e.getMessage()));
        if (!UnmatchedArgumentException.printSuggestions(e, line.getErr())) {
            terminal.err().println("See " + line.getCommandSpec().qualifiedName() + " --help.");
        }
        return CommandLine.ExitCode.USAGE;
    }

    private int failed(Exception e, CommandLine line) {
        if (terminal.isClosed()) {
            return CommandLine.ExitCode.OK; // who read our output has seen enough
        }
        Failure failure = Failure.of(e, language());
        terminal.complain(line, failure.message());
        if (debug) {
            e.printStackTrace(terminal.err());
        }
        return failure.status();
    }

    /** Where what is fetched is kept: by the XDG base directories, or what stands for them on Windows and macOS. */
    Path cacheFolder() {
        String xdg = terminal.environment("XDG_CACHE_HOME");
        if (xdg != null && Path.of(xdg).isAbsolute()) {
            return Path.of(xdg, "kom");
        }
        String system = System.getProperty("os.name").toLowerCase(ENGLISH);
        String windows = terminal.environment("LOCALAPPDATA");
        if (system.startsWith("windows") && windows != null) {
            return Path.of(windows, "kom", "cache");
        }
        Path home = Path.of(System.getProperty("user.home"));
        return system.startsWith("mac") ? home.resolve("Library/Caches/kom") : home.resolve(".cache/kom");
    }

    /** What {@code --version} prints. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return List.of("kom " + number()).toArray(new String[0]);
        }

        static String number() {
            return Objects.requireNonNullElse(Kom.class.getPackage().getImplementationVersion(), "development");
        }
    }
}
