package no.politiet.kom.publish.internal.structure;

import java.util.ArrayList;
import java.util.List;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.internal.text.Passage;
import no.politiet.kom.publish.internal.text.Sentence;

/** Which passages below one heading make one piece of news. */
public final class PieceRule {

    /** A piece that comes near a limit of the contract goes on in another one under the same heading. */
    private static final int MARGIN = 200;

    private PieceRule() {}

    /** The pieces, at least one. */
    public static List<List<Passage>> split(List<Passage> passages) {
        List<List<Passage>> pieces = new ArrayList<>();
        pieces.add(new ArrayList<>());
        int links = 0;
        for (Passage passage : passages) {
            List<Passage> piece = pieces.get(pieces.size() - 1);
            if (piece.size() > Limits.BLOCKS - MARGIN || links > Limits.LINKS - MARGIN) {
                piece = new ArrayList<>();
                pieces.add(piece);
                links = 0;
            }
            piece.add(passage);
            for (Sentence sentence : passage.sentences()) {
                links += sentence.links().size();
            }
        }
        return pieces;
    }
}
