package no.politiet.kom.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import no.politiet.kom.model.Issue;

/** A sentence of made-up news of the first quarter of 2031, and the dates a reader finds in it. */
record DatedSentence(String file, String text, String labels) {

    static List<DatedSentence> all() throws IOException {
        List<DatedSentence> all = new ArrayList<>(of("dates.csv"));
        all.addAll(of("dated.csv"));
        return all;
    }

    static List<DatedSentence> of(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(DatedSentence.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\\|", -1))
                    .map(parts -> new DatedSentence(file, parts[0], parts[1]))
                    .toList();
        }
    }

    Issue issue() {
        return Newsletters.issue("# Nytt\n\n## Nyhet\n\n" + text + "\n");
    }

    List<Labels.Date> dates() {
        return Arrays.stream(labels.split(","))
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .map(label -> Labels.date(label.split(" ")))
                .toList();
    }
}
