package no.politiet.kom.cli.diff;

import java.util.List;

/**
 * What differs in one respect.
 *
 * @param field in what: a member of the contract, or {@code text}
 * @param removed what was there and is not
 * @param added what is there and was not; for {@code text} both are empty and {@code words} has it
 * @param words the text with what was taken out as {@code [-…-]} and what was put in as {@code {+…+}}, cut to what stands about it
 */
public record FieldChange(String field, List<String> removed, List<String> added, List<String> words) {

    /** Copies. */
    public FieldChange {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
        words = List.copyOf(words);
    }
}
