package no.politiet.kom.render.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.politiet.kom.model.Table;
import no.politiet.kom.model.TableRow;

/** Writes a table in plain columns; where it is too wide, the widest columns are narrowed and their cells wrapped. */
final class TableWriter {

    private static final String GUTTER = "  ";
    private static final int NARROWEST = 6;

    private TableWriter() {}

    static void write(Table table, String indent, LineWriter lines) throws IOException {
        int[] widths = widths(table);
        int room = lines.width() - LineWriter.length(indent) - GUTTER.length() * (widths.length - 1);
        narrow(widths, room);
        for (TableRow row : table.rows()) {
            write(row, widths, indent, lines);
            if (row.header()) {
                int total = Arrays.stream(widths).sum() + GUTTER.length() * (widths.length - 1);
                lines.line(List.of(Run.quiet(indent + "─".repeat(Math.max(1, total)))));
            }
        }
    }

    private static int[] widths(Table table) {
        int[] widths = new int[Tables.columns(table)];
        for (TableRow row : table.rows()) {
            for (int c = 0; c < row.cells().size(); c++) {
                String text = row.cells().get(c).plainText();
                int widest = text.lines().mapToInt(LineWriter::length).max().orElse(0);
                widths[c] = Math.max(widths[c], widest);
            }
        }
        return widths;
    }

    private static void narrow(int[] widths, int room) {
        int over = Arrays.stream(widths).sum() - room;
        while (over > 0) {
            int widest = 0;
            for (int c = 1; c < widths.length; c++) {
                widest = widths[c] > widths[widest] ? c : widest;
            }
            if (widths[widest] <= NARROWEST) {
                return;
            }
            int second = NARROWEST;
            for (int c = 0; c < widths.length; c++) {
                second = c != widest ? Math.max(second, Math.min(widths[c], widths[widest] - 1)) : second;
            }
            int cut = Math.min(over, widths[widest] - second);
            widths[widest] -= cut;
            over -= cut;
        }
    }

    private static void write(TableRow row, int[] widths, String indent, LineWriter lines) throws IOException {
        List<List<String>> cells = new ArrayList<>();
        int height = 1;
        for (int c = 0; c < row.cells().size(); c++) {
            List<String> cell = LineWriter.wrapPlain(row.cells().get(c).plainText(), Math.max(1, widths[c]));
            cells.add(cell);
            height = Math.max(height, cell.size());
        }
        for (int l = 0; l < height; l++) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < cells.size(); c++) {
                String text = l < cells.get(c).size() ? cells.get(c).get(l) : "";
                line.append(c == 0 ? "" : GUTTER).append(text);
                line.append(" ".repeat(Math.max(0, widths[c] - LineWriter.length(text))));
            }
            Run text = new Run(line.toString(), row.header() ? Style.STRONG : Style.PLAIN);
            lines.line(List.of(Run.plain(indent), text));
        }
    }
}
