package no.politiet.kom.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.publish.NewsletterImporter;

/** The sample newsletter as JSON, as the feed serves it. */
final class Sample {

    private Sample() {}

    static byte[] json() {
        try {
            Path newsletter = Path.of(System.getProperty("kom.sample", "examples/newsletters/2023-q1.md"));
            if (!Files.exists(newsletter)) {
                newsletter = Path.of("..").resolve(newsletter);
            }
            return KomJson.forIssue()
                    .toBytes(NewsletterImporter.builder()
                            .build()
                            .read(newsletter)
                            .issue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
