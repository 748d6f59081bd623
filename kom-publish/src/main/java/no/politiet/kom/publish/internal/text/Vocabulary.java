package no.politiet.kom.publish.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words that a class of rules knows. They lie in a file beside it that has its name, {@code BodyWords.txt} beside {@code
 * BodyWords}, so that they can be read and added to by people who know the language and not the code.
 *
 * <p>Under a title in square brackets stand words, apart by blanks, or {@link Phrases}, apart by commas; a new line parts both. In a
 * phrase {@code @closes} stands for any of the words under the title {@code @closes}. A line that begins with # is a comment.
 */
public final class Vocabulary {

    /** What a title begins with whose words stand in phrases. */
    private static final String WORDS = "@";

    private static final Pattern STAND_IN = Pattern.compile(WORDS + "[a-z]+");

    private final String file;
    private final Map<String, List<String>> sections;

    private Vocabulary(String file, Map<String, List<String>> sections) {
        this.file = file;
        this.sections = sections;
    }

    /** The vocabulary of a class. */
    public static Vocabulary of(Class<?> rules) {
        String file = rules.getSimpleName() + ".txt";
        return new Vocabulary(file, read(Resources.lines(rules, file)));
    }

    private static Map<String, List<String>> read(List<String> lines) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> section = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("[")) {
                section = new ArrayList<>();
                if (sections.put(line.substring(1, line.indexOf(']')), section) != null) {
                    throw new IllegalStateException("a title twice: " + line);
                }
            } else if (!line.isBlank() && !line.startsWith("#")) {
                section.add(line.strip());
            }
        }
        return sections;
    }

    /** The titles that begin so, in the order of the file. */
    public List<String> titles(String prefix) {
        return sections.keySet().stream()
                .filter(title -> title.startsWith(prefix) && !title.startsWith(WORDS))
                .toList();
    }

    /**
     * The phrases under all titles that begin so.
     *
     * @param meaning what a phrase tells, by the rest of its title
     */
    public <T> Phrases<T> table(String prefix, Function<String, T> meaning) {
        Phrases.Builder<T> phrases = Phrases.builder();
        for (String title : titles(prefix)) {
            phrases.add(meaning.apply(title.substring(prefix.length())), phrases(title));
        }
        return phrases.build();
    }

    /** The words under a title. */
    public Set<String> words(String title) {
        return Set.copyOf(list(title));
    }

    /** The words under a title, in the order of the file. */
    public List<String> list(String title) {
        return split(title, "\\s+");
    }

    /** The phrases under a title, in the order of the file. */
    public List<String> phrases(String title) {
        return split(title, ",\\s*").stream().map(this::spelled).toList();
    }

    /** A phrase with the words that "@intake" stands for in its place: "*påmeldingen/registreringen/… stenger". */
    private String spelled(String phrase) {
        return phrase.contains(WORDS)
                ? STAND_IN.matcher(phrase).replaceAll(standIn -> String.join("/", list(standIn.group())))
                : phrase;
    }

    private List<String> split(String title, String between) {
        @Nullable List<String> lines = sections.get(title);
        if (lines == null) {
            throw new IllegalStateException("nothing under [" + title + "] in " + file);
        }
        return lines.stream()
                .flatMap(line -> Arrays.stream(line.split(between)))
                .toList();
    }
}
