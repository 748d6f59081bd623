package no.politiet.kom.json.internal;

import no.politiet.kom.model.Extras;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.SourceRef;
import no.politiet.kom.model.SourceRole;

/** Reads and writes an item's source. */
final class SourceRefCodec extends Codec<SourceRef> {

    static final Members MEMBERS = new Members("source", "role");

    private static final int SOURCE = 0;
    private static final int ROLE = 1;

    @Override
    public SourceRef read(JsonReader in) {
        in.begin();
        LocalId source = null;
        SourceRole role = null;
        for (int member = in.next(MEMBERS); member >= 0; member = in.next(MEMBERS)) {
            switch (member) {
                case SOURCE -> source = in.localId();
                case ROLE -> role = in.code(Vocabularies.SOURCE_ROLE);
                default -> throw new AssertionError(member);
            }
        }
        Extras extras = in.end(MEMBERS);
        return new SourceRef(source, role, extras);
    }

    @Override
    public void write(SourceRef ref, JsonWriter out) {
        out.begin();
        out.member(MEMBERS, SOURCE, ref.source());
        out.member(MEMBERS, ROLE, ref.role());
        out.end(MEMBERS, ref.extras());
    }
}
