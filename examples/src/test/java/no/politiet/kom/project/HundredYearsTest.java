package no.politiet.kom.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.politiet.kom.client.KomClient;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.publish.FeedPublisher;
import no.politiet.kom.publish.NewsletterImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A feed costs its publisher and its readers as much in a hundred years as in its first. */
class HundredYearsTest {

    private static final Path SAMPLE = Path.of("newsletters", "2023-q1.md");

    @TempDir
    Path folder;

    @Test
    void takesTheSameRequestsAndFilesHoweverManyIssuesThereAre() throws Exception {
        Issue sample = NewsletterImporter.builder().build().read(SAMPLE).issue();
        List<List<String>> requests = new ArrayList<>();
        List<Integer> written = new ArrayList<>();
        for (int issues : new int[] {4, 40, 400}) {
            Path feed = folder.resolve(Integer.toString(issues));
            FeedPublisher publisher = FeedPublisher.builder(feed).build();
            var unused = publisher.publish(IntStream.range(0, issues)
                    .mapToObj(number -> issue(sample, number))
                    .toList());
            requests.add(requestsOfLatest(feed, issue(sample, issues - 1)));
            Set<Map.Entry<String, Object>> before = files(feed).entrySet();
            unused = publisher.publish(issue(sample, issues));
            Map<String, Object> after = files(feed);
            after.entrySet().removeAll(before);
            written.add(after.size());
        }
        assertThat(requests).containsOnly(List.of("/v1/index.json", "revision"));
        assertThat(written.get(0)).isPositive();
        assertThat(written).containsOnly(written.get(0));
    }

    private static Issue issue(Issue sample, int number) {
        int year = 2031 + number / 4;
        int quarter = number % 4 + 1;
        Slug slug = Slug.of(year + "-q" + quarter);
        return sample.toBuilder()
                .slug(slug)
                .id(TagUri.of("example.org,2031", slug))
                .period(Period.parse("%d-%02d/%d-%02d".formatted(year, quarter * 3 - 2, year, quarter * 3)))
                .build();
    }

    /** Each file with what tells it from the one that had its name before: a file is replaced, never written into. */
    private static Map<String, Object> files(Path feed) throws IOException {
        Map<String, Object> files = new HashMap<>();
        try (Stream<Path> all = Files.walk(feed.resolve("v1"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                files.put(feed.relativize(file).toString(), attributes.fileKey() + " " + attributes.lastModifiedTime());
            }
        }
        return files;
    }

    private static List<String> requestsOfLatest(Path feed, Issue latest) throws IOException {
        List<String> paths = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            paths.add(path.matches("/v1/issues/.*/r1.json") ? "revision" : path);
            byte[] bytes = Files.readAllBytes(feed.resolve(path.substring(1)));
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        try (KomClient kom = KomClient.builder(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"))
                .build()) {
            assertThat(kom.latest().value()).isEqualTo(latest);
            return paths;
        } finally {
            server.stop(0);
        }
    }
}
