package no.politiet.kom.publish.internal.facts;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.Reference;
import no.politiet.kom.model.Table;
import no.politiet.kom.model.TableRow;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.ImportCodes;
import no.politiet.kom.publish.internal.learned.Features;
import no.politiet.kom.publish.internal.learned.LinearModel;
import no.politiet.kom.publish.internal.source.Findings;
import no.politiet.kom.publish.internal.text.Passage;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Texts;

/**
 * Reads what an item mainly is. No one word tells it: a study may be told by what was asked and what was found, and "rapport"
 * stands in news of a hearing. So each word of the heading and of the first sentences weighs something for each kind; how much
 * was learned from newsletters that readers labelled.
 */
public final class KindReader {

    /** What speaks for a kind by less is doubted: of newsletters by others one item in twenty-four, of which almost every other is wrong. */
    private static final int DOUBTED = 25;

    private static final LinearModel MODEL = LinearModel.of(KindReader.class);

    private KindReader() {}

    /** The kind of a piece at a line, which is told if it is doubtful. */
    public static Kind kind(Piece piece, List<Reference> references, int line, String pointer, Findings findings) {
        Features features = KindFeatures.of(piece.section(), piece.heading(), sentences(piece), references);
        LinearModel.Answer kind = MODEL.answer(features);
        boolean doubted = kind.margin() < DOUBTED;
        if (doubted && piece.sentences().isEmpty()) {
            // A heading that tells nothing, and nothing below it.
            return Kind.NOTE;
        }
        if (doubted) {
            findings.info(
                    ImportCodes.KIND_DOUBTFUL,
                    pointer,
                    new Position(line, 1),
                    Texts.cut(piece.sentences().get(0).text(), Limits.TITLE),
                    Map.of("actual", kind.best(), "other", kind.next()));
        }
        return Kind.of(kind.best());
    }

    /** The sentences of a piece; a row of a table begins with the heads of its columns, wherever these stand. */
    private static List<Sentence> sentences(Piece piece) {
        TableRow heads =
                piece.passages().isEmpty() ? null : piece.passages().get(0).head();
        if (heads == null) {
            return piece.sentences();
        }
        Passage head = Passage.of(Table.of(List.of(heads)), 1, 1);
        return Stream.concat(head.sentences().stream(), piece.sentences().stream())
                .toList();
    }
}
