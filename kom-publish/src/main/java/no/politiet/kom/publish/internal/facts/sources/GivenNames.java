package no.politiet.kom.publish.internal.facts.sources;

import java.util.Set;
import no.politiet.kom.publish.internal.text.Vocabulary;

/** Common given names in Norway: what begins with one is a person, and no person is made a source. */
final class GivenNames {

    private static final Set<String> NAMES = Vocabulary.of(GivenNames.class).words("names");

    private GivenNames() {}

    static boolean contains(String key) {
        return NAMES.contains(key);
    }
}
