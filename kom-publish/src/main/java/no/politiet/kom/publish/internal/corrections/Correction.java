package no.politiet.kom.publish.internal.corrections;

/**
 * One thing the editor set right.
 *
 * @param line its line in the file
 * @param text the line as written
 * @param place where it is to be done
 * @param edit what is to be done
 */
public record Correction(int line, String text, Place place, Edit edit) {}
