package no.politiet.kom.publish;

import java.util.List;
import no.politiet.kom.publish.internal.learned.Features;

/**
 * What a reader says of something, to learn from.
 *
 * @param file where it stands
 * @param features what of it weighs
 * @param answer what the reader says
 */
record Lesson(String file, List<String> features, String answer) {

    /** A lesson that keeps each feature in words once, as thousands of others have it too. */
    static Lesson of(String file, Features features, String answer) {
        return new Lesson(file, features.names().stream().map(String::intern).toList(), answer);
    }
}
