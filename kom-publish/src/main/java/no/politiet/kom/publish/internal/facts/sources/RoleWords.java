package no.politiet.kom.publish.internal.facts.sources;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.politiet.kom.model.SourceRole;
import no.politiet.kom.publish.internal.text.Phrases;
import no.politiet.kom.publish.internal.text.Vocabulary;

/** The words that tell which part a source plays. */
final class RoleWords {

    /** Where the name stands whose part a phrase tells. */
    enum Slot {
        SUBJECT,
        PARTICIPLE,
        /** Right before the phrase: "ga Nordlag i oppdrag å". */
        BEFORE,
        NEXT,
        /** After the next "til": "overleverte 2. april utredningen til". */
        TO
    }

    /** What a phrase tells; {@code particle} is what must follow the verb ("la … fram"), none where it is empty. */
    record Tell(SourceRole role, Slot slot, Set<String> particle) {}

    private static final Vocabulary VOCABULARY = Vocabulary.of(RoleWords.class);

    static final Phrases<Tell> PARTS = VOCABULARY.table("part: ", RoleWords::tell);
    /** Verbs that tell what somebody does with a work, in all their forms. */
    private static final Set<String> VERBS = verbs();

    static final Set<String> ADVERBS = VOCABULARY.words("adverbs");
    static final Set<String> PREPOSITIONS = VOCABULARY.words("prepositions");
    static final Set<String> OTHER_FROM = VOCABULARY.words("other from");
    static final Set<String> UNDERTAKINGS = VOCABULARY.words("undertakings");
    static final Set<String> BASING = VOCABULARY.words("basing");
    static final Phrases<Boolean> PEOPLE = Phrases.of(VOCABULARY.phrases("people"));
    static final Set<String> MEMBERS = VOCABULARY.words("members");
    static final Set<String> FOLLOWING = VOCABULARY.words("following");
    static final Set<String> NO_AGENT = VOCABULARY.words("no agent");
    static final Set<String> FROM = Set.of("fra", "frå");
    static final Set<String> GIVEN = Set.of("gitt", "gjeve", "gjevi");
    static final Set<String> HAVE = VOCABULARY.words("have");
    static final Set<String> BE = VOCABULARY.words("be");
    static final Set<String> JOINTS = VOCABULARY.words("joints");

    private RoleWords() {}

    /** Whether a word is a verb, which no name goes on over. */
    static boolean isVerb(String key) {
        return VERBS.contains(key) || HAVE.contains(key) || BE.contains(key);
    }

    private static Set<String> verbs() {
        Set<String> verbs = new HashSet<>(VOCABULARY.words("verbs"));
        for (String slot : List.of("part: subject ", "part: participle ")) {
            for (String title : VOCABULARY.titles(slot)) {
                for (String phrase : VOCABULARY.phrases(title)) {
                    verbs.addAll(Arrays.asList(phrase.split(" ")[0].split("/")));
                }
            }
        }
        verbs.removeAll(VOCABULARY.words("nouns"));
        return Set.copyOf(verbs);
    }

    /** "subject publisher out": the slot, the part, and under which title the words stand that must be near. */
    private static Tell tell(String title) {
        String[] words = title.split(" ");
        SourceRole role = SourceRole.of(words[1]);
        if (!role.isKnown()) {
            throw new IllegalStateException("a role that there is, please: " + title);
        }
        Slot slot = Slot.valueOf(words[0].toUpperCase(Locale.ROOT));
        Set<String> near = words.length > 2 ? VOCABULARY.words("near: " + words[2]) : Set.of();
        return new Tell(role, slot, near);
    }
}
