package no.politiet.kom.publish.internal.corrections;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.BulletList;
import no.politiet.kom.model.ListItem;
import no.politiet.kom.model.Table;
import no.politiet.kom.model.TableRow;
import no.politiet.kom.publish.internal.structure.Outline.HeadingDraft;
import no.politiet.kom.publish.internal.structure.Outline.SectionDraft;
import no.politiet.kom.publish.internal.structure.PieceRule.Part;
import no.politiet.kom.publish.internal.text.Passage;
import org.jspecify.annotations.Nullable;

/** Where the editor has an item begin, or not begin. */
public final class Cuts {

    private final IdentityHashMap<HeadingDraft, List<Cut>> cuts = new IdentityHashMap<>();
    private final Report report;

    public Cuts(List<Cut> cuts, List<SectionDraft> sections, Report report) {
        this.report = report;
        if (cuts.isEmpty()) {
            return;
        }
        for (Cut cut : cuts) {
            List<HeadingDraft> fitting = new ArrayList<>();
            for (SectionDraft section : sections) {
                Wording title = Wording.of(section.title());
                for (HeadingDraft heading : section.headings()) {
                    if (cut.place().isHeading(title, Wording.of(heading.text()))) {
                        fitting.add(heading);
                    }
                }
            }
            if (fitting.size() == 1) {
                this.cuts
                        .computeIfAbsent(fitting.get(0), unused -> new ArrayList<>())
                        .add(cut);
            } else if (!fitting.isEmpty()) {
                // That there is none is told of the line that names the heading.
                report.tell(Fit.SEVERAL, cut.line(), cut.text(), "");
            }
        }
    }

    /** The pieces below a heading, cut where the editor says. */
    public List<Part> apply(HeadingDraft heading, List<Part> pieces) {
        List<Cut> here = cuts.getOrDefault(heading, List.of());
        if (here.isEmpty()) {
            return pieces;
        }
        List<Passage> passages = new ArrayList<>();
        Set<Passage> begun = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Part piece : pieces) {
            List<Passage> own = piece.passages().stream()
                    .flatMap(passage -> parts(passage, here).stream())
                    .toList();
            own.stream().limit(1).forEach(begun::add);
            passages.addAll(own);
        }
        List<Wording> words = passages.stream()
                .map(passage -> Wording.of(passage.block().plainText()))
                .toList();
        boolean[] begins = new boolean[passages.size()];
        for (int i = 0; i < begins.length; i++) {
            begins[i] = begun.contains(passages.get(i));
        }
        for (Cut cut : here) {
            report.tell(apply(cut, words, begins), cut.line(), cut.text(), "");
        }
        return pieces(passages, begins, pieces);
    }

    /** What begins anew; a piece that is as it was before remains a note if it was one. */
    private static List<Part> pieces(List<Passage> passages, boolean[] begins, List<Part> before) {
        List<List<Passage>> cut = new ArrayList<>();
        for (int i = 0; i < begins.length; i++) {
            if (begins[i]) {
                cut.add(new ArrayList<>());
            }
            cut.get(cut.size() - 1).add(passages.get(i));
        }
        return cut.isEmpty()
                ? before
                : cut.stream()
                        .map(piece -> new Part(
                                piece,
                                before.stream()
                                        .anyMatch(part ->
                                                part.note() && part.passages().equals(piece))))
                        .toList();
    }

    /** A list or a table in parts, where one of its entries or rows is to begin an item; otherwise the passage itself. */
    private static List<Passage> parts(Passage passage, List<Cut> cuts) {
        if (passage.block() instanceof BulletList list && !list.ordered()) {
            List<String> entries = list.items().stream().map(Cuts::text).toList();
            return parts(
                    passage,
                    entries,
                    cuts,
                    (from, to) ->
                            new BulletList(false, list.marker(), list.items().subList(from, to), list.extras()));
        }
        if (passage.block() instanceof Table table) {
            List<String> rows = table.rows().stream().map(TableRow::plainText).toList();
            return parts(
                    passage, rows, cuts, (from, to) -> new Table(table.rows().subList(from, to), table.extras()));
        }
        return List.of(passage);
    }

    private static List<Passage> parts(
            Passage passage, List<String> entries, List<Cut> cuts, BiFunction<Integer, Integer, Block> some) {
        List<Passage> parts = new ArrayList<>();
        TableRow head = head(passage);
        int from = 0;
        for (int i = 1; i <= entries.size(); i++) {
            if (i == entries.size() || isBegun(entries.get(i), cuts)) {
                Passage part = passage.part(some.apply(from, i), from, i);
                parts.add(from == 0 || head == null ? part : part.withHead(head));
                from = i;
            }
        }
        if (parts.size() == 1) {
            return List.of(passage);
        }
        parts.set(0, parts.get(0).withBare(passage.bare()));
        return parts;
    }

    private static @Nullable TableRow head(Passage passage) {
        return passage.block() instanceof Table table && table.rows().get(0).header()
                ? table.rows().get(0)
                : null;
    }

    private static String text(ListItem entry) {
        return entry.blocks().stream().map(Block::plainText).collect(Collectors.joining("\n"));
    }

    private static boolean isBegun(String entry, List<Cut> cuts) {
        Wording words = Wording.of(entry);
        return cuts.stream().anyMatch(cut -> cut.begins() && words.startsWith(cut.words()));
    }

    private static Fit apply(Cut cut, List<Wording> words, boolean[] begins) {
        int fitting = -1;
        for (int i = 0; i < begins.length; i++) {
            if (words.get(i).startsWith(cut.words())) {
                if (fitting >= 0) {
                    return Fit.SEVERAL;
                }
                fitting = i;
            }
        }
        if (fitting < 0) {
            return Fit.NOTHING;
        }
        // The first paragraph below a heading begins an item, whatever is said.
        boolean begin = cut.begins() || fitting == 0;
        boolean needed = begins[fitting] != begin;
        begins[fitting] = begin;
        return needed ? Fit.APPLIED : Fit.UNNEEDED;
    }
}
