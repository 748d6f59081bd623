package no.politiet.kom.publish.internal.facts;

import java.util.List;
import java.util.Set;
import no.politiet.kom.model.Source;
import no.politiet.kom.model.SourceType;
import no.politiet.kom.publish.internal.facts.Mentions.Mention;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;

/** Finds whose a government paper is where no verb says it. */
final class PaperMinistry {

    /** What stands before one who gets something, or about whom it is. */
    private static final Set<String> RECEIVING = Set.of("til", "åt", "hos", "mot", "om", "ba", "bad", "ber", "bed");

    private PaperMinistry() {}

    static List<Source> of(List<Sentence> sentences, Mentions mentions) {
        if (!hasPaper(sentences)) {
            return List.of();
        }
        for (Sentence sentence : sentences.subList(0, Math.min(Publishers.NEAR, sentences.size()))) {
            List<Word> words = sentence.words();
            if (sentence.cited()) {
                continue;
            }
            for (Mention mention : mentions.in(sentence)) {
                Source source = mention.source();
                boolean receives = mention.from() > 0
                        && RECEIVING.contains(words.get(mention.from() - 1).key());
                if (source != null && source.type().equals(SourceType.MINISTRY) && !receives) {
                    return List.of(source);
                }
            }
        }
        return List.of();
    }

    private static boolean hasPaper(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            if (!sentence.cited()) {
                for (Word word : sentence.words()) {
                    if (isPaper(word)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isPaper(Word word) {
        return word.is("prop") || word.is("meld") || word.key().startsWith("rundskriv");
    }
}
