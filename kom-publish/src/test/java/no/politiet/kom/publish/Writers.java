package no.politiet.kom.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.politiet.kom.publish.internal.learned.Features;
import no.politiet.kom.publish.internal.learned.LinearModel;

/** Who wrote what is learned from: what was learned from others is asked about each writer's lessons. */
final class Writers {

    /** What was answered of a writer's lessons. */
    record Result(String writer, int right, int asked, List<String> wrong) {

        boolean isOfPieces() {
            return writer.startsWith("pieces-") || SENTENCES.contains(writer);
        }
    }

    private static final Set<String> SENTENCES =
            Set.of("sentences", "headings", "short", "dates", "dated", "plain", "titles");

    /** Learning takes its time, and a fifth less to learn from changes little; turns do not wait for each other. */
    private static final int TURNS = 5;

    private final Map<String, String> writers = new HashMap<>();

    /** The writers of the files that were asked for. */
    private final Map<String, String> asked = new ConcurrentHashMap<>();

    Writers() throws IOException {
        for (String line : Files.readAllLines(LessonFiles.of("WRITERS"))) {
            if (!line.startsWith(";")) {
                String[] files = line.split(" ");
                Arrays.stream(files).forEach(file -> writers.put(file, files[0]));
            }
        }
    }

    String of(Lesson lesson) {
        return asked.computeIfAbsent(lesson.file(), this::of);
    }

    private String of(String name) {
        String file = name.replaceFirst("\\.[a-z]+$", "");
        String writer = writers.get(
                file.startsWith("pieces-") || file.startsWith("cuts-") || file.startsWith("bodies-")
                        ? file
                        : file.replaceFirst("-.*", ""));
        if (writer == null) {
            throw new IllegalStateException("not in src/test/lessons/WRITERS: " + name);
        }
        return writer;
    }

    /** Leaves out a few writers after the others, learns from the rest, and asks what it would say of each of those left out. */
    List<Result> leaveOut(List<Lesson> lessons) {
        Map<String, List<Lesson>> byWriter =
                lessons.stream().collect(Collectors.groupingBy(this::of, TreeMap::new, Collectors.toList()));
        List<String> all = List.copyOf(byWriter.keySet());
        Learner learner = Learner.of(lessons);
        return IntStream.range(0, Math.min(TURNS, all.size()))
                .parallel()
                .mapToObj(turn -> everyFifth(all, turn))
                .flatMap(out -> {
                    LinearModel model = learner.model(lesson -> !out.contains(of(lesson)));
                    return out.stream().map(writer -> ask(writer, byWriter.get(writer), model));
                })
                .toList();
    }

    private static Set<String> everyFifth(List<String> writers, int first) {
        return IntStream.iterate(first, i -> i < writers.size(), i -> i + TURNS)
                .mapToObj(writers::get)
                .collect(Collectors.toSet());
    }

    private static Result ask(String writer, List<Lesson> asked, LinearModel model) {
        List<String> wrong = asked.stream()
                .filter(lesson -> !model.best(Features.of(lesson.features())).equals(lesson.answer()))
                .map(lesson -> model.best(Features.of(lesson.features())) + " in place of " + lesson.answer() + " in "
                        + lesson.file())
                .toList();
        return new Result(writer, asked.size() - wrong.size(), asked.size(), wrong);
    }
}
