package no.politiet.kom.json.internal;

import java.util.List;
import no.politiet.kom.model.BulletList;
import no.politiet.kom.model.Extras;
import no.politiet.kom.model.ListItem;
import no.politiet.kom.model.constraint.Limits;

/** Reads and writes a list. */
final class BulletListCodec extends Codec<BulletList> {

    static final Members MEMBERS = new Members("type", "ordered?", "marker?", "items");

    private static final int TYPE = 0;
    private static final int ORDERED = 1;
    private static final int MARKER = 2;
    private static final int ITEMS = 3;

    @Override
    public BulletList read(JsonReader in) {
        boolean ordered = false;
        String marker = null;
        List<ListItem> items = List.of();
        for (int member = in.next(MEMBERS); member >= 0; member = in.next(MEMBERS)) {
            switch (member) {
                case ORDERED -> ordered = in.bool();
                case MARKER -> marker = in.line(Limits.SHORT);
                case ITEMS -> items = in.list(Codecs.LIST_ITEM, 1, Limits.LIST_ITEMS);
                default -> throw new AssertionError(member);
            }
        }
        Extras extras = in.end(MEMBERS);
        return new BulletList(ordered, marker, items, extras);
    }

    @Override
    public void write(BulletList list, JsonWriter out) {
        out.begin();
        out.member(MEMBERS, TYPE, list.type());
        out.member(MEMBERS, ORDERED, list.ordered());
        out.member(MEMBERS, MARKER, list.marker());
        out.required(MEMBERS, ITEMS, list.items(), Codecs.LIST_ITEM);
        out.end(MEMBERS, list.extras());
    }
}
