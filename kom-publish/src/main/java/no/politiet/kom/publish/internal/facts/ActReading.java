package no.politiet.kom.publish.internal.facts;

import java.util.List;
import java.util.Set;
import no.politiet.kom.model.Kind;
import no.politiet.kom.publish.internal.facts.ActWords.Act;
import no.politiet.kom.publish.internal.facts.ActWords.Cue;
import no.politiet.kom.publish.internal.text.PeriodWords;
import no.politiet.kom.publish.internal.text.Phrases;
import no.politiet.kom.publish.internal.text.Phrases.Hit;
import no.politiet.kom.publish.internal.text.Range;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/** A sentence, the act that it tells of, and the works and gatherings in it. */
final class ActReading {

    private static final Set<String> HAPPENS = Set.of("ble", "blei", "vart", "blir", "vert", "er", "var");

    private static final Phrases<Boolean> PLACES = Phrases.<Boolean>builder()
            .add(
                    true,
                    "*nettside/*nettsiden/*nettsida/*nettsider/*nettsidene/*nettsted/*nettstedet/*nettstad/*nettstaden")
            .build();

    /** What a work does that is told of by its title. */
    private static final Phrases<Boolean> TELLS = Phrases.<Boolean>builder()
            .add(
                    true,
                    "gjelder/gjeld/følger/følgjer/omhandler/omhandlar/undersøker/undersøkjer/handler/handlar/drøfter/drøftar/beskriver/beskriv/skildrar/forteller/fortel/analyserer/kartlegger/kartlegg/konkluderer/sammenligner/samanliknar/gjennomgår/bygger/byggjer",
                    "tar/tek for seg",
                    "ser nærmere/nærare/på")
            .build();

    private static final int SHORTEST_DAYS = 10;

    private final Sentence sentence;
    private final List<Word> words;
    /** Where the first relative clause begins, and where it ends: at a comma, or with the sentence. */
    private final int relative;

    private final int relativeEnd;

    ActReading(Sentence sentence) {
        this.sentence = sentence;
        this.words = sentence.words();
        int first = words.size();
        for (int i = 1; i < words.size() && first == words.size(); i++) {
            first = words.get(i).is("som") && !isQuoted(i) ? i : first;
        }
        this.relative = first;
        int end = first;
        while (end < words.size() && (!words.get(end).is(",") || isQuoted(end))) {
            end++;
        }
        this.relativeEnd = end;
    }

    Sentence sentence() {
        return sentence;
    }

    List<Word> words() {
        return words;
    }

    private boolean isRelative(int word) {
        return word >= relative && word < relativeEnd;
    }

    private boolean isQuoted(int word) {
        return sentence.isQuoted(words.get(word).start());
    }

    boolean isCapital(int word) {
        return Character.isUpperCase(sentence.text().charAt(words.get(word).start()));
    }

    /** "KOM" is no verb. */
    private boolean isCapitals(int word) {
        return Character.isUpperCase(sentence.text().charAt(words.get(word).end() - 1));
    }

    /** Whether a title in quotation marks stands first. */
    boolean beginsWithTitle() {
        return !sentence.quotes().isEmpty() && sentence.quotes().get(0).start() <= 1;
    }

    /** The first act, one in a relative clause only if there is no other; what decides goes before the rest. */
    @Nullable
    Hit<Cue> act() {
        Hit<Cue> first = null;
        Hit<Cue> later = null;
        Hit<Cue> perhaps = null;
        for (Hit<Cue> hit : ActWords.ACTS.in(words)) {
            if (isQuoted(hit.from()) || isCapitals(hit.from())) {
                continue;
            }
            Act act = hit.value().act();
            if (act == Act.WORKS_PERHAPS) {
                perhaps = perhaps == null ? hit : perhaps;
            } else if (isRelative(hit.from())) {
                later = later == null ? hit : later;
            } else if (act == Act.DECIDES && hit.value().kind().equals(Kind.HEARING)) {
                return first != null && isOwnAct(first) ? first : hit;
            } else if (first == null || isBetter(hit, first)) {
                first = hit;
            }
        }
        if (first != null) {
            return first;
        }
        return perhaps != null && (later == null || later.value().act() != Act.ISSUES) ? perhaps : later;
    }

    /** Of two acts the first counts; but a work that is made in order to be sent, or laid out, is what is done with it. */
    private static boolean isBetter(Hit<Cue> hit, Hit<Cue> first) {
        Act act = hit.value().act();
        Act before = first.value().act();
        if (hit.from() == first.from() && (act == Act.ISSUES) != (before == Act.ISSUES)) {
            return before == Act.ISSUES;
        }
        return hit.from() == first.from() && hit.to() > first.to()
                || before == Act.WORKS && act == Act.PLANS && hit.from() == first.to()
                || before == Act.ISSUES && act == Act.DECIDES;
    }

    private boolean isOwnAct(Hit<Cue> hit) {
        Act act = hit.value().act();
        return act == Act.WORKS || act == Act.GATHERS && gathers() || act == Act.JOINS;
    }

    @Nullable
    Kind kind(Hit<Cue> hit) {
        Kind own = hit.value().kind();
        return switch (hit.value().act()) {
            case DECIDES, WORKS, WORKS_PERHAPS, GATHERS -> own;
            case JOINS -> joins(hit.to()) ? Kind.EVENT : Kind.ACTIVITY;
            case PLANS -> gathers() ? Kind.EVENT : own;
            case MAKES -> Kind.RESOURCE.equals(work(hit.to())) ? Kind.RESOURCE : own;
            case ISSUES -> work(hit.to());
        };
    }

    /** Whether what somebody joins is a gathering: the first of gatherings and groups that is named. */
    private boolean joins(int from) {
        for (int i = from; i < words.size(); i++) {
            if (isGathering(i)) {
                return true;
            }
            if (WorkWords.WORKS.at(words, i) != null) {
                return false;
            }
            if (WorkWords.GROUPS.at(words, i) != null) {
                return false;
            }
        }
        return true;
    }

    private boolean isGathering(int at) {
        return WorkWords.GATHERINGS.at(words, at) != null || isNamedDays(at);
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
        if (at == 0 || PLACES.at(words, at) == null) {
            return false;
        }
        for (int i = Math.max(0, at - 3); i < at; i++) {
            if (words.get(i).is("på") || words.get(i).is("fra") || words.get(i).is("frå")) {
                return true;
            }
        }
        return false;
    }

    private boolean gathers() {
        for (int i = 0; i < words.size(); i++) {
            if (!isQuoted(i) && isGathering(i)) {
                return true;
            }
        }
        return false;
    }

    /** The work that is named first after a verb, or else first before it; nearest before the verb of a relative clause. */
    private @Nullable Kind work(int verb) {
        for (int i = verb; i < words.size() && !isPointer(i); i++) {
            Hit<Kind> work = isQuoted(i) || isPlace(i) ? null : WorkWords.WORKS.at(words, i);
            if (work != null) {
                return work.value();
            }
        }
        Kind before = null;
        for (int i = 0; i < verb; i++) {
            Hit<Kind> work = isQuoted(i) ? null : WorkWords.WORKS.at(words, i);
            if (work != null && (before == null || isRelative(verb - 1))) {
                before = work.value();
            }
        }
        return before;
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
            Hit<Kind> work = WorkWords.WORKS.at(words, i);
            if (work != null) {
                return isNetCourse(i) && hasDay() ? Kind.EVENT : work.value();
            }
            if (marked && TELLS.at(words, i) != null) {
                return Kind.REPORT;
            }
            boolean gathering = isGathering(i);
            if (gathering
                    && i + 1 < words.size()
                    && (i < 3 || HAPPENS.contains(words.get(i + 1).key()))) {
                return Kind.EVENT;
            }
        }
        return null;
    }

    /** A course on the web that is held on a day, and not one to take when one likes. */
    private boolean isNetCourse(int at) {
        return words.get(at).key().startsWith("nettkurs");
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
        for (int i = 0; i + 1 < words.size() && i < 3; i++) {
            Hit<Kind> work = WorkWords.WORKS.at(words, i);
            if (work != null) {
                return words.get(i + 1).isNumber() ? work.value() : null;
            }
        }
        return null;
    }

    /** Whether a title stands first, in quotation marks, in bold or in italics. */
    private boolean beginsMarked() {
        return begins(sentence.quotes()) || begins(sentence.strong()) || begins(sentence.emphasis());
    }

    private static boolean begins(List<Range> ranges) {
        return !ranges.isEmpty() && ranges.get(0).start() <= 1;
    }

    /** The work or gathering that is named, in whatever way. */
    @Nullable
    Kind named() {
        for (int i = 0; i < words.size(); i++) {
            Hit<Kind> work = WorkWords.WORKS.at(words, i);
            if (work != null) {
                return work.value();
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
            Hit<Kind> work = isQuoted(i) ? WorkWords.WORKS.at(words, i) : null;
            if (work != null && !work.value().equals(Kind.RESOURCE)) {
                return work.value();
            }
        }
        return null;
    }
}
