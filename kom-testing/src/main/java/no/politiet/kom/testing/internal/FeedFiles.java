package no.politiet.kom.testing.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.Extras;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.IndexEntry;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.IssueEntry;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.Tombstone;
import org.jspecify.annotations.Nullable;

/** The files of a feed, by path, as its publisher writes them, but for the renderings. Not safe for use by several threads. */
public final class FeedFiles {

    private static final Comparator<IssueEntry> NEWEST_FIRST = Comparator.comparing(IssueEntry::period)
            .reversed()
            .thenComparing(entry -> entry.slug().text());

    private final InstantSource clock;
    private final Duration expiry;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<Slug, IndexEntry> entries = new LinkedHashMap<>();
    private @Nullable Index index;

    /** No issues, and an index that says so. */
    public FeedFiles(InstantSource clock, Duration expiry, Signer signer) {
        this.clock = clock;
        this.expiry = expiry;
        write(clock.instant(), expiry, signer);
    }

    /** What is at a path, null if nothing is. */
    public byte @Nullable [] at(String path) {
        return files.get(path);
    }

    /** The index as it is. */
    public Index index() {
        return Objects.requireNonNull(index);
    }

    /** The paths of the two forms of the index and what is there, to put back. */
    public Map<String, byte[]> indexFiles() {
        return Map.of("/v1/index.json", files.get("/v1/index.json"), "/v1/index.jws", files.get("/v1/index.jws"));
    }

    /** Adds issues, or later revisions of them, in one index. */
    public void publish(List<Issue> issues, Signer signer) {
        Instant now = later();
        for (Issue issue : issues) {
            byte[] json = KomJson.forIssue().toBytes(issue);
            String href = "issues/" + issue.slug() + "/r" + issue.revision() + ".json";
            IndexEntry old = entries.get(issue.slug());
            Long addedIn = old instanceof IssueEntry listed ? listed.addedIn() : Long.valueOf(next());
            entries.put(
                    issue.slug(),
                    IssueEntry.builder(
                                    issue.slug(),
                                    issue.id(),
                                    issue.period(),
                                    issue.revision(),
                                    now,
                                    href,
                                    json.length,
                                    sha256(json))
                            .addedIn(addedIn)
                            .changedIn(next())
                            .build());
            files.put("/v1/" + href, json);
            files.put("/v1/issues/" + issue.slug() + ".json", json);
        }
        write(now, expiry, signer);
    }

    /** The entry of an issue that stands. */
    public IssueEntry standing(Slug slug) {
        if (entries.get(slug) instanceof IssueEntry entry) {
            return entry;
        }
        throw new IllegalArgumentException("the feed has no issue " + slug);
    }

    /** Withdraws an issue: its files are gone. */
    public void withdraw(Slug slug, String reason, Signer signer) {
        IssueEntry entry = standing(slug);
        Instant now = later();
        entries.put(slug, new Tombstone(slug, entry.id(), now, reason, next(), Extras.NONE));
        files.keySet()
                .removeIf(path ->
                        path.startsWith("/v1/issues/" + slug + "/") || path.startsWith("/v1/issues/" + slug + "."));
        write(now, expiry, signer);
    }

    /** Writes an index that has expired, or that has not. */
    public void renew(Duration lasts, Signer signer) {
        write(later(), lasts, signer);
    }

    private long next() {
        return index == null ? 1 : index.sequence() + 1;
    }

    /** An index is later than the one before by a second at least. */
    private Instant later() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return index == null || index.sequence() == 0 || now.isAfter(index.updatedAt())
                ? now
                : index.updatedAt().plusSeconds(1);
    }

    private void write(Instant now, Duration lasts, Signer signer) {
        List<IndexEntry> listed = new ArrayList<>();
        entries.values().stream()
                .filter(IssueEntry.class::isInstance)
                .map(IssueEntry.class::cast)
                .sorted(NEWEST_FIRST)
                .forEach(listed::add);
        entries.values().stream()
                .filter(Tombstone.class::isInstance)
                .sorted(Comparator.comparing(entry -> entry.slug().text()))
                .forEach(listed::add);
        // An index that has expired was good until a moment ago.
        Instant updated = lasts.isNegative() ? now.plus(lasts).minusSeconds(1) : now;
        index = Index.builder(index == null ? 0 : next(), updated, now.plus(lasts))
                .issues(listed)
                .build();
        byte[] json = KomJson.forIndex().toBytes(index);
        files.put("/v1/index.json", json);
        files.put("/v1/index.jws", signer.sign(json));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
