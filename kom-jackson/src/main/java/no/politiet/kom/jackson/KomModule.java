package no.politiet.kom.jackson;

import java.util.function.Function;
import no.politiet.kom.jackson.internal.CodecDeserializer;
import no.politiet.kom.jackson.internal.CodecSerializer;
import no.politiet.kom.jackson.internal.TextDeserializer;
import no.politiet.kom.json.internal.Codec;
import no.politiet.kom.json.internal.Codecs;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.BlockType;
import no.politiet.kom.model.BulletList;
import no.politiet.kom.model.Certainty;
import no.politiet.kom.model.Change;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.Figure;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.IndexEntry;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.IssueEntry;
import no.politiet.kom.model.IssueRef;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.LinkRel;
import no.politiet.kom.model.LinkState;
import no.politiet.kom.model.ListItem;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.Provenance;
import no.politiet.kom.model.ProvenanceUnit;
import no.politiet.kom.model.Quote;
import no.politiet.kom.model.Reference;
import no.politiet.kom.model.Relation;
import no.politiet.kom.model.RelationRel;
import no.politiet.kom.model.Scheme;
import no.politiet.kom.model.Section;
import no.politiet.kom.model.SectionRole;
import no.politiet.kom.model.Significance;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.Source;
import no.politiet.kom.model.SourceRef;
import no.politiet.kom.model.SourceRole;
import no.politiet.kom.model.SourceType;
import no.politiet.kom.model.Span;
import no.politiet.kom.model.Table;
import no.politiet.kom.model.TableCell;
import no.politiet.kom.model.TableRow;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.model.Theme;
import no.politiet.kom.model.Tombstone;
import no.politiet.kom.model.UnknownBlock;
import no.politiet.kom.model.internal.CrossRules;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * Teaches a Jackson 3 mapper every type of {@code no.politiet.kom.model}, in the JSON of the contract.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * }</pre>
 *
 * <p>The types keep their JSON whatever naming strategy or inclusion rule the mapper has, and may stand anywhere in a
 * user's own objects. Reading checks the rules of the contract, in the variant for readers, and fails with a
 * {@code MismatchedInputException} that names the first violation. What is JSON, and how large it may be, is the mapper's
 * to say; for documents from outside, {@code KomJson} is stricter.
 */
public final class KomModule extends SimpleModule {

    private static final long serialVersionUID = 1;

    /** A module to register with a mapper. Found by {@code findAndAddModules()} as well. */
    public KomModule() {
        super("kom-newsletter");
        addDeserializer(Issue.class, new CodecDeserializer<>(Issue.class, Codecs.ISSUE, CrossRules::check));
        addSerializer(Issue.class, new CodecSerializer<>(Issue.class, Codecs.ISSUE));
        addDeserializer(Index.class, new CodecDeserializer<>(Index.class, Codecs.INDEX, CrossRules::check));
        addSerializer(Index.class, new CodecSerializer<>(Index.class, Codecs.INDEX));
        addDeserializer(Item.class, new CodecDeserializer<>(Item.class, Codecs.ITEM, CrossRules::check));
        addSerializer(Item.class, new CodecSerializer<>(Item.class, Codecs.ITEM));
        addTypes();
        addUnions();
        addTexts();
    }

    private void addTypes() {
        type(Change.class, Codecs.CHANGE);
        type(Figure.class, Codecs.FIGURE);
        type(IssueRef.class, Codecs.ISSUE_REF);
        type(KeyDate.class, Codecs.KEY_DATE);
        type(Link.class, Codecs.LINK);
        type(ListItem.class, Codecs.LIST_ITEM);
        type(Provenance.class, Codecs.PROVENANCE);
        type(Reference.class, Codecs.REFERENCE);
        type(Relation.class, Codecs.RELATION);
        type(Section.class, Codecs.SECTION);
        type(Source.class, Codecs.SOURCE);
        type(SourceRef.class, Codecs.SOURCE_REF);
        type(Span.class, Codecs.SPAN);
        type(TableCell.class, Codecs.TABLE_CELL);
        type(TableRow.class, Codecs.TABLE_ROW);
    }

    private void addUnions() {
        type(Block.class, Codecs.BLOCK);
        member(BulletList.class, Codecs.BLOCK);
        member(Paragraph.class, Codecs.BLOCK);
        member(Quote.class, Codecs.BLOCK);
        member(Table.class, Codecs.BLOCK);
        member(UnknownBlock.class, Codecs.BLOCK);
        type(IndexEntry.class, Codecs.INDEX_ENTRY);
        member(IssueEntry.class, Codecs.INDEX_ENTRY);
        member(Tombstone.class, Codecs.INDEX_ENTRY);
    }

    private void addTexts() {
        text(BlockType.class, BlockType::of);
        text(Certainty.class, Certainty::of);
        text(DateRole.class, DateRole::of);
        text(Kind.class, Kind::of);
        text(LinkRel.class, LinkRel::of);
        text(LinkState.class, LinkState::of);
        text(LocalId.class, LocalId::of);
        text(Period.class, Period::parse);
        text(ProvenanceUnit.class, ProvenanceUnit::of);
        text(RelationRel.class, RelationRel::of);
        text(Scheme.class, Scheme::of);
        text(SectionRole.class, SectionRole::of);
        text(Significance.class, Significance::of);
        text(Slug.class, Slug::of);
        text(SourceRole.class, SourceRole::of);
        text(SourceType.class, SourceType::of);
        text(TagUri.class, TagUri::of);
        text(Theme.class, Theme::of);
    }

    private <T> void type(Class<T> type, Codec<T> codec) {
        addSerializer(type, new CodecSerializer<>(type, codec));
        addDeserializer(type, new CodecDeserializer<>(type, codec, (value, found) -> {}));
    }

    /** A member of a union is written by the serializer of the union; read, it has to be the member asked for. */
    private <U, T extends U> void member(Class<T> type, Codec<U> codec) {
        addDeserializer(type, CodecDeserializer.member(type, codec));
    }

    private <T> void text(Class<T> type, Function<String, T> of) {
        addSerializer(type, ToStringSerializer.instance);
        addDeserializer(type, new TextDeserializer<>(type, of));
        addKeyDeserializer(type, TextDeserializer.forKeys(type, of));
    }
}
