package no.politiet.kom.publish.internal.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.Source;
import no.politiet.kom.model.SourceRef;
import no.politiet.kom.model.SourceRole;
import no.politiet.kom.model.SourceType;
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
 *
 * <p>The publisher is who the first sentence that names one says published the work; otherwise whose it is called ("UDIs
 * rapport"), who the note before it names, who made it, whom the heading names, and for a hearing the ministry that the
 * report was handed to. What is arranged, adopted, appointed or told of has none.
 */
public final class SourceReader {

    private static final Set<Kind> ISSUED = Set.of(
            Kind.REPORT, Kind.STATISTICS, Kind.GUIDE, Kind.CIRCULAR, Kind.HEARING, Kind.RESOURCE, Kind.PARLIAMENTARY);

    /** How many sentences may say whose a work is. */
    private static final int NEAR = 2;

    private final IssueSources sources;
    private final @Nullable String publisherName;
    private final Findings findings;
    private @Nullable Source publisher;
    private final Set<Source> used = new LinkedHashSet<>();
    private Mentions mentions;

    private List<Source> heading = List.of();
    /** Whom a note above the items of a heading names, for all of them. */
    private List<Source> introduced = List.of();

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
        List<Found> found = new ArrayList<>();
        List<Sentence> sentences = piece.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (!sentences.get(i).cited()) {
                found.addAll(found(sentences.get(i), i, pointer));
            }
        }
        List<Source> told = publishers(kind, found);
        List<Source> publishers = told.isEmpty() && PAPERS.contains(kind) ? ministry(sentences) : told;
        for (Source source : publishers) {
            refs.add(SourceRef.of(source.id(), SourceRole.PUBLISHER));
            used.add(source);
        }
        for (Found each : found) {
            if (!each.role.equals(SourceRole.PUBLISHER)) {
                refs.add(SourceRef.of(each.source.id(), each.role));
                used.add(each.source);
            }
        }
        if (kind.equals(Kind.NOTE) && !publishers.isEmpty()) {
            introduced = publishers;
        }
        return refs.stream().limit(Limits.ITEM_SOURCES).toList();
    }

    /**
     * Whose a government paper is that no verb gives a publisher: the ministry named with it. "Ja, mener departementet, som i
     * Prop. 92 LS …", "KLD gjør i Meld. St. 24 rede for …".
     */
    private List<Source> ministry(List<Sentence> sentences) {
        if (!hasPaper(sentences)) {
            return List.of();
        }
        for (Sentence sentence : sentences.subList(0, Math.min(NEAR, sentences.size()))) {
            List<Word> words = sentence.words();
            if (sentence.cited()) {
                continue;
            }
            for (Mention mention : mentions.in(sentence)) {
                Source source = mention.source();
                boolean receives = mention.from() > 0
                        && RECEIVING.contains(words.get(mention.from() - 1).key());
                if (source != null && source.type().equals(SourceType.MINISTRY) && !receives) {
                    return List.of(source);
                }
            }
        }
        return List.of();
    }

    private static boolean hasPaper(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            if (!sentence.cited()) {
                for (Word word : sentence.words()) {
                    if (isPaper(word)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isPaper(Word word) {
        return word.is("prop") || word.is("meld") || word.key().startsWith("rundskriv");
    }

    /** A source, the part it plays, and the sentence that says so. */
    private record Found(Source source, SourceRole role, Ground ground, int sentence) {}

    private List<Found> found(Sentence sentence, int index, String pointer) {
        List<Found> found = new ArrayList<>();
        List<Part> parts = RoleReader.read(sentence, mentions.in(sentence));
        for (Part part : parts) {
            Source source = source(part, sentence, pointer);
            if (source != null) {
                found.add(new Found(source, part.role(), part.ground(), index));
            }
        }
        // "Oppdraget kom fra Fyrdirektoratet".
        for (Found each : List.copyOf(found)) {
            if (each.role.equals(SourceRole.COMMISSIONER) || each.role.equals(SourceRole.FUNDER)) {
                found.removeIf(other -> other.role.equals(SourceRole.PUBLISHER) && other.source.equals(each.source));
            }
        }
        // Who publishes something together with others is one of its publishers, and so are they.
        for (SourceRole role : List.of(SourceRole.PUBLISHER, SourceRole.AUTHOR)) {
            boolean told = found.stream().anyMatch(each -> each.role.equals(role) && each.ground == Ground.SAID);
            if (told && isTogether(sentence)) {
                for (Found each : List.copyOf(found)) {
                    if (each.role.equals(SourceRole.PARTNER)) {
                        found.add(new Found(each.source, role, each.ground, index));
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
        if ((source == null || sources.isOwn(source)) && isNoName(mention.name())) {
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

    /** Whether a sentence only begins with a word that names nobody: "Hvert år", "Mange kommuner", "NOU". */
    private static boolean isNoName(String name) {
        String first = name.strip().split("[ -]", 2)[0].toLowerCase(Locale.ROOT);
        return NO_NAMES.contains(first)
                || first.endsWith("saker")
                || first.endsWith("forslag")
                || first.length() == name.length() && isPlural(name);
    }

    /** "Kommuner", "Etatane": one word of several, and no capital in it but the first. */
    private static boolean isPlural(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        return name.substring(1).equals(key.substring(1))
                && (key.endsWith("er") || key.endsWith("ar") || key.endsWith("ene") || key.endsWith("ane"));
    }

    private static final Set<String> NO_NAMES = Set.of(
            "hver", "hvert", "kvar", "kvart", "samme", "same", "mange", "flere", "fleire", "noen", "nokre", "alle",
            "begge", "enkelte", "nou", "prop", "meld", "etatene", "etatane", "tre", "to", "fire");

    /** Kinds of government papers. */
    private static final Set<Kind> PAPERS = Set.of(Kind.PARLIAMENTARY, Kind.CIRCULAR);

    /** What stands before one who gets something, or about whom it is. */
    private static final Set<String> RECEIVING = Set.of("til", "åt", "hos", "mot", "om", "ba", "bad", "ber", "bed");

    private final Set<Source> reported = new HashSet<>();

    private List<Source> publishers(Kind kind, List<Found> found) {
        if (kind.equals(Kind.NOTE)) {
            return said(found.stream().filter(each -> each.sentence == 0).toList(), SourceRole.PUBLISHER);
        }
        if (!ISSUED.contains(kind)) {
            return List.of();
        }
        List<Source> said = said(found, SourceRole.PUBLISHER);
        if (kind.equals(Kind.PARLIAMENTARY)) {
            List<Source> bringers =
                    said.stream().filter(SourceReader::isBringer).toList();
            List<Source> ministries = found.stream()
                    .filter(each -> each.role.equals(SourceRole.PUBLISHER) && each.ground == Ground.SAID)
                    .map(Found::source)
                    .filter(source -> source.type().equals(SourceType.MINISTRY))
                    .distinct()
                    .limit(1)
                    .toList();
            // "Regjeringen la frem … Fyrdepartementet foreslår": the one that answers for it.
            boolean government =
                    bringers.stream().noneMatch(source -> source.type().equals(SourceType.MINISTRY));
            return government && !ministries.isEmpty() ? ministries : bringers;
        }
        if (kind.equals(Kind.HEARING)) {
            // A committee's report is sent on hearing by the ministry that it was handed to.
            List<Found> senders = found.stream()
                    .filter(each -> !each.source.type().equals(SourceType.COMMITTEE))
                    .toList();
            List<Source> issuers = issuers(kind, senders, said(senders, SourceRole.PUBLISHER));
            return issuers.isEmpty() ? named(kind, senders) : issuers;
        }
        List<Source> issuers = issuers(kind, found, said);
        return issuers.isEmpty() ? named(kind, found) : issuers;
    }

    /** Who arranged what came out, or else whom the text is about. */
    private List<Source> named(Kind kind, List<Found> found) {
        List<Source> arranged =
                said(found.stream().filter(each -> each.sentence < NEAR).toList(), SourceRole.ORGANISER);
        if (!arranged.isEmpty()) {
            return arranged;
        }
        List<Source> named = found.stream()
                .filter(each -> each.ground == Ground.NAMED && each.sentence == 0)
                .filter(each -> !kind.equals(Kind.HEARING) || isGovernment(each.source))
                .map(Found::source)
                .limit(1)
                .toList();
        return named.isEmpty() ? guessed(kind, found) : named;
    }

    /** The first one who stands where an issuer does, and of whom nothing else is told. */
    private List<Source> guessed(Kind kind, List<Found> found) {
        Set<Source> others = new HashSet<>();
        for (Found each : found) {
            if (OTHERS.contains(each.role)) {
                others.add(each.source);
            }
        }
        return found.stream()
                .filter(each -> each.ground == Ground.GUESSED || each.ground == Ground.NAMED)
                .filter(each -> each.sentence <= NEAR && !others.contains(each.source))
                .filter(each -> each.sentence == 0 || !each.source.equals(publisher))
                .filter(each -> !kind.equals(Kind.HEARING)
                        || !each.source.type().equals(SourceType.COMMITTEE)
                                && !each.source.type().equals(SourceType.ORGANISATION))
                .map(Found::source)
                .limit(1)
                .toList();
    }

    /** What somebody does for a work of others. */
    private static final Set<SourceRole> OTHERS = Set.of(
            SourceRole.COMMISSIONER,
            SourceRole.FUNDER,
            SourceRole.PARTNER,
            SourceRole.PARTICIPANT,
            SourceRole.ADDRESSEE,
            SourceRole.ORGANISER);

    private List<Source> issuers(Kind kind, List<Found> found, List<Source> said) {
        List<Source> owns = found.stream()
                .filter(each -> each.ground == Ground.OWNS && each.sentence < NEAR)
                .filter(each ->
                        !kind.equals(Kind.HEARING) || isGovernment(each.source) || each.source.equals(publisher))
                .map(Found::source)
                .limit(1)
                .toList();
        if (!said.isEmpty() || !owns.isEmpty()) {
            return said.isEmpty() ? owns : said;
        }
        if (!introduced.isEmpty()) {
            return introduced;
        }
        List<Source> ministry = said(found, SourceRole.ADDRESSEE).stream()
                .filter(SourceReader::isGovernment)
                .toList();
        if (kind.equals(Kind.HEARING)) {
            List<Source> makers = said(found, SourceRole.AUTHOR).stream()
                    .filter(maker -> isGovernment(maker) || maker.equals(publisher))
                    .toList();
            return !ministry.isEmpty() ? ministry : makers.isEmpty() ? heading : makers;
        }
        List<Source> makers = found.stream().filter(each -> each.role.equals(SourceRole.AUTHOR)).toList().stream()
                .filter(each -> each.sentence == 0 || heading.isEmpty())
                .map(Found::source)
                .distinct()
                .toList();
        return makers.isEmpty() ? heading : makers;
    }

    /** Those of the first sentence that says it of any. */
    private static List<Source> said(List<Found> found, SourceRole role) {
        int first = found.stream()
                .filter(each -> each.role.equals(role) && each.ground == Ground.SAID)
                .mapToInt(Found::sentence)
                .findFirst()
                .orElse(-1);
        return found.stream()
                .filter(each -> each.role.equals(role) && each.ground == Ground.SAID && each.sentence == first)
                .map(Found::source)
                .distinct()
                .toList();
    }

    /** Who brings something before Parliament: no agency does. */
    private static boolean isBringer(Source source) {
        return source.type().equals(SourceType.MINISTRY)
                || source.name().startsWith("Regjering")
                || source.name().endsWith("komiteen");
    }

    private static boolean isGovernment(Source source) {
        return source.type().equals(SourceType.MINISTRY)
                || source.type().equals(SourceType.DIRECTORATE)
                || source.name().startsWith("Regjering")
                || source.type().equals(SourceType.POLICE);
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
        return before.equals("fra") || before.equals("frå") || before.equals(":") && alone;
    }
}
