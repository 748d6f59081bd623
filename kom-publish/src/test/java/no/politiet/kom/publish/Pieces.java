package no.politiet.kom.publish;

import java.util.ArrayList;
import java.util.List;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.publish.internal.facts.News;
import no.politiet.kom.publish.internal.facts.Piece;
import no.politiet.kom.publish.internal.text.Passage;
import no.politiet.kom.publish.internal.text.Sentence;

/** The items of an issue as the readers of facts see them. */
final class Pieces {

    private Pieces() {}

    static List<Piece> of(List<Item> items) {
        List<Piece> pieces = new ArrayList<>();
        String heading = "";
        for (Item item : items) {
            List<Sentence> title = item.heading().equals(heading)
                    ? List.of()
                    : Passage.of(Paragraph.of(item.heading()), 1, 1).sentences();
            List<Passage> passages =
                    item.body().stream().map(block -> Passage.of(block, 1, 1)).toList();
            pieces.add(new Piece(item.heading(), title, "", passages, List.of()));
            heading = item.heading();
        }
        return pieces;
    }

    /** What one of the pieces is, which are of these kinds. */
    static News news(List<Piece> pieces, List<String> kinds, int piece) {
        Kind kind = Kind.of(kinds.get(piece));
        if (isBelowOne(pieces, piece, piece + 1)) {
            return new News(kind, Kind.of(kinds.get(piece + 1)));
        }
        return new News(kind, isBelowOne(pieces, piece, piece - 1) ? null : kind);
    }

    private static boolean isBelowOne(List<Piece> pieces, int one, int other) {
        return other >= 0
                && other < pieces.size()
                && pieces.get(other).heading().equals(pieces.get(one).heading());
    }
}
