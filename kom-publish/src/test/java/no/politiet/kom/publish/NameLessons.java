package no.politiet.kom.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.politiet.kom.model.Item;
import no.politiet.kom.publish.internal.facts.Piece;
import no.politiet.kom.publish.internal.facts.sources.NameFinder;
import no.politiet.kom.publish.internal.facts.sources.SourceRegistry;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/** Which words readers say are names of bodies, to learn from. */
final class NameLessons {

    static final Path FILE = LessonFiles.of("bodies.names");

    private static final String HEAD = """
            ; What each feature of a word weighs for its being part of a body's name. Learned by scripts/learn.sh from newsletters and
            ; pieces of news in src/test; not to be edited. +: of a word after which a name has begun; s: of the s it ends in.
            """;

    private static final String BEGIN = "== ";

    /**
     * A sentence with its names.
     *
     * @param file the file it stands in
     */
    record Marked(String file, Sentence sentence, List<NameFinder.Name> names) {}

    private NameLessons() {}

    static String weights(List<Lesson> lessons) {
        return HEAD + Learner.weights(lessons);
    }

    static List<Lesson> all() throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        for (Marked marked : marked()) {
            NameFinder.questions(marked.sentence(), marked.names(), SourceRegistry.standard()).stream()
                    .map(question -> Lesson.of(marked.file(), question.features(), question.answer()))
                    .forEach(lessons::add);
        }
        return lessons;
    }

    /** All sentences of the newsletters, pieces of news and single sentences that there are to learn from. */
    static List<Marked> marked() throws IOException {
        Map<String, List<String>> names = read();
        List<Marked> all = new ArrayList<>();
        for (LabelledNewsletter newsletter : LabelledNewsletter.all()) {
            mark(newsletter.file(), newsletter.issue().items(), names, all);
        }
        for (LabelledPiece piece : LabelledPiece.all()) {
            mark(piece.file(), piece.issue().items(), names, all);
        }
        for (MarkedHeading heading : MarkedHeading.all()) {
            mark(heading.file(), heading.items(), names, all);
        }
        for (TitledSentence sentence : TitledSentence.all()) {
            mark(TitledSentence.FILE, sentence.items(), names, all);
        }
        for (DatedSentence sentence : DatedSentence.all()) {
            mark(sentence.file(), sentence.issue().items(), names, all);
        }
        for (NamedSentence sentence : NamedSentence.all()) {
            mark(sentence.file(), sentence.items(), Map.of(sentence.file(), sentence.names()), all);
        }
        return all;
    }

    private static void mark(String file, List<Item> items, Map<String, List<String>> names, List<Marked> all) {
        List<String> known = Objects.requireNonNull(names.get(file), () -> "no names of " + file + " in " + FILE);
        for (Piece piece : Pieces.of(items)) {
            Stream.concat(piece.title().stream(), piece.sentences().stream())
                    .map(sentence -> new Marked(file, sentence, in(sentence, known)))
                    .forEach(all::add);
        }
    }

    /** The names that readers found in each file, the longest first. */
    static Map<String, List<String>> read() throws IOException {
        Map<String, List<String>> all = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        for (String line : Files.readAllLines(FILE)) {
            if (line.startsWith(BEGIN)) {
                names = new ArrayList<>();
                all.put(line.substring(BEGIN.length()), names);
            } else if (!line.isBlank()) {
                names.add(line);
            }
        }
        all.values().forEach(each -> each.sort(Comparator.comparingInt(name -> -name.length())));
        return all;
    }

    /** Where in a sentence the names stand. */
    static List<NameFinder.Name> in(Sentence sentence, List<String> names) {
        List<NameFinder.Name> found = new ArrayList<>();
        List<Word> words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            NameFinder.Name name = at(sentence, i, names);
            if (name != null) {
                found.add(name);
                i = name.to() - 1;
            }
        }
        return found;
    }

    /** The longest name that begins at a word; one in small letters is as long as the same one is in capitals. */
    private static NameFinder.@Nullable Name at(Sentence sentence, int from, List<String> names) {
        NameFinder.Name known = NameFinder.known(sentence, from, SourceRegistry.standard());
        String text = sentence.text();
        List<Word> words = sentence.words();
        int start = words.get(from).start();
        for (String name : names) {
            int end = start + name.length();
            boolean is = text.startsWith(name, start)
                    || known != null
                            && text.regionMatches(true, start, name, 0, 1)
                            && text.startsWith(name.substring(1), start + 1);
            for (int to = from + 1;
                    is && to <= words.size() && words.get(to - 1).start() < end;
                    to++) {
                int last = words.get(to - 1).end();
                boolean genitive = last == end + 1 && text.charAt(end) == 's';
                if (last == end || genitive) {
                    return known != null && to < known.to() ? known : new NameFinder.Name(from, to, genitive);
                }
            }
        }
        return known;
    }
}
