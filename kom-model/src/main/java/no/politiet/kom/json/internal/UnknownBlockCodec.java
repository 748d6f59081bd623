package no.politiet.kom.json.internal;

import no.politiet.kom.model.BlockType;
import no.politiet.kom.model.Extras;
import no.politiet.kom.model.UnknownBlock;
import no.politiet.kom.model.constraint.Limits;

/** Reads and writes a block of a type that is not known. */
final class UnknownBlockCodec extends Codec<UnknownBlock> {

    static final Members MEMBERS = new Members("type", "text");

    private static final int TYPE = 0;
    private static final int TEXT = 1;

    private final BlockType type;

    UnknownBlockCodec(BlockType type) {
        this.type = type;
    }

    @Override
    public UnknownBlock read(JsonReader in) {
        String text = null;
        for (int member = in.next(MEMBERS); member >= 0; member = in.next(MEMBERS)) {
            switch (member) {
                case TEXT -> text = in.run(Limits.TEXT);
                default -> throw new AssertionError(member);
            }
        }
        Extras extras = in.end(MEMBERS);
        return new UnknownBlock(type, text, extras);
    }

    @Override
    public void write(UnknownBlock block, JsonWriter out) {
        out.begin();
        out.member(MEMBERS, TYPE, block.type());
        out.member(MEMBERS, TEXT, block.text());
        out.end(MEMBERS, block.extras());
    }
}
