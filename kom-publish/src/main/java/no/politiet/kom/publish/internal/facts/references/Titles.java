package no.politiet.kom.publish.internal.facts.references;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.internal.text.Range;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Texts;

/** Finds words marked as a title: in quotation marks, in italics and in bold. */
final class Titles {

    private static final int LONGEST = 300;

    /** "Figur 1: …", "Kilde: …": what stands below a picture, often in italics. */
    private static final Pattern CAPTION = Pattern.compile(
            "(?:figur|tabell|kart|diagram|bilde|bilete|foto|illustrasjon|kilder?|kjelder?)(?: [0-9]+)?[:.] .*",
            Pattern.CASE_INSENSITIVE);

    private Titles() {}

    /** The stretches of a sentence that may be titles, in order and apart. */
    static List<Title> in(Sentence sentence) {
        List<Title> titles = new ArrayList<>();
        for (Range quote : sentence.quotes()) {
            boolean closed = quote.end() < sentence.text().length();
            if (closed && quote.end() - quote.start() <= LONGEST) {
                add(sentence, quote, true, false, titles);
            }
        }
        sentence.emphasis().forEach(range -> add(sentence, range, false, false, titles));
        sentence.strong().forEach(range -> add(sentence, range, false, true, titles));
        titles.sort(Comparator.comparingInt(title -> title.range().start()));
        return titles;
    }

    private static void add(Sentence sentence, Range range, boolean quoted, boolean strong, List<Title> titles) {
        String text = range.of(sentence.text()).strip();
        while (text.endsWith(",") || text.endsWith(";") || text.endsWith(":")) {
            text = text.substring(0, text.length() - 1).strip();
        }
        boolean apart = titles.stream()
                .noneMatch(other -> range.start() <= other.range().end() + 1
                        && other.range().start() <= range.end() + 1
                        && (other.quoted() || overlap(range, other.range())));
        boolean caption = !quoted && CAPTION.matcher(text).matches();
        if (apart
                && !caption
                && Texts.isLine(text, Limits.TITLE)
                && text.codePoints().anyMatch(Character::isLetterOrDigit)) {
            titles.add(new Title(range, text, quoted, strong));
        }
    }

    private static boolean overlap(Range a, Range b) {
        return a.start() < b.end() && b.start() < a.end();
    }

    /** Whether a text begins as titles do: with a capital or a figure. */
    static boolean beginsLikeOne(String text) {
        int c = text.codePointAt(0);
        return Character.isUpperCase(c) || Character.isDigit(c) || "[(¿'‘’".indexOf(c) >= 0;
    }
}
