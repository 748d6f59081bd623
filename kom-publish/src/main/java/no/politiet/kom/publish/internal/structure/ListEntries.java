package no.politiet.kom.publish.internal.structure;

import java.util.ArrayList;
import java.util.List;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.BulletList;
import no.politiet.kom.model.ListItem;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Span;
import no.politiet.kom.publish.internal.text.DateGrammar;
import no.politiet.kom.publish.internal.text.Passage;
import no.politiet.kom.publish.internal.text.Phrases;
import no.politiet.kom.publish.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Takes a list apart whose entries are news of their own: each has a title, a link or a day, or most have and the words before the list
 * say how many there are.
 */
final class ListEntries {

    /** How many words the words before what is told have at most. */
    private static final int LONGEST_LABEL = 8;

    /** What an entry must have more words than. */
    private static final int SHORTEST = 4;

    /** "Høsten 2031: …", where no day is set yet. */
    private static final Phrases<Boolean> SEASON = Phrases.<Boolean>builder()
            .add(true, "høsten/hausten/våren/sommeren/sommaren/vinteren 2*")
            .build();

    private ListEntries() {}

    /**
     * The entries of a list where each has a title or a link of its own, or most have and the passage before speaks of so many; the
     * passage itself otherwise.
     */
    static List<Passage> of(Passage passage, @Nullable Passage before) {
        if (!(passage.block() instanceof BulletList list) || list.items().size() < 2) {
            return List.of(passage);
        }
        List<Passage> entries = new ArrayList<>();
        for (ListItem entry : list.items()) {
            Block block = list.ordered()
                    ? numbered(entries.size() + 1, entry, list)
                    : new BulletList(false, list.marker(), List.of(entry), list.extras());
            entries.add(passage.part(block, entries.size(), entries.size() + 1));
        }
        boolean nested = list.ordered()
                && list.items().stream().allMatch(ListEntries::beginsWithParagraph)
                && entries.stream().allMatch(ListEntries::isNumberedNews);
        if (!nested && !isAnnounced(entries, before) && !entries.stream().allMatch(ListEntries::presentsOwn)) {
            return List.of(passage);
        }
        if (nested) {
            entries = opened(entries, list);
        }
        entries.set(0, entries.get(0).withBare(passage.bare()));
        return entries;
    }

    /** Whether the passage before a list speaks of as many as it has entries, and most of them have a sign of their own. */
    private static boolean isAnnounced(List<Passage> entries, @Nullable Passage before) {
        long own = entries.stream()
                .filter(entry -> presentsOwn(entry) || Signs.hasTitle(entry))
                .count();
        boolean steps = entries.stream().anyMatch(entry -> !(entry.block() instanceof BulletList));
        return !steps && 2 * own > entries.size() && before != null && Signs.announces(before, entries.size());
    }

    /** An entry of a numbered list that tells of a day, and leads somewhere or begins with a title: no step to take. */
    private static boolean isNumberedNews(Passage entry) {
        return !entry.sentences().isEmpty()
                && (Signs.leads(entry)
                        || Signs.beginsWithTitle(entry.sentences().get(0))
                        || beginsWithLabel(entry))
                && Signs.hasMonth(entry);
    }

    /** "Gebyr for tilsyn. Tilsynet vil …": a few words, and then what is told. */
    private static boolean beginsWithLabel(Passage entry) {
        return entry.sentences().size() > 1 && entry.sentences().get(0).words().size() <= LONGEST_LABEL;
    }

    private static boolean beginsWithParagraph(ListItem entry) {
        return !entry.blocks().isEmpty() && entry.blocks().get(0) instanceof Paragraph;
    }

    /** The entries of a numbered list with each of their blocks as a passage. */
    private static List<Passage> opened(List<Passage> entries, BulletList list) {
        List<Passage> opened = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Passage entry = entries.get(i);
            List<Block> blocks = new ArrayList<>(list.items().get(i).blocks());
            if (entry.block() instanceof Paragraph || !(blocks.get(0) instanceof Paragraph paragraph)) {
                opened.add(entry);
                continue;
            }
            List<Span> spans = new ArrayList<>(paragraph.spans());
            spans.add(0, Span.of(i + 1 + ". "));
            blocks.set(0, Paragraph.of(spans));
            blocks.forEach(block -> opened.add(Passage.of(block, entry.first(), entry.last())));
        }
        return opened;
    }

    /** An entry of a numbered list that stands alone: its number becomes a word of it. */
    private static Block numbered(int number, ListItem entry, BulletList list) {
        if (entry.blocks().size() == 1 && entry.blocks().get(0) instanceof Paragraph paragraph) {
            List<Span> spans = new ArrayList<>(paragraph.spans());
            spans.add(0, Span.of(number + ". "));
            return Paragraph.of(spans);
        }
        return new BulletList(true, null, List.of(entry), list.extras());
    }

    /** Whether an entry of a list is a piece of news: it has a link, a title or a day, and is no step to take. */
    static boolean presentsOwn(Passage entry) {
        return !(entry.block() instanceof BulletList list && list.ordered())
                && entry.sentences().stream()
                        .anyMatch(sentence -> !sentence.links().isEmpty()
                                || !sentence.quotes().isEmpty()
                                || !sentence.emphasis().isEmpty() && Signs.beginsWithTitle(sentence)
                                || Signs.hasMonth(sentence)
                                || opensWithDay(sentence)
                                || SEASON.at(sentence.words(), 0) != null)
                && entry.sentences().stream()
                                .mapToInt(sentence -> sentence.words().size())
                                .sum()
                        > SHORTEST;
    }

    /** "1.7.: Rapport". */
    private static boolean opensWithDay(Sentence sentence) {
        return sentence.words().get(0).isNumber()
                && DateGrammar.read(sentence.words()).stream().anyMatch(date -> date.from() == 0 && date.isDays());
    }
}
