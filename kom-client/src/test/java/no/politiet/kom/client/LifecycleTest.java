package no.politiet.kom.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.politiet.kom.client.FeedServer.INDEX;
import static no.politiet.kom.client.Fixtures.issue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpHandler;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Time, threads and connections: that every call ends, and that nothing is left when the client is closed. */
@Timeout(60)
class LifecycleTest {

    private final FeedServer server = new FeedServer(issue("2023-q1"));
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    /** Never answers. */
    private final HttpHandler silence = exchange -> {
        asked.countDown();
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    };

    /** Sends a byte now and then, for ever: no read is ever too slow. */
    private final HttpHandler drip = exchange -> {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            while (!ended.await(50, TimeUnit.MILLISECONDS)) {
                out.write(' ');
                out.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    };

    @AfterEach
    void close() {
        ended.countDown();
        server.close();
    }

    @Test
    void endsASlowDripAtTheCallTimeout() {
        server.route(INDEX, drip);
        try (KomClient client =
                server.clientBuilder().callTimeout(Duration.ofMillis(500)).build()) {
            Instant start = Instant.now();
            KomClientException e = Failing.with(Reason.TIMEOUT, server.uri(INDEX), client::index);
            assertThat(Duration.between(start, Instant.now())).isBetween(Duration.ofMillis(490), Duration.ofSeconds(5));
            assertThat(e).hasMessageContaining("500 ms");
            assertThat(e.isRetryable()).isTrue();
        }
    }

    @Test
    void countsAllRequestsOfACallAgainstItsTimeout() {
        HttpHandler index = server.handler(INDEX);
        server.route(INDEX, exchange -> {
            pause(1200);
            index.handle(exchange);
        });
        String revision = FeedServer.revisionPath(issue("2023-q1"));
        server.route(revision, silence);
        try (KomClient client =
                server.clientBuilder().callTimeout(Duration.ofSeconds(2)).build()) {
            Instant start = Instant.now();
            Failing.with(Reason.TIMEOUT, server.uri(revision), client::latest);
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(3));
        }
    }

    @Test
    void endsASilenceAtTheReadTimeout() {
        server.route(INDEX, silence);
        try (KomClient client =
                server.clientBuilder().readTimeout(Duration.ofMillis(300)).build()) {
            KomClientException e = Failing.with(Reason.TIMEOUT, server.uri(INDEX), client::index);
            assertThat(e).hasMessageContaining("read timeout 300 ms");
            assertThat(e.fault()).isEqualTo(Fault.NETWORK);
        }
    }

    @Test
    void saysThatNobodyListens() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        URI base = URI.create("http://127.0.0.1:" + port + "/");
        try (KomClient client = KomClient.builder(base).build()) {
            KomClientException e = Failing.with(Reason.UNREACHABLE, base.resolve("v1/index.json"), client::latest);
            assertThat(e).hasMessageContaining("No connection");
            assertThat(e.isRetryable()).isTrue();
            assertThat(e.fault()).isEqualTo(Fault.NETWORK);
        }
    }

    @Test
    void saysThatTheHostIsNotKnown() {
        // RFC 2606 keeps this name free.
        try (KomClient client =
                KomClient.builder(URI.create("http://kom.invalid/")).build()) {
            Failing.with(Reason.UNREACHABLE, URI.create("http://kom.invalid/v1/index.json"), client::latest);
        }
    }

    @Test
    void anInterruptEndsACall() throws Exception {
        server.route(INDEX, silence);
        AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
        AtomicBoolean flag = new AtomicBoolean();
        try (KomClient client = server.client()) {
            Thread caller = new Thread(() -> {
                try {
                    client.index();
                } catch (KomClientException e) {
                    thrown.set(e);
                }
                flag.set(Thread.currentThread().isInterrupted());
            });
            caller.start();
            asked.await();
            caller.interrupt();
            caller.join(5_000);
            assertThat(caller.isAlive()).isFalse();
        }
        assertThat(thrown.get()).isInstanceOfSatisfying(KomClientException.class, e -> {
            assertThat(e.reason()).isEqualTo(Reason.INTERRUPTED);
            assertThat(e).hasCauseInstanceOf(InterruptedException.class);
            assertThat(e.isRetryable()).isFalse();
        });
        assertThat(flag).isTrue();
    }

    @Test
    void aClosedClientRefusesCalls() {
        KomClient client = server.client();
        client.latest();
        client.close();
        client.close();
        KomClientException e = Failing.with(Reason.CLOSED, server.uri(INDEX), client::latest);
        assertThat(e.fault()).isEqualTo(Fault.CALLER);
        Failing.with(Reason.CLOSED, server.uri(INDEX), client::index);
        Failing.with(Reason.CLOSED, server.uri(INDEX), () -> client.issues().toList());
    }

    @Test
    void closingEndsACallUnderWay() throws Exception {
        server.route(INDEX, silence);
        KomClient client = server.client();
        CompletableFuture<KomClientException> failure =
                CompletableFuture.supplyAsync(() -> Failing.with(Reason.CLOSED, server.uri(INDEX), client::index));
        asked.await();
        client.close();
        assertThat(failure.get(5, TimeUnit.SECONDS)).isNotNull();
    }

    @Test
    void noThreadOfItsOwnOutlivesClose() throws Exception {
        // An address needs no look-up; a name does, in a thread of the client's own.
        URI base = URI.create("http://localhost:" + server.port() + "/");
        KomClient client = KomClient.builder(base).build();
        client.latest();
        server.route(INDEX, silence);
        CompletableFuture<KomClientException> underWay = CompletableFuture.supplyAsync(
                () -> Failing.with(Reason.CLOSED, base.resolve("v1/index.json"), client::index));
        asked.await();
        List<Thread> own = threads(name -> name.startsWith("kom-client"));
        assertThat(own).isNotEmpty();

        client.close();
        underWay.get(5, TimeUnit.SECONDS);

        for (Thread thread : own) {
            thread.join(1_000);
        }
        assertThat(own).noneMatch(Thread::isAlive);
        // OkHttp and Okio each keep one thread for the whole machine, which ends a minute after its last use.
        assertThat(threads(name -> name.startsWith("Ok"))).allMatch(Thread::isDaemon);
    }

    @Test
    void anInterruptEndsALookUp() throws Exception {
        CountDownLatch lookingUp = new CountDownLatch(1);
        OkHttpClient hanging = new OkHttpClient.Builder()
                .dns(host -> {
                    lookingUp.countDown();
                    pause(60_000);
                    return List.of();
                })
                .build();
        URI base = URI.create("http://hanging.invalid/");
        AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
        try (KomClient client = KomClient.builder(base).httpClient(hanging).build()) {
            Thread caller = new Thread(
                    () -> thrown.set(Failing.with(Reason.INTERRUPTED, base.resolve("v1/index.json"), client::index)));
            caller.start();
            lookingUp.await();
            caller.interrupt();
            caller.join(5_000);
            assertThat(caller.isAlive()).isFalse();
        }
        assertThat(thrown.get()).isNotNull();
    }

    @Test
    void aLookUpEndsAtTheConnectTimeout() {
        OkHttpClient hanging = new OkHttpClient.Builder()
                .dns(host -> {
                    pause(60_000);
                    return List.of();
                })
                .build();
        URI base = URI.create("http://hanging.invalid/");
        try (KomClient client = KomClient.builder(base)
                .httpClient(hanging)
                .connectTimeout(Duration.ofMillis(50))
                .maxRetries(0)
                .build()) {
            Failing.with(Reason.UNREACHABLE, base.resolve("v1/index.json"), client::index);
        }
    }

    @Test
    void closesItsConnections() throws Exception {
        byte[] answer = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".getBytes(UTF_8);
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            URI base = URI.create("http://127.0.0.1:" + listener.getLocalPort() + "/");
            KomClient client = KomClient.builder(base).build();
            CompletableFuture<KomClientException> failure = CompletableFuture.supplyAsync(
                    () -> Failing.with(Reason.HTTP_STATUS, base.resolve("v1/index.json"), client::index));
            try (Socket peer = listener.accept()) {
                RawServer.readHead(peer.getInputStream());
                peer.getOutputStream().write(answer);
                failure.get(5, TimeUnit.SECONDS);

                peer.setSoTimeout(300);
                assertThatThrownBy(() -> peer.getInputStream().read())
                        .as("the connection is kept while the client is open")
                        .isInstanceOf(SocketTimeoutException.class);
                client.close();
                peer.setSoTimeout(5_000);
                assertThat(peer.getInputStream().read())
                        .as("the end of the stream")
                        .isEqualTo(-1);
            }
        }
    }

    @Test
    void leavesTheConnectionsOfTheCallersClientAlone() {
        OkHttpClient own = new OkHttpClient();
        try (KomClient client = server.clientBuilder().httpClient(own).build()) {
            client.latest();
        }
        assertThat(own.connectionPool().connectionCount()).isEqualTo(1);
        assertThat(own.dispatcher().executorService().isShutdown()).isFalse();
        own.connectionPool().evictAll();
        own.dispatcher().executorService().shutdown();
    }

    @Test
    void derivesFromTheCallersClient() {
        OkHttpClient own = new OkHttpClient.Builder()
                .addInterceptor(chain -> chain.proceed(
                        chain.request().newBuilder().header("X-Partner", "yes").build()))
                .build();
        try (KomClient client = server.clientBuilder().httpClient(own).build()) {
            client.latest();
        }
        assertThat(server.lastRequest(INDEX).getFirst("X-Partner")).isEqualTo("yes");
        own.connectionPool().evictAll();
    }

    @Test
    void aClientNobodyClosedLetsTheVirtualMachineExit() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process child = new ProcessBuilder(
                        java.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ForgetsToClose.class.getName(),
                        server.uri("/").toString())
                .redirectErrorStream(true)
                .start();
        try {
            // Not by reading to the end, which comes with the exit that is to be timed.
            String printed = child.inputReader(UTF_8).readLine();
            Instant done = Instant.now();
            assertThat(printed).isEqualTo("Diktet nyhetsbrev 2023-q1");
            assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(Duration.between(done, Instant.now())).isLessThan(Duration.ofSeconds(4));
            assertThat(child.exitValue()).isZero();
        } finally {
            child.destroyForcibly();
        }
    }

    /** What runs in the other virtual machine. */
    static final class ForgetsToClose {
        private ForgetsToClose() {}

        public static void main(String[] args) {
            System.out.println(KomClient.builder(URI.create(args[0]))
                    .build()
                    .latest()
                    .value()
                    .title());
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Thread> threads(Predicate<String> named) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> named.test(thread.getName()))
                .toList();
    }
}
