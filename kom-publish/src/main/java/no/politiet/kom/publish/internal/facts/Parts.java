package no.politiet.kom.publish.internal.facts;

import java.util.ArrayList;
import java.util.List;
import no.politiet.kom.model.SourceRole;
import no.politiet.kom.publish.internal.facts.Mentions.Mention;

/** The parts that the sources of a sentence play, as they are found. */
final class Parts {

    /** How plainly a sentence says it. */
    enum Ground {
        SAID,
        /** "UDIs rapport", "RVTS sin nettressurs". */
        OWNS,
        /** The sentence is about it, or the work is on its pages. */
        NAMED,
        /** It only stands where one does who issued it. */
        GUESSED
    }

    /** The part that a source plays. */
    record Part(Mention mention, SourceRole role, Ground ground) {}

    private final List<Part> parts = new ArrayList<>();

    /** Adds a part that is said of names. */
    void addSaid(List<Mention> names, SourceRole role) {
        for (Mention name : names) {
            Part part = new Part(name, role, Ground.SAID);
            if (!parts.contains(part)) {
                parts.add(part);
            }
        }
    }

    /** Adds one who has published something, for all that the sentence tells. */
    void addPublisher(Mention name, Ground ground) {
        parts.add(new Part(name, SourceRole.PUBLISHER, ground));
    }

    /** The parts, in the order in which they were found. */
    List<Part> list() {
        return parts;
    }
}
