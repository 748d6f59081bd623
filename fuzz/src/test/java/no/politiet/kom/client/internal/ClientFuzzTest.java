package no.politiet.kom.client.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import no.politiet.kom.client.Fetched;
import no.politiet.kom.client.KomClient;
import no.politiet.kom.client.KomClientException;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.json.internal.jws.Jws;
import no.politiet.kom.json.internal.jws.Keys;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.model.Tombstone;

/**
 * What a server answers, a signed index, the headers of an answer, the files of a cache and of a watch: whatever the bytes, the
 * client reads them or refuses them as it is documented to, and never takes what nobody signed.
 */
class ClientFuzzTest {

    private static final URI FEED = URI.create("https://feed.example/v1/index.json");
    private static final Instant NOW = Instant.parse("2031-04-01T08:00:00Z");
    private static final Duration DAY = Duration.ofHours(24);
    private static final Tombstone TOMBSTONE =
            Tombstone.of(Slug.of("2031-q1"), TagUri.of("example.org,2031", Slug.of("2031-q1")), NOW, "Oppdiktet.");
    private static final byte[] INDEX = KomJson.forIndex()
            .toBytes(Index.builder(7, NOW, NOW.plus(DAY))
                    .issues(List.of(TOMBSTONE))
                    .build());

    private static final Path FOLDER;
    private static final KeyPair KEYS;
    private static final ServerSocket SOCKET;
    private static final KomClient KOM;

    private static volatile byte[] answer = {};

    static {
        try {
            FOLDER = Files.createTempDirectory("kom-fuzz");
            KEYS = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            SOCKET = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException | GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
        KOM = KomClient.builder(URI.create("http://127.0.0.1:" + SOCKET.getLocalPort() + "/"))
                .maxRetries(0)
                .readTimeout(Duration.ofMillis(300))
                .callTimeout(Duration.ofSeconds(1))
                .maxDocumentBytes(10_000)
                .build();
        Thread server = new Thread(ClientFuzzTest::serve);
        server.setDaemon(true);
        server.start();
    }

    /** One method for all, since the fuzzer drives one method a run. */
    @FuzzTest
    void answersEverything(byte[] bytes) throws Exception {
        String text = new String(bytes, UTF_8);
        opensNothingThatNobodySigned(bytes);
        readsRetryAfter(text);
        readsACacheFile(bytes);
        readsTheMemoryOfAWatch(bytes);
        readsAnAnswer(bytes);
        readsAnAnswer(concat("HTTP/1.1 200 OK\r\n".getBytes(ISO_8859_1), bytes));
        readsAnAnswer(
                concat(("HTTP/1.1 200 OK\r\n" + text.replace("\r\n\r\n", "") + "\r\n\r\n").getBytes(UTF_8), INDEX));
    }

    private static void opensNothingThatNobodySigned(byte[] bytes) throws Exception {
        Keys known = new Keys(List.of(KEYS.getPublic()));
        if (Jws.open(bytes, known) != null) {
            throw new AssertionError("nobody signed it: " + new String(bytes, ISO_8859_1));
        }
        // Behind a signature of ours, anything may stand; before it only the header that says so.
        String payload = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        byte[] jws = sign("{\"alg\":\"EdDSA\"}", payload);
        if (!Arrays.equals(bytes, Jws.open(jws, known))) {
            throw new AssertionError("it was signed: " + new String(jws, ISO_8859_1));
        }
        byte[] opened = Jws.open(sign(new String(bytes, UTF_8), payload), known);
        if (opened != null && !new String(bytes, UTF_8).contains("Ed")) {
            throw new AssertionError("a header without the algorithm: " + new String(bytes, UTF_8));
        }
    }

    private static byte[] sign(String header, String payload) throws Exception {
        String message = Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(UTF_8)) + "." + payload;
        Signature signer = Signature.getInstance("Ed25519");
        signer.initSign(KEYS.getPrivate());
        signer.update(message.getBytes(ISO_8859_1));
        return (message + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signer.sign()))
                .getBytes(ISO_8859_1);
    }

    private static void readsRetryAfter(String text) {
        int middle = text.indexOf('|');
        String date = middle < 0 ? null : text.substring(middle + 1);
        Duration asked = RetryAfter.of(middle < 0 ? text : text.substring(0, middle), date, NOW);
        if (asked != null && (asked.isNegative() || asked.compareTo(DAY) > 0)) {
            throw new AssertionError(text + " asks for " + asked);
        }
    }

    private static void readsACacheFile(byte[] bytes) throws IOException {
        Path feed =
                FOLDER.resolve(Digests.sha256(FEED.toString().getBytes(UTF_8)).substring(0, 32));
        Files.createDirectories(feed);
        DiskCache cache = new DiskCache(FOLDER, FEED, 100_000, 100_000);
        Files.write(feed.resolve("index"), bytes);
        DiskCache.KeptIndex kept = cache.index();
        if (kept == null && Files.exists(feed.resolve("index"))) {
            throw new AssertionError("a damaged index is left: " + new String(bytes, UTF_8));
        }
        byte[] first = ("kom-cache 2 " + Digests.sha256(bytes) + "\n").getBytes(UTF_8);
        Files.write(feed.resolve("index"), concat(first, bytes));
        kept = cache.index();
        if (kept != null && kept.answer().uri() == null) {
            throw new AssertionError("an index from nowhere");
        }
        String digest = Digests.sha256(INDEX);
        Files.write(feed.resolve(digest), bytes);
        Answer revision = cache.revision(digest, INDEX.length, FEED);
        if (revision != null && !Arrays.equals(revision.body(), INDEX)) {
            throw new AssertionError("a revision of another digest");
        }
    }

    private static void readsTheMemoryOfAWatch(byte[] bytes) throws IOException {
        Path file = FOLDER.resolve("told");
        Files.write(file, bytes);
        try (WatchMemory memory = WatchMemory.open(file)) {
            memory.note(TOMBSTONE);
        } catch (IllegalStateException e) {
            if (!Arrays.equals(Files.readAllBytes(file), bytes)) {
                throw new AssertionError("what was refused is not left alone");
            }
            return;
        }
        try (WatchMemory memory = WatchMemory.open(file)) {
            if (memory.told(TOMBSTONE.slug()) != 0) {
                throw new AssertionError("forgotten");
            }
        }
    }

    private static void readsAnAnswer(byte[] bytes) {
        answer = bytes;
        try {
            Fetched<Index> index = KOM.index();
            if (!KomJson.forIndex()
                    .read(KomJson.forIndex().toBytes(index.value()))
                    .equals(index.value())) {
                throw new AssertionError("not an index: " + index);
            }
        } catch (KomClientException e) {
            if (e.getMessage().isBlank()) {
                throw new AssertionError("says nothing", e);
            }
        }
    }

    private static void serve() {
        while (true) {
            try (Socket peer = SOCKET.accept()) {
                readHead(peer.getInputStream());
                peer.getOutputStream().write(answer);
            } catch (IOException e) {
                // The client has gone.
            }
        }
    }

    private static void readHead(InputStream in) throws IOException {
        int tail = 0;
        while (tail != 0x0D0A0D0A) {
            int next = in.read();
            if (next < 0) {
                return;
            }
            tail = tail << 8 | next;
        }
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
