package no.politiet.kom.publish.internal.facts;

import java.util.Locale;
import no.politiet.kom.model.Kind;
import no.politiet.kom.publish.internal.text.Phrases;
import no.politiet.kom.publish.internal.text.Vocabulary;

/** The words that tell what was done, and what kind of news that makes. */
final class ActWords {

    /** What an act says of the kind. */
    enum Act {
        /** The phrase decides. */
        DECIDES,
        /** A work came out; the work decides. */
        ISSUES,
        /** Got, opened or offers something: a work or a gathering, or else it is no more than that. */
        GETS,
        /** A gathering; decides if a gathering is named, or nothing else is. */
        GATHERS,
        /** Takes part in something: a gathering, or a group. */
        JOINS,
        /** Plans or prepares something: a gathering, or work in progress. */
        PLANS,
        /** Makes something, and has not finished: an overview that is kept, or work in progress. */
        MAKES,
        /** Helps somebody; decides unless it is a work that does so: "En ny veileder hjelper …". */
        HELPS,
        /** Work in progress. */
        WORKS,
        /** Work in progress, unless a later sentence tells of more. */
        WORKS_PERHAPS
    }

    /** An act, and the kind it decides or has where nothing else is named. */
    record Cue(Act act, Kind kind) {}

    static final Phrases<Cue> ACTS = Vocabulary.of(ActWords.class).table("", ActWords::cue);

    private ActWords() {}

    private static Cue cue(String title) {
        String[] words = title.split(" ");
        Act act = Act.valueOf(words[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        return new Cue(act, WorkWords.kind(words[1]));
    }
}
