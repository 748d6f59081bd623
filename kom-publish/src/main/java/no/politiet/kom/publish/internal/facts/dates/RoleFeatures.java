package no.politiet.kom.publish.internal.facts.dates;

import java.util.List;
import no.politiet.kom.publish.internal.learned.Features;
import no.politiet.kom.publish.internal.text.DateMention;
import no.politiet.kom.publish.internal.text.Word;

/**
 * What of a date weighs for what happens on it: how it is written, the tense and the kind of the news, the words before and after it,
 * nearest ones by their place, and all words of its sentence.
 */
final class RoleFeatures {

    /** How many words before and after a date are looked at. */
    private static final int NEAR = 8;

    /** Of how many of these it matters where they stand. */
    private static final int CLOSE = 3;

    private static final int OPENING = 3;

    /** How many letters say what a word is a form of, at its beginning or its end. */
    private static final int STEM = 5;

    private static final int LONG_STEM = 6;

    private static final String EDGE = "<edge>";

    private final List<Word> words;
    private final int place;
    private final Features features = new Features();

    private RoleFeatures(Gist gist, int place) {
        this.words = gist.words();
        this.place = place;
    }

    /**
     * The features of a date.
     *
     * @param place where it stands among the words of the gist
     * @param news what the news mainly is, of a note with what it stands above
     * @param isTitle whether it stands in a heading
     * @param isFirst whether the news has no date before it
     */
    static Features of(
            Gist gist, int place, DateMention mention, Tense tense, String news, boolean isTitle, boolean isFirst) {
        RoleFeatures reading = new RoleFeatures(gist, place);
        reading.readDate(mention, tense, news);
        reading.features.add(isTitle ? "in heading" : "in text");
        reading.features.add(isFirst ? "first" : "further");
        for (int i = 1; i <= NEAR; i++) {
            reading.readWord("<", i, place - i, mention);
            reading.readWord(">", i, place + i, mention);
        }
        reading.readSentence();
        return reading.features;
    }

    private void readDate(DateMention mention, Tense tense, String news) {
        String form = "form " + mention.form();
        features.add(form);
        features.add(form + " " + tense);
        features.add(form + " " + news);
        features.add("kind " + news);
        features.add("kind " + news + " " + tense);
        features.add(mention.hasYear() ? "with year" : "without year");
        features.add(mention.first().equals(mention.last()) ? "one" : "range");
        if (mention.time() != null) {
            features.add("with time");
        }
    }

    /** Reads the word {@code far} words before or after the date. */
    private void readWord(String side, int far, int at, DateMention mention) {
        String key = key(at);
        if (far <= CLOSE) {
            features.add(side, far + " ", key);
            features.add(side + far + " ", key, " " + mention.form());
        }
        if (key.equals(EDGE)) {
            return;
        }
        features.add(side, " ", key);
        if (key.length() > STEM) {
            features.add(side + " ", key.substring(0, STEM), "-");
        }
        if (key.length() > LONG_STEM) {
            features.add(side, " -", key.substring(key.length() - STEM));
        }
    }

    private void readSentence() {
        features.add("<< " + key(place - 2) + " " + key(place - 1));
        features.add(">> " + key(place + 1) + " " + key(place + 2));
        for (int i = 0; i < words.size(); i++) {
            String key = key(i);
            if (i < OPENING) {
                features.add("^", key);
            }
            features.add("~", key.length() > LONG_STEM ? key.substring(0, LONG_STEM) : key);
        }
    }

    private String key(int at) {
        if (at < 0 || at >= words.size()) {
            return EDGE;
        }
        return words.get(at).isNumber() ? "0" : words.get(at).key();
    }
}
