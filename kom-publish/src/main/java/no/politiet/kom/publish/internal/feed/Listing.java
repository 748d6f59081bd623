package no.politiet.kom.publish.internal.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.politiet.kom.model.Extras;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.IndexEntry;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.IssueEntry;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.Tombstone;
import no.politiet.kom.publish.UntoldChangeException;
import org.jspecify.annotations.Nullable;

/** What an index lists while it is being changed: each rule of what may follow on what. It touches no files. */
public final class Listing {

    private static final Comparator<IndexEntry> NEWEST_FIRST = Comparator.comparing(Listing::isTombstone)
            .thenComparing(
                    Listing::published,
                    Comparator.nullsLast(
                            Comparator.comparing(IssueEntry::period).reversed()))
            .thenComparing(entry -> entry.slug().text());

    /** A quarter and some days of grace. */
    private static final Duration EXPIRY = Duration.ofDays(100);

    private final @Nullable Index before;
    private final Instant now;
    private final Map<Slug, IndexEntry> entries = new LinkedHashMap<>();

    /**
     * A listing that goes on from an index.
     *
     * @param now the time, in whole seconds; an index is later than the one before it even if the clock is not
     */
    public Listing(@Nullable Index before, Instant now) {
        this.before = before;
        this.now = before != null && !now.isAfter(before.updatedAt())
                ? before.updatedAt().plusSeconds(1)
                : now;
        if (before != null) {
            before.issues().forEach(entry -> entries.put(entry.slug(), entry));
        }
    }

    /** When what is changed is said to have changed. */
    public Instant now() {
        return now;
    }

    /** The entry of an issue that stands. */
    public IssueEntry standing(Slug slug) {
        IndexEntry entry = entries.get(slug);
        if (entry instanceof IssueEntry listed) {
            return listed;
        }
        throw new IllegalStateException(
                entry == null ? "the feed has no issue " + slug : "issue " + slug + " was withdrawn");
    }

    /** The entries of all issues that stand, the newest first. */
    public List<IssueEntry> standing() {
        return sorted().stream()
                .filter(IssueEntry.class::isInstance)
                .map(IssueEntry.class::cast)
                .toList();
    }

    /**
     * Lists a revision of an issue.
     *
     * @throws IllegalArgumentException if the slug is that of an item
     * @throws UntoldChangeException if it differs from what is listed, and does not tell what it changes
     * @throws IllegalStateException if it cannot follow on what is listed
     */
    public IssueEntry put(Issue issue, byte[] json) {
        Slug slug = issue.slug();
        if (slug.text().contains("/")) {
            throw new IllegalArgumentException("the slug of an item, not of an issue: " + slug);
        }
        requireNotWithdrawn(slug);
        IssueEntry old = (IssueEntry) entries.get(slug);
        String sha256 = Digests.sha256(json);
        if (old != null) {
            requireFollows(issue, sha256, old);
            if (old.sha256().equals(sha256)) {
                return old;
            }
        }
        String href = "issues/" + slug + "/r" + issue.revision() + ".json";
        IssueEntry entry = IssueEntry.builder(
                        slug, issue.id(), issue.period(), issue.revision(), now, href, json.length, sha256)
                .addedIn(old == null ? Long.valueOf(sequence()) : old.addedIn())
                .changedIn(sequence())
                .extras(old == null ? Extras.NONE : old.extras())
                .build();
        entries.put(slug, entry);
        return entry;
    }

    /**
     * Refuses the slug of an issue that was withdrawn.
     *
     * @throws IllegalStateException if it is one
     */
    public void requireNotWithdrawn(Slug slug) {
        if (entries.get(slug) instanceof Tombstone) {
            throw new IllegalStateException("issue " + slug + " was withdrawn; give the new one another slug");
        }
    }

    private static void requireFollows(Issue issue, String sha256, IssueEntry old) {
        Slug slug = issue.slug();
        if (!old.id().equals(issue.id())) {
            throw new IllegalStateException("issue " + slug + " is published with the id " + old.id()
                    + "; an issue keeps its id in every revision");
        }
        if (issue.revision() < old.revision()) {
            throw new IllegalStateException("revision " + issue.revision() + " of issue " + slug
                    + " is older than revision " + old.revision() + ", which the index lists");
        }
        if (issue.revision() == old.revision() && !old.sha256().equals(sha256)) {
            throw new UntoldChangeException(
                    "revision " + issue.revision() + " of issue " + slug
                            + " is published with other content; raise the revision and add a change, or publish it as a correction");
        }
        if (issue.revision() > old.revision()
                && issue.changes().stream().noneMatch(change -> change.revision() == issue.revision())) {
            throw new UntoldChangeException("revision " + issue.revision() + " of issue " + slug
                    + " does not tell what it changes; add a change to it, or publish it as a correction");
        }
    }

    /** Lists an issue as withdrawn. Of one that was withdrawn before, only the reason is another. */
    public void withdraw(Slug slug, String reason) {
        if (entries.get(slug) instanceof Tombstone old) {
            entries.put(slug, new Tombstone(slug, old.id(), old.withdrawnAt(), reason, old.changedIn(), old.extras()));
            return;
        }
        IssueEntry listed = standing(slug);
        entries.put(slug, new Tombstone(slug, listed.id(), now, reason, sequence(), Extras.NONE));
    }

    /** The sequence of the next index. */
    private long sequence() {
        return before == null ? 1 : before.sequence() + 1;
    }

    /**
     * Whether it lists what the index before lists, and is to last as long.
     *
     * @param expiry how long the index is to last, null for as long as the one before
     */
    public boolean isUnchanged(@Nullable Duration expiry) {
        return before != null
                && before.issues().equals(sorted())
                && (expiry == null || expiry.equals(Duration.between(before.updatedAt(), before.expires())));
    }

    /**
     * The next index. What the one before has that this version does not know is kept.
     *
     * @param expiry how long it lasts, null for as long as the one before
     */
    public Index index(@Nullable Duration expiry, @Nullable Instant nextExpectedAt) {
        Instant expires = now.plus(expiry == null ? expiry(before) : expiry);
        Index.Builder index = before == null
                ? Index.builder(sequence(), now, expires)
                : before.toBuilder().sequence(sequence()).updatedAt(now).expires(expires);
        Instant known = before == null ? null : before.nextExpectedAt();
        Instant expected = nextExpectedAt != null || known == null || !known.isAfter(now) ? nextExpectedAt : known;
        return index.nextExpectedAt(expected).issues(sorted()).build();
    }

    private static Duration expiry(@Nullable Index before) {
        return before == null ? EXPIRY : Duration.between(before.updatedAt(), before.expires());
    }

    private List<IndexEntry> sorted() {
        List<IndexEntry> sorted = new ArrayList<>(entries.values());
        sorted.sort(NEWEST_FIRST);
        return sorted;
    }

    private static boolean isTombstone(IndexEntry entry) {
        return entry instanceof Tombstone;
    }

    private static @Nullable IssueEntry published(IndexEntry entry) {
        return entry instanceof IssueEntry issue ? issue : null;
    }
}
