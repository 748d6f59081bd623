package no.politiet.kom.publish.internal.facts.references;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Reference;
import no.politiet.kom.model.Scheme;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.ImportCodes;
import no.politiet.kom.publish.internal.facts.Piece;
import no.politiet.kom.publish.internal.learned.Features;
import no.politiet.kom.publish.internal.source.Findings;
import no.politiet.kom.publish.internal.text.Languages;
import no.politiet.kom.publish.internal.text.Passage;
import no.politiet.kom.publish.internal.text.PeriodWords;
import no.politiet.kom.publish.internal.text.Range;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Texts;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads the works and rules that a piece of news names, each once: numbered papers, rules, acts, conventions, circulars, reports
 * and books, and works by title. What stands in a title is part of it and is not read.
 */
public final class ReferenceReader {

    private static final List<Grammar> GRAMMARS = List.of(
            new PaperGrammar(),
            new RuleGrammar(LawBook.standard()),
            new EuGrammar(),
            new ConventionGrammar(),
            new SeriesGrammar(),
            new IsbnGrammar());

    /** Most words tell of no reference, which two looks have to show: by the whole word and by its end. */
    private static final int TAIL = 3;

    private static final Map<String, List<Grammar>> BY_WORD = by(Grammar::words, word -> word);
    private static final Map<String, List<Grammar>> BY_TAIL = by(Grammar::endings, ReferenceReader::tail);

    /** Schemes whose works have a title beside their number. */
    private static final Set<Scheme> TITLED = Set.of(
            Scheme.PROP,
            Scheme.MELD_ST,
            Scheme.INNST,
            Scheme.DOK_8,
            Scheme.NOU,
            Scheme.CIRCULAR,
            Scheme.REPORT,
            Scheme.ISBN);

    private static final Set<Scheme> PAPERS = Set.of(Scheme.PROP, Scheme.MELD_ST, Scheme.INNST, Scheme.NOU);

    /** What may stand between a number and its title besides signs. */
    private static final Set<String> JOINING = Set.of(
            "med",
            "tittelen",
            "tittel",
            "som",
            "er",
            "navnet",
            "namnet",
            "på",
            "heter",
            "heiter",
            "kalt",
            "kalla",
            "i",
            "av",
            "fra",
            "frå",
            "se",
            "den");

    private static final int GAP = 4;

    private final String pointer;
    private final Findings findings;
    private final Map<String, Named> found = new LinkedHashMap<>();
    private final Map<String, String> full = new HashMap<>();

    private final Consumer<TitleCandidate> candidates;

    /** The words in a piece that are marked as a title, to learn from. */
    public static List<TitleCandidate> candidates(Piece piece) {
        List<TitleCandidate> candidates = new ArrayList<>();
        new ReferenceReader("", new Findings(), candidates::add).read(piece);
        return candidates;
    }

    private ReferenceReader(String pointer, Findings findings, Consumer<TitleCandidate> candidates) {
        this.pointer = pointer;
        this.findings = findings;
        this.candidates = candidates;
    }

    private static Map<String, List<Grammar>> by(
            Function<Grammar, Collection<String>> telling, UnaryOperator<String> part) {
        Map<String, List<Grammar>> grammars = new HashMap<>();
        for (Grammar grammar : GRAMMARS) {
            telling.apply(grammar).stream()
                    .map(part)
                    .distinct()
                    .forEach(key -> grammars.computeIfAbsent(key, unused -> new ArrayList<>())
                            .add(grammar));
        }
        return grammars;
    }

    /** What a piece names, in order. */
    public static NamedWorks read(Piece piece, String pointer, Findings findings) {
        return new ReferenceReader(pointer, findings, candidate -> {}).read(piece);
    }

    private NamedWorks read(Piece piece) {
        List<NamedWorks.Titled> titles = new ArrayList<>();
        List<Sentence> headings = piece.title();
        // A later piece shares the heading, which tells what its titles are titles of.
        List<Sentence> shared = headings.isEmpty()
                ? Passage.of(Paragraph.of(piece.heading()), 1, 1).sentences()
                : headings;
        Sentence heading = shared.isEmpty() ? null : shared.get(0);
        for (int i = 0; i < headings.size(); i++) {
            read(headings.get(i), -1, null, null, titles);
        }
        List<Sentence> sentences = piece.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence next = i + 1 < sentences.size() ? sentences.get(i + 1) : null;
            read(sentences.get(i), i, next, heading, titles);
        }
        dropParaphrased(sentences);
        return new NamedWorks(found.values().stream().limit(Limits.REFERENCES).toList(), titles);
    }

    /** "Ny forskrift om avgifter" above "Forskrift om avgift i småbåthavner": the heading says in brief what the text names. */
    private void dropParaphrased(List<Sentence> sentences) {
        Set<Scheme> named = new HashSet<>();
        for (Named one : found.values()) {
            Scheme scheme = one.reference().scheme();
            if (one.sentence() >= 0 && isFormal(one.reference())) {
                named.add(scheme);
            }
            // "Ny lov om ferdsel" above "Ferdselslova tok til å gjelde", or above the bill.
            if (one.sentence() >= 0 && (scheme.equals(Scheme.LAW) || scheme.equals(Scheme.PROP))) {
                named.add(Scheme.LAW);
            }
        }
        found.values()
                .removeIf(one -> one.sentence() < 0
                        && isFormal(one.reference())
                        && named.contains(one.reference().scheme())
                        && !isSaidAgain(one.reference(), sentences));
    }

    private static boolean isSaidAgain(Reference reference, List<Sentence> sentences) {
        String text = reference.text().toLowerCase(Locale.ROOT);
        return sentences.stream()
                .anyMatch(sentence -> sentence.text().toLowerCase(Locale.ROOT).contains(text));
    }

    private static boolean isFormal(Reference reference) {
        String text = reference.text().toLowerCase(Locale.ROOT);
        return reference.canonical() == null && (text.startsWith("forskrift om ") || text.startsWith("lov om "));
    }

    private void read(
            Sentence sentence,
            int index,
            @Nullable Sentence next,
            @Nullable Sentence heading,
            List<NamedWorks.Titled> others) {
        List<Title> titles = sentence.cited() ? List.of() : Titles.in(sentence);
        List<Mention> mentions = mentions(sentence, titles, index < 0);
        Map<Mention, Title> beside = new HashMap<>();
        List<Title> left = new ArrayList<>(titles);
        for (Mention mention : mentions) {
            int place = sentence.words().get(mention.from()).start();
            // A number in bold is no title.
            left.removeIf(
                    title -> TITLED.contains(mention.scheme()) && title.range().contains(place));
        }
        for (Mention mention : mentions) {
            Title title = TITLED.contains(mention.scheme()) ? beside(mention, sentence, left) : null;
            if (title != null) {
                beside.put(mention, title);
                left.remove(title);
            }
        }
        Set<Title> told = new LinkedHashSet<>();
        for (Title title : left) {
            // A heading in italics or bold as a whole is no title.
            if (index >= 0 || title.quoted()) {
                told.addAll(tell(title, index, sentence, next, heading, others));
            }
        }
        for (Mention mention : mentions) {
            int place = sentence.words().get(mention.from()).start();
            boolean inTitle = Stream.concat(beside.values().stream(), told.stream())
                    .anyMatch(title -> title.range().contains(place));
            if (!inTitle) {
                Title title = beside.get(mention);
                add(mention, title == null ? unmarked(mention, sentence) : title.text(), sentence, index);
            }
        }
    }

    /** A title, if it is that of a work or of an event, a talk or a project. */
    private List<Title> tell(
            Title title,
            int index,
            Sentence sentence,
            @Nullable Sentence next,
            @Nullable Sentence heading,
            List<NamedWorks.Titled> others) {
        TitleNouns nouns = TitleNouns.of(title, sentence, next, heading);
        Features features = TitleFeatures.of(title, sentence, next, nouns);
        candidates.accept(new TitleCandidate(title.text(), features));
        if (TitleRule.isOfWork(features)) {
            addWork(title, index);
            return List.of(title);
        }
        if (Titles.beginsLikeOne(title.text()) && nouns.tellOther()) {
            others.add(new NamedWorks.Titled(title.text(), index, title.range()));
            return List.of(title);
        }
        return List.of();
    }

    private void addWork(Title title, int index) {
        Reference work = Reference.builder(Scheme.WORK, title.text())
                .title(title.text())
                .language(Languages.foreign(title.text()))
                .build();
        found.putIfAbsent("work " + Texts.key(title.text()), new Named(work, index, title.range()));
    }

    private static List<Mention> mentions(Sentence sentence, List<Title> titles, boolean isHeading) {
        List<Mention> mentions = new ArrayList<>();
        List<Word> words = sentence.words();
        Scan scan = new Scan(sentence);
        int floor = 0;
        int title = 0;
        for (int i = 0; i < words.size(); ) {
            int place = words.get(i).start();
            while (title < titles.size()
                    && (!titles.get(title).quoted() || titles.get(title).range().end() <= place)) {
                title++;
            }
            if (title < titles.size() && titles.get(title).range().contains(place)) {
                i++;
                floor = i;
                continue;
            }
            Mention mention = mention(scan, i, floor);
            if (mention == null) {
                i++;
                continue;
            }
            for (Mention more = mention; more != null; more = following(scan, mention)) {
                mention = more;
                mentions.add(mention);
            }
            if (PAPERS.contains(mention.scheme())) {
                mention = mention.withTitleTo(titleEnd(scan, mention.to(), isHeading && mention.from() == 0));
                mentions.set(mentions.size() - 1, mention);
            }
            i = Math.max(i + 1, mention.titleTo());
            floor = i;
        }
        return withSessions(mentions, scan);
    }

    /** Where a title ends that follows a number without any mark: it may name a rule, but does not go on over another work. */
    private static int titleEnd(Scan scan, int from, boolean isHeading) {
        int end = isHeading ? NameEnd.ofHeading(scan, from) : NameEnd.ofTitle(scan, from);
        for (int i = from + 1; i < end; i++) {
            Mention other = mention(scan, i, from);
            if (other != null && !LinkNaming.RULES.contains(other.scheme())) {
                return NameEnd.before(scan, from, other.from());
            }
        }
        return end;
    }

    private static @Nullable Mention mention(Scan scan, int at, int floor) {
        String key = scan.key(at);
        Mention mention = mention(BY_WORD.getOrDefault(key, List.of()), scan, at, floor);
        return mention != null || key.length() < TAIL
                ? mention
                : mention(BY_TAIL.getOrDefault(tail(key), List.of()), scan, at, floor);
    }

    private static @Nullable Mention mention(List<Grammar> grammars, Scan scan, int at, int floor) {
        for (Grammar grammar : grammars) {
            scan.at = at;
            Mention mention = grammar.read(scan, floor);
            if (mention != null) {
                return mention;
            }
        }
        return null;
    }

    private static String tail(String word) {
        return word.substring(word.length() - TAIL);
    }

    private static @Nullable Mention following(Scan scan, Mention before) {
        scan.at = before.to();
        return before.scheme().equals(Scheme.EU)
                ? EuGrammar.next(scan, before)
                : before.scheme().equals(Scheme.CONVENTION) ? ConventionGrammar.next(scan, before) : null;
    }

    /** "Prop. 12 L og Prop. 13 L (2030–2031)": the session is that of both. */
    private static List<Mention> withSessions(List<Mention> mentions, Scan scan) {
        for (int i = mentions.size() - 2; i >= 0; i--) {
            Mention mention = mentions.get(i);
            String next = mentions.get(i + 1).canonical();
            boolean row = mention.scheme().equals(mentions.get(i + 1).scheme())
                    && mentions.get(i + 1).from() == mention.to() + 1
                    && Set.of("og", ",").contains(scan.key(mention.to()));
            if (row && next != null && mention.canonical() == null && !mention.doubt() && next.startsWith("no:")) {
                String series = next.substring(0, next.lastIndexOf(':') + 1);
                mentions.set(
                        i,
                        mention.scheme().equals(Scheme.LAW) ? mention : mention.withCanonical(series + mention.name()));
            }
        }
        return mentions;
    }

    private void add(Mention mention, @Nullable String title, Sentence sentence, int index) {
        Scan scan = new Scan(sentence);
        String text = scan.printed(mention.from(), mention.to());
        if (!Texts.isLine(text, Limits.TITLE)) {
            return;
        }
        if (mention.doubt()) {
            findings.warning(ImportCodes.REFERENCE_NUMBER, pointer, new Position(sentence.line(), 1), text, Map.of());
        }
        String pinpoint = mention.pinpointFrom() < mention.pinpointTo()
                ? scan.printed(mention.pinpointFrom(), mention.pinpointTo())
                : null;
        String key = key(mention);
        Named before = found.get(key);
        if (before != null) {
            found.put(key, before.and(mention.canonical(), title, pinpoint));
            return;
        }
        Word first = sentence.words().get(mention.from());
        Word last = sentence.words().get(mention.to() - 1);
        Reference reference = Reference.builder(mention.scheme(), text)
                .canonical(mention.canonical())
                .title(title)
                .language(title == null ? null : Languages.foreign(title))
                .pinpoint(pinpoint)
                .build();
        found.put(key, new Named(reference, index, new Range(first.start(), last.end())));
    }

    /** A paper named again without its session is the one named before. */
    private String key(Mention mention) {
        String brief = mention.scheme() + " " + mention.name();
        String canonical = mention.canonical();
        if (canonical == null) {
            return full.getOrDefault(brief, brief);
        }
        if (found.containsKey(brief) && !full.containsKey(brief)) {
            full.put(brief, brief);
            return brief;
        }
        full.putIfAbsent(brief, canonical);
        return canonical;
    }

    /** The title that stands next to a number, after it or before it. */
    private static @Nullable Title beside(Mention mention, Sentence sentence, List<Title> titles) {
        Title before = null;
        for (Title title : titles) {
            int first = sentence.wordAt(title.range().start());
            int end = sentence.wordAt(title.range().end());
            if (first >= mention.to()) {
                if (isGap(sentence, mention.to(), first)) {
                    return title;
                }
                break;
            }
            before = end <= mention.from() && isGap(sentence, end, mention.from()) ? title : null;
        }
        return before;
    }

    private static boolean isGap(Sentence sentence, int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            Word word = sentence.words().get(i);
            boolean letter = Character.isLetterOrDigit(word.key().codePointAt(0));
            letters += letter ? 1 : 0;
            if (letters > GAP
                    || word.is(".")
                            && i + 1 < to
                            && !sentence.words().get(i - 1).isNumber()
                    || letter && !isJoining(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isJoining(Word word) {
        return JOINING.contains(word.key()) || word.isNumber() || PeriodWords.month(word.key()) > 0;
    }

    /** "Prop. 48 L (2030–2031) Endringer i …": a capital letter straight after the number begins its title. */
    private static @Nullable String unmarked(Mention mention, Sentence sentence) {
        if (mention.titleTo() == mention.to()) {
            return null;
        }
        String title = new Scan(sentence).printed(mention.to(), mention.titleTo());
        return Texts.isLine(title, Limits.TITLE) ? title : null;
    }
}
