package no.politiet.kom.publish.internal.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.Source;
import no.politiet.kom.model.SourceType;
import org.jspecify.annotations.Nullable;

/** The agencies and organisations we know by name, from a file that is reviewed by hand. */
public final class SourceRegistry {

    private static final String FILE = "sources.txt";

    /** A mention of a source: from {@code start}, a genitive s included, to {@code end}. */
    record Mention(Source source, int start, int end, boolean genitive) {}

    private record Name(String text, Source source) {}

    /** Longest first, so that a name inside a longer one is not found on its own. */
    private final List<Name> names;

    private SourceRegistry(List<Name> names) {
        this.names = names.stream()
                .sorted(Comparator.comparing((Name name) -> name.text().length())
                        .reversed())
                .toList();
    }

    public static SourceRegistry standard() {
        return Standard.REGISTRY;
    }

    private static final class Standard {
        static final SourceRegistry REGISTRY = load();
    }

    private static SourceRegistry load() {
        List<Name> names = new ArrayList<>();
        try (InputStream in = SourceRegistry.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + FILE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    read(line, names);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SourceRegistry(names);
    }

    private static void read(String line, List<Name> names) {
        String[] fields = line.split("\\|", -1);
        if (fields.length != 6) {
            throw new IllegalStateException("six fields, please: " + line);
        }
        String[] values = Arrays.stream(fields).map(String::strip).toArray(String[]::new);
        Source source = Source.builder(LocalId.of(values[0]), values[1], SourceType.of(values[3]))
                .abbreviation(values[2].isEmpty() ? null : values[2])
                .country(values[4].isEmpty() ? null : values[4])
                .build();
        names.add(new Name(source.name(), source));
        if (source.abbreviation() != null) {
            names.add(new Name(source.abbreviation(), source));
        }
        for (String other : values[5].split(";", -1)) {
            if (!other.isBlank()) {
                names.add(new Name(other.strip(), source));
            }
        }
    }

    /** The source with a name or abbreviation, null if there is none. */
    public @Nullable Source find(String name) {
        return names.stream()
                .filter(known -> known.text().equals(name))
                .map(Name::source)
                .findFirst()
                .orElse(null);
    }

    /** The sources a sentence mentions, in order; mentions never overlap. */
    List<Mention> mentions(String text) {
        List<Mention> mentions = new ArrayList<>();
        for (Name name : names) {
            int at = text.indexOf(name.text);
            while (at >= 0) {
                int end = at + name.text.length();
                int genitive = genitive(text, end);
                int start = at;
                boolean whole = (at == 0 || !isWord(text.charAt(at - 1)))
                        && (end + genitive == text.length() || !isWord(text.charAt(end + genitive)));
                boolean free = mentions.stream().noneMatch(other -> start < other.end() && other.start() < end);
                if (whole && free) {
                    mentions.add(new Mention(name.source, start, end + genitive, genitive > 0));
                }
                at = text.indexOf(name.text, end);
            }
        }
        mentions.sort(Comparator.comparingInt(Mention::start));
        return mentions;
    }

    private static int genitive(String text, int end) {
        if (text.startsWith("s", end)) {
            return 1;
        }
        return text.startsWith("'s", end) || text.startsWith("’s", end) ? 2 : 0;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }
}
