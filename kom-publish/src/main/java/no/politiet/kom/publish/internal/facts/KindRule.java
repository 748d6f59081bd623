package no.politiet.kom.publish.internal.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.SectionRole;
import no.politiet.kom.publish.internal.facts.ActWords.Act;
import no.politiet.kom.publish.internal.facts.ActWords.Cue;
import no.politiet.kom.publish.internal.text.Phrases.Hit;
import no.politiet.kom.publish.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What an item mainly is. Its text says so first: the verb of the first sentence that tells of an act, and what the verb
 * speaks of ("publiserte … en veileder"); a work that is only named comes second, then the words of the heading, and the
 * section last. A heading that says "Høring" speaks for the first item below it whatever its text says.
 */
public final class KindRule {

    /** How many sentences may name the work that the first one speaks of. */
    private static final int NEAR = 3;

    private static final Set<String> DRAFTS =
            Set.of("utkastet", "forslaget", "framlegget", "høringsutkastet", "høyringsutkastet");

    /** What may be sent on hearing after it came out. */
    private static final Set<Kind> DRAFTED = Set.of(Kind.REPORT, Kind.PARLIAMENTARY, Kind.GUIDE);

    private KindRule() {}

    public static Kind kind(Piece piece) {
        Kind heading = HeadingKind.of(piece.heading());
        if (!piece.title().isEmpty() && Kind.HEARING.equals(heading)) {
            return Kind.HEARING;
        }
        List<ActReading> readings = new ArrayList<>();
        for (Sentence sentence : piece.sentences()) {
            if (!sentence.cited()) {
                readings.add(new ActReading(sentence));
            }
        }
        if (readings.isEmpty()) {
            return heading == null ? Kind.NOTE : heading;
        }
        if (OwnLetter.isNote(readings)) {
            return Kind.NOTE;
        }
        Kind told = told(readings, heading);
        if (told != null) {
            return told;
        }
        if (heading != null) {
            return heading;
        }
        Kind named = piece.section().equals(SectionRole.ACTIVITIES) ? Kind.ACTIVITY : named(readings);
        return named == null ? rest(readings) : named;
    }

    /** What is only named, anywhere in the text. */
    private static @Nullable Kind named(List<ActReading> readings) {
        for (ActReading reading : readings) {
            Kind named = reading.works().named();
            if (named != null) {
                return named;
            }
        }
        return null;
    }

    /** News of a sort that nothing tells is something that somebody does; a greeting to the reader is a note. */
    private static Kind rest(List<ActReading> readings) {
        ActReading first = readings.get(0);
        if (first.works().beginsWithTitle()) {
            return Kind.REPORT;
        }
        if (OwnLetter.greets(readings)) {
            return Kind.NOTE;
        }
        Kind subject = SubjectKind.of(first.sentence());
        return subject == null ? Kind.ACTIVITY : subject;
    }

    private static @Nullable Kind told(List<ActReading> readings, @Nullable Kind heading) {
        boolean works = false;
        for (int i = 0; i < readings.size(); i++) {
            ActReading reading = readings.get(i);
            Hit<Cue> act = reading.act();
            if (act != null && act.value().act() == Act.WORKS_PERHAPS) {
                Kind numbered = reading.works().numbered();
                if (numbered != null) {
                    return numbered;
                }
                works = true;
                continue;
            }
            Kind kind = act == null ? reading.works().subject() : reading.kind(act);
            if (kind == null && act != null && act.value().act() == Act.ISSUES) {
                kind = work(readings, i + 1, heading == null ? Kind.REPORT : heading);
            }
            if (kind == null && act != null && act.value().act() == Act.GETS) {
                kind = work(readings, i + 1, act.value().kind());
            }
            if (kind != null) {
                boolean draft = act != null && act.value().act() == Act.DECIDES
                        ? kind.equals(Kind.REPORT)
                        : DRAFTED.contains(kind) || kind.equals(Kind.ACTIVITY) && isOfDraft(readings, i + 1);
                boolean sent = draft && isSentOnHearing(readings, i + 1);
                return sent ? Kind.HEARING : kind;
            }
        }
        return works ? Kind.ACTIVITY : null;
    }

    /** "Utkastet ble sendt på høring": of what somebody works with. */
    private static boolean isOfDraft(List<ActReading> readings, int next) {
        return next < readings.size()
                && !readings.get(next).words().isEmpty()
                && DRAFTS.contains(readings.get(next).words().get(0).key());
    }

    /** "Notatet vart sendt på høyring": one of the next sentences says what became of a work. */
    private static boolean isSentOnHearing(List<ActReading> readings, int from) {
        for (int i = from; i < readings.size() && i < from + NEAR - 1; i++) {
            Hit<Cue> act = readings.get(i).act();
            if (act != null
                    && act.value().act() == Act.DECIDES
                    && act.value().kind().equals(Kind.HEARING)) {
                return true;
            }
        }
        return false;
    }

    /** What came out, if its sentence says only a title: by the next sentences. */
    private static Kind work(List<ActReading> readings, int from, Kind otherwise) {
        Kind title = readings.get(from - 1).works().quoted();
        if (title != null && !title.equals(Kind.REPORT)) {
            return title;
        }
        for (int i = from; i < readings.size() && i < from + NEAR - 1; i++) {
            Kind work = readings.get(i).works().subject();
            if (work != null) {
                return work;
            }
        }
        if (title != null) {
            return title;
        }
        return otherwise;
    }
}
