package no.politiet.kom.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Section;
import no.politiet.kom.publish.internal.facts.Piece;
import no.politiet.kom.publish.internal.facts.references.Named;
import no.politiet.kom.publish.internal.facts.references.ReferenceReader;
import no.politiet.kom.publish.internal.source.Findings;
import org.jspecify.annotations.Nullable;

/**
 * A newsletter of {@code src/test/newsletters}, cut into items where its labels say, whatever the importer says.
 *
 * @param runs what stands below each heading, in order
 */
record LabelledNewsletter(String file, Issue issue, List<Run> runs) {

    /** What stands below a heading: its blocks, each with the label of the item that begins with it, null where none does. */
    record Run(String section, Item first, List<Block> blocks, List<Labels.@Nullable Label> labels) {

        String heading() {
            return first.heading();
        }
    }

    /** A label, the item that it is of, and that as the readers of facts see it. */
    record LabelledItem(Labels.Label label, Item item, Piece piece) {}

    /** The newsletters as written, those below the bars too; a PDF says the same again. */
    static List<LabelledNewsletter> all() throws IOException {
        List<Path> files = new ArrayList<>(ScoreTest.newsletters(ScoreTest.FOLDER));
        files.addAll(ScoreTest.newsletters(ScoreTest.FOLDER.resolve("below")));
        List<LabelledNewsletter> all = new ArrayList<>();
        for (Path file : files) {
            if (!file.toString().endsWith(".pdf")) {
                all.add(of(file));
            }
        }
        return all;
    }

    private static LabelledNewsletter of(Path newsletter) throws IOException {
        Issue issue = NewsletterImporter.builder().build().read(newsletter).issue();
        Beginnings beginnings =
                new Beginnings(Labels.read(ScoreTest.labels(newsletter)).items());
        List<Run> runs = new ArrayList<>();
        for (Section section : issue.sections()) {
            List<Item> items = section.items();
            for (int from = 0, to; from < items.size(); from = to) {
                Run run = new Run(section.title(), items.get(from), new ArrayList<>(), new ArrayList<>());
                for (to = from; to < items.size() && items.get(to).heading().equals(run.heading()); to++) {
                    run.blocks.addAll(items.get(to).body());
                }
                run.blocks.forEach(block -> run.labels.add(beginnings.label(block.plainText())));
                runs.add(run);
            }
        }
        return new LabelledNewsletter(newsletter.getFileName().toString(), issue, runs);
    }

    /** The items that are labelled and have a body. */
    List<LabelledItem> items() {
        List<Labels.Label> labels = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        List<String> sections = new ArrayList<>();
        for (Run run : runs) {
            for (int from = 0, to; from < run.blocks.size(); from = to) {
                to = from + 1;
                while (to < run.blocks.size() && run.labels.get(to) == null) {
                    to++;
                }
                Labels.Label label = run.labels.get(from);
                if (label != null) {
                    labels.add(label);
                    sections.add(run.section());
                    items.add(run.first.toBuilder()
                            .body(run.blocks.subList(from, to))
                            .build());
                }
            }
        }
        List<Piece> pieces = Pieces.of(items);
        List<LabelledItem> labelled = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Piece piece = in(sections.get(i), pieces.get(i));
            labelled.add(new LabelledItem(labels.get(i), withReferences(items.get(i), piece), piece));
        }
        return labelled;
    }

    /** The same as the readers of facts see them. */
    static List<Piece> pieces(List<LabelledItem> items) {
        return items.stream().map(LabelledItem::piece).toList();
    }

    private static Piece in(String section, Piece piece) {
        return new Piece(piece.heading(), piece.title(), section, piece.passages(), piece.links(), piece.sentences());
    }

    private static Item withReferences(Item item, Piece piece) {
        return item.toBuilder()
                .references(ReferenceReader.read(piece, "", new Findings()).works().stream()
                        .map(Named::reference)
                        .toList())
                .build();
    }

    /** The labels in order, asked for with the text of one block after the other. */
    private static final class Beginnings {

        /** How far into a block the words of a label stand whose first ones are left out. */
        private static final int NEAR = 60;

        /** What the number of an entry of a list has, which is not labelled. */
        private static final int NUMBER = 2;

        /** How many labels may be of no block, before one that is. */
        private static final int SKIPPED = 3;

        private final List<Labels.Label> labels;
        private int next;

        Beginnings(List<Labels.Label> labels) {
            this.labels = labels;
        }

        Labels.@Nullable Label label(String text) {
            String key = Labels.key(text);
            for (int i = next; i < Math.min(labels.size(), next + SKIPPED + 1); i++) {
                Labels.Label label = labels.get(i);
                int at = key.indexOf(Labels.key(label.words()));
                if (at >= 0 && at <= (label.words().startsWith("…") ? NEAR : NUMBER)) {
                    next = i + 1;
                    return label;
                }
            }
            return null;
        }
    }
}
