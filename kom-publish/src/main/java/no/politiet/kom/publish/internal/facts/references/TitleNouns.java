package no.politiet.kom.publish.internal.facts.references;

import java.util.List;
import no.politiet.kom.publish.internal.facts.references.WorkNouns.Sort;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * What the nouns around a title are names of: the nearest before it and after it, the first in it, the one that the next sentence
 * begins with ("Rapporten …"), and the first of the heading; each null if there is none that tells.
 */
record TitleNouns(
        @Nullable Sort before,
        @Nullable Sort after,
        @Nullable Sort own,
        @Nullable Sort next,
        @Nullable Sort heading) {

    /** How many words may stand between a title and the noun. */
    static final int NEAR = 8;

    static TitleNouns of(Title title, Sentence sentence, @Nullable Sentence next, @Nullable Sentence heading) {
        List<Word> words = sentence.words();
        int first = sentence.wordAt(title.range().start());
        int end = sentence.wordAt(title.range().end());
        return new TitleNouns(
                last(words, Math.max(0, first - NEAR), first),
                first(words, end, Math.min(words.size(), end + NEAR)),
                first(words, first, end),
                next == null
                        ? null
                        : first(next.words(), 0, Math.min(1, next.words().size())),
                heading == null
                        ? null
                        : first(heading.words(), 0, heading.words().size()));
    }

    /** Whether the noun nearest to the title is the name of an event, a talk or something else that is not published. */
    boolean tellOther() {
        for (Sort sort : new Sort[] {before, own, after, next, heading}) {
            if (sort != null) {
                return sort == Sort.OTHER;
            }
        }
        return false;
    }

    private static @Nullable Sort first(List<Word> words, int from, int to) {
        for (int i = from; i < to; i++) {
            Sort sort = WorkNouns.of(words, i);
            if (sort != null) {
                return sort;
            }
        }
        return null;
    }

    private static @Nullable Sort last(List<Word> words, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            Sort sort = WorkNouns.of(words, i);
            if (sort != null) {
                return sort;
            }
        }
        return null;
    }
}
