package no.politiet.kom.json.internal;

import no.politiet.kom.model.Block;
import no.politiet.kom.model.BlockType;
import no.politiet.kom.model.BulletList;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Quote;
import no.politiet.kom.model.Table;
import no.politiet.kom.model.UnknownBlock;

/** Reads and writes a block, whatever its type. */
final class BlockCodec extends Codec<Block> {

    @Override
    public Block read(JsonReader in) {
        return in.union(Vocabularies.BLOCK_TYPE, BlockCodec::codecOf);
    }

    private static Codec<? extends Block> codecOf(BlockType type) {
        return switch (type.code()) {
            case "paragraph" -> Codecs.PARAGRAPH;
            case "list" -> Codecs.BULLET_LIST;
            case "quote" -> Codecs.QUOTE;
            case "table" -> Codecs.TABLE;
            default -> new UnknownBlockCodec(type);
        };
    }

    @Override
    public void write(Block block, JsonWriter out) {
        if (block instanceof Paragraph paragraph) {
            Codecs.PARAGRAPH.write(paragraph, out);
        } else if (block instanceof BulletList list) {
            Codecs.BULLET_LIST.write(list, out);
        } else if (block instanceof Quote quote) {
            Codecs.QUOTE.write(quote, out);
        } else if (block instanceof Table table) {
            Codecs.TABLE.write(table, out);
        } else if (block instanceof UnknownBlock unknown) {
            new UnknownBlockCodec(unknown.type()).write(unknown, out);
        }
    }
}
