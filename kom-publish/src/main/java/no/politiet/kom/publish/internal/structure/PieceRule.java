package no.politiet.kom.publish.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.politiet.kom.model.BulletList;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.internal.learned.LinearModel;
import no.politiet.kom.publish.internal.text.Passage;
import no.politiet.kom.publish.internal.text.RaisedNumber;
import org.jspecify.annotations.Nullable;

/**
 * Which passages below one heading make one piece of news. What a paragraph begins with, what it brings of its own and what of
 * it was told before weighs for its opening the next piece, for its going on with the one before, and for its being a note, which speaks for
 * the heading as a whole; how much was learned from newsletters that readers labelled. An entry of a list is a piece of its own
 * where each entry has a title, a link or a day, or most have and the words before the list say how many news it has; a line in bold begins one, and goes with the paragraph after it.
 */
public final class PieceRule {

    /** What a paragraph does that begins the next piece. */
    public static final String OPENS = "opens";

    /** What one does that tells more of the piece before it. */
    public static final String GOES_ON = "goes on";

    /** What one is that only announces the pieces after it, or sums up those before it. */
    public static final String NOTE = "note";

    /** Passages that are one item. */
    public record Part(List<Passage> passages, boolean note) {}

    /** A piece that comes near a limit of the contract goes on in another one under the same heading. */
    private static final int MARGIN = 200;

    /** By how much more must speak for a paragraph's beginning something than for its going on. */
    private static final int LEAST = 20;

    private static final LinearModel MODEL = LinearModel.of(PieceRule.class);

    private PieceRule() {}

    /** The pieces, at least one, and at least one that is no note. */
    public static List<Part> split(String heading, List<Passage> passages) {
        List<Passage> all = parted(passages);
        PieceFeatures features = new PieceFeatures(heading, all);
        List<Part> parts = new ArrayList<>();
        int from = 0;
        int links = 0;
        boolean note = false;
        for (int at = 0; at < all.size(); at++) {
            boolean full = at - from > Limits.BLOCKS - MARGIN || links > Limits.LINKS - MARGIN;
            String does = does(features, all, from, at);
            boolean goesOn = at > 0 && does.equals(GOES_ON);
            if (at > 0 && (full || !goesOn)) {
                parts.add(new Part(all.subList(from, at), note));
                from = at;
                links = 0;
            }
            // The rest of a note that was too long is a note.
            note = goesOn ? note : does.equals(NOTE);
            links += all.get(at).links().size();
        }
        parts.add(new Part(all.subList(from, all.size()), note));
        return parts.stream().allMatch(Part::note)
                ? parts.stream().map(part -> new Part(part.passages(), false)).toList()
                : parts;
    }

    /** The passages, with lists and tables taken apart whose entries or rows are news of their own. */
    private static List<Passage> parted(List<Passage> passages) {
        List<Passage> all = new ArrayList<>();
        Passage before = null;
        for (Passage passage : passages) {
            if (Signs.isFootnote(passage)) {
                all.add(placeOf(passage, all), passage);
                continue;
            }
            for (Passage part : ListEntries.of(passage, before)) {
                all.addAll(TableRows.of(part));
            }
            before = passage;
        }
        return all;
    }

    /** Where a footnote stands: after the entry or row that has its mark, of several that were taken apart; else where it stood. */
    private static int placeOf(Passage note, List<Passage> all) {
        String mark = RaisedNumber.opening(note.sentences().get(0).text());
        for (int i = all.size() - 1; i >= 0; i--) {
            Passage passage = all.get(i);
            boolean isNote = Signs.isFootnote(passage);
            if (!isNote && RaisedNumber.has(passage.block().plainText(), mark)) {
                int after = i + 1;
                while (after < all.size() && Signs.isFootnote(all.get(after))) {
                    after++;
                }
                return after;
            }
            if (!isNote && passage.block() instanceof Paragraph) {
                break;
            }
        }
        return all.size();
    }

    private static String does(PieceFeatures features, List<Passage> passages, int from, int at) {
        String told = told(passages, from, at);
        String does = told != null ? told : learned(features, from, at);
        return does.equals(GOES_ON) && isBelowRows(passages, at) ? NOTE : does;
    }

    private static String learned(PieceFeatures features, int from, int at) {
        LinearModel.Answer answer = MODEL.answer(features.of(from, at));
        return answer.next().equals(GOES_ON) && answer.margin() < LEAST ? GOES_ON : answer.best();
    }

    /** Whether a passage stands right below the rows of a table that was taken apart, and so tells of all of them. */
    private static boolean isBelowRows(List<Passage> passages, int at) {
        Passage passage = passages.get(at);
        if (passage.head() != null || passage.sentences().isEmpty() || Signs.isFootnote(passage)) {
            return false;
        }
        int above = aboveNotes(passages, at);
        return above >= 0 && passages.get(above).head() != null;
    }

    /** Whether it is learned what a passage does, rather than told by its form. */
    public static boolean isLearned(List<Passage> passages, int from, int at) {
        return told(passages, from, at) == null;
    }

    /** What the form of a passage tells that it does, null if it tells nothing. */
    private static @Nullable String told(List<Passage> passages, int from, int at) {
        Passage passage = passages.get(at);
        if (passages.size() == 1) {
            return OPENS;
        }
        if (passage.sentences().isEmpty()) {
            return GOES_ON;
        }
        if (Signs.isFootnote(passage)) {
            return at == 0 ? OPENS : GOES_ON;
        }
        if (at > 0 && aboveNotes(passages, at) < 0) {
            // The notes of a heading stand above its text.
            return GOES_ON;
        }
        boolean headOpens = at > 0 && TableRows.isHead(passages.get(at - 1)) && isAlone(passages, at - 1);
        if (passage.head() != null) {
            return headOpens ? GOES_ON : OPENS;
        }
        if (TableRows.isHead(passage) && isAlone(passages, at)) {
            return OPENS;
        }
        if (passage.block() instanceof BulletList) {
            boolean parted = isPartedAt(passages, at - 1, at) || isPartedAt(passages, at, at + 1);
            return isEntry(passages, at) && (parted || ListEntries.presentsOwn(passage)) ? OPENS : GOES_ON;
        }
        if (!(passage.block() instanceof Paragraph) || isBelowSubheading(passages, from, at)) {
            return GOES_ON;
        }
        return Signs.isSubheading(passage) ? OPENS : null;
    }

    /** Whether a passage stands below a line in bold of its piece, the notes of which may stand between. */
    private static boolean isBelowSubheading(List<Passage> passages, int from, int at) {
        int above = aboveNotes(passages, at);
        return above >= from && Signs.isSubheading(passages.get(above));
    }

    /** Whether the head of a table has nothing above it to stand with but the notes of a heading, and so goes with the first row. */
    private static boolean isAlone(List<Passage> passages, int head) {
        int above = aboveNotes(passages, head);
        return above < 0 || passages.get(above).head() != null;
    }

    /** The passage that stands above another one and is no footnote, -1 if there is none. */
    private static int aboveNotes(List<Passage> passages, int at) {
        int above = at - 1;
        while (above >= 0 && Signs.isFootnote(passages.get(above))) {
            above--;
        }
        return above;
    }

    /** Whether two passages are entries of one list that was taken apart: one follows on the other, or they are said to stand on the same lines. */
    private static boolean isPartedAt(List<Passage> passages, int one, int next) {
        if (!isEntry(passages, one) || !isEntry(passages, next)) {
            return false;
        }
        Passage first = passages.get(one);
        Passage second = passages.get(next);
        boolean same = first.first() == second.first() && first.last() == second.last();
        return same || first.last() + 1 == second.first() && Objects.equals(marker(first), marker(second));
    }

    private static @Nullable String marker(Passage entry) {
        return entry.block() instanceof BulletList list ? list.marker() : null;
    }

    private static boolean isEntry(List<Passage> passages, int at) {
        return at >= 0
                && at < passages.size()
                && passages.get(at).block() instanceof BulletList list
                && list.items().size() == 1;
    }
}
