package no.politiet.kom.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is fetched, by the policy of the client: from a server on the loopback interface that does as it is told. */
class DocumentsTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Documents documents = new Documents(Terminal.ofProcess(), Duration.ofSeconds(2));
    private HttpServer server;
    private String base;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            answer(exchange);
        });
        server.start();
        base = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String location = switch (path) {
            case "/moved" -> "here";
            case "/round" -> "/round";
            case "/abroad" -> "http://localhost:" + server.getAddress().getPort() + "/here";
            case "/door" -> "http://127.0.0.1:1/here";
            case "/nowhere" -> "mailto:kom@example.org";
            default -> null;
        };
        if (location != null) {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(302, -1);
        } else if (path.equals("/none")) {
            exchange.sendResponseHeaders(404, -1);
        } else if (path.equals("/drip")) {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                while (true) {
                    out.write(' ');
                    out.flush();
                    Thread.sleep(100);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        } else if (!path.equals("/silence")) {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("{}".getBytes(StandardCharsets.US_ASCII));
            exchange.close();
        }
    }

    @Test
    void readsWhatIsServed() throws IOException {
        assertThat(documents.read(base + "/here")).asString().isEqualTo("{}");
        assertThat(documents.readIfThere(base + "/none")).isNull();
        assertThatThrownBy(() -> documents.read(base + "/none")).hasMessageContaining("404");
    }

    @Test
    void followsARedirectOnTheSameServer() throws IOException {
        assertThat(documents.read(base + "/moved")).asString().isEqualTo("{}");
    }

    @ParameterizedTest
    @CsvSource({
        "/abroad, another host",
        "/door, another port",
        "/nowhere, which is no http or https address",
        "/round, after 5 redirects already"
    })
    void refusesToFollowARedirectAsTheClientDoes(String path, String objection) {
        assertThatThrownBy(() -> documents.read(base + path))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(base + path + ": the server redirects to ")
                .hasMessageContaining(objection + ", which is not followed");
        assertThat(asked).doesNotContain("/here");
    }

    @Test
    @Timeout(20)
    void endsASlowDripAtTheDeadline() {
        assertThatThrownBy(() -> documents.read(base + "/drip"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(base + "/drip: was not there within 2 s");
    }

    @Test
    @Timeout(20)
    void endsASilenceAtTheDeadline() {
        assertThatThrownBy(() -> documents.read(base + "/silence"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(base + "/silence: was not there within 2 s");
    }
}
