package no.politiet.kom.publish;

import java.util.Set;

/**
 * What a reader says of something, to learn from.
 *
 * @param file where it stands
 * @param features what of it weighs
 * @param answer what the reader says
 */
record Lesson(String file, Set<String> features, String answer) {}
