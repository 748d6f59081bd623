package no.politiet.kom.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    /** Learning takes its time, and a tenth less to learn from changes little. */
    private static final int TURNS = 10;

    private final Map<String, String> writers = new HashMap<>();

    Writers() throws IOException {
        for (String line : Files.readAllLines(LessonFiles.of("WRITERS"))) {
            if (!line.startsWith(";")) {
                String[] files = line.split(" ");
                Arrays.stream(files).forEach(file -> writers.put(file, files[0]));
            }
        }
    }

    String of(Lesson lesson) {
        String file = lesson.file().replaceFirst("\\.[a-z]+$", "");
        String writer = writers.get(
                file.startsWith("pieces-") || file.startsWith("cuts-") || file.startsWith("bodies-")
                        ? file
                        : file.replaceFirst("-.*", ""));
        if (writer == null) {
            throw new IllegalStateException("not in src/test/lessons/WRITERS: " + lesson.file());
        }
        return writer;
    }

    /** Leaves out a few writers after the others, learns from the rest, and asks what it would say of each of those left out. */
    List<Result> leaveOut(List<Lesson> lessons) {
        Map<String, List<Lesson>> byWriter =
                lessons.stream().collect(Collectors.groupingBy(this::of, TreeMap::new, Collectors.toList()));
        List<String> all = List.copyOf(byWriter.keySet());
        List<Result> results = new ArrayList<>();
        for (int turn = 0; turn < Math.min(TURNS, all.size()); turn++) {
            Set<String> out = new HashSet<>();
            for (int i = turn; i < all.size(); i += TURNS) {
                out.add(all.get(i));
            }
            LinearModel model = Learner.model(
                    lessons.stream().filter(lesson -> !out.contains(of(lesson))).toList());
            out.forEach(writer -> results.add(ask(writer, byWriter.get(writer), model)));
        }
        return results;
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
