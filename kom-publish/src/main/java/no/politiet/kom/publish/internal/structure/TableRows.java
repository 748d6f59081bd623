package no.politiet.kom.publish.internal.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.Table;
import no.politiet.kom.model.TableRow;
import no.politiet.kom.publish.internal.text.ColumnHead;
import no.politiet.kom.publish.internal.text.DateGrammar;
import no.politiet.kom.publish.internal.text.Passage;
import no.politiet.kom.publish.internal.text.RaisedNumber;
import no.politiet.kom.publish.internal.text.Texts;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Takes a table apart whose rows are news of their own, as those of a calendar or a list of hearings: its head names a column of days
 * or deadlines, most rows have one, and each has a name of its own. In any other table a row is a figure.
 */
public final class TableRows {

    private static final int FEWEST_ROWS = 3;

    /** No editor's calendar has more, and an issue has no room for many such. */
    private static final int MOST_ROWS = 100;

    /** A column of these is one of figures, and so is its table. */
    private static final Pattern FIGURE = Pattern.compile("[0-9][0-9 .,]*%?");

    /** What a row is told to be news by; from when rates and rules apply, it is not. */
    private static final Set<DateRole> NEWS =
            Set.of(DateRole.EVENT, DateRole.DEADLINE, DateRole.SENT_ON_HEARING, DateRole.PUBLISHED);

    private TableRows() {}

    /** The head of a table and each of its rows where these are news of their own, otherwise the passage itself. */
    static List<Passage> of(Passage passage) {
        if (!(passage.block() instanceof Table table) || !isCalendar(table.rows())) {
            return List.of(passage);
        }
        List<Passage> parts = new ArrayList<>();
        TableRow head = table.rows().get(0);
        for (int i = 0; i < table.rows().size(); i++) {
            Table row = new Table(List.of(table.rows().get(i)), table.extras());
            Passage part = passage.part(row, i, i + 1);
            parts.add(i == 0 ? part.withBare(passage.bare()) : part.withHead(head));
        }
        return parts;
    }

    /** Whether a passage is the head of a table that was taken apart, or of one without rows. */
    static boolean isHead(Passage passage) {
        return passage.block() instanceof Table table && table.rows().stream().allMatch(TableRow::header);
    }

    /** What a row is called, by the head of its table: the first line with words in the cell of its name; null if there is none. */
    public static @Nullable String name(TableRow head, TableRow row) {
        int column = nameColumn(head);
        return column < 0 || column >= row.cells().size()
                ? null
                : row.cells()
                        .get(column)
                        .plainText()
                        .lines()
                        .map(line -> Texts.oneLine(RaisedNumber.without(line)))
                        .filter(line -> line.codePoints().anyMatch(Character::isLetter))
                        .findFirst()
                        .orElse(null);
    }

    private static boolean isCalendar(List<TableRow> rows) {
        if (rows.size() < FEWEST_ROWS
                || rows.size() > MOST_ROWS
                || !rows.get(0).header()
                || nameColumn(rows.get(0)) < 0) {
            return false;
        }
        TableRow head = rows.get(0);
        Set<String> names = new HashSet<>();
        int dated = 0;
        for (TableRow row : rows.subList(1, rows.size())) {
            String name = row.header() ? null : name(head, row);
            if (name == null || !names.add(name)) {
                return false;
            }
            dated += isDated(head, row) ? 1 : 0;
        }
        return 2 * dated > names.size() && !hasFigures(rows);
    }

    /** Whether a column that is not of dates has a number in each row and nothing else. */
    private static boolean hasFigures(List<TableRow> rows) {
        for (int i = 0; i < rows.get(0).cells().size(); i++) {
            int column = i;
            boolean figures = rows.stream()
                    .skip(1)
                    .allMatch(row -> column < row.cells().size()
                            && FIGURE.matcher(row.cells().get(column).plainText())
                                    .matches()
                            && DateGrammar.read(words(row, column)).isEmpty());
            if (figures && ColumnHead.role(words(rows.get(0), i)) == null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDated(TableRow head, TableRow row) {
        for (int i = 0; i < Math.min(head.cells().size(), row.cells().size()); i++) {
            DateRole role = ColumnHead.role(words(head, i));
            if (role != null
                    && NEWS.contains(role)
                    && !DateGrammar.read(words(row, i), true).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The first column that is neither of dates nor of places. */
    private static int nameColumn(TableRow head) {
        for (int i = 0; i < head.cells().size(); i++) {
            List<Word> words = words(head, i);
            if (!words.isEmpty()
                    && ColumnHead.role(words) == null
                    && !ColumnHead.isOfPlaces(words)
                    && !ColumnHead.isOfYears(words)) {
                return i;
            }
        }
        return -1;
    }

    private static List<Word> words(TableRow row, int column) {
        return Word.of(row.cells().get(column).plainText());
    }
}
