package no.politiet.kom.publish.internal.facts;

import java.util.List;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.Reference;
import no.politiet.kom.publish.internal.learned.LinearModel;

/**
 * Reads what an item mainly is. No one word tells it: a study may be told by what was asked and what was found, and "rapport"
 * stands in news of a hearing. So each word of the heading and of the first sentences weighs something for each kind; how much
 * was learned from newsletters that readers labelled.
 */
public final class KindReader {

    private static final LinearModel MODEL = LinearModel.of(KindReader.class);

    private KindReader() {}

    public static Kind kind(Piece piece, List<Reference> references) {
        return Kind.of(MODEL.best(KindFeatures.of(piece.heading(), piece.sentences(), references)));
    }
}
