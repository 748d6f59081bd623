package no.politiet.kom.publish.internal.facts;

import java.util.List;
import java.util.Set;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.SectionRole;
import no.politiet.kom.publish.internal.facts.KindWords.Act;
import no.politiet.kom.publish.internal.facts.KindWords.Cue;
import no.politiet.kom.publish.internal.text.Phrases;
import no.politiet.kom.publish.internal.text.Phrases.Hit;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * What an item mainly is. Its text says so first: the verb of the first sentence that tells of an act, and what the verb
 * speaks of ("publiserte … en veileder"); a work that is only named comes second, then the words of the heading, and the
 * section last. A heading that says "Høring" speaks for the first item below it whatever its text says.
 */
public final class KindRule {

    /** How many sentences may name the work that the first one speaks of. */
    private static final int NEAR = 3;

    private static final Set<String> LETTER =
            Set.of("nyhetsbrev", "nyheitsbrev", "nyhetsbrevet", "nyheitsbrevet", "nyhetsbrevene", "nyheitsbreva");
    private static final Set<String> OURS =
            Set.of("vi", "vårt", "våre", "dette", "neste", "forrige", "førre", "tidligere", "tidlegare", "oss");
    private static final Set<String> READER = Set.of(
            "lesning",
            "lesing",
            "lesarar",
            "lesere",
            "tips",
            "abonner",
            "abonnere",
            "kontakt",
            "redaksjonen",
            "e",
            "epost");
    private static final Set<String> NEXT = Set.of("neste", "forrige", "førre");
    private static final Set<String> NUMBERS = Set.of("nummer", "utgave", "utgåve", "brev", "blad", "nummeret");
    private static final Set<String> COMES = Set.of(
            "kommer", "kjem", "går", "sendes", "sendast", "utkommer", "utgis", "gjelder", "gjeld", "gjaldt", "kom");
    private static final Set<String> OFTEN = Set.of(
            "gang",
            "ganger",
            "gong",
            "gonger",
            "hver",
            "kvar",
            "hvert",
            "kvart",
            "månedlig",
            "månadleg",
            "kvartalsvis");
    private static final Set<String> SEVERAL = Set.of(
            "to",
            "tre",
            "fire",
            "fem",
            "seks",
            "sju",
            "åtte",
            "ni",
            "ti",
            "flere",
            "fleire",
            "noen",
            "nokre",
            "disse",
            "desse",
            "følgende",
            "følgjande");

    private static final Phrases<Boolean> AHEAD = Phrases.<Boolean>builder()
            .add(
                    true,
                    "under/nedenfor/nedanfor/her finner/finn du ~ *viktigste/*viktigaste/*saker/*saker/*nyheter/*nytt",
                    "i dette/denne/det nummeret/nyhetsbrevet/nyheitsbrevet/nyhendebrevet/brevet/utgaven/utgåva",
                    "velkommen til ~ nummer/utgave/utgåve/nyhetsbrev/nyheitsbrev/nyhendebrev/utgaven/nyhetsbrevet")
            .build();

    private static final Set<String> HAPPENS = Set.of("ble", "blei", "vart", "blir", "vert", "er", "var");

    private static final Phrases<Boolean> PLACES = Phrases.<Boolean>builder()
            .add(
                    true,
                    "*nettside/*nettsiden/*nettsida/*nettsider/*nettsidene/*nettsted/*nettstedet/*nettstad/*nettstaden")
            .build();

    private KindRule() {}

    public static Kind kind(Piece piece) {
        Kind heading = heading(piece);
        if (!piece.title().isEmpty() && Kind.HEARING.equals(heading)) {
            return Kind.HEARING;
        }
        List<Sentence> sentences =
                piece.sentences().stream().filter(sentence -> !sentence.cited()).toList();
        if (sentences.isEmpty()) {
            return heading == null ? Kind.NOTE : heading;
        }
        Kind told = told(sentences, heading);
        if (told != null) {
            return told;
        }
        if (heading != null) {
            return heading;
        }
        Kind named = piece.section().equals(SectionRole.ACTIVITIES) ? Kind.ACTIVITY : named(sentences);
        return named == null ? rest(sentences) : named;
    }

    /** What is only named, anywhere in the text. */
    private static @Nullable Kind named(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.words().size(); i++) {
                Hit<Kind> work = KindWords.WORKS.at(sentence.words(), i);
                if (work != null) {
                    return work.value();
                }
                if (KindWords.GATHERINGS.at(sentence.words(), i) != null) {
                    return Kind.EVENT;
                }
            }
        }
        return null;
    }

    /** News of a sort that no word of it tells is something that somebody does, or a work where it begins with a title; a greeting to the reader is a note. */
    private static Kind rest(List<Sentence> sentences) {
        boolean greeting = sentences.stream()
                .flatMap(sentence -> sentence.words().stream())
                .anyMatch(word -> READER.contains(word.key()) || LETTER.contains(word.key()));
        boolean title = sentences.get(0).quotes().stream().anyMatch(quote -> quote.start() <= 1);
        return title ? Kind.REPORT : greeting ? Kind.NOTE : Kind.ACTIVITY;
    }

    private static @Nullable Kind told(List<Sentence> sentences, @Nullable Kind heading) {
        boolean works = false;
        for (int i = 0; i < sentences.size(); i++) {
            Reading reading = new Reading(sentences.get(i));
            if (i == 0 && (reading.isAboutOurLetter() || reading.isLeadIn() && sentences.size() == 1)
                    || i < 2 && reading.pointsAhead()) {
                return Kind.NOTE;
            }
            Hit<Cue> act = reading.act();
            if (act != null && act.value().act() == Act.WORKS_PERHAPS) {
                works = true;
                continue;
            }
            Kind kind = act == null ? reading.subject() : reading.kind(act);
            if (kind == null && act != null && act.value().act() == Act.ISSUES) {
                kind = work(sentences, i + 1, heading);
            }
            if (kind != null) {
                boolean sent = kind.equals(Kind.REPORT) && isSentOnHearing(sentences, i + 1);
                return sent ? Kind.HEARING : kind;
            }
        }
        return works ? Kind.ACTIVITY : null;
    }

    /** "Notatet vart sendt på høyring": one of the next sentences says what became of a work. */
    private static boolean isSentOnHearing(List<Sentence> sentences, int from) {
        for (int i = from; i < sentences.size() && i < from + NEAR - 1; i++) {
            Hit<Cue> act = new Reading(sentences.get(i)).act();
            if (act != null
                    && act.value().act() == Act.DECIDES
                    && act.value().kind().equals(Kind.HEARING)) {
                return true;
            }
        }
        return false;
    }

    /** What came out, if its sentence says only a title: by the next sentences, then by the heading. */
    private static Kind work(List<Sentence> sentences, int from, @Nullable Kind heading) {
        Kind title = new Reading(sentences.get(from - 1)).quoted();
        if (title != null && !title.equals(Kind.REPORT)) {
            return title;
        }
        for (int i = from; i < sentences.size() && i < from + NEAR - 1; i++) {
            Kind work = new Reading(sentences.get(i)).subject();
            if (work != null) {
                return work;
            }
        }
        if (title != null) {
            return title;
        }
        return heading == null ? Kind.REPORT : heading;
    }

    private static @Nullable Kind heading(Piece piece) {
        List<Word> words = Word.of(piece.heading());
        for (int i = 0; i < words.size(); i++) {
            String key = words.get(i).key();
            if (key.equals("høring")
                    || key.equals("høyring")
                    || i == 0 && (key.equals("høringer") || key.equals("høyringar"))) {
                return Kind.HEARING;
            }
        }
        Kind gathering = null;
        for (int i = 0; i < words.size(); i++) {
            Hit<Cue> act = KindWords.ACTS.at(words, i);
            if (act != null && act.value().act() == Act.DECIDES) {
                return act.value().kind();
            }
            String key = words.get(i).key();
            if (key.startsWith("prioritering") && i > 1 || key.startsWith("rundskriv")) {
                return Kind.CIRCULAR;
            }
            if (key.startsWith("proposisjon")
                    || key.startsWith("stortingsmelding")
                    || key.startsWith("representantforslag")) {
                return Kind.PARLIAMENTARY;
            }
            if (key.startsWith("oppnevn")
                    || key.startsWith("oppnemn")
                    || (key.startsWith("ny") && isCommittee(words, i + 1))) {
                return Kind.APPOINTMENT;
            }
            if (key.startsWith("lovendring")
                    || key.startsWith("nye")
                            && i + 1 < words.size()
                            && words.get(i + 1).key().startsWith("reg")
                    || key.startsWith("ny")
                            && i + 1 < words.size()
                            && (words.get(i + 1).is("lov") || words.get(i + 1).is("forskrift"))) {
                return Kind.LEGISLATION;
            }
        }
        for (int i = 0; i < words.size(); i++) {
            Hit<Kind> work = KindWords.WORKS.at(words, i);
            if (work != null) {
                return work.value();
            }
            if (gathering == null
                    && (KindWords.GATHERINGS.at(words, i) != null
                            || isPlural(words.get(i).key()))) {
                gathering = Kind.EVENT;
            }
        }
        return gathering;
    }

    private static boolean isCommittee(List<Word> words, int at) {
        return at < words.size()
                && (words.get(at).key().endsWith("utvalg")
                        || words.get(at).key().endsWith("utval"));
    }

    private static boolean isPlural(String key) {
        return key.endsWith("møter") || key.equals("deltakelse") || key.equals("deltaking");
    }

    /** A sentence and the acts and works in it. */
    private static final class Reading {
        private final Sentence sentence;
        private final List<Word> words;
        /** Where the first relative clause begins. */
        private final int relative;

        Reading(Sentence sentence) {
            this.sentence = sentence;
            this.words = sentence.words();
            int first = words.size();
            for (int i = words.size() - 1; i > 0; i--) {
                first = words.get(i).is("som") && !isQuoted(i) ? i : first;
            }
            this.relative = first;
        }

        private boolean isQuoted(int word) {
            return sentence.isQuoted(words.get(word).start());
        }

        /** "KOM" is no verb. */
        private boolean isCapitals(int word) {
            Word at = words.get(word);
            return Character.isUpperCase(sentence.text().charAt(at.end() - 1));
        }

        /** Practical information about this newsletter itself. */
        boolean isAboutOurLetter() {
            boolean letter = false;
            boolean ours = false;
            for (int i = 0; i < words.size() && i < 8; i++) {
                letter |= LETTER.contains(words.get(i).key());
                ours |= OURS.contains(words.get(i).key());
            }
            return letter && ours || isNextNumber() || isRegular();
        }

        /** "Neste Fyrbrev kommer i juli", "Neste nummer sendes ut …". */
        private boolean isNextNumber() {
            boolean next = words.size() > 2 && NEXT.contains(words.get(0).key());
            boolean number = next && (NUMBERS.contains(words.get(1).key()) || isCapital(1));
            return number && words.stream().limit(6).anyMatch(word -> COMES.contains(word.key()));
        }

        /** "Fyrbrevet kommer ut en gang i kvartalet". */
        private boolean isRegular() {
            for (int i = 0; i + 1 < words.size() && i < 4; i++) {
                if (COMES.contains(words.get(i).key()) && words.get(i + 1).is("ut")) {
                    return words.stream().skip(i).limit(6).anyMatch(word -> OFTEN.contains(word.key()));
                }
            }
            return false;
        }

        /** "Tre saker er ute på høring:" and nothing after it. */
        boolean isLeadIn() {
            return sentence.text().strip().endsWith(":")
                    && sentence.links().isEmpty()
                    && words.stream().anyMatch(word -> SEVERAL.contains(word.key()));
        }

        /** "Under finner du det viktigste", "I dette nummeret …": about what stands below. */
        boolean pointsAhead() {
            for (int i = 0; i < words.size() && i < 12; i++) {
                if (AHEAD.at(words, i) != null) {
                    return true;
                }
            }
            return false;
        }

        private boolean isCapital(int word) {
            return Character.isUpperCase(sentence.text().charAt(words.get(word).start()));
        }

        /** The first act, one in a relative clause only if there is no other; what decides goes before the rest. */
        @Nullable
        Hit<Cue> act() {
            Hit<Cue> first = null;
            Hit<Cue> later = null;
            Hit<Cue> perhaps = null;
            for (Hit<Cue> hit : KindWords.ACTS.in(words)) {
                if (isQuoted(hit.from()) || isCapitals(hit.from())) {
                    continue;
                }
                Act act = hit.value().act();
                boolean main = hit.from() < relative;
                if (act == Act.WORKS_PERHAPS) {
                    perhaps = perhaps == null ? hit : perhaps;
                } else if (!main) {
                    later = later == null ? hit : later;
                } else if (act == Act.DECIDES && isOverriding(hit.value().kind())) {
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
            return hit.from() == first.from() && hit.to() > first.to()
                    || first.value().act() == Act.WORKS && hit.value().act() == Act.PLANS && hit.from() == first.to()
                    || first.value().act() == Act.ISSUES && hit.value().act() == Act.DECIDES;
        }

        private static boolean isOverriding(Kind kind) {
            return kind.equals(Kind.HEARING);
        }

        private boolean isOwnAct(Hit<Cue> hit) {
            Act act = hit.value().act();
            return act == Act.WORKS || act == Act.GATHERS && gathers(0) || act == Act.JOINS;
        }

        @Nullable
        Kind kind(Hit<Cue> hit) {
            Kind own = hit.value().kind();
            return switch (hit.value().act()) {
                case DECIDES, WORKS, WORKS_PERHAPS -> own;
                case GATHERS -> own;
                case JOINS -> joins(hit.to()) ? Kind.EVENT : Kind.ACTIVITY;
                case PLANS -> gathers(0) ? Kind.EVENT : own;
                case MAKES -> {
                    Kind work = work(hit.to());
                    yield Kind.RESOURCE.equals(work) ? work : own;
                }
                case ISSUES -> work(hit.to());
            };
        }

        /** Whether what somebody joins is a gathering: the first of gatherings and groups that is named. */
        private boolean joins(int from) {
            for (int i = from; i < words.size(); i++) {
                if (KindWords.GATHERINGS.at(words, i) != null) {
                    return true;
                }
                if (KindWords.GROUPS.at(words, i) != null) {
                    return false;
                }
            }
            return true;
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
            return at > 0
                    && PLACES.at(words, at) != null
                    && words.subList(Math.max(0, at - 3), at).stream()
                            .anyMatch(word -> word.is("på") || word.is("fra") || word.is("frå"));
        }

        private boolean gathers(int from) {
            for (int i = from; i < words.size(); i++) {
                if (!isQuoted(i) && KindWords.GATHERINGS.at(words, i) != null) {
                    return true;
                }
            }
            return false;
        }

        /** The work that is named first after a verb, or else first before it; nearest before the verb of a relative clause. */
        @Nullable
        Kind work(int verb) {
            for (int i = verb; i < words.size() && !isPointer(i); i++) {
                Hit<Kind> work = isQuoted(i) || isPlace(i) ? null : KindWords.WORKS.at(words, i);
                if (work != null) {
                    return work.value();
                }
            }
            Kind before = null;
            for (int i = 0; i < verb; i++) {
                Hit<Kind> work = isQuoted(i) ? null : KindWords.WORKS.at(words, i);
                if (work != null && (before == null || verb > relative)) {
                    before = work.value();
                }
            }
            return before;
        }

        /** The work or gathering that a sentence without an act speaks of. */
        @Nullable
        Kind subject() {
            Kind title = sentence.quotes().stream().anyMatch(quote -> quote.start() <= 1) ? quoted() : null;
            if (title != null) {
                return title;
            }
            for (int i = 0; i < words.size(); i++) {
                if (isQuoted(i)) {
                    continue;
                }
                Hit<Kind> work = KindWords.WORKS.at(words, i);
                if (work != null) {
                    return work.value();
                }
                boolean gathering = KindWords.GATHERINGS.at(words, i) != null;
                if (gathering
                        && i + 1 < words.size()
                        && (i < 3 || HAPPENS.contains(words.get(i + 1).key()))) {
                    return Kind.EVENT;
                }
            }
            return null;
        }

        /** The work that a title names. */
        @Nullable
        Kind quoted() {
            for (int i = 0; i < words.size(); i++) {
                Hit<Kind> work = isQuoted(i) ? KindWords.WORKS.at(words, i) : null;
                if (work != null && !work.value().equals(Kind.RESOURCE)) {
                    return work.value();
                }
            }
            return null;
        }
    }
}
