package no.politiet.kom.publish.internal.facts.sources;

import java.util.ArrayList;
import java.util.List;
import no.politiet.kom.model.SourceRole;
import no.politiet.kom.publish.internal.facts.sources.Mentions.Mention;

/** The parts that the sources of a sentence play, as they are found. */
final class Parts {

    /** The part that a source plays. */
    record Part(Mention mention, SourceRole role) {}

    private final List<Part> parts = new ArrayList<>();

    /** Adds a part that is said of names. */
    void addSaid(List<Mention> names, SourceRole role) {
        for (Mention name : names) {
            Part part = new Part(name, role);
            if (!parts.contains(part)) {
                parts.add(part);
            }
        }
    }

    /** The parts, in the order in which they were found. */
    List<Part> list() {
        return List.copyOf(parts);
    }
}
