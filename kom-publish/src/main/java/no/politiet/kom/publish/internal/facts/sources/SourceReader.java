package no.politiet.kom.publish.internal.facts.sources;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.Source;
import no.politiet.kom.model.SourceRef;
import no.politiet.kom.model.SourceRole;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.ImportCodes;
import no.politiet.kom.publish.internal.facts.News;
import no.politiet.kom.publish.internal.facts.Piece;
import no.politiet.kom.publish.internal.facts.sources.Mentions.Mention;
import no.politiet.kom.publish.internal.facts.sources.Parts.Part;
import no.politiet.kom.publish.internal.source.Findings;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads who published, arranged or commissioned what. What the text defines holds for the whole issue, so all its pieces
 * are seen first ({@link #define}); then they are read in their printed order.
 */
public final class SourceReader {

    /** "Fyrvesenet (FV)". */
    private static final Pattern WITH_ABBREVIATION = Pattern.compile("(.+) \\(([^()]+)\\)");

    private final IssueSources sources;
    private final @Nullable String publisherName;
    private final @Nullable String publisherAbbreviation;
    private final Findings findings;
    private @Nullable Source publisher;
    private final Set<Source> used = new LinkedHashSet<>();
    private Mentions mentions;

    /** The heading that the last piece stands below, and what it says where it is no section's title. */
    private String above = "";

    private List<SentenceReading> heading = List.of();
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
        String name = publisher == null || publisher.isBlank() || publisher.length() > Limits.NAME ? null : publisher;
        Matcher both = WITH_ABBREVIATION.matcher(name == null ? "" : name);
        boolean abbreviated = both.matches()
                && both.group(2).indexOf(' ') < 0
                && both.group(2).length() <= Limits.SHORT;
        this.publisherName = abbreviated ? both.group(1) : name;
        this.publisherAbbreviation = abbreviated ? both.group(2) : null;
        this.mentions = new Mentions(sources, null, List.of(), Set.of());
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
            String abbreviation =
                    publisherAbbreviation == null ? abbreviation(publisherName, pieces) : publisherAbbreviation;
            publisher = sources.named(publisherName, abbreviation);
            if (publisher.abbreviation() != null) {
                explained.add(publisher.abbreviation());
            }
        }
        Mentions first = new Mentions(sources, publisher, List.of(), Set.of());
        Set<String> printed = new HashSet<>();
        for (Piece piece : pieces) {
            first.begin();
            for (Sentence sentence : piece.sentences()) {
                if (!sentence.cited()) {
                    List<Mention> found = first.in(sentence);
                    RoleReader.read(sentence, found).forEach(part -> name(part.mention()));
                    found.forEach(mention -> printed.add(mention.name()));
                }
            }
        }
        mentions = new Mentions(sources, publisher, first.named(), printed);
        Set<String> told = new HashSet<>();
        Set<String> plain = plainWords(pieces);
        for (Piece piece : pieces) {
            for (Sentence sentence : piece.sentences()) {
                Abbreviations.in(sentence).forEach((text, word) -> {
                    if (!Abbreviations.isWord(text, plain)) {
                        report(text, sentence, explained, told);
                    }
                });
            }
        }
    }

    /** The words that stand in small letters. */
    private static Set<String> plainWords(List<Piece> pieces) {
        Set<String> plain = new HashSet<>();
        for (Piece piece : pieces) {
            for (Sentence sentence : piece.sentences()) {
                for (Word word : sentence.words()) {
                    String text = sentence.text().substring(word.start(), word.end());
                    if (word.isLetters() && text.equals(text.toLowerCase(Locale.ROOT))) {
                        plain.add(text);
                    }
                }
            }
        }
        return plain;
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

    private void name(Mention mention) {
        if (mention.source() == null && mention.name().length() <= Limits.NAME) {
            Source unused = sources.named(mention.name(), null);
        }
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

    /**
     * The sources of a piece with their roles, each pair once. Pieces are read in their printed order.
     */
    public List<SourceRef> read(Piece piece, News news, String pointer) {
        List<SentenceReading> readings = readings(piece);
        List<Source> publishers = publishers(readings, news, pointer);
        Set<SourceRef> refs = new LinkedHashSet<>();
        for (Source source : publishers) {
            refs.add(SourceRef.of(source.id(), SourceRole.PUBLISHER));
            used.add(source);
        }
        for (SentenceReading reading : readings) {
            for (Part part : reading.parts()) {
                Source source = part.role().equals(SourceRole.PUBLISHER)
                        ? null
                        : source(
                                part.mention().name(),
                                part.mention().source(),
                                reading.sentence().line(),
                                pointer);
                // Who publishes something together with others is one of its publishers.
                if (source != null && !(part.role().equals(SourceRole.PARTNER) && publishers.contains(source))) {
                    refs.add(SourceRef.of(source.id(), part.role()));
                    used.add(source);
                }
            }
        }
        if (news.kind().equals(Kind.NOTE) && !publishers.isEmpty()) {
            introduced = publishers;
        }
        return refs.stream().limit(Limits.ITEM_SOURCES).toList();
    }

    /**
     * The names in a piece that may be those of who published what it tells of. Pieces are read in their printed order.
     */
    public List<PublisherCandidate> candidates(Piece piece, News news) {
        List<PublisherCandidate> candidates = candidates(readings(piece), news);
        return news.kind().equals(Kind.NOTE)
                ? candidates
                : Stream.concat(candidates(heading, news).stream(), candidates.stream())
                        .toList();
    }

    private List<PublisherCandidate> candidates(List<SentenceReading> readings, News news) {
        Set<String> before = new HashSet<>();
        List<PublisherCandidate> candidates = new ArrayList<>();
        for (SentenceReading reading : readings) {
            candidates.addAll(reading.candidates(news, publisher, before));
        }
        return candidates;
    }

    private List<SentenceReading> readings(Piece piece) {
        mentions.begin();
        if (!piece.title().isEmpty() || !piece.heading().equals(above)) {
            above = piece.heading();
            List<SentenceReading> title = new ArrayList<>();
            for (Sentence sentence : piece.title()) {
                title.add(SentenceReading.of(sentence, SentenceReading.HEADING - title.size(), mentions));
            }
            heading = List.copyOf(title);
            introduced = List.of();
        }
        List<SentenceReading> readings = new ArrayList<>();
        for (int i = 0; i < piece.sentences().size(); i++) {
            if (!piece.sentences().get(i).cited()) {
                readings.add(SentenceReading.of(piece.sentences().get(i), i, mentions));
            }
        }
        return readings;
    }

    /** Who published what a piece tells of: whom its text names, else its heading, else the note above it. */
    private List<Source> publishers(List<SentenceReading> readings, News news, String pointer) {
        if (!news.isIssued()) {
            return List.of();
        }
        int least = introduced.isEmpty() ? PublisherRule.least(news) : PublisherRule.LEAST_BELOW_NOTE;
        List<Source> named = sources(PublisherRule.publishers(news.kind(), candidates(readings, news), least), pointer);
        if (!named.isEmpty() || news.kind().equals(Kind.NOTE)) {
            return named;
        }
        List<Source> above = sources(
                PublisherRule.publishers(news.kind(), candidates(heading, news), PublisherRule.LEAST_IN_HEADING),
                pointer);
        return above.isEmpty() ? introduced : above;
    }

    private List<Source> sources(List<PublisherCandidate> candidates, String pointer) {
        Set<Source> found = new LinkedHashSet<>();
        for (PublisherCandidate candidate : candidates) {
            Source source = source(candidate.name(), candidate.source(), candidate.line(), pointer);
            if (source != null) {
                found.add(source);
            }
        }
        return List.copyOf(found);
    }

    /** The source of a name, which is made if nobody knows it yet; null if the name is none. */
    private @Nullable Source source(String name, @Nullable Source known, int line, String pointer) {
        if (name.length() > Limits.NAME) {
            return null;
        }
        Source source = known == null ? sources.named(name, null) : known;
        if (sources.isOwn(source) && !source.equals(publisher) && reported.add(source)) {
            Position at = new Position(line, 1);
            findings.info(
                    ImportCodes.SOURCE_NEW,
                    pointer,
                    at,
                    name,
                    Map.of("actual", source.type().code()));
        }
        return source;
    }
}
