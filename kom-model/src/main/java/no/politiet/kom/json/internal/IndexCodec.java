package no.politiet.kom.json.internal;

import java.time.Instant;
import java.util.List;
import no.politiet.kom.model.Extras;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.IndexEntry;
import no.politiet.kom.model.constraint.Limits;

/** Reads and writes the index. */
final class IndexCodec extends Codec<Index> {

    static final Members MEMBERS =
            new Members("schemaVersion", "sequence", "updatedAt", "expires", "nextExpectedAt?", "issues");

    private static final int SCHEMA_VERSION = 0;
    private static final int SEQUENCE = 1;
    private static final int UPDATED_AT = 2;
    private static final int EXPIRES = 3;
    private static final int NEXT_EXPECTED_AT = 4;
    private static final int ISSUES = 5;

    @Override
    public Index read(JsonReader in) {
        in.begin();
        String schemaVersion = null;
        long sequence = 0;
        Instant updatedAt = null;
        Instant expires = null;
        Instant nextExpectedAt = null;
        List<IndexEntry> issues = List.of();
        for (int member = in.next(MEMBERS); member >= 0; member = in.next(MEMBERS)) {
            switch (member) {
                case SCHEMA_VERSION -> schemaVersion = in.schemaVersion();
                case SEQUENCE -> sequence = in.integer(0, Limits.MAX_SEQUENCE);
                case UPDATED_AT -> updatedAt = in.instant();
                case EXPIRES -> expires = in.instant();
                case NEXT_EXPECTED_AT -> nextExpectedAt = in.instant();
                case ISSUES -> issues = in.list(Codecs.INDEX_ENTRY, 0, Limits.INDEX_ENTRIES);
                default -> throw new AssertionError(member);
            }
        }
        Extras extras = in.end(MEMBERS);
        return new Index(schemaVersion, sequence, updatedAt, expires, nextExpectedAt, issues, extras);
    }

    @Override
    public void write(Index index, JsonWriter out) {
        out.begin();
        out.member(MEMBERS, SCHEMA_VERSION, index.schemaVersion());
        out.member(MEMBERS, SEQUENCE, index.sequence());
        out.member(MEMBERS, UPDATED_AT, index.updatedAt());
        out.member(MEMBERS, EXPIRES, index.expires());
        out.member(MEMBERS, NEXT_EXPECTED_AT, index.nextExpectedAt());
        out.required(MEMBERS, ISSUES, index.issues(), Codecs.INDEX_ENTRY);
        out.end(MEMBERS, index.extras());
    }
}
