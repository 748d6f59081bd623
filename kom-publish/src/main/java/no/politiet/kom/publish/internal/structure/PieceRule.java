package no.politiet.kom.publish.internal.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.politiet.kom.model.BulletList;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.internal.text.Passage;
import no.politiet.kom.publish.internal.text.Phrases;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;

/**
 * Which passages below one heading make one piece of news. A paragraph opens the next piece when it brings something of
 * its own: it begins with a title or a numbered reference, or it has a link, or its first sentence a day or a month or a
 * verb that says that something came out, took place or was decided. It goes on with the piece before when it begins by
 * speaking of that ("Rapporten …", "Utvalget …", "Dette …") or tells what that says. An entry of a list is a piece of its
 * own where each entry has a title, a link or a day. A paragraph that only announces the pieces after it, or sums up those
 * before it, is a note.
 */
public final class PieceRule {

    /** Passages that are one item. */
    public record Part(List<Passage> passages, boolean note) {}

    /** A piece that comes near a limit of the contract goes on in another one under the same heading. */
    private static final int MARGIN = 200;

    private static final Phrases<Boolean> SUMS_UP = Phrases.<Boolean>builder()
            .add(
                    true,
                    "rapportene/rapportane/utredningene/utgreiingane/veilederne/rettleiarane/studiene/studiane/møtene/møta/seminarene/seminara/høringene/høyringane",
                    "samlet/samla/sammen/saman/totalt",
                    "lest/lese/sett/sedde under/i/samla/samlet/sammen/saman",
                    "felles for",
                    "leser/les/ser man/ein/en/vi ~ ~ sammenheng/samanheng/ett/eitt/samlet/samla",
                    "til/alt sammen/saman/i/alt",
                    "alle/begge ~ to/tre/fire/fem/*ene/*ane",
                    "alle/begge ~ rapportene/rapportane/møtene/møta/forslagene/forslaga/seminarene/seminara")
            .build();

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("to", 2),
            Map.entry("tre", 3),
            Map.entry("fire", 4),
            Map.entry("fem", 5),
            Map.entry("seks", 6),
            Map.entry("sju", 7),
            Map.entry("syv", 7),
            Map.entry("åtte", 8),
            Map.entry("ni", 9),
            Map.entry("ti", 10));

    private PieceRule() {}

    /** The pieces, at least one. */
    public static List<Part> split(List<Passage> passages) {
        List<Passage> all = new ArrayList<>();
        passages.forEach(passage -> all.addAll(ListEntries.of(passage)));
        List<Part> parts = new ArrayList<>();
        List<Passage> current = new ArrayList<>();
        int links = 0;
        Set<Passage> announced = announced(all);
        for (Passage passage : all) {
            boolean full = current.size() > Limits.BLOCKS - MARGIN || links > Limits.LINKS - MARGIN;
            if (!current.isEmpty() && (full || announced.contains(passage) || Opening.opens(passage, current))) {
                parts.add(new Part(current, false));
                current = new ArrayList<>();
                links = 0;
            }
            current.add(passage);
            links += passage.links().size();
        }
        parts.add(new Part(current, false));
        return withNotes(parts, announced);
    }

    /** The paragraphs after one that says how many things it announces ("… tre rapporter:"), where each has something of its own. */
    private static Set<Passage> announced(List<Passage> all) {
        Set<Passage> announced = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i + 2 < all.size(); i++) {
            int count = countOf(all.get(i));
            int to = i + 1 + count;
            if (count > 1 && to <= all.size() && all.subList(i + 1, to).stream().allMatch(PieceRule::isOwnParagraph)) {
                announced.addAll(all.subList(i + 1, to));
                i = to - 1;
            }
        }
        return announced;
    }

    /** How many things a paragraph that ends with a colon says that it announces, 0 if it does not. */
    private static int countOf(Passage passage) {
        if (!(passage.block() instanceof Paragraph) || passage.sentences().isEmpty()) {
            return 0;
        }
        Sentence last = passage.sentences().get(passage.sentences().size() - 1);
        if (!last.text().endsWith(":") || !last.quotes().isEmpty()) {
            return 0;
        }
        for (Word word : last.words()) {
            int number = number(word);
            if (number > 0) {
                return number;
            }
        }
        return 0;
    }

    /** The number that a word is up to ten, 0 if it is none. */
    static int number(Word word) {
        return NUMBERS.getOrDefault(word.key(), 0);
    }

    /** Whether a paragraph has a link, or begins with a title. */
    private static boolean isOwnParagraph(Passage passage) {
        return passage.block() instanceof Paragraph
                && !passage.sentences().isEmpty()
                && (Opening.leads(passage)
                        || Opening.beginsMarked(passage.sentences().get(0)));
    }

    /** Tells apart the paragraphs that speak for the heading as a whole: one before several pieces, and one after them. */
    private static List<Part> withNotes(List<Part> parts, Set<Passage> announced) {
        if (parts.size() < 2) {
            return parts;
        }
        List<Part> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<Passage> passages = parts.get(i).passages();
            int end = passages.size() - 1;
            Passage first = passages.get(0);
            boolean several = i == parts.size() - 1
                    || i > 0 && (first.block() instanceof BulletList || announced.contains(first));
            if (end > 0 && several && sumsUp(passages.get(end))) {
                all.add(new Part(passages.subList(0, end), false));
                all.add(new Part(passages.subList(end, end + 1), true));
            } else {
                all.add(parts.get(i));
            }
        }
        for (int i = 0; i + 1 < all.size(); i++) {
            List<Passage> passages = all.get(i).passages();
            Part next = all.get(i + 1);
            Passage last = passages.get(passages.size() - 1);
            boolean lead = isIntroduction(last)
                    && (announced.contains(next.passages().get(0)) || !hasNumbered(last))
                    && !announced.contains(passages.get(0))
                    && (presentsTitle(next)
                            || announced.contains(next.passages().get(0)));
            if (lead && passages.size() == 1) {
                all.set(i, new Part(passages, true));
            }
        }
        return all;
    }

    private static boolean sumsUp(Passage passage) {
        return passage.block() instanceof Paragraph
                && !passage.sentences().isEmpty()
                && SUMS_UP.at(passage.sentences().get(0).words(), 0) != null;
    }

    /** Whether a passage has no title of its own, and either announces what follows or shares out several things. */
    private static boolean isIntroduction(Passage passage) {
        return passage.block() instanceof Paragraph
                && passage.sentences().stream()
                        .allMatch(sentence -> sentence.quotes().isEmpty());
    }

    /** Whether a passage brings a proposition or another numbered paper of its own, with where it is to be had. */
    private static boolean hasNumbered(Passage passage) {
        return !passage.links().isEmpty() && Opening.hasReference(passage);
    }

    private static boolean presentsTitle(Part part) {
        Passage first = part.passages().get(0);
        return first.block() instanceof BulletList
                || !first.sentences().isEmpty()
                        && Opening.beginsWithTitle(first.sentences().get(0));
    }
}
