package no.politiet.kom.publish.internal.facts;

import java.util.List;
import java.util.Set;
import no.politiet.kom.model.Kind;
import no.politiet.kom.publish.internal.text.PeriodWords;
import no.politiet.kom.publish.internal.text.Range;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/** The works and gatherings that a sentence names: "en veileder", "webinaret", "rapporten «Lys i leia»". */
final class WorkReading {

    private static final Set<String> HAPPENS = Set.of("ble", "blei", "vart", "blir", "vert", "er", "var");

    private static final Set<String> AT = Set.of("på", "fra", "frå", "i");

    /** How far into a sentence its subject begins: "En helt ny veileder". */
    private static final int SUBJECT = 4;

    private static final int SHORTEST_DAYS = 10;

    private final Sentence sentence;
    private final List<Word> words;

    WorkReading(Sentence sentence) {
        this.sentence = sentence;
        this.words = sentence.words();
    }

    boolean isQuoted(int word) {
        return sentence.isQuoted(words.get(word).start());
    }

    boolean isCapital(int word) {
        return Character.isUpperCase(sentence.text().charAt(words.get(word).start()));
    }

    /** The work that is named at a word, and not where one is to be had. */
    private @Nullable Kind anyAt(int at) {
        return isPlace(at) ? null : WorkWords.workAt(words, at);
    }

    /** The work that is named at a word outside of a title. */
    private @Nullable Kind workAt(int at) {
        return isQuoted(at) ? null : WorkWords.workAt(words, at);
    }

    /** Whether a title in quotation marks stands first. */
    boolean beginsWithTitle() {
        return begins(sentence.quotes());
    }

    /** Whether a title stands first, in quotation marks, in bold or in italics. */
    private boolean beginsMarked() {
        return begins(sentence.quotes()) || begins(sentence.strong()) || begins(sentence.emphasis());
    }

    private static boolean begins(List<Range> ranges) {
        return !ranges.isEmpty() && ranges.get(0).start() <= 1;
    }

    /** Whether what somebody joins is a gathering: the first of gatherings and groups that is named. */
    boolean joins(int from) {
        for (int i = from; i < words.size(); i++) {
            if (isGathering(i)) {
                return true;
            }
            if (WorkWords.workAt(words, i) != null || WorkWords.GROUPS.at(words, i) != null) {
                return false;
            }
        }
        return true;
    }

    boolean gathers() {
        for (int i = 0; i < words.size(); i++) {
            if (!isQuoted(i) && isGathering(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isGathering(int at) {
        boolean meets = words.get(at).is("møte")
                && at + 1 < words.size()
                && words.get(at + 1).is("med")
                && at > 0
                && words.get(at - 1).is("i");
        return !meets && (WorkWords.GATHERINGS.at(words, at) != null || isNamedDays(at));
    }

    /** "Reparasjonsdagene", "Kystdagane". */
    private boolean isNamedDays(int at) {
        String key = words.get(at).key();
        return key.length() >= SHORTEST_DAYS && (key.endsWith("dagene") || key.endsWith("dagane")) && isCapital(at);
    }

    /** "…, se nettsiden": where more is to be read. */
    private boolean isPointer(int at) {
        return at > 0
                && (words.get(at).is("se")
                        || words.get(at).is("sjå")
                        || words.get(at).is("les"))
                && !isQuoted(at)
                && !words.get(at - 1).is("å");
    }

    /** "på nettsidene": where a work is to be had, and no work. */
    private boolean isPlace(int at) {
        if (at == 0 || WorkWords.PLACES.at(words, at) == null) {
            return false;
        }
        for (int i = Math.max(0, at - 3); i < at; i++) {
            if (AT.contains(words.get(i).key())) {
                return true;
            }
        }
        return false;
    }

    /** The work that is named first after a verb, or else one before it: the first, or the nearest. */
    @Nullable
    Kind work(int verb, boolean nearest) {
        for (int i = verb; i < words.size() && !isPointer(i); i++) {
            Kind work = isPlace(i) ? null : workAt(i);
            if (work != null) {
                return work;
            }
        }
        Kind before = null;
        for (int i = 0; i < verb; i++) {
            Kind work = workAt(i);
            if (work != null && (before == null || nearest)) {
                before = work;
            }
        }
        return before;
    }

    /** The work that a sentence begins with, before its verb: "En ny veileder hjelper …". */
    @Nullable
    Kind leading(int verb) {
        for (int i = 0; i < verb && i < SUBJECT; i++) {
            Kind work = workAt(i);
            if (work != null) {
                return work;
            }
        }
        return null;
    }

    /** The work or gathering that a sentence without an act speaks of. */
    @Nullable
    Kind subject() {
        Kind title = beginsWithTitle() ? quoted() : null;
        if (title != null) {
            return title;
        }
        boolean marked = beginsMarked();
        for (int i = 0; i < words.size(); i++) {
            if (isQuoted(i)) {
                continue;
            }
            Kind work = anyAt(i);
            if (work != null) {
                return isCourse(i) && hasDay() ? Kind.EVENT : work;
            }
            if (marked && WorkWords.TELLS.at(words, i) != null) {
                return Kind.REPORT;
            }
            boolean happens = i + 1 < words.size()
                    && (i < SUBJECT - 1 || HAPPENS.contains(words.get(i + 1).key()));
            if (happens && isGathering(i)) {
                return Kind.EVENT;
            }
        }
        return null;
    }

    /** The course on the web at a word, to take when one likes, and not held on a day. */
    boolean isWebCourse(int at) {
        return isCourse(at) && Kind.RESOURCE.equals(workAt(at)) && !hasDay();
    }

    private boolean isCourse(int at) {
        String key = words.get(at).key();
        return key.endsWith("kurs") || key.endsWith("kurset") || key.endsWith("kursa") || key.endsWith("kursene");
    }

    private boolean hasDay() {
        for (int i = 2; i < words.size(); i++) {
            if (PeriodWords.month(words.get(i).key()) > 0 && words.get(i - 2).isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** The work that a sentence begins with and gives the number of: "NTI-rapport 2031:4 følger åtte kommuner". */
    @Nullable
    Kind numbered() {
        for (int i = 0; i + 1 < words.size() && i < SUBJECT - 1; i++) {
            Kind work = anyAt(i);
            if (work != null) {
                return words.get(i + 1).isNumber() ? work : null;
            }
        }
        return null;
    }

    /** The work or gathering that is named, in whatever way. */
    @Nullable
    Kind named() {
        for (int i = 0; i < words.size(); i++) {
            Kind work = anyAt(i);
            if (work != null) {
                return work;
            }
            if (isGathering(i)) {
                return Kind.EVENT;
            }
        }
        return null;
    }

    /** The work that a title names. */
    @Nullable
    Kind quoted() {
        for (int i = 0; i < words.size(); i++) {
            Kind work = isQuoted(i) ? WorkWords.workAt(words, i) : null;
            if (work != null && !work.equals(Kind.RESOURCE)) {
                return work;
            }
        }
        return null;
    }
}
