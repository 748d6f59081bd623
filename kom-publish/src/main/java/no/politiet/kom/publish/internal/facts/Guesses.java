package no.politiet.kom.publish.internal.facts;

import java.util.List;
import no.politiet.kom.publish.internal.facts.Mentions.Mention;
import no.politiet.kom.publish.internal.facts.Parts.Ground;
import no.politiet.kom.publish.internal.text.Word;

/** Tells who stands where an issuer does, when no verb and no noun says that they issued something. */
final class Guesses {

    private final List<Word> words;
    private final Parts parts;

    Guesses(List<Word> words, Parts parts) {
        this.words = words;
        this.parts = parts;
    }

    /** Who stands where an issuer does, without a verb or noun that says it: "Det er gjort av Fyrdirektoratet". */
    void read(Mention mention) {
        if (mention.genitive()
                || mention.we()
                || parts.list().stream().anyMatch(part -> part.mention().equals(mention))) {
            return;
        }
        if (mention.from() == 0 || !words.get(mention.from() - 1).isLetters()) {
            boolean begins =
                    mention.from() == 0 || words.get(mention.from() - 1).is(":");
            boolean verb = mention.to() < words.size()
                    && words.get(mention.to()).isLetters()
                    && (!RoleWords.PREPOSITIONS.contains(words.get(mention.to()).key()) || isWithNew(mention.to()));
            if (begins && verb) {
                parts.addPublisher(mention, Ground.GUESSED);
            }
            return;
        }
        String before = words.get(mention.from() - 1).key();
        if (before.equals("og")
                && mention.from() > 1
                && words.get(mention.from() - 2).is(",")
                && mention.to() < words.size()
                && BodyWords.isVerb(words.get(mention.to()).key())) {
            parts.addPublisher(mention, Ground.GUESSED);
            return;
        }
        boolean agent = before.equals("av")
                && mention.from() > 1
                && !isNoun(words.get(mention.from() - 2).key())
                && RoleWords.WORKS.at(words, mention.from() - 2) == null
                && RoleWords.OPENING.at(words, mention.from() - 2) == null;
        boolean origin = RoleWords.FROM.contains(before)
                && mention.from() > 1
                && !RoleWords.OTHER_FROM.contains(words.get(mention.from() - 2).key());
        if (agent || origin || RoleWords.VERBS.contains(before)) {
            parts.addPublisher(mention, Ground.GUESSED);
        }
    }

    /** "Fyrdirektoratet med ny veileder". */
    private boolean isWithNew(int at) {
        return words.get(at).is("med")
                && at + 1 < words.size()
                && words.get(at + 1).key().startsWith("ny");
    }

    private static boolean isNoun(String key) {
        return key.endsWith("ing")
                || key.endsWith("inga")
                || key.endsWith("ingen")
                || key.endsWith("else")
                || key.endsWith("elsen");
    }
}
