package no.politiet.kom.json.internal;

import java.util.List;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.Extras;
import no.politiet.kom.model.Figure;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.Provenance;
import no.politiet.kom.model.Reference;
import no.politiet.kom.model.Relation;
import no.politiet.kom.model.SourceRef;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.model.Theme;
import no.politiet.kom.model.constraint.Limits;

/** Reads and writes an item. */
final class ItemCodec extends Codec<Item> {

    static final Members MEMBERS = new Members(
            "id",
            "kind",
            "heading",
            "title",
            "language",
            "body?",
            "sources?",
            "links?",
            "dates?",
            "references?",
            "figures?",
            "related?",
            "themes?",
            "provenance?");

    private static final int ID = 0;
    private static final int KIND = 1;
    private static final int HEADING = 2;
    private static final int TITLE = 3;
    private static final int LANGUAGE = 4;
    private static final int BODY = 5;
    private static final int SOURCES = 6;
    private static final int LINKS = 7;
    private static final int DATES = 8;
    private static final int REFERENCES = 9;
    private static final int FIGURES = 10;
    private static final int RELATED = 11;
    private static final int THEMES = 12;
    private static final int PROVENANCE = 13;

    @Override
    public Item read(JsonReader in) {
        in.begin();
        TagUri id = null;
        Kind kind = null;
        String heading = null;
        String title = null;
        String language = null;
        List<Block> body = List.of();
        List<SourceRef> sources = List.of();
        List<Link> links = List.of();
        List<KeyDate> dates = List.of();
        List<Reference> references = List.of();
        List<Figure> figures = List.of();
        List<Relation> related = List.of();
        List<Theme> themes = List.of();
        Provenance provenance = null;
        for (int member = in.next(MEMBERS); member >= 0; member = in.next(MEMBERS)) {
            switch (member) {
                case ID -> id = in.tagUri();
                case KIND -> kind = in.code(Vocabularies.KIND);
                case HEADING -> heading = in.line(Limits.TITLE);
                case TITLE -> title = in.line(Limits.TITLE);
                case LANGUAGE -> language = in.language();
                case BODY -> body = in.list(Codecs.BLOCK, 0, Limits.BLOCKS);
                case SOURCES -> sources = in.list(Codecs.SOURCE_REF, 0, Limits.ITEM_SOURCES);
                case LINKS -> links = in.list(Codecs.LINK, 0, Limits.LINKS);
                case DATES -> dates = in.list(Codecs.KEY_DATE, 0, Limits.DATES);
                case REFERENCES -> references = in.list(Codecs.REFERENCE, 0, Limits.REFERENCES);
                case FIGURES -> figures = in.list(Codecs.FIGURE, 0, Limits.FIGURES);
                case RELATED -> related = in.list(Codecs.RELATION, 0, Limits.RELATIONS);
                case THEMES -> themes = in.list(reader -> reader.code(Vocabularies.THEME), 0, Limits.THEMES);
                case PROVENANCE -> provenance = Codecs.PROVENANCE.read(in);
                default -> throw new AssertionError(member);
            }
        }
        Extras extras = in.end(MEMBERS);
        return new Item(
                id,
                kind,
                heading,
                title,
                language,
                body,
                sources,
                links,
                dates,
                references,
                figures,
                related,
                themes,
                provenance,
                extras);
    }

    @Override
    public void write(Item item, JsonWriter out) {
        out.begin();
        out.member(MEMBERS, ID, item.id());
        out.member(MEMBERS, KIND, item.kind());
        out.member(MEMBERS, HEADING, item.heading());
        out.member(MEMBERS, TITLE, item.title());
        out.member(MEMBERS, LANGUAGE, item.language());
        out.list(MEMBERS, BODY, item.body(), Codecs.BLOCK);
        out.list(MEMBERS, SOURCES, item.sources(), Codecs.SOURCE_REF);
        out.list(MEMBERS, LINKS, item.links(), Codecs.LINK);
        out.list(MEMBERS, DATES, item.dates(), Codecs.KEY_DATE);
        out.list(MEMBERS, REFERENCES, item.references(), Codecs.REFERENCE);
        out.list(MEMBERS, FIGURES, item.figures(), Codecs.FIGURE);
        out.list(MEMBERS, RELATED, item.related(), Codecs.RELATION);
        out.strings(MEMBERS, THEMES, item.themes());
        out.member(MEMBERS, PROVENANCE, item.provenance(), Codecs.PROVENANCE);
        out.end(MEMBERS, item.extras());
    }
}
