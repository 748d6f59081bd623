package no.politiet.kom.json.internal;

import no.politiet.kom.model.IndexEntry;
import no.politiet.kom.model.IssueEntry;
import no.politiet.kom.model.Tombstone;

/** Reads and writes what the index says of an issue; a tombstone is told by its {@code withdrawnAt}. */
final class IndexEntryCodec extends Codec<IndexEntry> {

    @Override
    public IndexEntry read(JsonReader in) {
        return in.union("withdrawnAt", Codecs.TOMBSTONE, Codecs.ISSUE_ENTRY);
    }

    @Override
    public void write(IndexEntry entry, JsonWriter out) {
        if (entry instanceof IssueEntry issue) {
            Codecs.ISSUE_ENTRY.write(issue, out);
        } else if (entry instanceof Tombstone tombstone) {
            Codecs.TOMBSTONE.write(tombstone, out);
        }
    }
}
