package no.politiet.kom.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.BulletList;
import no.politiet.kom.model.Item;
import no.politiet.kom.publish.internal.structure.PieceFeatures;
import no.politiet.kom.publish.internal.structure.PieceRule;
import no.politiet.kom.publish.internal.text.Passage;
import org.jspecify.annotations.Nullable;

/** With which paragraphs readers say that a piece of news begins, to learn from. */
final class PieceLessons {

    private static final String HEAD = """
            ; What each feature of a paragraph weighs for its opening a piece of news, going on with the one before, or being a note.
            ; Learned by scripts/learn.sh from newsletters and headings in src/test; not to be edited. ^: one of the first four words;
            ; #: of the heading.
            """;

    private PieceLessons() {}

    static String weights(List<Lesson> lessons) {
        return HEAD + Learner.weights(lessons);
    }

    static List<Lesson> all() throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        for (LabelledNewsletter newsletter : LabelledNewsletter.all()) {
            for (LabelledNewsletter.Run run : newsletter.runs()) {
                lessons.addAll(of(
                        newsletter.file(),
                        run.heading(),
                        run.blocks(),
                        at -> does(run.labels().get(at))));
            }
        }
        for (MarkedHeading heading : MarkedHeading.all()) {
            List<Block> blocks = heading.items().stream()
                    .map(Item::body)
                    .flatMap(List::stream)
                    .toList();
            List<String> does = new ArrayList<>();
            int line = 0;
            for (Block block : blocks) {
                does.add(heading.lines().get(line).does());
                line += block instanceof BulletList list ? list.items().size() : 1;
            }
            lessons.addAll(of(heading.file(), heading.heading(), blocks, does::get));
        }
        return lessons;
    }

    private static String does(Labels.@Nullable Label label) {
        if (label == null) {
            return PieceRule.GOES_ON;
        }
        return label.kind().equals(PieceRule.NOTE) ? PieceRule.NOTE : PieceRule.OPENS;
    }

    /** What is asked of each paragraph whose form does not tell. */
    private static List<Lesson> of(String file, String heading, List<Block> blocks, IntFunction<String> does) {
        List<Passage> passages =
                blocks.stream().map(block -> Passage.of(block, 1, 1)).toList();
        PieceFeatures features = new PieceFeatures(heading, passages);
        List<Lesson> lessons = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < passages.size(); at++) {
            if (PieceRule.isLearned(passages, from, at)) {
                lessons.add(Lesson.of(file, features.of(from, at), does.apply(at)));
            }
            from = does.apply(at).equals(PieceRule.GOES_ON) ? from : at;
        }
        return lessons;
    }
}
