package no.politiet.kom.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.publish.NewsletterImporter;

/** The sample newsletter, and as JSON, as the feed serves it. */
final class Sample {

    /** So many newsletters share a section: the contract limits how many sections an issue has, and items a section. */
    private static final int SHARING = 8;

    private static final String FRONT_MATTER = "---\n";

    private Sample() {}

    static byte[] json() {
        return KomJson.forIssue()
                .toBytes(NewsletterImporter.builder()
                        .build()
                        .read(markdown(), "sample.md")
                        .issue());
    }

    static String markdown() {
        Path newsletter = Path.of(System.getProperty("kom.sample", "examples/newsletters/2023-q1.md"));
        try {
            return Files.readString(
                    Files.exists(newsletter) ? newsletter : Path.of("..").resolve(newsletter));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The newsletter many times over, below headings that differ, so that nothing in it continues what was before. */
    static String markdown(int times) {
        String once = markdown();
        int body = once.startsWith(FRONT_MATTER) ? once.indexOf(FRONT_MATTER, 1) + FRONT_MATTER.length() : 0;
        StringBuilder many = new StringBuilder(once);
        for (int i = 1; i < times; i++) {
            if (i % SHARING == 0) {
                many.append("\n# Nyhetsbrev ").append(i).append('\n');
            }
            String number = " (" + i + ")\n";
            once.substring(body)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .forEach(line -> many.append(line).append(line.startsWith("## ") ? number : "\n"));
        }
        return many.toString();
    }
}
