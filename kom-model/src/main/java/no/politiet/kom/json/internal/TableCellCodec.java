package no.politiet.kom.json.internal;

import java.util.List;
import no.politiet.kom.model.Extras;
import no.politiet.kom.model.Span;
import no.politiet.kom.model.TableCell;
import no.politiet.kom.model.constraint.Limits;

/** Reads and writes a cell of a table. */
final class TableCellCodec extends Codec<TableCell> {

    static final Members MEMBERS = new Members("spans?");

    private static final int SPANS = 0;

    @Override
    public TableCell read(JsonReader in) {
        in.begin();
        List<Span> spans = List.of();
        for (int member = in.next(MEMBERS); member >= 0; member = in.next(MEMBERS)) {
            switch (member) {
                case SPANS -> spans = in.list(Codecs.SPAN, 0, Limits.SPANS);
                default -> throw new AssertionError(member);
            }
        }
        Extras extras = in.end(MEMBERS);
        return new TableCell(spans, extras);
    }

    @Override
    public void write(TableCell cell, JsonWriter out) {
        out.begin();
        out.list(MEMBERS, SPANS, cell.spans(), Codecs.SPAN);
        out.end(MEMBERS, cell.extras());
    }
}
