package no.politiet.kom.json.internal;

import no.politiet.kom.model.Extras;
import no.politiet.kom.model.IssueRef;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.TagUri;

/** Reads and writes a reference to an issue. */
final class IssueRefCodec extends Codec<IssueRef> {

    static final Members MEMBERS = new Members("slug", "id?", "period");

    private static final int SLUG = 0;
    private static final int ID = 1;
    private static final int PERIOD = 2;

    @Override
    public IssueRef read(JsonReader in) {
        in.begin();
        Slug slug = null;
        TagUri id = null;
        Period period = null;
        for (int member = in.next(MEMBERS); member >= 0; member = in.next(MEMBERS)) {
            switch (member) {
                case SLUG -> slug = in.slug();
                case ID -> id = in.tagUri();
                case PERIOD -> period = in.period();
                default -> throw new AssertionError(member);
            }
        }
        Extras extras = in.end(MEMBERS);
        return new IssueRef(slug, id, period, extras);
    }

    @Override
    public void write(IssueRef ref, JsonWriter out) {
        out.begin();
        out.member(MEMBERS, SLUG, ref.slug());
        out.member(MEMBERS, ID, ref.id());
        out.member(MEMBERS, PERIOD, ref.period());
        out.end(MEMBERS, ref.extras());
    }
}
