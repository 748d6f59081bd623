package no.politiet.kom.json.internal;

import java.util.List;
import no.politiet.kom.model.Extras;
import no.politiet.kom.model.TableCell;
import no.politiet.kom.model.TableRow;
import no.politiet.kom.model.constraint.Limits;

/** Reads and writes a row of a table. */
final class TableRowCodec extends Codec<TableRow> {

    static final Members MEMBERS = new Members("header?", "cells");

    private static final int HEADER = 0;
    private static final int CELLS = 1;

    @Override
    public TableRow read(JsonReader in) {
        in.begin();
        boolean header = false;
        List<TableCell> cells = List.of();
        for (int member = in.next(MEMBERS); member >= 0; member = in.next(MEMBERS)) {
            switch (member) {
                case HEADER -> header = in.bool();
                case CELLS -> cells = in.list(Codecs.TABLE_CELL, 1, Limits.CELLS);
                default -> throw new AssertionError(member);
            }
        }
        Extras extras = in.end(MEMBERS);
        return new TableRow(header, cells, extras);
    }

    @Override
    public void write(TableRow row, JsonWriter out) {
        out.begin();
        out.member(MEMBERS, HEADER, row.header());
        out.required(MEMBERS, CELLS, row.cells(), Codecs.TABLE_CELL);
        out.end(MEMBERS, row.extras());
    }
}
