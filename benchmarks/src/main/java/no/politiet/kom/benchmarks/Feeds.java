package no.politiet.kom.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.publish.FeedPublisher;
import no.politiet.kom.publish.NewsletterImporter;

/** Feeds of the sample newsletter, as if it had been sent every quarter for years. */
final class Feeds {

    private static final Issue SAMPLE = NewsletterImporter.builder()
            .maxBytes(1 << 24)
            .build()
            .read(Sample.markdown(1), "2023-q1.md")
            .issue();

    private Feeds() {}

    /** A feed in a new folder, of so many issues. */
    static Path publish(int issues) throws IOException {
        Path folder = Files.createTempDirectory("kom-feed");
        var unused = FeedPublisher.builder(folder)
                .build()
                .publish(IntStream.range(0, issues).mapToObj(Feeds::issue).toList());
        return folder;
    }

    /** The sample as the issue of another quarter. */
    static Issue issue(int number) {
        int year = 2023 + number / 4;
        int quarter = number % 4 + 1;
        Slug slug = Slug.of(year + "-q" + quarter);
        return SAMPLE.toBuilder()
                .slug(slug)
                .id(TagUri.of("example.org,2023", slug))
                .period(Period.parse("%d-%02d/%d-%02d".formatted(year, quarter * 3 - 2, year, quarter * 3)))
                .build();
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
