package no.politiet.kom.json.internal;

import java.time.Instant;
import java.util.List;
import no.politiet.kom.model.Change;
import no.politiet.kom.model.Extras;
import no.politiet.kom.model.Significance;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.model.constraint.Limits;

/** Reads and writes a change. */
final class ChangeCodec extends Codec<Change> {

    static final Members MEMBERS = new Members("revision", "at", "significance", "note", "items?");

    private static final int REVISION = 0;
    private static final int AT = 1;
    private static final int SIGNIFICANCE = 2;
    private static final int NOTE = 3;
    private static final int ITEMS = 4;

    @Override
    public Change read(JsonReader in) {
        in.begin();
        int revision = 0;
        Instant at = null;
        Significance significance = null;
        String note = null;
        List<TagUri> items = List.of();
        for (int member = in.next(MEMBERS); member >= 0; member = in.next(MEMBERS)) {
            switch (member) {
                case REVISION -> revision = in.integer(2, Limits.MAX_REVISION);
                case AT -> at = in.instant();
                case SIGNIFICANCE -> significance = in.code(Vocabularies.SIGNIFICANCE);
                case NOTE -> note = in.line(Limits.NOTE);
                case ITEMS -> items = in.list(JsonReader::tagUri, 0, Limits.ITEMS);
                default -> throw new AssertionError(member);
            }
        }
        Extras extras = in.end(MEMBERS);
        return new Change(revision, at, significance, note, items, extras);
    }

    @Override
    public void write(Change change, JsonWriter out) {
        out.begin();
        out.member(MEMBERS, REVISION, change.revision());
        out.member(MEMBERS, AT, change.at());
        out.member(MEMBERS, SIGNIFICANCE, change.significance());
        out.member(MEMBERS, NOTE, change.note());
        out.strings(MEMBERS, ITEMS, change.items());
        out.end(MEMBERS, change.extras());
    }
}
