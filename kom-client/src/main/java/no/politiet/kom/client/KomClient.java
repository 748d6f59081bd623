package no.politiet.kom.client;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import no.politiet.kom.client.internal.BaseUri;
import no.politiet.kom.client.internal.Feed;
import no.politiet.kom.client.internal.Keys;
import no.politiet.kom.client.internal.Settings;
import no.politiet.kom.client.internal.UserAgent;
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
                        builder.cache,
                        builder.cacheBytes,
                        UserAgent.of(builder.userAgentSuffix)),
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
         * @throws IllegalArgumentException if {@code pem} is no such key
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
            if (suffix.isBlank()
                    || suffix.length() > 200
                    || suffix.chars().anyMatch(character -> character < ' ' || character > '~')) {
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
