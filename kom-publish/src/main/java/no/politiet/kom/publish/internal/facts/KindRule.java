package no.politiet.kom.publish.internal.facts;

import java.util.List;
import java.util.Set;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.SectionRole;
import no.politiet.kom.publish.internal.facts.KindWords.Act;
import no.politiet.kom.publish.internal.facts.KindWords.Cue;
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
    private static final Set<String> CONJUNCTIONS = Set.of(
            "da",
            "då",
            "når",
            "etter",
            "mens",
            "medan",
            "siden",
            "sidan",
            "ettersom",
            "hvis",
            "dersom",
            "fordi",
            "for");
    private static final Set<String> HAPPENS = Set.of("ble", "blei", "vart", "blir", "vert", "er", "var");

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
            if (i == 0 && reading.isAboutOurLetter()) {
                return Kind.NOTE;
            }
            Hit<Cue> act = reading.act();
            if (act != null && act.value().act() == Act.WORKS_PERHAPS) {
                works = true;
                continue;
            }
            Kind kind = act == null ? reading.subject() : reading.kind(act);
            if (kind == null && act != null && act.value().act() == Act.ISSUES) {
                kind = reading.isUnsaid(act) ? null : work(sentences, i + 1, heading);
            }
            if (kind != null) {
                return kind;
            }
        }
        return works ? Kind.ACTIVITY : null;
    }

    /** What came out, if its sentence says only a title: by the next sentences, then by the heading. */
    private static Kind work(List<Sentence> sentences, int from, @Nullable Kind heading) {
        Kind title = new Reading(sentences.get(from - 1)).quoted();
        if (title != null) {
            return title;
        }
        for (int i = from; i < sentences.size() && i < from + NEAR - 1; i++) {
            Kind work = new Reading(sentences.get(i)).subject();
            if (work != null) {
                return work;
            }
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
            this.words = Undated.words(sentence);
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
            return letter && ours;
        }

        /** The first act, one in a relative clause only if there is no other; what decides goes before the rest. */
        @Nullable
        Hit<Cue> act() {
            int opening = opening();
            Hit<Cue> first = null;
            Hit<Cue> later = null;
            Hit<Cue> perhaps = null;
            for (Hit<Cue> hit : KindWords.ACTS.in(words)) {
                if (isQuoted(hit.from()) || isCapitals(hit.from())) {
                    continue;
                }
                Act act = hit.value().act();
                boolean main = hit.from() < relative && hit.from() >= opening;
                if (act == Act.WORKS_PERHAPS && words.get(hit.from()).key().startsWith("forsk")) {
                    // A research project is a work: what it found is told.
                    continue;
                }
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

        /** Where the main clause begins: "Da ministrene møttes, vedtok de …". */
        private int opening() {
            if (words.isEmpty() || !CONJUNCTIONS.contains(words.get(0).key())) {
                return 0;
            }
            for (int i = 1; i < words.size(); i++) {
                if (words.get(i).is(",")) {
                    return i;
                }
            }
            return 0;
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

        private static boolean isOwnAct(Hit<Cue> hit) {
            Act act = hit.value().act();
            return act == Act.WORKS || act == Act.GATHERS || act == Act.JOINS;
        }

        @Nullable
        Kind kind(Hit<Cue> hit) {
            Kind own = hit.value().kind();
            return switch (hit.value().act()) {
                case DECIDES, WORKS, WORKS_PERHAPS -> own;
                case GATHERS -> own;
                case JOINS -> joins(hit.from(), hit.to()) ? Kind.EVENT : Kind.ACTIVITY;
                case PLANS -> gathers(0) ? Kind.EVENT : own;
                case MAKES -> {
                    Kind work = work(hit.to());
                    yield Kind.RESOURCE.equals(work) ? work : own;
                }
                case ISSUES -> work(hit.to());
            };
        }

        /** Whether what somebody joins is a gathering: the first of gatherings and groups that is named. */
        private boolean joins(int verb, int from) {
            for (int i = from; i < words.size(); i++) {
                if (KindWords.GATHERINGS.at(words, i) != null) {
                    return true;
                }
                if (KindWords.GROUPS.at(words, i) != null) {
                    return false;
                }
            }
            for (int i = verb - 1; i >= 0; i--) {
                if (KindWords.GATHERINGS.at(words, i) != null) {
                    return true;
                }
                if (KindWords.GROUPS.at(words, i) != null) {
                    return false;
                }
            }
            return true;
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
            for (int i = verb; i < words.size(); i++) {
                Hit<Kind> work = isQuoted(i) ? null : KindWords.WORKS.at(words, i);
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
            for (int i = 0; i < words.size(); i++) {
                if (isQuoted(i)) {
                    continue;
                }
                Hit<Kind> work = KindWords.WORKS.at(words, i);
                boolean aside = work != null
                        && work.value().equals(Kind.CIRCULAR)
                        && i > 0
                        && words.get(i - 1).is("i");
                if (work != null && !aside) {
                    return work.value();
                }
                boolean gathering = KindWords.GATHERINGS.at(words, i) != null;
                if (gathering
                        && i + 1 < words.size()
                        && (i < 3
                                || isTitled()
                                || HAPPENS.contains(words.get(i + 1).key()))) {
                    return Kind.EVENT;
                }
            }
            return null;
        }

        /** Whether a verb that says many things ("kom") says nothing of a work here. */
        boolean isUnsaid(Hit<Cue> act) {
            boolean comes = words.get(act.from()).key().startsWith("ko")
                    || words.get(act.from()).is("kjem");
            return comes && sentence.quotes().isEmpty();
        }

        /** Whether a title opens the sentence: "Lys" var tittelen på et seminar. */
        private boolean isTitled() {
            return !sentence.quotes().isEmpty() && sentence.quotes().get(0).start() <= 1
                    || !sentence.emphasis().isEmpty()
                            && sentence.emphasis().get(0).start() == 0;
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
