package no.politiet.kom.json.internal;

import java.util.List;
import no.politiet.kom.model.Extras;
import no.politiet.kom.model.Table;
import no.politiet.kom.model.TableRow;
import no.politiet.kom.model.constraint.Limits;

/** Reads and writes a table. */
final class TableCodec extends Codec<Table> {

    static final Members MEMBERS = new Members("type", "rows");

    private static final int TYPE = 0;
    private static final int ROWS = 1;

    @Override
    public Table read(JsonReader in) {
        List<TableRow> rows = List.of();
        for (int member = in.next(MEMBERS); member >= 0; member = in.next(MEMBERS)) {
            switch (member) {
                case ROWS -> rows = in.list(Codecs.TABLE_ROW, 1, Limits.ROWS);
                default -> throw new AssertionError(member);
            }
        }
        Extras extras = in.end(MEMBERS);
        return new Table(rows, extras);
    }

    @Override
    public void write(Table table, JsonWriter out) {
        out.begin();
        out.member(MEMBERS, TYPE, table.type());
        out.required(MEMBERS, ROWS, table.rows(), Codecs.TABLE_ROW);
        out.end(MEMBERS, table.extras());
    }
}
