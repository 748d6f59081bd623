package no.politiet.kom.testing;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.politiet.kom.model.Change;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.IssueEntry;
import no.politiet.kom.model.Significance;
import no.politiet.kom.model.Slug;
import no.politiet.kom.testing.internal.Answer;
import no.politiet.kom.testing.internal.FeedFiles;
import no.politiet.kom.testing.internal.Server;
import no.politiet.kom.testing.internal.Signer;
import no.politiet.kom.testing.internal.Wire;
import org.jspecify.annotations.Nullable;

/**
 * A feed in memory, over real HTTP on the loopback interface: an index, plain and signed, and revisions, as a publisher writes
 * them, with ETags and, for those who ask for it, gzip. It misbehaves when told to.
 *
 * <pre>{@code
 * try (TestFeed feed = TestFeed.start(TestIssues.quarter(2031, 1));
 *         KomClient kom = KomClient.builder(feed.baseUri()).build()) {
 *     feed.failNext(1, FeedFault.reset());
 *     assertEquals("Oppdiktet nyhetsbrev 2031-q1", kom.latest().value().title());
 *     assertEquals(3, feed.requests().size());
 * }
 * }</pre>
 *
 * <p>Safe for use by several threads. Its threads are daemons.
 */
public final class TestFeed implements AutoCloseable {

    private static final Duration EXPIRY = Duration.ofDays(100);

    private final Object lock = new Object();
    private final FeedFiles files;
    private final Server server;
    private final List<RecordedRequest> requests = new ArrayList<>();
    private final Map<String, FeedFault> faults = new HashMap<>();
    private final Signer signer = new Signer();
    private final String key = signer.verificationPem();
    private Map<String, byte[]> putBack = Map.of();
    private @Nullable FeedFault fault;
    private int times;
    private boolean etags = true;

    private TestFeed(InstantSource clock, List<Issue> issues) {
        this.files = new FeedFiles(clock, EXPIRY, signer);
        if (!issues.isEmpty()) {
            files.publish(issues, signer);
        }
        this.server = new Server(this::reply);
    }

    /**
     * Starts a feed.
     *
     * @param issues the issues it has
     * @return a feed that is being served
     */
    public static TestFeed start(Issue... issues) {
        return start(InstantSource.system(), issues);
    }

    /**
     * Starts a feed whose index is dated by a clock of the caller's.
     *
     * @param clock the clock; whole seconds count
     * @param issues the issues it has
     * @return a feed that is being served
     */
    public static TestFeed start(InstantSource clock, Issue... issues) {
        return new TestFeed(clock, List.of(issues));
    }

    /**
     * Where the feed is.
     *
     * @return the address below which its index lies at {@code v1/index.json}, with a slash at its end
     */
    public URI baseUri() {
        return URI.create("http://127.0.0.1:" + server.port() + "/");
    }

    /**
     * The key that the index is signed with.
     *
     * @return the public key, Ed25519, as PEM (RFC 7468)
     */
    public String verificationKey() {
        return key;
    }

    /**
     * The index as it is now.
     *
     * @return the index
     */
    public Index index() {
        synchronized (lock) {
            return files.index();
        }
    }

    /**
     * Adds an issue, or replaces one by a later revision.
     *
     * @param issue the issue
     */
    public void publish(Issue issue) {
        synchronized (lock) {
            files.publish(List.of(issue), signer);
        }
    }

    /**
     * Corrects an issue: publishes it as the revision after the one that the feed has, with a change that says so.
     *
     * @param corrected the issue as it should be
     * @param note what was changed
     * @return the issue as it was published
     * @throws IllegalArgumentException if the feed has no such issue
     */
    public Issue correct(Issue corrected, String note) {
        synchronized (lock) {
            IssueEntry listed = files.standing(corrected.slug());
            int revision = listed.revision() + 1;
            List<Change> changes = new ArrayList<>(corrected.changes());
            changes.add(Change.builder(revision, listed.updatedAt(), Significance.MAJOR, note)
                    .build());
            Issue published =
                    corrected.toBuilder().revision(revision).changes(changes).build();
            files.publish(List.of(published), signer);
            return published;
        }
    }

    /**
     * Withdraws an issue. Its files are gone, and the index has a tombstone.
     *
     * @param slug the slug of the issue
     * @param reason why
     * @throws IllegalArgumentException if the feed has no such issue
     */
    public void withdraw(Slug slug, String reason) {
        synchronized (lock) {
            files.withdraw(slug, reason, signer);
        }
    }

    /** Lets the index expire, an hour ago. What is published after that renews it. */
    public void expire() {
        synchronized (lock) {
            files.renew(Duration.ofHours(-1), signer);
        }
    }

    /** Signs the index with a key that nobody knows. What is published after that is signed with the right one again. */
    public void signWithAnotherKey() {
        synchronized (lock) {
            files.renew(EXPIRY, new Signer());
        }
    }

    /**
     * Goes on serving the index as it is now, whatever is published from now on, as a cache does that lags behind, until {@link
     * #heal()}. One who has seen a later index sees this one put back.
     */
    public void freezeIndex() {
        synchronized (lock) {
            putBack = files.indexFiles();
        }
    }

    /**
     * Sets whether answers have an {@code ETag} and questions with one are answered 304; they have and are without this.
     *
     * @param sent whether
     */
    public void etags(boolean sent) {
        synchronized (lock) {
            etags = sent;
        }
    }

    /**
     * Lets every answer go wrong, until {@link #heal()}.
     *
     * @param how in which way
     */
    public void fail(FeedFault how) {
        failNext(Integer.MAX_VALUE, how);
    }

    /**
     * Lets the answers for one path go wrong, until {@link #heal()}.
     *
     * @param path the path, such as {@code /v1/index.json}
     * @param how in which way
     */
    public void fail(String path, FeedFault how) {
        synchronized (lock) {
            faults.put(path, Objects.requireNonNull(how, "how"));
        }
    }

    /**
     * Lets the next answers go wrong.
     *
     * @param answers how many, in place of those that were to go wrong before
     * @param how in which way
     */
    public void failNext(int answers, FeedFault how) {
        synchronized (lock) {
            fault = Objects.requireNonNull(how, "how");
            times = answers;
        }
    }

    /** Lets all be well again. */
    public void heal() {
        synchronized (lock) {
            fault = null;
            faults.clear();
            putBack = Map.of();
        }
    }

    /**
     * The requests so far.
     *
     * @return the requests in the order in which they came
     */
    public List<RecordedRequest> requests() {
        synchronized (lock) {
            return List.copyOf(requests);
        }
    }

    /** Forgets the requests so far. */
    public void forgetRequests() {
        synchronized (lock) {
            requests.clear();
        }
    }

    private Server.Reply reply(String path, Map<String, String> headers) {
        synchronized (lock) {
            Answer answer = answer(path, headers);
            Wire wire = wire(path);
            requests.add(new RecordedRequest(path, headers, wire.begun(answer).status()));
            return new Server.Reply(answer, wire);
        }
    }

    private Wire wire(String path) {
        FeedFault here = faults.get(path);
        if (here == null && fault != null && times > 0) {
            times--;
            here = fault;
        }
        return here == null ? Wire.of(good -> good) : here.wire();
    }

    private Answer answer(String path, Map<String, String> headers) {
        byte[] file = putBack.containsKey(path) ? putBack.get(path) : files.at(path);
        if (file == null) {
            return Answer.of(404);
        }
        String type = path.endsWith(".jws") ? "application/jose" : "application/json";
        Answer answer = Answer.of(200).with(file).with("Content-Type", type);
        if (etags) {
            String etag = "\"" + Integer.toHexString(Arrays.hashCode(file)) + "-" + file.length + "\"";
            answer = answer.with("ETag", etag);
            if (etag.equals(headers.get("if-none-match"))) {
                return Answer.of(304).with("ETag", etag);
            }
        }
        return headers.getOrDefault("accept-encoding", "").contains("gzip") ? answer.zipped() : answer;
    }

    /** Ends the feed: who asks for it finds nobody there. */
    @Override
    public void close() {
        server.close();
    }
}
