package no.politiet.kom.publish.internal.facts.sources;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.Source;
import no.politiet.kom.model.SourceType;
import no.politiet.kom.publish.internal.text.Resources;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/** The agencies and organisations we know by name, from a file that is reviewed by hand. */
public final class SourceRegistry {

    private static final String FILE = "sources.txt";

    private final Map<LocalId, Source> sources = new LinkedHashMap<>();
    private final SourceNames names = new SourceNames();

    private SourceRegistry() {}

    public static SourceRegistry standard() {
        return Standard.REGISTRY;
    }

    private static final class Standard {
        static final SourceRegistry REGISTRY = load();
    }

    private static SourceRegistry load() {
        SourceRegistry registry = new SourceRegistry();
        for (String line : Resources.lines(SourceRegistry.class, FILE)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                registry.read(line);
            }
        }
        return registry;
    }

    private void read(String line) {
        String[] fields = line.split("\\|", -1);
        if (fields.length != 6) {
            throw new IllegalStateException("six fields, please: " + line);
        }
        String[] values = Arrays.stream(fields).map(String::strip).toArray(String[]::new);
        Source source = Source.builder(LocalId.of(values[0]), values[1], SourceType.of(values[3]))
                .abbreviation(values[2].isEmpty() ? null : values[2])
                .country(values[4].isEmpty() ? null : values[4])
                .build();
        if (!source.type().isKnown() || sources.put(source.id(), source) != null) {
            throw new IllegalStateException("a type we know and an id of its own, please: " + line);
        }
        names.add(source.name(), source);
        if (source.abbreviation() != null) {
            names.add(source.abbreviation(), source);
        }
        for (String other : values[5].split(";", -1)) {
            names.add(other.strip(), source);
        }
    }

    /** All sources, in the order of the file. */
    List<Source> sources() {
        return List.copyOf(sources.values());
    }

    boolean hasId(LocalId id) {
        return sources.containsKey(id);
    }

    /** The source with a name or abbreviation, null if there is none. */
    public @Nullable Source find(String name) {
        List<Word> words = Word.of(name);
        SourceNames.Found found = words.isEmpty() ? null : names.at(name, words, 0);
        return found != null && found.to() == words.size() && !found.genitive() ? found.source() : null;
    }

    SourceNames names() {
        return names;
    }
}
