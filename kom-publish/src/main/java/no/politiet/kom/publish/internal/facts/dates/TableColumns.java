package no.politiet.kom.publish.internal.facts.dates;

import java.util.ArrayList;
import java.util.List;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Table;
import no.politiet.kom.model.TableCell;
import no.politiet.kom.model.TableRow;
import no.politiet.kom.publish.internal.structure.TableRows;
import no.politiet.kom.publish.internal.text.ColumnHead;
import no.politiet.kom.publish.internal.text.Passage;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a column says of the dates below it: "Frist", "Dato", "Gjelder fra". A year alone is one in the head of a
 * column, and below a head such as "År"; any other number of four digits in a table may count anything.
 */
final class TableColumns {

    /** A cell's sentence, what happens on its dates by the head of its column, and whether a year alone is one. */
    record Cell(Sentence sentence, @Nullable DateRole role, boolean yearAlone) {}

    private static final Sentence EMPTY =
            new Sentence("", List.of(), List.of(), List.of(), List.of(), List.of(), 1, false);

    private TableColumns() {}

    /** The cells of a table that hold words, in order. */
    static List<Cell> cells(Table table, Passage passage) {
        List<Cell> cells = new ArrayList<>();
        List<Sentence> heads = new ArrayList<>();
        TableRow above = passage.head();
        TableRow names = above != null ? above : table.rows().get(0);
        if (above != null) {
            above.cells().forEach(cell -> heads.add(first(sentences(cell, passage.first()))));
        }
        for (int rows = 0; rows < table.rows().size(); rows++) {
            List<TableCell> columns = table.rows().get(rows).cells();
            int line = passage.firstOf(rows);
            for (int i = 0; i < columns.size(); i++) {
                List<Sentence> sentences = sentences(columns.get(i), line);
                boolean isHead = heads.size() <= i;
                Sentence head = isHead ? null : heads.get(i);
                if (isHead) {
                    heads.add(first(sentences));
                }
                DateRole role =
                        head == null ? null : role(head, names, table.rows().get(rows));
                boolean yearAlone = head == null || ColumnHead.isOfYears(head.words());
                sentences.forEach(sentence -> cells.add(new Cell(sentence, role, yearAlone)));
            }
        }
        return cells;
    }

    /** What happens on the dates of a row; "1. juni | Frist for søknad": a calendar has deadlines among its events. */
    private static @Nullable DateRole role(Sentence head, TableRow names, TableRow row) {
        DateRole role = ColumnHead.role(head.words());
        String name = DateRole.EVENT.equals(role) && !hasDeadlines(names) ? TableRows.name(names, row) : null;
        return name != null && DeadlineHeading.opens(Word.of(name)) ? DateRole.DEADLINE : role;
    }

    private static boolean hasDeadlines(TableRow names) {
        return names.cells().stream()
                .anyMatch(cell -> DateRole.DEADLINE.equals(ColumnHead.role(Word.of(cell.plainText()))));
    }

    private static List<Sentence> sentences(TableCell cell, int line) {
        return Passage.of(new Paragraph(cell.spans(), cell.extras()), line, line)
                .sentences();
    }

    private static Sentence first(List<Sentence> sentences) {
        return sentences.isEmpty() ? EMPTY : sentences.get(0);
    }
}
