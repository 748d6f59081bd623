package no.politiet.kom.json.internal;

import java.time.Instant;
import no.politiet.kom.model.Extras;
import no.politiet.kom.model.IssueEntry;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.model.internal.Syntax;

/** Reads and writes an issue in the index. */
final class IssueEntryCodec extends Codec<IssueEntry> {

    static final Members MEMBERS = new Members(
            "slug", "id", "period", "revision", "updatedAt", "href", "bytes", "sha256", "addedIn?", "changedIn?");

    private static final int SLUG = 0;
    private static final int ID = 1;
    private static final int PERIOD = 2;
    private static final int REVISION = 3;
    private static final int UPDATED_AT = 4;
    private static final int HREF = 5;
    private static final int BYTES = 6;
    private static final int SHA256 = 7;
    private static final int ADDED_IN = 8;
    private static final int CHANGED_IN = 9;

    @Override
    public IssueEntry read(JsonReader in) {
        in.begin();
        Slug slug = null;
        TagUri id = null;
        Period period = null;
        int revision = 0;
        Instant updatedAt = null;
        String href = null;
        long bytes = 0;
        String sha256 = null;
        Long addedIn = null;
        Long changedIn = null;
        for (int member = in.next(MEMBERS); member >= 0; member = in.next(MEMBERS)) {
            switch (member) {
                case SLUG -> slug = in.slug();
                case ID -> id = in.tagUri();
                case PERIOD -> period = in.period();
                case REVISION -> revision = in.integer(1, Limits.MAX_REVISION);
                case UPDATED_AT -> updatedAt = in.instant();
                case HREF -> href = in.text(Limits.HREF, Syntax::isHref, "HREF");
                case BYTES -> bytes = in.integer(1, Limits.MAX_DOCUMENT_BYTES);
                case SHA256 -> sha256 = in.text(Limits.SHA256, Syntax::isSha256, "SHA256");
                case ADDED_IN -> addedIn = Long.valueOf(in.integer(0, Limits.MAX_SEQUENCE));
                case CHANGED_IN -> changedIn = Long.valueOf(in.integer(0, Limits.MAX_SEQUENCE));
                default -> throw new AssertionError(member);
            }
        }
        Extras extras = in.end(MEMBERS);
        return new IssueEntry(slug, id, period, revision, updatedAt, href, bytes, sha256, addedIn, changedIn, extras);
    }

    @Override
    public void write(IssueEntry entry, JsonWriter out) {
        out.begin();
        out.member(MEMBERS, SLUG, entry.slug());
        out.member(MEMBERS, ID, entry.id());
        out.member(MEMBERS, PERIOD, entry.period());
        out.member(MEMBERS, REVISION, entry.revision());
        out.member(MEMBERS, UPDATED_AT, entry.updatedAt());
        out.member(MEMBERS, HREF, entry.href());
        out.member(MEMBERS, BYTES, entry.bytes());
        out.member(MEMBERS, SHA256, entry.sha256());
        if (entry.addedIn() != null) {
            out.member(MEMBERS, ADDED_IN, entry.addedIn());
        }
        if (entry.changedIn() != null) {
            out.member(MEMBERS, CHANGED_IN, entry.changedIn());
        }
        out.end(MEMBERS, entry.extras());
    }
}
