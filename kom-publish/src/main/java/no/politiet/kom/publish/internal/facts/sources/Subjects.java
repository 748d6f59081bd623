package no.politiet.kom.publish.internal.facts.sources;

import java.util.List;
import no.politiet.kom.publish.internal.facts.sources.Mentions.Mention;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;

/** Finds the subject of a verb: the names directly before it or, where something else opens the sentence, after it. */
final class Subjects {

    private final SentenceNames names;
    private final String text;
    private final List<Word> words;

    Subjects(Sentence sentence, SentenceNames names) {
        this.names = names;
        this.text = sentence.text();
        this.words = sentence.words();
    }

    /** The subject of a verb, none if it is nobody's name. */
    List<Mention> of(int verb) {
        List<Mention> before = before(verb);
        return before.isEmpty() && verb > 0 && !isParticiple(verb) ? after(verb) : before;
    }

    /** "har også åpnet": what stands after it is what was opened. */
    private boolean isParticiple(int verb) {
        int at = verb - 1;
        while (at > 0 && RoleWords.ADVERBS.contains(words.get(at).key())) {
            at--;
        }
        return RoleWords.HAVE.contains(words.get(at).key())
                || RoleWords.BE.contains(words.get(at).key());
    }

    private List<Mention> after(int verb) {
        int at = verb + 1;
        while (at < words.size() && RoleWords.ADVERBS.contains(words.get(at).key())) {
            at++;
        }
        if (at >= words.size()) {
            return List.of();
        }
        if (at + 2 < words.size() && RoleWords.PEOPLE.at(words, at) != null) {
            // "Det har forskere ved Institutt for lys undersøkt".
            at += 2;
        }
        if (at + 1 < words.size() && BodyWords.isTitle(text, words, at)) {
            at++;
        }
        Mention after = names.startingAt(at);
        return after == null || after.genitive() ? List.of() : names.row(after);
    }

    /** The subject before a verb: the name directly before it, over adverbs, brackets, appositions and what belongs to it. */
    List<Mention> before(int verb) {
        int at = verb - 1;
        while (at >= 0) {
            Word word = words.get(at);
            Mention mention = names.endingAt(at + 1);
            if (mention != null) {
                List<Mention> row = mention.genitive() ? List.of() : names.rowBefore(mention);
                int start = row.isEmpty() ? mention.from() : row.get(0).from();
                int before = belongsTo(start);
                if (before < 0) {
                    return row;
                }
                if (before == 0) {
                    return List.of();
                }
                at = before - 1;
            } else if (word.is(")")) {
                at = opening(at) - 1;
            } else if (word.is("som") && at > 0) {
                // "KLD, som sendte den på høring": the name just before.
                boolean comma = words.get(at - 1).is(",");
                Mention one = names.endingAt(comma ? at - 1 : at);
                if (one == null || one.genitive()) {
                    return List.of();
                }
                return comma ? List.of(one) : names.rowBefore(one);
            } else if (word.is(",")) {
                return apposition(at);
            } else if (RoleWords.ADVERBS.contains(word.key())) {
                at--;
            } else {
                return List.of();
            }
        }
        return List.of();
    }

    /** The word at which a phrase begins that the name at a word ends ("ved …", "i samarbeid med …"); -1 if none does. */
    private int belongsTo(int start) {
        if (start == 0 || !RoleWords.PREPOSITIONS.contains(words.get(start - 1).key())) {
            return -1;
        }
        int at = start - 1;
        if (words.get(at).is("med") && at > 0) {
            String before = words.get(at - 1).key();
            if (before.equals("sammen") || before.equals("saman")) {
                at--;
            } else if (before.equals("samarbeid") && at > 1) {
                at -= 2;
            }
        }
        // "Forskere ved X": what they do, X does.
        String who = at > 0 ? words.get(at - 1).key() : "";
        boolean people = who.contains("forsker") || who.contains("forskar") || RoleWords.MEMBERS.contains(who);
        return people ? -1 : at;
    }

    private int opening(int close) {
        for (int i = close - 1; i >= 0; i--) {
            if (words.get(i).is("(")) {
                return i;
            }
        }
        return 0;
    }

    /** "Eurostat, EUs statistikkontor, publiserte": the name before what stands between two commas. */
    private List<Mention> apposition(int comma) {
        for (int i = comma - 1; i > 0 && i > comma - SentenceNames.REACH; i--) {
            if (words.get(i).is(",")) {
                Mention mention = names.endingAt(i);
                if (mention != null) {
                    return mention.genitive() ? List.of() : names.rowBefore(mention);
                }
                // "Riksrevisjonens søsterorgan, Forvaltningskontrollen, har": what the one is, then its name.
                Mention own = names.endingAt(comma);
                boolean what = !BodyWords.isCapital(text, words.get(i - 1));
                if (what && own != null && own.from() == i + 1 && !own.genitive()) {
                    return List.of(own);
                }
                return List.of();
            }
        }
        return List.of();
    }
}
