package no.politiet.kom.json.internal;

import java.time.LocalTime;
import java.util.List;
import no.politiet.kom.model.Certainty;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.Extras;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.constraint.Limits;

/** Reads and writes a date. */
final class KeyDateCodec extends Codec<KeyDate> {

    static final Members MEMBERS = new Members("role", "when", "time?", "text", "certainty", "place?", "previous?");

    private static final int ROLE = 0;
    private static final int WHEN = 1;
    private static final int TIME = 2;
    private static final int TEXT = 3;
    private static final int CERTAINTY = 4;
    private static final int PLACE = 5;
    private static final int PREVIOUS = 6;

    @Override
    public KeyDate read(JsonReader in) {
        in.begin();
        DateRole role = null;
        Period when = null;
        LocalTime time = null;
        String text = null;
        Certainty certainty = null;
        String place = null;
        List<Period> previous = List.of();
        for (int member = in.next(MEMBERS); member >= 0; member = in.next(MEMBERS)) {
            switch (member) {
                case ROLE -> role = in.code(Vocabularies.DATE_ROLE);
                case WHEN -> when = in.period();
                case TIME -> time = in.time();
                case TEXT -> text = in.line(Limits.TITLE);
                case CERTAINTY -> certainty = in.code(Vocabularies.CERTAINTY);
                case PLACE -> place = in.line(Limits.NAME);
                case PREVIOUS -> previous = in.list(JsonReader::period, 0, Limits.PREVIOUS_DATES);
                default -> throw new AssertionError(member);
            }
        }
        Extras extras = in.end(MEMBERS);
        return new KeyDate(role, when, time, text, certainty, place, previous, extras);
    }

    @Override
    public void write(KeyDate date, JsonWriter out) {
        out.begin();
        out.member(MEMBERS, ROLE, date.role());
        out.member(MEMBERS, WHEN, date.when());
        out.member(MEMBERS, TIME, date.time());
        out.member(MEMBERS, TEXT, date.text());
        out.member(MEMBERS, CERTAINTY, date.certainty());
        out.member(MEMBERS, PLACE, date.place());
        out.strings(MEMBERS, PREVIOUS, date.previous());
        out.end(MEMBERS, date.extras());
    }
}
