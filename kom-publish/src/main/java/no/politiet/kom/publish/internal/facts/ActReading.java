package no.politiet.kom.publish.internal.facts;

import java.util.List;
import no.politiet.kom.model.Kind;
import no.politiet.kom.publish.internal.facts.ActWords.Act;
import no.politiet.kom.publish.internal.facts.ActWords.Cue;
import no.politiet.kom.publish.internal.text.Phrases.Hit;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/** A sentence and the act that it tells of: "publiserte" in "Fyrdirektoratet publiserte en veileder". */
final class ActReading {

    private final Sentence sentence;
    private final List<Word> words;
    private final WorkReading works;
    /** Where the first relative clause begins, and where it ends: at a comma, or with the sentence. */
    private final int relative;

    private final int relativeEnd;

    ActReading(Sentence sentence) {
        this.sentence = sentence;
        this.words = sentence.words();
        this.works = new WorkReading(sentence);
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

    WorkReading works() {
        return works;
    }

    private boolean isRelative(int word) {
        return word >= relative && word < relativeEnd;
    }

    private boolean isQuoted(int word) {
        return works.isQuoted(word);
    }

    boolean isCapital(int word) {
        return works.isCapital(word);
    }

    /** "KOM" is no verb; "I" is a preposition as well as "i". */
    private boolean isCapitals(int word) {
        Word key = words.get(word);
        return key.end() - key.start() > 1
                && Character.isUpperCase(sentence.text().charAt(key.end() - 1));
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
                perhaps = perhaps == null && !isRelative(hit.from()) ? hit : perhaps;
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
        if (hit.from() == first.from() && isOfWork(act) != isOfWork(before)) {
            return isOfWork(before);
        }
        return hit.from() == first.from() && hit.to() > first.to()
                || before == Act.WORKS && act == Act.PLANS && hit.from() == first.to()
                || isOfWork(before) && act == Act.DECIDES;
    }

    /** Whether an act leaves it to a work what kind of news it makes. */
    private static boolean isOfWork(Act act) {
        return act == Act.ISSUES || act == Act.GETS;
    }

    private boolean isOwnAct(Hit<Cue> hit) {
        Act act = hit.value().act();
        return act == Act.WORKS || act == Act.GATHERS && works.gathers() || act == Act.JOINS;
    }

    @Nullable
    Kind kind(Hit<Cue> hit) {
        Kind own = hit.value().kind();
        return switch (hit.value().act()) {
            case DECIDES, WORKS, WORKS_PERHAPS -> own;
            case GATHERS -> works.isWebCourse(hit.from()) ? Kind.RESOURCE : own;
            case JOINS -> works.joins(hit.to()) ? Kind.EVENT : Kind.ACTIVITY;
            case PLANS -> works.gathers() ? Kind.EVENT : own;
            case MAKES -> Kind.RESOURCE.equals(work(hit)) ? Kind.RESOURCE : own;
            case HELPS -> helping(hit, own);
            case ISSUES -> work(hit);
            case GETS -> getting(hit);
        };
    }

    private @Nullable Kind work(Hit<Cue> verb) {
        return works.work(verb.to(), isRelative(verb.to() - 1));
    }

    /** "fått ny nettside", "tilbyr kurs"; no kind yet if it names neither. */
    private @Nullable Kind getting(Hit<Cue> verb) {
        Kind work = work(verb);
        return work == null && works.gathers() ? Kind.EVENT : work;
    }

    /** A work that helps is news of its own. */
    private Kind helping(Hit<Cue> verb, Kind own) {
        Kind work = works.leading(verb.from());
        return work == null ? own : work;
    }
}
