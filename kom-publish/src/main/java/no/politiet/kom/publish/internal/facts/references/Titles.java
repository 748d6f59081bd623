package no.politiet.kom.publish.internal.facts.references;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.internal.facts.references.WorkNouns.Sort;
import no.politiet.kom.publish.internal.text.Phrases;
import no.politiet.kom.publish.internal.text.Range;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Texts;
import no.politiet.kom.publish.internal.text.Vocabulary;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Titles in quotation marks, in italics and in bold, and what they are titles of. The nearest telling word decides: one that
 * stands with the title ("rapporten «…»", "«…» er en veileder"), one in the title ("Årsrapport 2022"), one farther ahead in the
 * sentence, a verb of publishing, the first word of the next sentence ("Rapporten …"), the heading. Where none tells, nothing is
 * made of it. Italics and bold mark much else, so there the word has to stand with the title or in it.
 */
final class Titles {

    private static final Vocabulary VOCABULARY = Vocabulary.of(Titles.class);

    private static final int LONGEST = 300;
    /** How many words may stand between a title and the word that says what it is. */
    private static final int NEAR = 8;

    private static final int FAR = 40;
    private static final int LONG_ENOUGH = 2;

    /** What parts a title from a telling word before it. */
    private static final Set<String> PARTING = Set.of("at", "begrepet", "ordet", "uttrykket", ".", ";", "?", "!");

    private static final Set<String> SPEAKING = VOCABULARY.words("speaking");
    private static final Set<String> IS = VOCABULARY.words("is");
    private static final Set<String> ARTICLES = VOCABULARY.words("articles");
    private static final Set<String> PREPOSITIONS = VOCABULARY.words("prepositions");
    private static final Set<String> BETWEEN = VOCABULARY.words("between");
    private static final Set<String> TELLING = VOCABULARY.words("telling");
    /** "går gjennom", "ser på", "tar for seg". */
    private static final Map<String, Set<String>> TELLING_WITH = Map.of(
            "går", Set.of("gjennom", "igjennom", "inn", "nærmere", "nærare"),
            "ser", Set.of("på", "nærmere", "nærare"),
            "tar", Set.of("for", "opp"),
            "tek", Set.of("for", "opp"),
            "gir", Set.of("råd", "en", "et", "oversikt", "svar"),
            "gjev", Set.of("råd", "ein", "eit", "oversikt", "svar"),
            "spør", Set.of("hvorfor", "kvifor", "hva", "kva", "hvordan", "korleis", "om"),
            "peker", Set.of("på"),
            "peikar", Set.of("på"));
    /** "I «…» peker forskerne på". */
    private static final Set<String> AUTHORS = Set.of(
            "forskerne", "forskarane", "forfatterne", "forfattarane", "konsulentene", "konsulentane", "utrederne");

    private static final Set<String> CLAUSES = VOCABULARY.words("clauses");

    private static final Set<String> NOT_FIRST = VOCABULARY.words("not first");

    private static final Phrases<Sort> VERBS = Phrases.<Sort>builder()
            .add(Sort.WORK, VOCABULARY.phrases("work"))
            .add(Sort.OTHER, VOCABULARY.phrases("other"))
            .build();

    /** What the name of a body ends with, which often stands in bold. */
    private static final Phrases<Boolean> BODIES = Phrases.of(VOCABULARY.phrases("bodies"));

    private Titles() {}

    /** The stretches of a sentence that may be titles, in order and apart. */
    static List<Title> in(Sentence sentence) {
        List<Title> titles = new ArrayList<>();
        for (Range quote : sentence.quotes()) {
            boolean closed = quote.end() < sentence.text().length();
            if (closed && quote.end() - quote.start() <= LONGEST) {
                add(sentence, quote, true, false, titles);
            }
        }
        sentence.emphasis().forEach(range -> add(sentence, range, false, false, titles));
        sentence.strong().forEach(range -> add(sentence, range, false, true, titles));
        titles.sort(Comparator.comparingInt(title -> title.range().start()));
        return titles;
    }

    private static void add(Sentence sentence, Range range, boolean quoted, boolean strong, List<Title> titles) {
        String text = range.of(sentence.text()).strip();
        while (text.endsWith(",") || text.endsWith(";") || text.endsWith(":")) {
            text = text.substring(0, text.length() - 1).strip();
        }
        boolean apart = titles.stream()
                .noneMatch(other -> range.start() <= other.range().end() + 1
                        && other.range().start() <= range.end() + 1
                        && (other.quoted() || overlap(range, other.range())));
        if (apart && Texts.isLine(text, Limits.TITLE) && text.codePoints().anyMatch(Character::isLetterOrDigit)) {
            titles.add(new Title(range, text, quoted, strong));
        }
    }

    private static boolean overlap(Range a, Range b) {
        return a.start() < b.end() && b.start() < a.end();
    }

    /**
     * What a title is the title of, null if nothing tells.
     *
     * @param next the sentence after this one, null if there is none
     * @param heading the heading, null where the title stands in it
     */
    static @Nullable Sort sort(Title title, Sentence sentence, @Nullable Sentence next, @Nullable Sentence heading) {
        List<Word> words = sentence.words();
        int first = sentence.wordAt(title.range().start());
        int end = sentence.wordAt(title.range().end());
        if (first >= end || isSaid(words, first) || isText(title, sentence)) {
            return null;
        }
        boolean capital = startsLikeATitle(title.text());
        Sort near = before(words, first, NEAR);
        if (!title.quoted()) {
            return capital ? marked(title, words, first, end, near) : null;
        }
        if (near != null || !capital) {
            return near;
        }
        Sort after = after(words, end);
        Sort own = after != null ? after : ownWord(words, first, end, next);
        Sort far = own != null ? own : before(words, first, FAR);
        if (far == null && tells(words, end)) {
            return Sort.WORK;
        }
        Sort verb = far != null ? far : verb(words, first, end);
        if (verb != null) {
            return verb;
        }
        Sort following = next == null ? null : opening(next.words());
        return following != null || heading == null
                ? following
                : first(heading.words(), 0, heading.words().size());
    }

    /** A word in a title tells what it is of; but "Dugnadens pris" is no prize where a work is spoken of next. */
    private static @Nullable Sort ownWord(List<Word> words, int first, int end, @Nullable Sentence next) {
        Sort own = first(words, first, end);
        boolean work = own == Sort.OTHER && (tells(words, end) || next != null && opening(next.words()) == Sort.WORK);
        return work ? Sort.WORK : own;
    }

    private static @Nullable Sort marked(Title title, List<Word> words, int first, int end, @Nullable Sort near) {
        if (NOT_FIRST.contains(words.get(first).key())) {
            return null;
        }
        if (near != null && isDirect(words, first)) {
            return near;
        }
        Sort own = first(words, first, end);
        boolean opens = first == 0 && end - first >= LONG_ENOUGH;
        boolean works = own == Sort.WORK || own == null && tells(words, end);
        boolean told = end - first >= LONG_ENOUGH && after(words, end) == Sort.WORK;
        boolean explained = told && (opens && !title.strong() || isExplained(words, end));
        boolean strong = own == null && end - first > LONG_ENOUGH && BODIES.at(words, end - 1) == null
                || own == Sort.WORK && issued(words, end);
        if (explained || opens && works && (strong || !title.strong())) {
            return Sort.WORK;
        }
        boolean dated = words.subList(first, end).stream().anyMatch(word -> Scan.isYear(word.key()));
        if (own != null && dated) {
            return own;
        }
        boolean object = end - first >= LONG_ENOUGH
                && !title.strong()
                && first > 0
                && !PREPOSITIONS.contains(words.get(first - 1).key());
        return object ? verb(words, first, words.size()) : null;
    }

    /** "**Lys over leia**, ein rettleiar", "**Lys over leia** er en rapport". */
    private static boolean isExplained(List<Word> words, int end) {
        return end + 1 < words.size()
                && (words.get(end).is(",")
                        || ARTICLES.contains(words.get(end + 1).key()));
    }

    /** "**Håndbok for losar** kom ut": whether a verb of publishing follows a title. */
    private static boolean issued(List<Word> words, int end) {
        Phrases.Hit<Sort> verb = end < words.size() ? VERBS.at(words, end) : null;
        return verb != null && verb.value() == Sort.WORK;
    }

    /** Whether the telling word stands just before the title: "rapporten *…*", "rapporten med tittelen *…*". */
    private static boolean isDirect(List<Word> words, int first) {
        int at = first - 1;
        while (at >= 0 && BETWEEN.contains(words.get(at).key())) {
            at -= words.get(at).key().startsWith("tittel")
                            && at > 0
                            && words.get(at - 1).is("med")
                    ? 2
                    : 1;
        }
        return at >= 0 && WorkNouns.of(words, at) != null;
    }

    /** A whole sentence of several that is quoted and ends as one: "«Stans. Vent til den siste har gått.»". */
    private static boolean isText(Title title, Sentence sentence) {
        return title.quoted()
                && title.text().endsWith(".")
                && title.text().indexOf(". ") > 0
                && title.range().start() <= 1
                && sentence.text().length() - title.range().end() <= 2;
    }

    private static boolean startsLikeATitle(String text) {
        int c = text.codePointAt(0);
        return Character.isUpperCase(c) || Character.isDigit(c) || "[(¿'‘’".indexOf(c) >= 0;
    }

    private static boolean isSaid(List<Word> words, int first) {
        int at = first - 1;
        if (at >= 0 && "\"«“„".contains(words.get(at).key())) {
            at--;
        }
        boolean colon = at >= 0 && words.get(at).is(":");
        if (colon) {
            for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
                if (SPEAKING.contains(words.get(i).key())) {
                    return true;
                }
            }
        }
        return at >= 0
                && (words.get(at).is("at") || SPEAKING.contains(words.get(at).key()));
    }

    /** The nearest telling word before a title. */
    private static @Nullable Sort before(List<Word> words, int first, int most) {
        for (int i = first - 1; i >= Math.max(0, first - 1 - most); i--) {
            Sort sort = WorkNouns.of(words, i);
            if (sort != null) {
                return sort;
            }
            if (PARTING.contains(words.get(i).key()) && !isAbbreviated(words, i)) {
                return null;
            }
        }
        return null;
    }

    /** A full stop after a number ends no sentence here: "18. januar". */
    private static boolean isAbbreviated(List<Word> words, int stop) {
        return words.get(stop).is(".") && stop > 0 && words.get(stop - 1).key().length() <= 4;
    }

    /** "«…» er en rapport", "«…», en veileder", "«…» (rapport)". */
    private static @Nullable Sort after(List<Word> words, int end) {
        int at = end;
        if (at < words.size() && "\"»”“".contains(words.get(at).key())) {
            at++;
        }
        if (at + 1 >= words.size() || !IS.contains(words.get(at).key())) {
            return null;
        }
        boolean bracket = words.get(at).is("(");
        if (!bracket
                && words.get(at).is(",")
                && !ARTICLES.contains(words.get(at + 1).key())
                && !isClause(words, at + 1)) {
            return null;
        }
        return first(words, at + 1, Math.min(words.size(), at + 1 + NEAR));
    }

    /** "«…», som er en håndbok". */
    private static boolean isClause(List<Word> words, int at) {
        return at + 1 < words.size()
                && words.get(at).is("som")
                && (words.get(at + 1).is("er") || words.get(at + 1).is("var"));
    }

    /** "«…» handler om", "«…» går gjennom": whether what follows a title is what a work does. */
    private static boolean tells(List<Word> words, int end) {
        int at = end;
        if (at < words.size() && "\"»”“".contains(words.get(at).key())) {
            at++;
        }
        if (at + 1 >= words.size()) {
            return false;
        }
        String verb = words.get(at).key();
        Set<String> with = TELLING_WITH.get(verb);
        return TELLING.contains(verb)
                || AUTHORS.contains(words.get(at + 1).key())
                || with != null && with.contains(words.get(at + 1).key());
    }

    /** What a sentence begins to speak of, unless it is another title: "Rapporten viser …", "Les vurderingen …". */
    private static @Nullable Sort opening(List<Word> words) {
        int noun = !words.isEmpty()
                        && Set.of("les", "se", "sjå").contains(words.get(0).key())
                ? 1
                : 0;
        boolean titled =
                noun + 1 < words.size() && "\"«“„".contains(words.get(noun + 1).key());
        return titled || noun >= words.size() ? null : WorkNouns.of(words, noun);
    }

    private static @Nullable Sort first(List<Word> words, int from, int to) {
        for (int i = from; i < to; i++) {
            Sort sort = WorkNouns.of(words, i);
            if (sort != null) {
                return sort;
            }
        }
        return null;
    }

    private static boolean isInClause(List<Word> words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (CLAUSES.contains(words.get(i).key())) {
                return true;
            }
        }
        return false;
    }

    /** What the verb nearest to a title says: the last one before it, or else the first one after it. */
    private static @Nullable Sort verb(List<Word> words, int first, int end) {
        Sort before = null;
        for (Phrases.Hit<Sort> hit : VERBS.in(words)) {
            if (hit.from() < first) {
                before = hit.value();
            } else if (hit.from() >= end) {
                return before != null || isInClause(words, end, hit.from()) ? before : hit.value();
            }
        }
        return before;
    }
}
