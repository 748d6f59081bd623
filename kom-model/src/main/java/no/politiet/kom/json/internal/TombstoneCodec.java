package no.politiet.kom.json.internal;

import java.time.Instant;
import no.politiet.kom.model.Extras;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.model.Tombstone;
import no.politiet.kom.model.constraint.Limits;

/** Reads and writes a tombstone. */
final class TombstoneCodec extends Codec<Tombstone> {

    static final Members MEMBERS = new Members("slug", "id", "withdrawnAt", "reason", "changedIn?");

    private static final int SLUG = 0;
    private static final int ID = 1;
    private static final int WITHDRAWN_AT = 2;
    private static final int REASON = 3;
    private static final int CHANGED_IN = 4;

    @Override
    public Tombstone read(JsonReader in) {
        in.begin();
        Slug slug = null;
        TagUri id = null;
        Instant withdrawnAt = null;
        String reason = null;
        Long changedIn = null;
        for (int member = in.next(MEMBERS); member >= 0; member = in.next(MEMBERS)) {
            switch (member) {
                case SLUG -> slug = in.slug();
                case ID -> id = in.tagUri();
                case WITHDRAWN_AT -> withdrawnAt = in.instant();
                case REASON -> reason = in.line(Limits.NOTE);
                case CHANGED_IN -> changedIn = Long.valueOf(in.integer(0, Limits.MAX_SEQUENCE));
                default -> throw new AssertionError(member);
            }
        }
        Extras extras = in.end(MEMBERS);
        return new Tombstone(slug, id, withdrawnAt, reason, changedIn, extras);
    }

    @Override
    public void write(Tombstone tombstone, JsonWriter out) {
        out.begin();
        out.member(MEMBERS, SLUG, tombstone.slug());
        out.member(MEMBERS, ID, tombstone.id());
        out.member(MEMBERS, WITHDRAWN_AT, tombstone.withdrawnAt());
        out.member(MEMBERS, REASON, tombstone.reason());
        if (tombstone.changedIn() != null) {
            out.member(MEMBERS, CHANGED_IN, tombstone.changedIn());
        }
        out.end(MEMBERS, tombstone.extras());
    }
}
