package no.politiet.kom.publish.internal.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.politiet.kom.publish.internal.facts.Mentions.Mention;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/** The names in a sentence by their places: those of the mentions, and those that only capital letters tell. */
final class SentenceNames {

    /** How far apart words may stand that belong together. */
    static final int REACH = 14;

    private final Sentence sentence;
    private final String text;
    private final List<Word> words;
    private final List<Mention> mentions;

    SentenceNames(Sentence sentence, List<Mention> mentions) {
        this.sentence = sentence;
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
                boolean lower = !BodyWords.isCapital(text, words.get(joint))
                        && words.get(joint).isLetters();
                if (next == null
                        && lower
                        && joint + 1 < words.size()
                        && !BodyWords.isStop(words.get(joint).key())) {
                    next = startingAt(joint + 1);
                }
                if (next != null && !next.genitive()) {
                    row.add(next);
                    last = next;
                } else if (next == null && words.get(joint - 1).is("og")) {
                    row.addAll(plain(joint));
                }
            }
        }
        return row;
    }

    private boolean isVerb(int at) {
        return at < words.size()
                && (RoleWords.HAVE.contains(words.get(at).key())
                        || RoleWords.BE.contains(words.get(at).key())
                        || BodyWords.isVerb(words.get(at).key()));
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
            first = null;
            int joint = at;
            while (joint > 0
                    && joint > at - 2
                    && RoleWords.JOINTS.contains(words.get(joint).key())) {
                joint--;
            }
            Mention before = joint < at ? endingAt(joint + 1) : null;
            if (before != null && !before.genitive()) {
                row.add(0, before);
                first = before;
            } else if (before == null && joint == at - 1 && words.get(at).is("og")) {
                row.addAll(0, plainBefore(at));
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

    /** The words from one to before another as a name that nobody knows; none if they cannot be one. */
    List<Mention> name(int from, int to) {
        if (!BodyNames.isPlain(text, words, from, to)
                || sentence.isQuoted(words.get(from).start())) {
            return List.of();
        }
        String name = text.substring(words.get(from).start(), words.get(to - 1).end());
        return List.of(new Mention(null, name, from, to, false, false));
    }

    /** Where the clause begins that goes on to before a word. */
    int clauseStart(int end) {
        int at = end;
        while (at > 0) {
            Word before = words.get(at - 1);
            boolean edge = !before.isLetters() && !before.isNumber() && !before.is("-") && !before.is("&")
                    || Set.of("som", "at", "og", "men").contains(before.key())
                    || sentence.isQuoted(before.start());
            if (edge) {
                break;
            }
            at--;
        }
        return at;
    }

    /** The name that nobody knows and its capital letters tell, which begins at a word; none if there is none. */
    List<Mention> plain(int at) {
        int end = sentence.isQuoted(words.get(at).start()) ? 0 : BodyNames.plainEnd(text, words, at);
        if (end == 0 || end < words.size() && words.get(end).is("-")) {
            return List.of();
        }
        String name = text.substring(words.get(at).start(), words.get(end - 1).end());
        return List.of(new Mention(null, name, at, end, false, false));
    }

    /** The name that nobody knows and its capital letters tell, which ends before a word; none if there is none. */
    List<Mention> plainBefore(int end) {
        int from = end;
        while (from > 0
                && (BodyWords.isCapital(text, words.get(from - 1))
                        || words.get(from - 1).is("&") && from < end)
                && endingAt(from) == null) {
            from--;
        }
        if (from == end || !BodyNames.isPlain(text, words, from, end)) {
            return List.of();
        }
        return name(from, end);
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
        return at < words.size() && at <= from + 1 ? plain(at) : List.of();
    }
}
