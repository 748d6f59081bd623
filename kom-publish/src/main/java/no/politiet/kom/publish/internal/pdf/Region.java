package no.politiet.kom.publish.internal.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page that is read from top to bottom: lines of text, or a table.
 *
 * @param lines the lines; of a table, its cells
 * @param table the table, null if it is text
 */
record Region(List<Line> lines, @Nullable Grid table) {

    static Region ofText(List<Line> lines) {
        return new Region(lines, null);
    }

    static Region ofTable(Grid table) {
        return new Region(table.lines(), table);
    }

    int page() {
        return lines.get(0).page();
    }
}
