package no.politiet.kom.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import no.politiet.kom.model.Issue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The {@code kom} command. */
@Command(
        name = "kom",
        description = "The newsletter of KOM as data: read, validate, import, render, publish.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
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
final class Kom implements QuickOptions {

    static final List<String> COMMANDS = List.of(
            "latest",
            "show",
            "list",
            "search",
            "deadlines",
            "watch",
            "validate",
            "diff",
            "render",
            "import",
            "publish",
            "withdraw",
            "serve",
            "schema",
            "keys",
            "completion");

    private static final Locale ENGLISH = Locale.ENGLISH;

    @Option(
            names = "--lang",
            paramLabel = "nb|nn|en",
            scope = ScopeType.INHERIT,
            description = "language of findings, lists and warnings; otherwise that of KOM_LANG or the system."
                    + " Of what is added to a rendering, otherwise the issue's."
                    + " Help and what is told of wrong use or no access (exit code 2) are in English")
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
        String lost = terminal.lost();
        if (lost != null) {
            terminal.complain("kom", "standard output: " + lost);
            status = Failure.USAGE;
        }
        terminal.flush();
        System.exit(status);
    }

    static int run(Terminal terminal, String... typed) {
        String[] args = withoutHelp(typed);
        Kom kom = new Kom(terminal);
        if (args.length > 0
                && kom.command(args[0]) instanceof QuickCommand command
                && QuickReader.read(command, args)) {
            return kom.call(command, "kom " + args[0]);
        }
        return CommandReader.of(new Kom(terminal), args).execute(args);
    }

    /** What is typed as {@code kom help list} too, as {@code kom list --help}. */
    private static String[] withoutHelp(String... typed) {
        if (typed.length == 0 || !typed[0].equals("help")) {
            return typed;
        }
        if (typed.length > 1 && !typed[1].startsWith("-") && !COMMANDS.contains(typed[1])) {
            return Arrays.copyOfRange(typed, 1, typed.length); // which there is no help for
        }
        String[] args = Arrays.copyOfRange(typed, 1, typed.length + 1);
        args[args.length - 1] = "--help";
        return args;
    }

    private int call(Callable<Integer> command, String name) {
        try {
            return command.call();
        } catch (Exception e) {
            return failed(e, name);
        }
    }

    /** A new command of that name, null if there is none. */
    @Nullable
    Object command(String name) {
        return switch (name) {
            case "latest" -> new LatestCommand(this);
            case "show" -> new ShowCommand(this);
            case "list" -> new ListCommand(this);
            case "search" -> new SearchCommand(this);
            case "deadlines" -> new DeadlinesCommand(this);
            case "watch" -> new WatchCommand(this);
            case "validate" -> new ValidateCommand(this);
            case "diff" -> new DiffCommand(this);
            case "render" -> new RenderCommand(this);
            case "import" -> new ImportCommand(this);
            case "publish" -> new PublishCommand(this);
            case "withdraw" -> new WithdrawCommand(this);
            case "serve" -> new ServeCommand(this);
            case "schema" -> new SchemaCommand(this);
            case "keys" -> new KeysCommand(this);
            case "completion" -> new CompletionCommand(this);
            default -> null;
        };
    }

    @Override
    public boolean flag(String name) {
        debug |= name.equals("--debug");
        return name.equals("--debug");
    }

    @Override
    public boolean option(String name, String value) {
        if (!name.equals("--lang")) {
            return false;
        }
        language = Values.language(value);
        return true;
    }

    /** Says on standard error what the user should know, in the user's language. */
    void warn(String key, Object... values) {
        terminal.warn(Words.in(language()).get(key, values));
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
        if (named == null) {
            return Values.language(Locale.getDefault(Locale.Category.DISPLAY));
        }
        try {
            return Values.language(named);
        } catch (IllegalArgumentException e) {
            throw new Failure("KOM_LANG: " + e.getMessage());
        }
    }

    /** The language of what is added to an issue: the one asked for, or its own, so that a rendering does not depend on the machine. */
    Locale language(Issue issue) {
        return language == null ? Locale.forLanguageTag(issue.language()) : language;
    }

    /**
     * Tells why a command could not go on.
     *
     * @return the exit code
     */
    int failed(Exception e, String command) {
        if (terminal.isClosed()) {
            return 0; // who read our output has seen enough
        }
        Failure failure = failure(e);
        terminal.complain(command, failure.message());
        if (debug) {
            e.printStackTrace(terminal.err());
        }
        return failure.status();
    }

    private Failure failure(Exception e) {
        try {
            return Failure.of(e, language());
        } catch (Failure wrongLanguage) {
            return wrongLanguage;
        }
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

    /** Which version this is. */
    static String version() {
        return Objects.requireNonNullElse(Kom.class.getPackage().getImplementationVersion(), "development");
    }
}
