package no.politiet.kom.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A server over TLS whose certificate only this test knows. */
@TestInstance(Lifecycle.PER_CLASS)
class TlsTest {

    private static final char[] PASSWORD = "fiction".toCharArray();

    private HttpsServer server;
    private KeyStore keys;
    private SSLContext tls;

    @BeforeAll
    void start(@TempDir Path directory) throws Exception {
        Path store = directory.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "test",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(keytool.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(keytool.exitValue()).isZero();
        keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        tls = SSLContext.getInstance("TLS");
        tls.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        server.createContext("/", exchange -> {
            try (exchange) {
                FeedServer.redirect(
                                302, "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/index.json")
                        .handle(exchange);
            }
        });
        server.start();
    }

    @AfterAll
    void stop() {
        server.stop(0);
    }

    private URI base() {
        return URI.create("https://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @Test
    void refusesACertificateThatIsNotTrusted() {
        try (KomClient client = KomClient.builder(base()).build()) {
            KomClientException e = Failing.with(Reason.UNREACHABLE, base().resolve("v1/index.json"), client::latest);
            assertThat(e).hasMessageContaining("certificate is not trusted");
            assertThat(e.isRetryable()).isFalse();
            assertThat(e.fault()).isEqualTo(Fault.NETWORK);
        }
    }

    @Test
    void refusesARedirectFromHttpsToHttp() throws Exception {
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        OkHttpClient own = new OkHttpClient.Builder()
                .sslSocketFactory(tls.getSocketFactory(), (X509TrustManager) trusted.getTrustManagers()[0])
                .build();
        try (KomClient client = KomClient.builder(base()).httpClient(own).build()) {
            KomClientException e =
                    Failing.with(Reason.REDIRECT_REFUSED, base().resolve("v1/index.json"), client::latest);
            assertThat(e).hasMessageContaining("from https to http");
        } finally {
            own.connectionPool().evictAll();
        }
    }
}
