package no.politiet.kom.json.internal;

import no.politiet.kom.model.Extras;
import no.politiet.kom.model.Provenance;
import no.politiet.kom.model.ProvenanceUnit;
import no.politiet.kom.model.constraint.Limits;

/** Reads and writes a provenance. */
final class ProvenanceCodec extends Codec<Provenance> {

    static final Members MEMBERS = new Members("document", "unit", "first", "last");

    private static final int DOCUMENT = 0;
    private static final int UNIT = 1;
    private static final int FIRST = 2;
    private static final int LAST = 3;

    @Override
    public Provenance read(JsonReader in) {
        in.begin();
        String document = null;
        ProvenanceUnit unit = null;
        int first = 0;
        int last = 0;
        for (int member = in.next(MEMBERS); member >= 0; member = in.next(MEMBERS)) {
            switch (member) {
                case DOCUMENT -> document = in.line(Limits.NAME);
                case UNIT -> unit = in.code(Vocabularies.PROVENANCE_UNIT);
                case FIRST -> first = in.integer(1, Limits.MAX_POSITION);
                case LAST -> last = in.integer(1, Limits.MAX_POSITION);
                default -> throw new AssertionError(member);
            }
        }
        Extras extras = in.end(MEMBERS);
        return new Provenance(document, unit, first, last, extras);
    }

    @Override
    public void write(Provenance provenance, JsonWriter out) {
        out.begin();
        out.member(MEMBERS, DOCUMENT, provenance.document());
        out.member(MEMBERS, UNIT, provenance.unit());
        out.member(MEMBERS, FIRST, provenance.first());
        out.member(MEMBERS, LAST, provenance.last());
        out.end(MEMBERS, provenance.extras());
    }
}
