package no.politiet.kom.publish.internal.corrections;

/**
 * A line that names a place.
 *
 * @param line its number in the file
 * @param text the line as written
 * @param place the place that it names, with those of before that it stands in
 */
public record PlaceLine(int line, String text, Place place) {}
