package no.politiet.kom.json.internal;

import java.util.List;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.Extras;
import no.politiet.kom.model.Quote;
import no.politiet.kom.model.constraint.Limits;

/** Reads and writes a quote. */
final class QuoteCodec extends Codec<Quote> {

    static final Members MEMBERS = new Members("type", "blocks", "cite?", "page?");

    private static final int TYPE = 0;
    private static final int BLOCKS = 1;
    private static final int CITE = 2;
    private static final int PAGE = 3;

    @Override
    public Quote read(JsonReader in) {
        List<Block> blocks = List.of();
        String cite = null;
        String page = null;
        for (int member = in.next(MEMBERS); member >= 0; member = in.next(MEMBERS)) {
            switch (member) {
                case BLOCKS -> blocks = in.list(Codecs.BLOCK, 1, Limits.BLOCKS);
                case CITE -> cite = in.line(Limits.TITLE);
                case PAGE -> page = in.line(Limits.SHORT);
                default -> throw new AssertionError(member);
            }
        }
        Extras extras = in.end(MEMBERS);
        return new Quote(blocks, cite, page, extras);
    }

    @Override
    public void write(Quote quote, JsonWriter out) {
        out.begin();
        out.member(MEMBERS, TYPE, quote.type());
        out.required(MEMBERS, BLOCKS, quote.blocks(), Codecs.BLOCK);
        out.member(MEMBERS, CITE, quote.cite());
        out.member(MEMBERS, PAGE, quote.page());
        out.end(MEMBERS, quote.extras());
    }
}
