package no.politiet.kom.publish.internal.facts;

import java.util.List;
import no.politiet.kom.model.SourceRole;
import no.politiet.kom.publish.internal.facts.Mentions.Mention;
import no.politiet.kom.publish.internal.facts.Parts.Ground;
import no.politiet.kom.publish.internal.facts.Parts.Part;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;

/** Reads whose a work is called: "UDIs nye rapport", "RVTS sin nettressurs", "årsmeldinga til Fyrlaget". */
final class Owners {

    private final Sentence sentence;
    private final List<Word> words;
    private final SentenceNames names;
    private final Parts parts;

    Owners(Sentence sentence, SentenceNames names, Parts parts) {
        this.sentence = sentence;
        this.words = sentence.words();
        this.names = names;
        this.parts = parts;
    }

    void read(List<Mention> mentions) {
        to();
        mentions.forEach(this::own);
        unknownOwner();
    }

    /** "Årsmeldinga til Fyrlaget er klar", "Årsrapport 2030 for Fyrlaget er klar". */
    private void to() {
        for (int i = 0; i + 2 < words.size() && i < 3; i++) {
            int next = words.get(i + 1).isNumber() ? i + 2 : i + 1;
            Mention mention = words.get(next).is("for") && RoleWords.YEARLY.at(words, i) != null
                    ? names.startingAt(next + 1)
                    : null;
            if (mention != null && !sentence.isQuoted(words.get(i).start())) {
                parts.addPublisher(mention, Ground.OWNS);
            }
        }
        for (int i = 0; i + 2 < words.size() && i < 3; i++) {
            Mention mention = words.get(i + 1).is("til") ? names.startingAt(i + 2) : null;
            if (mention != null
                    && !mention.genitive()
                    && !isLetter(words.get(i).key())
                    && (RoleWords.WORKS.at(words, i) != null || RoleWords.OPENING.at(words, i) != null)
                    && !sentence.isQuoted(words.get(i).start())) {
                parts.addPublisher(mention, Ground.OWNS);
            }
        }
    }

    /** "Tildelingsbrevet til Fyrdirektoratet": a letter is not of the one who gets it. */
    private static boolean isLetter(String key) {
        return (key.endsWith("brev") || key.endsWith("brevet")) && !key.startsWith("nyh");
    }

    /** "UDIs nye rapport", "RVTS sin nettressurs", "Fafo-rapport 2031:4". */
    private void own(Mention mention) {
        int at = mention.to();
        boolean sin = at < words.size() && BodyWords.isOwning(words.get(at));
        if (sin && isGivenBefore(mention)) {
            return;
        }
        if (mention.we()) {
            boolean place = at < words.size() && RoleWords.PLACES.at(words, at) != null
                    || mention.from() > 0 && RoleWords.PLACES.at(words, mention.from() - 1) != null;
            if (mention.genitive() && place) {
                parts.addPublisher(mention, Ground.NAMED);
            }
            return;
        }
        if (!mention.genitive() && !sin) {
            return;
        }
        int from = sin ? at + 1 : at;
        for (int i = from; i < words.size() && i < from + 4; i++) {
            if (!words.get(i).isLetters() && !words.get(i).is("-")
                    || sentence.isQuoted(words.get(i).start())) {
                return;
            }
            if (RoleWords.PLACES.at(words, i) != null) {
                parts.addPublisher(mention, Ground.NAMED);
                return;
            }
            if (RoleWords.WORKS.at(words, i) != null) {
                parts.addPublisher(mention, Ground.OWNS);
                return;
            }
            if (names.startingAt(i) != null) {
                return;
            }
        }
    }

    /** "Riksrekneskapen si gransking", of a name that nobody knows. */
    private void unknownOwner() {
        for (int i = 1; i + 1 < words.size(); i++) {
            if (BodyWords.isOwning(words.get(i))
                    && names.endingAt(i) == null
                    && !sentence.isQuoted(words.get(i).start())) {
                names.plainBefore(i).forEach(this::own);
            }
        }
    }

    /** "Nordlag overleverte Fyrdirektoratet sin evaluering": it is whose it was until then. */
    private boolean isGivenBefore(Mention mention) {
        for (Part part : parts.list()) {
            if (part.role().equals(SourceRole.AUTHOR) && part.mention().from() < mention.from()) {
                return true;
            }
        }
        return false;
    }
}
