package no.politiet.kom.json.internal;

import no.politiet.kom.model.Block;
import no.politiet.kom.model.BulletList;
import no.politiet.kom.model.Change;
import no.politiet.kom.model.Figure;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.IndexEntry;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.IssueEntry;
import no.politiet.kom.model.IssueRef;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.ListItem;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Provenance;
import no.politiet.kom.model.Quote;
import no.politiet.kom.model.Reference;
import no.politiet.kom.model.Relation;
import no.politiet.kom.model.Section;
import no.politiet.kom.model.Source;
import no.politiet.kom.model.SourceRef;
import no.politiet.kom.model.Span;
import no.politiet.kom.model.Table;
import no.politiet.kom.model.TableCell;
import no.politiet.kom.model.TableRow;
import no.politiet.kom.model.Tombstone;

/** The codecs, one a type. */
public final class Codecs {

    public static final Codec<Block> BLOCK = new BlockCodec();
    public static final Codec<BulletList> BULLET_LIST = new BulletListCodec();
    public static final Codec<Change> CHANGE = new ChangeCodec();
    public static final Codec<Figure> FIGURE = new FigureCodec();
    public static final Codec<Index> INDEX = new IndexCodec();
    public static final Codec<IndexEntry> INDEX_ENTRY = new IndexEntryCodec();
    public static final Codec<Issue> ISSUE = new IssueCodec();
    public static final Codec<IssueEntry> ISSUE_ENTRY = new IssueEntryCodec();
    public static final Codec<IssueRef> ISSUE_REF = new IssueRefCodec();
    public static final Codec<Item> ITEM = new ItemCodec();
    public static final Codec<KeyDate> KEY_DATE = new KeyDateCodec();
    public static final Codec<Link> LINK = new LinkCodec();
    public static final Codec<ListItem> LIST_ITEM = new ListItemCodec();
    public static final Codec<Paragraph> PARAGRAPH = new ParagraphCodec();
    public static final Codec<Provenance> PROVENANCE = new ProvenanceCodec();
    public static final Codec<Quote> QUOTE = new QuoteCodec();
    public static final Codec<Reference> REFERENCE = new ReferenceCodec();
    public static final Codec<Relation> RELATION = new RelationCodec();
    public static final Codec<Section> SECTION = new SectionCodec();
    public static final Codec<Source> SOURCE = new SourceCodec();
    public static final Codec<SourceRef> SOURCE_REF = new SourceRefCodec();
    public static final Codec<Span> SPAN = new SpanCodec();
    public static final Codec<Table> TABLE = new TableCodec();
    public static final Codec<TableCell> TABLE_CELL = new TableCellCodec();
    public static final Codec<TableRow> TABLE_ROW = new TableRowCodec();
    public static final Codec<Tombstone> TOMBSTONE = new TombstoneCodec();

    private Codecs() {}
}
