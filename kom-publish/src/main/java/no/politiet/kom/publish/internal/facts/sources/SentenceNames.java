package no.politiet.kom.publish.internal.facts.sources;

import java.util.ArrayList;
import java.util.List;
import no.politiet.kom.publish.internal.facts.sources.Mentions.Mention;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/** The names in a sentence by their places, and which of them stand in a row. */
final class SentenceNames {

    /** How far apart words may stand that belong together. */
    static final int REACH = 14;

    private final String text;
    private final List<Word> words;
    private final List<Mention> mentions;

    SentenceNames(Sentence sentence, List<Mention> mentions) {
        this.text = sentence.text();
        this.words = sentence.words();
        this.mentions = mentions;
    }

    /** A mention and those after it in a row. */
    List<Mention> row(Mention first) {
        List<Mention> row = new ArrayList<>();
        row.add(first);
        Mention last = first;
        while (last != null) {
            int at = last.to();
            last = null;
            int joint = at;
            while (joint < words.size()
                    && joint < at + 2
                    && RoleWords.JOINTS.contains(words.get(joint).key())) {
                joint++;
            }
            if (joint > at && joint < words.size()) {
                Mention next = startingAt(joint);
                if (joint == at + 2 && next != null && isVerb(next.to())) {
                    // "finansiert av Fyrfondet, og Nordlag har undersøkt": a clause of its own.
                    return row;
                }
                if (next == null && BodyWords.isTitle(text, words, joint)) {
                    next = startingAt(joint + 1);
                }
                if (next != null && !next.genitive() && !isApposition(next)) {
                    row.add(next);
                    last = next;
                }
            }
        }
        return row;
    }

    /** "Eurostat, EUs statistikkontor, har": whether a name between commas only says who the one before it is. */
    boolean isApposition(Mention second) {
        int end = second.to();
        return second.from() > 1
                && words.get(second.from() - 1).is(",")
                && endingAt(second.from() - 1) != null
                && end + 1 < words.size()
                && words.get(end).is(",")
                && startingAt(end + 1) == null
                && !words.get(end + 1).is("og");
    }

    private boolean isVerb(int at) {
        return at < words.size() && RoleWords.isVerb(words.get(at).key());
    }

    /** A mention and those before it in a row. */
    List<Mention> rowBefore(Mention last) {
        List<Mention> row = new ArrayList<>();
        row.add(last);
        Mention first = last;
        while (first != null) {
            int at = first.from() - 1;
            if (at > 0 && BodyWords.isTitle(text, words, at)) {
                at--;
            }
            int joint = at;
            while (joint > 0
                    && joint > at - 2
                    && RoleWords.JOINTS.contains(words.get(joint).key())) {
                joint--;
            }
            Mention before = joint < at && !isApposition(first) ? endingAt(joint + 1) : null;
            first = null;
            if (before != null && !before.genitive()) {
                row.add(0, before);
                first = before;
            }
        }
        return row;
    }

    /** The mention that begins at a word. */
    @Nullable
    Mention startingAt(int word) {
        for (Mention mention : mentions) {
            if (mention.from() == word) {
                return mention;
            }
        }
        return null;
    }

    /** The mention that ends before a word. */
    @Nullable
    Mention endingAt(int word) {
        for (Mention mention : mentions) {
            if (mention.to() == word) {
                return mention;
            }
        }
        return null;
    }

    /** The name at a word or soon after it, and those in a row with it; none if none stands there. */
    List<Mention> following(int from) {
        int at = from;
        while (at < words.size() && at < from + 4) {
            Mention mention = startingAt(at);
            if (mention != null) {
                return mention.genitive() || mention.we() ? List.of() : row(mention);
            }
            Word word = words.get(at);
            boolean lower = word.isLetters() && !BodyWords.isCapital(text, word);
            if (!lower) {
                break;
            }
            if (RoleWords.UNDERTAKINGS.contains(word.key())) {
                return List.of();
            }
            at++;
        }
        return List.of();
    }
}
