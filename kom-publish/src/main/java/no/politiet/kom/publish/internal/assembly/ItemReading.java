package no.politiet.kom.publish.internal.assembly;

import java.util.List;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.Provenance;
import no.politiet.kom.model.Reference;
import no.politiet.kom.model.SourceRef;
import no.politiet.kom.model.Table;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.publish.internal.facts.KindReader;
import no.politiet.kom.publish.internal.facts.News;
import no.politiet.kom.publish.internal.facts.Piece;
import no.politiet.kom.publish.internal.facts.TitleRule;
import no.politiet.kom.publish.internal.facts.dates.DateReader;
import no.politiet.kom.publish.internal.facts.references.LinkNaming;
import no.politiet.kom.publish.internal.facts.references.NamedWorks;
import no.politiet.kom.publish.internal.facts.references.ReferenceReader;
import no.politiet.kom.publish.internal.facts.sources.SourceReader;
import no.politiet.kom.publish.internal.source.Findings;
import no.politiet.kom.publish.internal.source.SourceText;
import no.politiet.kom.publish.internal.structure.Signs;
import org.jspecify.annotations.Nullable;

/**
 * An item on its way, to which each reader adds what it finds, in the order of the methods. Each reader goes through all items
 * before the next one begins: one item at a time takes twice as long, since the processor then has to load the code of every
 * reader anew for each item.
 */
final class ItemReading {

    private final ItemDraft draft;
    private final Piece piece;
    private final boolean shared;
    private final String pointer;

    private NamedWorks works = new NamedWorks(List.of(), List.of());
    private List<Link> links = List.of();
    private List<Reference> references = List.of();
    private Kind kind = Kind.NOTE;
    private String title = "";
    private List<KeyDate> dates = List.of();
    private List<SourceRef> sources = List.of();

    /**
     * An item of which nothing was read yet.
     *
     * @param shared whether other items stand below its heading
     * @param section the title of its section
     * @param pointer where it will stand in the issue
     */
    ItemReading(ItemDraft draft, boolean shared, String section, String pointer) {
        this.draft = draft;
        this.piece = draft.piece(section);
        this.shared = shared;
        this.pointer = pointer;
    }

    void readReferences(Findings findings) {
        works = ReferenceReader.read(piece, pointer + "/references", findings);
    }

    void nameLinks(Findings findings) {
        String subject = piece.row() != null ? TitleRule.title(piece) : shared ? null : piece.heading();
        LinkNaming.Linked named = LinkNaming.name(piece, works, subject);
        links = named.links();
        references = named.references();
        draft.report(links, pointer, findings);
    }

    /** Its kind; {@code masthead} is the newsletter's title, below which there may be lines that are no news. */
    void readKind(String masthead, Findings findings) {
        kind = draft.isNote() || isSubtitle(masthead)
                ? Kind.NOTE
                : KindReader.kind(piece, references, draft.first(), pointer + "/kind", findings);
    }

    void readTitle() {
        // The head of a table names its columns, and only where each row is news of its own does it name the rows.
        boolean isTable = piece.row() == null
                && piece.passages().stream()
                        .dropWhile(Signs::isFootnote)
                        .findFirst()
                        .map(passage -> passage.block() instanceof Table)
                        .orElse(false);
        title = shared && !isTable ? TitleRule.title(piece) : piece.heading();
    }

    /** Its dates; {@code below} is the next item below its heading, null if it is the last. */
    void readDates(DateReader reader, @Nullable ItemReading below) {
        dates = reader.read(piece, news(below), pointer);
    }

    /** Its sources; {@code below} is the next item below its heading, null if it is the last. */
    void readSources(SourceReader reader, @Nullable ItemReading below) {
        sources = reader.read(piece, news(below), pointer);
    }

    private News news(@Nullable ItemReading below) {
        return new News(kind, below != null ? below.kind : shared ? null : kind);
    }

    String title() {
        return title;
    }

    boolean isNote() {
        return kind.equals(Kind.NOTE);
    }

    Item item(TagUri id, String language, SourceText source) {
        return Item.builder(id, kind, piece.heading())
                .title(title)
                .language(language)
                .body(draft.blocks())
                .links(links)
                .dates(dates)
                .sources(sources)
                .references(references)
                .provenance(Provenance.of(source.document(), source.unit(), draft.first(), draft.last()))
                .build();
    }

    /** Whether it is what a masthead says besides its title: lines above the first section that are no sentences. */
    private boolean isSubtitle(String masthead) {
        return piece.title().isEmpty()
                && piece.links().isEmpty()
                && piece.heading().equals(masthead)
                && piece.sentences().stream()
                        .noneMatch(sentence -> sentence.text().stripTrailing().endsWith("."));
    }
}
