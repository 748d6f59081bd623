package no.politiet.kom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Command lines that are read without picocli are read as it reads them. */
class QuickReaderTest {

    private static final Map<String, String> VALUES = Map.of(
            "nb|nn|en", "nn",
            "FORMAT", "json",
            "KIND", "hearing",
            "THEME", "children",
            "MOMENT", "2031-05-01",
            "TIME", "2h");

    private static Object quick(List<String> args) {
        QuickCommand command = command(args);
        assertThat(QuickReader.read(command, args.toArray(String[]::new)))
                .as("%s", args)
                .isTrue();
        return command;
    }

    private static QuickCommand command(List<String> args) {
        return (QuickCommand) new Kom(Terminal.ofProcess()).command(args.get(0));
    }

    private static CommandLine picocli(List<String> args) {
        String[] typed = args.toArray(String[]::new);
        CommandLine line = CommandReader.of(new Kom(Terminal.ofProcess()), typed);
        line.parseArgs(typed);
        return line.getSubcommands().get(args.get(0));
    }

    private static void assertReadAlike(List<String> args) {
        assertThat(quick(args))
                .as("%s", args)
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Terminal.class)
                .isEqualTo(picocli(args).getCommand());
    }

    @ParameterizedTest
    @ValueSource(strings = {"latest", "show 2031-q1", "list", "search tåkelur holmer", "deadlines"})
    void readsEachOptionAsPicocliDoes(String line) {
        List<String> plain = List.of(line.split(" "));
        assertReadAlike(plain);
        for (OptionSpec option : picocli(plain).getCommandSpec().options()) {
            if (option.usageHelp() || option.versionHelp()) {
                continue;
            }
            for (String name : option.names()) {
                List<String> args = new ArrayList<>(plain);
                args.add(name);
                if (option.arity().max() > 0) {
                    String value = VALUES.getOrDefault(option.paramLabel(), "x");
                    if (name.startsWith("--")) {
                        List<String> joined = new ArrayList<>(plain);
                        joined.add(name + "=" + value);
                        assertReadAlike(joined);
                    }
                    args.add(value);
                }
                assertReadAlike(args);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "latest --help",
                "latest -V",
                "latest --nothing",
                "latest --feed",
                "latest --feed=",
                "latest --feed --open",
                "latest --no-cache=true",
                "latest --kind hearing --kind report",
                "latest -f json --format text",
                "latest -fjson",
                "latest -of",
                "latest 2031-q1",
                "latest @file",
                "latest --cache @file",
                "latest -- x",
                "latest --kind Høring",
                "latest --kind hearings",
                "search --theme child",
                "latest --lang se",
                "latest --max-age soon",
                "latest --at tomorrow",
                "latest --debug --debug",
                "latest --feed a b",
                "show",
                "show 2031-q1 2031-q2",
                "show @file",
                "search -",
                "list -f docx",
                "deadlines -f html",
            })
    void leavesToPicocliWhatIsOutOfTheOrdinary(String line) {
        List<String> args = List.of(line.split(" "));
        assertThat(QuickReader.read(command(args), args.toArray(String[]::new))).isFalse();
    }
}
