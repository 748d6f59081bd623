package no.politiet.kom.client.internal;

import java.net.URI;
import java.util.Set;
import no.politiet.kom.client.Fault;
import no.politiet.kom.client.Fetched;
import no.politiet.kom.client.KomClientException;
import no.politiet.kom.client.Origin;
import no.politiet.kom.client.Reason;
import no.politiet.kom.json.JsonLimits;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.IssueEntry;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.TagUri;
import org.jspecify.annotations.Nullable;

/** The revisions that an index lists: from memory, from the disk or over the network, each verified by its digest. */
final class RevisionReader {

    private final Settings settings;
    private final Exchange exchange;
    private final KomJson<Issue> json;
    private final @Nullable DiskCache disk;
    private final RevisionCache revisions;

    RevisionReader(Settings settings, Exchange exchange, @Nullable DiskCache disk) {
        this.settings = settings;
        this.exchange = exchange;
        this.disk = disk;
        this.json = KomJson.forIssue().with(JsonLimits.DEFAULT.withDocumentBytes(settings.maxDocumentBytes()));
        this.revisions = new RevisionCache(settings.maxDocumentBytes());
    }

    /** Forgets every revision with another digest: those replaced, and those withdrawn. */
    void retainOnly(Set<String> digests) {
        revisions.retainOnly(digests);
    }

    void forget() {
        revisions.clear();
    }

    /** The revision that an entry of the index tells of. */
    Fetched<Issue> read(IssueEntry entry, Fetched<Index> index, Deadline deadline) {
        Fetched<Issue> held = revisions.get(entry.sha256());
        if (held != null) {
            requireIdentity(entry, held.value(), held.uri());
            return new Fetched<>(
                    held.value(), origin(index), held.fetchedAt(), held.sha256(), held.uri(), index.staleness());
        }
        URI uri = index.uri().resolve(entry.href());
        Documents.requireSize(uri, entry.bytes(), settings.maxDocumentBytes());
        Fetched<Issue> kept = kept(entry, uri, index);
        if (kept != null) {
            return kept;
        }
        Answer answer = exchange.get(Get.of(uri, (int) entry.bytes()), deadline);
        requireDigest(entry, answer);
        Issue issue = Documents.read(json, answer.body(), answer.uri());
        requireIdentity(entry, issue, answer.uri());
        Fetched<Issue> fetched = new Fetched<>(
                issue, Origin.NETWORK, answer.receivedAt(), entry.sha256(), answer.uri(), index.staleness());
        revisions.put(fetched, entry.bytes());
        if (disk != null) {
            disk.putRevision(entry.sha256(), answer);
        }
        return fetched;
    }

    /** A revision from the disk, verified; null if it is not there. */
    private @Nullable Fetched<Issue> kept(IssueEntry entry, URI uri, Fetched<Index> index) {
        Answer kept = disk == null ? null : disk.revision(entry.sha256(), entry.bytes(), uri);
        if (kept == null) {
            return null;
        }
        Issue issue = Documents.read(json, kept.body(), uri);
        requireIdentity(entry, issue, uri);
        Fetched<Issue> fetched =
                new Fetched<>(issue, origin(index), kept.receivedAt(), entry.sha256(), uri, index.staleness());
        revisions.put(fetched, entry.bytes());
        return fetched;
    }

    /** Where a document comes from that is held: as current as the index that lists it. */
    private static Origin origin(Fetched<Index> index) {
        return index.origin().equals(Origin.CACHED) ? Origin.CACHED : Origin.REVALIDATED;
    }

    private static void requireDigest(IssueEntry entry, Answer answer) {
        long received = answer.body().length;
        if (received != entry.bytes()) {
            boolean cutShort = received < entry.bytes();
            String found = cutShort ? "ends after " + received + " bytes" : "is longer than that";
            throw KomClientException.builder(
                            Reason.DIGEST_MISMATCH,
                            cutShort ? Fault.NETWORK : Fault.FEED,
                            answer.uri(),
                            "The index says the document has " + entry.bytes() + " bytes, but it " + found
                                    + ". It was not read. "
                                    + (cutShort ? "Try again later." : "Tell the publisher of the feed."))
                    .retryable(cutShort)
                    .build();
        }
        String digest = Digests.sha256(answer.body());
        if (!digest.equals(entry.sha256())) {
            throw KomClientException.builder(
                            Reason.DIGEST_MISMATCH,
                            Fault.FEED,
                            answer.uri(),
                            "The document was changed: its SHA-256 is " + digest + ", but the index says "
                                    + entry.sha256() + ". It was not read. Tell the publisher of the feed.")
                    .build();
        }
    }

    private static void requireIdentity(IssueEntry entry, Issue issue, URI uri) {
        boolean same = issue.slug().equals(entry.slug())
                && issue.id().equals(entry.id())
                && issue.revision() == entry.revision()
                && issue.period().equals(entry.period());
        if (!same) {
            String listed = identity(entry.slug(), entry.id(), entry.revision(), entry.period());
            String found = identity(issue.slug(), issue.id(), issue.revision(), issue.period());
            throw KomClientException.builder(
                            Reason.IDENTITY_MISMATCH,
                            Fault.FEED,
                            uri,
                            "The index lists the issue " + listed + " here, but the document is " + found
                                    + ". Tell the publisher of the feed.")
                    .build();
        }
    }

    private static String identity(Slug slug, TagUri id, int revision, Period period) {
        return slug + " (" + id + "), revision " + revision + ", of " + period.text();
    }
}
