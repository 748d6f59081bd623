package no.politiet.kom.publish.internal.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import no.politiet.kom.publish.internal.learned.Features;
import no.politiet.kom.publish.internal.learned.WordFeatures;
import no.politiet.kom.publish.internal.text.Passage;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * What weighs for a paragraph's opening the next piece of news below a heading: its own words, signs and length, whether the heading
 * speaks of one matter or of several, and how much of the heading it says again.
 */
public final class PieceFeatures {

    /** How many passages of the piece before are looked at. */
    private static final int BACK = 8;

    /** How many words of a heading are looked at. */
    private static final int LONGEST_HEADING = 40;

    /** Endings of the definite and of several: "Rapporter om fyr", "Rapporten om fyr". */
    private static final List<String> FORMS = List.of("er", "ar", "ene", "ane", "en", "et", "a");

    private static final int SHORTEST = 4;
    private static final int LONGEST = 6;
    private static final int PARTS = 3;

    private final List<Passage> passages;
    private final Features ofHeading = new Features();
    private final Set<String> heading;
    private final boolean several;
    private final boolean announced;

    /** The stems of each passage, made when they are asked for. */
    private final List<@Nullable Set<String>> stems;

    /**
     * The features of paragraphs.
     *
     * @param passages what stands below the heading
     */
    public PieceFeatures(String heading, List<Passage> passages) {
        this.passages = passages;
        this.stems = new ArrayList<>(Collections.nCopies(passages.size(), null));
        List<Word> words = Word.of(heading);
        words = words.subList(0, Math.min(LONGEST_HEADING, words.size()));
        this.heading = Stems.of(words);
        this.several = words.stream().anyMatch(word -> word.is("og"));
        this.announced = passages.size() > 2 && Signs.announces(passages.get(0), passages.size() - 1);
        for (Word word : words) {
            WordFeatures.add(ofHeading, "# ", word);
            for (String form : FORMS) {
                if (word.key().length() > SHORTEST && word.key().endsWith(form)) {
                    ofHeading.add("# form -", form);
                }
            }
        }
        ofHeading.add("# words " + Math.min(LONGEST, words.size()));
    }

    /**
     * The features of a paragraph with sentences.
     *
     * @param from where the piece before it begins
     * @param at where it stands
     */
    public Features of(int from, int at) {
        int back = Math.max(from, at - BACK);
        List<Set<String>> told = new ArrayList<>();
        for (int i = back; i < at; i++) {
            told.add(stems(i));
        }
        Features features = ParagraphFeatures.of(passages.get(at), passages.subList(back, at), told);
        features.addAll(ofHeading);
        String where = at == from ? " first" : "";
        features.add("# og " + several + where);
        if (announced) {
            features.add("announced" + (at == 0 ? " here" : ""));
        }
        int atFirst = common(0);
        int here = common(at);
        features.add("# told at first " + atFirst + where);
        features.add("# told here " + here + where);
        features.add("# told " + (atFirst > 0) + " " + (here > 0));
        if (at + 1 == passages.size()) {
            features.add("last");
        }
        return features;
    }

    /** How much of the heading a passage says again. */
    private int common(int passage) {
        Set<String> words = stems(passage);
        int common = (int) heading.stream().filter(words::contains).count();
        return PARTS * common / Math.max(1, heading.size());
    }

    private Set<String> stems(int passage) {
        Set<String> known = stems.get(passage);
        if (known == null) {
            known = Stems.of(passages.get(passage));
            stems.set(passage, known);
        }
        return known;
    }
}
