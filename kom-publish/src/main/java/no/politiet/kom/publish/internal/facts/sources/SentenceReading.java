package no.politiet.kom.publish.internal.facts.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import no.politiet.kom.model.Source;
import no.politiet.kom.publish.internal.facts.News;
import no.politiet.kom.publish.internal.facts.sources.Mentions.Mention;
import no.politiet.kom.publish.internal.facts.sources.Parts.Part;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a piece of news, whom it names, and which part each of them plays by what a phrase says.
 *
 * @param index its number in the piece, from 0; of a heading's, {@link #HEADING} and downwards
 */
record SentenceReading(Sentence sentence, int index, List<Mention> mentions, List<Part> parts) {

    static final int HEADING = -1;

    /** Of how many names in a sentence it is asked whether they are the publisher's: nobody names more in earnest. */
    private static final int MOST = 40;

    static SentenceReading of(Sentence sentence, int index, Mentions mentions) {
        List<Mention> found = mentions.in(sentence);
        List<Part> parts = RoleReader.read(sentence, found);
        List<Mention> all = new ArrayList<>(found);
        all.addAll(mentions.ofWorks(sentence));
        all.sort(Comparator.comparingInt(Mention::from));
        return new SentenceReading(sentence, index, List.copyOf(all), parts);
    }

    /**
     * The names that may be the publisher's.
     *
     * @param news what the piece is
     * @param before the names so far, to which those of this sentence are added
     */
    List<PublisherCandidate> candidates(News news, @Nullable Source own, Set<String> before) {
        List<PublisherCandidate> candidates = new ArrayList<>();
        List<Mention> asked = mentions.subList(0, Math.min(MOST, mentions.size()));
        SentenceNames names = new SentenceNames(sentence, asked);
        int together = -1;
        for (Mention mention : asked) {
            if (index <= HEADING && !isWhose(mention) || names.isApposition(mention)) {
                continue;
            }
            Source source = mention.source();
            before.add(source == null ? mention.name() : source.name());
            List<Mention> row = row(names, mention);
            if (together < 0 || !isTogether(sentence.words(), row.get(0))) {
                together = row.get(0).from();
            }
            boolean isOwn = source != null && source.equals(own);
            candidates.add(new PublisherCandidate(
                    mention.name(),
                    source,
                    sentence.line(),
                    index + " " + together,
                    PublisherFeatures.of(sentence, news, mention, row, parts, index, before.size(), isOwn)));
        }
        return candidates;
    }

    /** A mention and those in a row with it. */
    private static List<Mention> row(SentenceNames names, Mention mention) {
        if (mention.genitive()) {
            return List.of(mention);
        }
        List<Mention> row = new ArrayList<>(names.rowBefore(mention));
        List<Mention> after = names.row(mention);
        row.addAll(after.subList(1, after.size()));
        return row;
    }

    /** Whether a heading names one as whose things stand below it: alone, after "fra", or in the genitive at the start. */
    private boolean isWhose(Mention mention) {
        List<Word> words = sentence.words();
        int next = mention.to();
        boolean alone = next >= words.size() || !words.get(next).isLetters();
        if (mention.from() == 0) {
            return mention.genitive() || alone;
        }
        String before = words.get(mention.from() - 1).key();
        return RoleWords.FROM.contains(before) || before.equals(":") && alone;
    }

    /** "publiserte sammen med Fyrdirektoratet", with the first of those in a row. */
    static boolean isTogether(List<Word> words, Mention first) {
        int with = first.from() - 1;
        return with > 0
                && words.get(with).is("med")
                && (words.get(with - 1).is("sammen") || words.get(with - 1).is("saman"));
    }
}
