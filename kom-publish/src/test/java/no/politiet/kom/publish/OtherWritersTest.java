package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Source;
import no.politiet.kom.model.SourceRef;
import no.politiet.kom.model.SourceRole;
import org.junit.jupiter.api.Test;

/**
 * Pieces of news that two others wrote and labelled. What the importer finds in all of them together is held, not what it finds
 * in each: a label may be doubted.
 */
class OtherWritersTest {

    private static final double HELD = 0.90;

    /** How many facts of one sort were found, are labelled, and are both. */
    private static final class Count {
        private int found;
        private int labelled;
        private int right;
        private final List<String> wrong = new ArrayList<>();

        void add(String text, List<String> got, List<String> wanted) {
            List<String> rest = new ArrayList<>(wanted);
            long hits = got.stream().filter(rest::remove).count();
            found += got.size();
            labelled += wanted.size();
            right += (int) hits;
            if (hits < got.size() || !rest.isEmpty()) {
                wrong.add(text + " " + got + " in place of " + wanted);
            }
        }

        void hold() {
            String all = String.join("\n", wrong);
            assertThat((double) right / found).as("precision\n%s", all).isGreaterThanOrEqualTo(HELD);
            assertThat((double) right / labelled).as("recall\n%s", all).isGreaterThanOrEqualTo(HELD);
        }
    }

    private static List<String[]> lines(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(OtherWritersTest.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .toList();
        }
    }

    private static Issue read(String text) {
        return Newsletters.issue("# Nytt\n\n## Nyhet\n\n" + text + "\n");
    }

    private static List<String> list(String values, String between) {
        return Arrays.stream(values.split(between))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    @Test
    void findsKinds() throws IOException {
        Count kinds = new Count();
        for (String[] line : lines("pieces.csv")) {
            kinds.add(line[0], List.of(read(line[0]).items().get(0).kind().code()), List.of(line[1]));
        }
        kinds.hold();
    }

    @Test
    void findsPublishers() throws IOException {
        Count publishers = new Count();
        for (String[] line : lines("pieces.csv")) {
            Issue issue = read(line[0]);
            List<String> wanted = list(line[2], ";");
            publishers.add(line[0], publishers(issue, wanted), wanted);
        }
        publishers.hold();
    }

    /** The publishers by the names that are wanted of them, or else their own. */
    private static List<String> publishers(Issue issue, List<String> wanted) {
        return issue.items().stream()
                .flatMap(item -> item.sources().stream())
                .filter(ref -> ref.role().equals(SourceRole.PUBLISHER))
                .map(SourceRef::source)
                .distinct()
                .map(id -> issue.sources().stream()
                        .filter(source -> source.id().equals(id))
                        .findFirst()
                        .orElseThrow())
                .map(source -> wanted.stream()
                        .filter(name -> isCalled(source, name))
                        .findFirst()
                        .orElse(source.name()))
                .toList();
    }

    private static boolean isCalled(Source source, String name) {
        return Labels.key(source.name()).equals(Labels.key(name))
                || name.equals(source.abbreviation())
                || Score.sameAgency(Labels.key(name), source);
    }

    @Test
    void findsDatesWithTheirRoles() throws IOException {
        Count dates = new Count();
        for (String[] line : lines("dated.csv")) {
            List<String> found = read(line[0]).items().stream()
                    .map(Item::dates)
                    .flatMap(List::stream)
                    .map(OtherWritersTest::date)
                    .toList();
            dates.add(line[0], found, list(line[1], ","));
        }
        dates.hold();
    }

    private static String date(KeyDate date) {
        String time = date.time() == null ? "" : " time " + date.time();
        String previous =
                date.previous().stream().map(value -> " previous " + value).collect(Collectors.joining());
        return date.role().code() + " " + date.when() + time + previous;
    }
}
