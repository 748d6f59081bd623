package no.politiet.kom.publish.internal.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.Source;
import no.politiet.kom.model.SourceRef;
import no.politiet.kom.model.SourceRole;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.ImportCodes;
import no.politiet.kom.publish.internal.facts.Mentions.Mention;
import no.politiet.kom.publish.internal.facts.Parts.Ground;
import no.politiet.kom.publish.internal.facts.Parts.Part;
import no.politiet.kom.publish.internal.source.Findings;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads who published, arranged or commissioned what. What the text defines holds for the whole issue, so all its pieces
 * are seen first ({@link #define}); then they are read in their printed order.
 */
public final class SourceReader {

    /** Kinds of government papers. */
    private static final Set<Kind> PAPERS = Set.of(Kind.PARLIAMENTARY, Kind.CIRCULAR);

    private final IssueSources sources;
    private final @Nullable String publisherName;
    private final Findings findings;
    private @Nullable Source publisher;
    private final Set<Source> used = new LinkedHashSet<>();
    private Mentions mentions;

    private List<Source> heading = List.of();
    /** Whom a note above the items of a heading names, for all of them. */
    private List<Source> introduced = List.of();

    private final Set<Source> reported = new HashSet<>();

    /**
     * A reader for one issue.
     *
     * @param publisher the publisher of the newsletter, whom "vi" means
     */
    public SourceReader(SourceRegistry registry, @Nullable String publisher, Findings findings) {
        this.sources = new IssueSources(registry);
        this.findings = findings;
        boolean named = publisher != null && !publisher.isBlank() && publisher.length() <= Limits.NAME;
        this.publisherName = named ? publisher : null;
        this.mentions = new Mentions(sources, null, List.of());
    }

    /** The sources read so far that have a part in an item. */
    public List<Source> used() {
        return List.copyOf(used);
    }

    /** Reads what the pieces define, and reports the abbreviations that none of them explains. */
    public void define(List<Piece> pieces) {
        NavigableSet<String> explained = new TreeSet<>();
        for (Piece piece : pieces) {
            piece.title().forEach(sentence -> explain(sentence, explained));
            piece.sentences().forEach(sentence -> explain(sentence, explained));
        }
        if (publisherName != null) {
            // Only now, for the text may tell its abbreviation: a source that is made has what was told of it by then.
            publisher = sources.named(publisherName, abbreviation(publisherName, pieces));
            if (publisher.abbreviation() != null) {
                explained.add(publisher.abbreviation());
            }
        }
        Mentions first = new Mentions(sources, publisher, List.of());
        for (Piece piece : pieces) {
            for (Sentence sentence : piece.sentences()) {
                if (!sentence.cited()) {
                    RoleReader.read(sentence, first.in(sentence)).forEach(this::name);
                }
            }
        }
        mentions = new Mentions(sources, publisher, first.named());
        Set<String> told = new HashSet<>();
        for (Piece piece : pieces) {
            for (Sentence sentence : piece.sentences()) {
                Abbreviations.in(sentence).forEach((text, word) -> report(text, sentence, explained, told));
            }
        }
    }

    /** What the text calls its publisher for short: the first abbreviation of the initials of the name, null if none is. */
    private static @Nullable String abbreviation(String name, List<Piece> pieces) {
        for (Piece piece : pieces) {
            for (Sentence sentence : piece.sentences()) {
                for (Word word : sentence.words()) {
                    if (Abbreviations.isInitials(sentence.text(), word, name)) {
                        return Abbreviations.withoutGenitive(sentence.text(), word);
                    }
                }
            }
        }
        return null;
    }

    /** Reads what a sentence defines, and adds the words of the abbreviations that it explains. */
    private void explain(Sentence sentence, Set<String> explained) {
        for (String text : sources.define(sentence)) {
            Word.of(text).forEach(word -> explained.add(text.substring(word.start(), word.end())));
        }
    }

    private void name(Part part) {
        if (part.mention().source() == null && isNaming(part)) {
            Source unused = sources.named(part.mention().name(), null);
        }
    }

    /** Whether a part is plain enough to make a source of a name that is none. */
    private static boolean isNaming(Part part) {
        boolean said = part.ground() == Ground.SAID
                || part.mention().name().indexOf(' ') < 0
                || BodyNames.isWhole(part.mention().name());
        return said && part.mention().name().length() <= Limits.NAME;
    }

    private void report(String abbreviation, Sentence sentence, NavigableSet<String> explained, Set<String> told) {
        List<Word> words = Word.of(abbreviation);
        String like = explained.ceiling(abbreviation);
        boolean known = like != null && like.startsWith(abbreviation) || sources.at(abbreviation, words, 0) != null;
        if (!known && told.add(abbreviation)) {
            Position at = new Position(sentence.line(), 1);
            findings.warning(ImportCodes.ABBREVIATION, "", at, abbreviation, Map.of());
        }
    }

    /** The sources of a piece with their roles, each pair once. Pieces are read in their printed order. */
    public List<SourceRef> read(Piece piece, Kind kind, String pointer) {
        if (!piece.title().isEmpty()) {
            heading = heading(piece.title());
            introduced = List.of();
        }
        Set<SourceRef> refs = new LinkedHashSet<>();
        List<FoundSource> found = new ArrayList<>();
        List<Sentence> sentences = piece.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (!sentences.get(i).cited()) {
                found.addAll(found(sentences.get(i), i, pointer));
            }
        }
        List<Source> told = new Publishers(publisher, heading, introduced).of(kind, found);
        List<Source> publishers =
                told.isEmpty() && PAPERS.contains(kind) ? PaperMinistry.of(sentences, mentions) : told;
        for (Source source : publishers) {
            refs.add(SourceRef.of(source.id(), SourceRole.PUBLISHER));
            used.add(source);
        }
        for (FoundSource each : found) {
            if (!each.role().equals(SourceRole.PUBLISHER)) {
                refs.add(SourceRef.of(each.source().id(), each.role()));
                used.add(each.source());
            }
        }
        if (kind.equals(Kind.NOTE) && !publishers.isEmpty()) {
            introduced = publishers;
        }
        return refs.stream().limit(Limits.ITEM_SOURCES).toList();
    }

    private List<FoundSource> found(Sentence sentence, int index, String pointer) {
        List<FoundSource> found = new ArrayList<>();
        List<Part> parts = RoleReader.read(sentence, mentions.in(sentence));
        for (Part part : parts) {
            Source source = source(part, sentence, pointer);
            if (source != null) {
                found.add(new FoundSource(source, part.role(), part.ground(), index));
            }
        }
        // "Oppdraget kom fra Fyrdirektoratet".
        for (FoundSource each : List.copyOf(found)) {
            if (each.role().equals(SourceRole.COMMISSIONER) || each.role().equals(SourceRole.FUNDER)) {
                found.removeIf(other -> other.role().equals(SourceRole.PUBLISHER)
                        && other.source().equals(each.source()));
            }
        }
        // Who publishes something together with others is one of its publishers, and so are they.
        for (SourceRole role : List.of(SourceRole.PUBLISHER, SourceRole.AUTHOR)) {
            boolean told = found.stream().anyMatch(each -> each.role().equals(role) && each.ground() == Ground.SAID);
            if (told && isTogether(sentence)) {
                for (FoundSource each : List.copyOf(found)) {
                    if (each.role().equals(SourceRole.PARTNER)) {
                        found.add(new FoundSource(each.source(), role, each.ground(), index));
                        found.remove(each);
                    }
                }
            }
        }
        return found;
    }

    private static boolean isTogether(Sentence sentence) {
        return sentence.words().stream().anyMatch(word -> word.is("sammen") || word.is("saman"));
    }

    private @Nullable Source source(Part part, Sentence sentence, String pointer) {
        Mention mention = part.mention();
        Source source = mention.source();
        if ((source == null || sources.isOwn(source)) && NoNames.isOne(mention.name())) {
            return null;
        }
        if (source == null && isNaming(part)) {
            source = sources.named(mention.name(), null);
        }
        if (source != null && sources.isOwn(source) && !source.equals(publisher) && reported.add(source)) {
            Position at = new Position(sentence.line(), 1);
            findings.info(
                    ImportCodes.SOURCE_NEW,
                    pointer,
                    at,
                    mention.name(),
                    Map.of("actual", source.type().code()));
        }
        return source;
    }

    /** Whom a heading names as the one whose things stand below it: alone, after "fra", or in the genitive at the start. */
    private List<Source> heading(List<Sentence> title) {
        List<Source> named = new ArrayList<>();
        for (Sentence sentence : title) {
            List<Mention> all = mentions.in(sentence);
            for (Mention mention : all) {
                Source source = mention.source();
                if (source == null && mention.name().length() <= Limits.NAME) {
                    source = sources.named(mention.name(), null);
                }
                if (source != null && !mention.we() && isWhose(sentence.words(), mention)) {
                    named.add(source);
                }
            }
        }
        return named;
    }

    private static boolean isWhose(List<Word> words, Mention mention) {
        int next = mention.to();
        boolean alone = next >= words.size() || !words.get(next).isLetters();
        if (mention.from() == 0) {
            return mention.genitive() || alone;
        }
        String before = words.get(mention.from() - 1).key();
        return RoleWords.FROM.contains(before) || before.equals(":") && alone;
    }
}
