package no.politiet.kom.json.internal;

import java.math.BigDecimal;
import no.politiet.kom.model.Extras;
import no.politiet.kom.model.Figure;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.constraint.Limits;

/** Reads and writes a figure. */
final class FigureCodec extends Codec<Figure> {

    static final Members MEMBERS = new Members("text", "value", "unit?", "period?");

    private static final int TEXT = 0;
    private static final int VALUE = 1;
    private static final int UNIT = 2;
    private static final int PERIOD = 3;

    @Override
    public Figure read(JsonReader in) {
        in.begin();
        String text = null;
        BigDecimal value = null;
        String unit = null;
        Period period = null;
        for (int member = in.next(MEMBERS); member >= 0; member = in.next(MEMBERS)) {
            switch (member) {
                case TEXT -> text = in.line(Limits.TITLE);
                case VALUE -> value = in.figure();
                case UNIT -> unit = in.line(Limits.NAME);
                case PERIOD -> period = in.period();
                default -> throw new AssertionError(member);
            }
        }
        Extras extras = in.end(MEMBERS);
        return new Figure(text, value, unit, period, extras);
    }

    @Override
    public void write(Figure figure, JsonWriter out) {
        out.begin();
        out.member(MEMBERS, TEXT, figure.text());
        out.member(MEMBERS, VALUE, figure.value());
        out.member(MEMBERS, UNIT, figure.unit());
        out.member(MEMBERS, PERIOD, figure.period());
        out.end(MEMBERS, figure.extras());
    }
}
