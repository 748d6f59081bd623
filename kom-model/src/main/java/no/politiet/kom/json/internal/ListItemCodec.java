package no.politiet.kom.json.internal;

import java.util.List;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.Extras;
import no.politiet.kom.model.ListItem;
import no.politiet.kom.model.constraint.Limits;

/** Reads and writes an entry of a list. */
final class ListItemCodec extends Codec<ListItem> {

    static final Members MEMBERS = new Members("blocks");

    private static final int BLOCKS = 0;

    @Override
    public ListItem read(JsonReader in) {
        in.begin();
        List<Block> blocks = List.of();
        for (int member = in.next(MEMBERS); member >= 0; member = in.next(MEMBERS)) {
            switch (member) {
                case BLOCKS -> blocks = in.list(Codecs.BLOCK, 1, Limits.BLOCKS);
                default -> throw new AssertionError(member);
            }
        }
        Extras extras = in.end(MEMBERS);
        return new ListItem(blocks, extras);
    }

    @Override
    public void write(ListItem entry, JsonWriter out) {
        out.begin();
        out.required(MEMBERS, BLOCKS, entry.blocks(), Codecs.BLOCK);
        out.end(MEMBERS, entry.extras());
    }
}
