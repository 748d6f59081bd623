package no.politiet.kom.publish.internal.facts.references;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises the references of one sort. */
interface Grammar {

    /** The telling words, in lower case. */
    Set<String> words();

    /** How the other telling words end, in at least three letters. */
    List<String> endings();

    /**
     * The reference that a word is the telling word of. Others than telling words may be asked for.
     *
     * @param scan the sentence, standing at the word; where it stands afterwards does not matter
     * @param floor the word from which on the reference may reach back
     * @return the reference, null if the word tells of none
     */
    @Nullable
    Mention read(Scan scan, int floor);
}
