package no.politiet.kom.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.Theme;
import no.politiet.kom.render.Selection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which items: of an option given twice, either; of two options, both. */
final class SelectionOptions implements QuickOptions {

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "items of a kind: hearing, report, event, legislation, …")
    private List<Kind> kinds = new ArrayList<>();

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "items that a source has a part in, by name or abbreviation")
    private List<String> sources = new ArrayList<>();

    @Option(names = "--theme", paramLabel = "THEME", description = "items about a theme: children, labour-crime, …")
    private List<Theme> themes = new ArrayList<>();

    @Option(names = "--with", paramLabel = "WORDS", description = "items with these words in heading, title or text")
    private List<String> words = new ArrayList<>();

    @Option(names = "--open", description = "items with a deadline that has not passed")
    private boolean open;

    @Override
    public boolean flag(String name) {
        open |= name.equals("--open");
        return name.equals("--open");
    }

    @Override
    public boolean option(String name, String value) {
        switch (name) {
            case "--kind" -> kinds.add(Values.kind(value));
            case "--source" -> sources.add(value);
            case "--theme" -> themes.add(Values.theme(value));
            case "--with" -> words.add(value);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** What was asked for, null if everything. */
    @Nullable
    Selection selection(Instant now) {
        Selection selection = null;
        selection = and(selection, any(kinds, Selection::of));
        selection = and(selection, any(sources, Selection::by));
        selection = and(selection, any(themes, Selection::about));
        selection = and(selection, any(words, Selection::with));
        return open ? and(selection, Selection.openAt(now)) : selection;
    }

    /** Whether words are asked for that are none, which every item has. */
    boolean hasBlankWords() {
        return words.stream().anyMatch(String::isBlank);
    }

    /** The names of sources that were asked for. */
    List<String> sources() {
        return List.copyOf(sources);
    }

    /** Whether a source of that name has a part in an issue. */
    static boolean hasSource(Issue issue, String name) {
        return !Selection.by(name).from(issue).items().isEmpty();
    }

    private static <T> @Nullable Selection any(List<T> wanted, Function<T, Selection> of) {
        Selection any = null;
        for (T each : wanted) {
            any = any == null ? of.apply(each) : any.or(of.apply(each));
        }
        return any;
    }

    private static @Nullable Selection and(@Nullable Selection one, @Nullable Selection other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.and(other);
    }
}
