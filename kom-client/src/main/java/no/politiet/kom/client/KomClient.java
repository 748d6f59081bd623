package no.politiet.kom.client;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.politiet.kom.client.internal.BaseUri;
import no.politiet.kom.client.internal.Feed;
import no.politiet.kom.client.internal.Settings;
import no.politiet.kom.json.internal.jws.Keys;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Slug;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Reads a KOM feed.
 *
 * <pre>{@code
 * try (KomClient kom = KomClient.builder(URI.create("https://kom.example.org/")).build()) {
 *     Issue issue = kom.latest().value();
 *     System.out.println(issue.title());
 *     issue.items().forEach(item -> System.out.println("- " + item.title()));
 * }
 * }</pre>
 *
 * <p>Immutable in its settings and safe for use by several threads; make one and keep it, because it holds connections,
 * the index and the issues used last. Each call asks the server for the index, and says which one it holds, so that a
 * call with nothing new costs one small answer.
 *
 * <p>Calls block. Interrupting the calling thread ends a call. A request that fails for a reason that may
 * pass is sent again, as {@link Builder#maxRetries(int)} says. A call fetches at most a document of the size that
 * {@link Builder#maxDocumentBytes(int)} allows and never leaves the host of the base URI: redirects to another host or
 * port, or from https to http, are refused. So is an index whose sequence is lower than one this client has seen.
 */
public final class KomClient implements AutoCloseable {

    private final URI baseUri;
    private final Feed feed;

    private KomClient(Builder builder) {
        this.baseUri = builder.baseUri;
        this.feed = new Feed(
                new Settings(
                        builder.baseUri,
                        builder.connectTimeout,
                        builder.readTimeout,
                        builder.callTimeout,
                        builder.maxDocumentBytes,
                        builder.keys,
                        builder.maxRetries,
                        builder.staleIfError,
                        builder.maxAge,
                        builder.cache,
                        builder.cacheBytes,
                        builder.userAgentSuffix,
                        builder.watchInterval,
                        builder.requestListener,
                        builder.clock),
                builder.httpClient);
    }

    /**
     * Starts a client.
     *
     * @param baseUri the address below which the feed lies: its index is at {@code v1/index.json} below it; a slash is
     *     put at its end where there is none
     * @return a builder
     * @throws IllegalArgumentException if {@code baseUri} is not an absolute http or https address, or has a user name,
     *     a query or a fragment
     */
    public static Builder builder(URI baseUri) {
        return new Builder(BaseUri.of(baseUri));
    }

    /**
     * The address below which the feed lies.
     *
     * @return the address, with a slash at its end
     */
    public URI baseUri() {
        return baseUri;
    }

    /**
     * The index: all issues, and the tombstones of those withdrawn.
     *
     * @return the index
     * @throws KomClientException if it cannot be had
     */
    public Fetched<Index> index() {
        return feed.index();
    }

    /**
     * The latest issue: of those that stand, the one of the latest period.
     *
     * @return the issue in its current revision
     * @throws KomClientException if it cannot be had; with {@link Reason#NOT_FOUND} if the feed has no issue
     */
    public Fetched<Issue> latest() {
        return feed.latest();
    }

    /**
     * One issue.
     *
     * @param slug the slug of the issue, such as {@code 2023-q1}
     * @return the issue in its current revision
     * @throws IllegalArgumentException if {@code slug} is not a slug
     * @throws KomClientException if it cannot be had; with {@link Reason#NOT_FOUND} if the index does not list it, with
     *     {@link Reason#WITHDRAWN} if it was withdrawn
     */
    public Fetched<Issue> issue(String slug) {
        return issue(Slug.of(slug));
    }

    /**
     * One issue.
     *
     * @param slug the slug of the issue
     * @return the issue in its current revision
     * @throws KomClientException if it cannot be had; with {@link Reason#NOT_FOUND} if the index does not list it, with
     *     {@link Reason#WITHDRAWN} if it was withdrawn
     */
    public Fetched<Issue> issue(Slug slug) {
        return feed.issue(Objects.requireNonNull(slug, "slug"));
    }

    /**
     * All issues that stand, newest period first.
     *
     * <p>The stream is lazy: the index is asked for when the stream is first drawn on, and each issue when it is reached,
     * each within a call timeout of its own. The stream throws what {@link #index()} and {@link #issue(Slug)} throw. It
     * need not be closed.
     *
     * @return the issues in their current revisions
     */
    public Stream<Fetched<Issue>> issues() {
        return feed.issues();
    }

    /**
     * What changed in the feed since an index that the caller knows: for programs that look once a day, say, and keep the
     * sequence of the index they saw last.
     *
     * <p>An issue that changed several times is told once, as it is now. An issue that was withdrawn is told whether or not the
     * caller has heard of it. Where a publisher does not tell when an entry changed ({@code changedIn}), it is told each time.
     *
     * @param sequence the sequence of that index, 0 to be told of everything
     * @return the changes, oldest first, and the sequence to ask for next time; origin and digest are those of the index
     * @throws IllegalArgumentException if {@code sequence} is negative
     * @throws KomClientException if the index cannot be had; with {@link Reason#ROLLED_BACK} if its sequence is lower
     */
    public Fetched<FeedChanges> changesSince(long sequence) {
        if (sequence < 0) {
            throw new IllegalArgumentException("a sequence is 0 or more, not " + sequence);
        }
        return feed.changesSince(sequence);
    }

    /**
     * The deadlines that have not passed, the one that passes next first, from the eight latest issues: two years of a
     * quarterly newsletter. A deadline that several issues tell of is there once for each.
     *
     * @return the deadlines, as they stand by the clock of the client, in Europe/Oslo; origin and digest are those of the
     *     index
     * @throws KomClientException if the index or one of the issues cannot be had
     */
    public Fetched<List<OpenDeadline>> deadlines() {
        return feed.deadlines();
    }

    /**
     * Watches the feed, in the calling thread, until that is interrupted or this client is closed; a virtual thread serves as
     * well as another. First the listener is told of every issue that it has not been told of, the one that changed longest ago
     * first, and from then on of what changes.
     *
     * <p>The feed is asked for its index after {@link Builder#watchInterval}, sooner when the feed says that the next issue is
     * expected meanwhile, and each time at a moment that is drawn by lot. Failures are outlived and logged: what cannot be had is told
     * when it can be had. Only if the first look fails by a fault of the caller's does this call fail.
     *
     * <p>What was told is noted in a file, so that a program that starts again goes on where it was: each revision that is
     * current when the feed is looked at is told once, and twice only if the listener throws, or the program ends before
     * it is noted. An issue that was withdrawn before the listener was told of it is not told.
     *
     * @param memory the file, of this listener's own; made if it is not there, as are the folders above it. Delete it to be told
     *     of everything again
     * @param listener whom to tell
     * @throws KomClientException with {@link Reason#INTERRUPTED} or {@link Reason#CLOSED} when it ends; with another reason if
     *     the first look fails by a fault of the caller's
     * @throws IllegalArgumentException if the file is a folder
     * @throws IllegalStateException if the file is not one of these, or is in use by another watch
     * @throws java.io.UncheckedIOException if the file cannot be read or written
     */
    public void watch(Path memory, FeedListener listener) {
        feed.watch(Objects.requireNonNull(memory, "memory"), Objects.requireNonNull(listener, "listener"));
    }

    /**
     * Closes the client: calls under way end with {@link Reason#CLOSED}, as do later ones. Its threads end, and its
     * connections are closed, except those of a client given to {@link Builder#httpClient(OkHttpClient)}, which belong
     * to that. Closing again does nothing.
     *
     * <p>A client that is never closed does not keep the virtual machine from exiting.
     */
    @Override
    public void close() {
        feed.close();
    }

    /** Builds a {@link KomClient}. Every setter refuses a value that cannot work. */
    public static final class Builder {
        private final URI baseUri;
        private Duration connectTimeout = Duration.ofSeconds(10);
        private Duration readTimeout = Duration.ofSeconds(10);
        private Duration callTimeout = Duration.ofSeconds(30);
        private int maxDocumentBytes = 16 << 20;
        private Keys keys = Keys.NONE;
        private int maxRetries = 2;
        private Duration staleIfError = Duration.ZERO;
        private Duration maxAge = Duration.ZERO;
        private Duration watchInterval = Duration.ofHours(1);
        private @Nullable RequestListener requestListener;
        private InstantSource clock = InstantSource.system();
        private @Nullable Path cache;
        private long cacheBytes = 64 << 20;
        private @Nullable String userAgentSuffix;
        private @Nullable OkHttpClient httpClient;

        private Builder(URI baseUri) {
            this.baseUri = baseUri;
        }

        /**
         * Sets the longest time to connect, TLS included; 10 seconds without this.
         *
         * @param timeout from 1 millisecond to 24 hours
         * @return this builder
         * @throws IllegalArgumentException if it is shorter or longer
         */
        public Builder connectTimeout(Duration timeout) {
            this.connectTimeout = requireTimeout("connectTimeout", timeout);
            return this;
        }

        /**
         * Sets how long the server may be silent; 10 seconds without this.
         *
         * @param timeout from 1 millisecond to 24 hours
         * @return this builder
         * @throws IllegalArgumentException if it is shorter or longer
         */
        public Builder readTimeout(Duration timeout) {
            this.readTimeout = requireTimeout("readTimeout", timeout);
            return this;
        }

        /**
         * Sets the longest time a call of the client may take, from the look-up of the host to the last byte, with all
         * redirects and all documents it needs; 30 seconds without this.
         *
         * @param timeout from 1 millisecond to 24 hours
         * @return this builder
         * @throws IllegalArgumentException if it is shorter or longer
         */
        public Builder callTimeout(Duration timeout) {
            this.callTimeout = requireTimeout("callTimeout", timeout);
            return this;
        }

        /**
         * Sets the size of the largest document that is read, the index included; 16 MiB (16 777 216 bytes) without
         * this. What counts is the size with any compression undone.
         *
         * @param bytes from 1 to 1 GiB
         * @return this builder
         * @throws IllegalArgumentException if it is less or more
         */
        public Builder maxDocumentBytes(int bytes) {
            if (bytes < 1 || bytes > 1 << 30) {
                throw new IllegalArgumentException("maxDocumentBytes is from 1 to 1073741824, not " + bytes);
            }
            this.maxDocumentBytes = bytes;
            return this;
        }

        /**
         * Adds a key that the index may be signed with. With one, the client reads {@code v1/index.jws} instead of {@code
         * v1/index.json}, and refuses an index that none of its keys has signed; the digests in the index then vouch for the
         * issues. With two, the publisher can change from one to the other.
         *
         * @param pem an Ed25519 public key (RFC 8032) as the publisher gives it: {@code -----BEGIN PUBLIC KEY-----} (RFC 7468)
         * @return this builder
         * @throws IllegalArgumentException if {@code pem} is no such key, or holds a private key: that is the publisher's alone
         */
        public Builder verificationKey(String pem) {
            this.keys = keys.and(pem);
            return this;
        }

        /**
         * Sets how often a request is sent again after a failure that {@link KomClientException#isRetryable()}; 2 without
         * this. Before each there is a pause, of a random time up to 200 milliseconds, 400 and so on to 10 seconds, after what
         * the server asks for by {@code Retry-After}. All of it is within the call timeout: where that does not leave time, the
         * call fails at once, and {@link KomClientException#retryAfter()} tells what the server asks for.
         *
         * @param retries from 0 to 10
         * @return this builder
         * @throws IllegalArgumentException if it is less or more
         */
        public Builder maxRetries(int retries) {
            if (retries < 0 || retries > 10) {
                throw new IllegalArgumentException("maxRetries is from 0 to 10, not " + retries);
            }
            this.maxRetries = retries;
            return this;
        }

        /**
         * Allows results that may have been overtaken: where the feed cannot be asked for its index, the one that is held is
         * used, if it was known to be current within that time. {@link Fetched#staleness()} tells so. Without this the call
         * fails. It holds for failures that {@link KomClientException#isRetryable()}, and for issues that are held as well.
         *
         * @param longest up to 366 days; zero allows none
         * @return this builder
         * @throws IllegalArgumentException if it is negative or longer
         */
        public Builder staleIfError(Duration longest) {
            if (longest.isNegative() || longest.compareTo(Duration.ofDays(366)) > 0) {
                throw new IllegalArgumentException("staleIfError is from nothing to 366 days, not " + longest);
            }
            this.staleIfError = longest;
            return this;
        }

        /**
         * Sets how long an index counts as current after the feed was asked for it, so that calls within that time send no
         * request for it; nothing without this. With {@link #cacheDirectory}, a program that starts again within that time, online
         * or not, reads what it holds without a request. {@link KomClient#watch} asks nevertheless.
         *
         * @param age up to 366 days; zero to ask each time
         * @return this builder
         * @throws IllegalArgumentException if it is negative or longer
         */
        public Builder maxAge(Duration age) {
            if (age.isNegative() || age.compareTo(Duration.ofDays(366)) > 0) {
                throw new IllegalArgumentException("maxAge is from nothing to 366 days, not " + age);
            }
            this.maxAge = age;
            return this;
        }

        /**
         * Sets how long {@link KomClient#watch} waits between two looks, as a rule; an hour without this. It never looks again
         * before a quarter of that is over, and adds a random time of up to that quarter.
         *
         * @param interval from 1 second to 7 days
         * @return this builder
         * @throws IllegalArgumentException if it is shorter or longer
         */
        public Builder watchInterval(Duration interval) {
            if (interval.compareTo(Duration.ofSeconds(1)) < 0 || interval.compareTo(Duration.ofDays(7)) > 0) {
                throw new IllegalArgumentException("watchInterval is from 1 second to 7 days, not " + interval);
            }
            this.watchInterval = interval;
            return this;
        }

        /**
         * Sets whom to tell of each request, for metrics.
         *
         * @param listener safe for use by several threads
         * @return this builder
         */
        public Builder requestListener(RequestListener listener) {
            this.requestListener = Objects.requireNonNull(listener, "listener");
            return this;
        }

        /**
         * Sets what tells the time, for tests: by it indexes expire, deadlines pass, and results are dated. The system's clock
         * without this. Timeouts and pauses do not depend on it.
         *
         * @param clock the clock
         * @return this builder
         */
        public Builder clock(InstantSource clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Keeps what was fetched in a folder, so that a program that starts asks only whether it is still current, and so that
         * {@link #staleIfError} holds from its start. Clients, threads and processes may share the folder. What is read from it
         * is verified as if it came over the network; what is damaged is fetched again; issues that were withdrawn are deleted.
         * A folder that cannot be written is no error, and it can be deleted at any time.
         *
         * @param folder the folder, this user's own; made if it is not there
         * @return this builder
         */
        public Builder cacheDirectory(Path folder) {
            this.cache = Objects.requireNonNull(folder, "folder");
            return this;
        }

        /**
         * Sets how much the issues in the cache folder may take; 64 MiB without this. Those fetched first make room.
         *
         * @param bytes 1 or more
         * @return this builder
         * @throws IllegalArgumentException if it is less
         */
        public Builder maxCacheBytes(long bytes) {
            if (bytes < 1) {
                throw new IllegalArgumentException("maxCacheBytes is 1 or more, not " + bytes);
            }
            this.cacheBytes = bytes;
            return this;
        }

        /**
         * Sets what follows {@code kom-client/} and the version in the {@code User-Agent} that is sent: the name of the
         * program that uses the client, so that the publisher can tell whom to warn of a change.
         *
         * @param suffix printable ASCII, for example {@code casework/4.1}
         * @return this builder
         * @throws IllegalArgumentException if it is blank, longer than 200 characters, or has other characters
         */
        public Builder userAgentSuffix(String suffix) {
            boolean printable = true;
            for (int i = 0; i < suffix.length(); i++) {
                printable &= suffix.charAt(i) >= ' ' && suffix.charAt(i) <= '~';
            }
            if (suffix.isBlank() || suffix.length() > 200 || !printable) {
                throw new IllegalArgumentException("userAgentSuffix is 1 to 200 characters of printable ASCII");
            }
            this.userAgentSuffix = suffix;
            return this;
        }

        /**
         * Sets the HTTP client to derive from, for its proxy, certificates, interceptors and connections. What this
         * builder has a setter for is taken from here, not from that client; redirects and caching are the client's own
         * matter. A program on the module path {@code requires okhttp3} to use this.
         *
         * <p>A client with a socket factory or a SOCKS proxy has sockets that an interrupt does not close: there an interrupted
         * call ends at a timeout at the latest.
         *
         * @param httpClient the client, used through {@code newBuilder()} and never closed
         * @return this builder
         */
        public Builder httpClient(OkHttpClient httpClient) {
            this.httpClient = Objects.requireNonNull(httpClient, "httpClient");
            return this;
        }

        /**
         * Builds the client. Nothing is sent before its first call.
         *
         * @return the client
         */
        public KomClient build() {
            return new KomClient(this);
        }

        private static Duration requireTimeout(String name, Duration timeout) {
            if (timeout.compareTo(Duration.ofMillis(1)) < 0 || timeout.compareTo(Duration.ofHours(24)) > 0) {
                throw new IllegalArgumentException(name + " is from 1 millisecond to 24 hours, not " + timeout);
            }
            return timeout;
        }
    }
}
