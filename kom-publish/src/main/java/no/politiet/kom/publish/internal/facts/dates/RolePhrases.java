package no.politiet.kom.publish.internal.facts.dates;

import java.util.Locale;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.publish.internal.text.Phrases;
import no.politiet.kom.publish.internal.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The phrases that tell what happens on a date, in Bokmål and Nynorsk: finite verbs, participles and the nouns made of them. */
final class RolePhrases {

    /** What a phrase tells, and what it tells it by. */
    enum Cue {
        /** An answer that others are to get, which is no deadline for the reader: "får svar". */
        PROMISED(DateRole.DUE),
        /** A last day to answer: "høringsfrist". */
        FRIST(DateRole.DEADLINE),
        /** Something to answer to, which makes "innen" a deadline: "påmelding". */
        ANSWER(DateRole.DEADLINE),
        SENT_ON_HEARING(DateRole.SENT_ON_HEARING),
        /** Sending something out, on hearing where the piece is of one: "sende ut". */
        SENT_OUT(DateRole.PUBLISHED),
        /** Asking for opinions, on hearing where the piece is of one: "ba om synspunkter". */
        ASKED(DateRole.EVENT),
        IN_FORCE(DateRole.IN_FORCE),
        /** A rule or a service is introduced: "ble innført". */
        INTRODUCED(DateRole.IN_FORCE),
        NEXT_UPDATE(DateRole.NEXT_UPDATE),
        ADOPTED(DateRole.ADOPTED),
        SUBMITTED(DateRole.SUBMITTED),
        DELIVERED(DateRole.DELIVERED),
        APPOINTED(DateRole.APPOINTED),
        ESTABLISHED(DateRole.ESTABLISHED),
        PUBLISHED(DateRole.PUBLISHED),
        /** Laying something before the public, or before Parliament. */
        LAID_BEFORE(DateRole.PUBLISHED),
        DUE(DateRole.DUE),
        COVERAGE(DateRole.COVERAGE),
        /** Something that takes place: "arrangerte". */
        EVENT(DateRole.EVENT),
        /** What takes place: "seminar". */
        OCCASION(DateRole.EVENT),
        /** A hearing with its first and its last day: "på høring fra 4. november til 3. februar". */
        HEARING_SPAN(null),
        /** The same of what takes in answers: "påmeldingen er åpen 1.–20. april". */
        INTAKE_SPAN(null),
        /** A paper laid before Parliament: "Prop. 48 LS". */
        BILL(null),
        /** A question to a minister. */
        QUESTION(null),
        /** What applies from a day on: "forskriften". */
        RULE(null),
        /** Help or money that is given, which is set up rather than comes into force: "ordningen". */
        SCHEME(null),
        /** A work that is issued: "rapport". */
        WORK(null),
        /** The title of one, in quotation marks. */
        TITLE(null);

        final @Nullable DateRole role;

        Cue(@Nullable DateRole role) {
            this.role = role;
        }

        /** Whether it tells what is done or happens, rather than what it is done to. */
        boolean isTelling() {
            return role != null && this != ANSWER && this != OCCASION;
        }
    }

    static final Phrases<Cue> ALL = Vocabulary.of(RolePhrases.class).table("", RolePhrases::cue);

    private RolePhrases() {}

    private static Cue cue(String title) {
        return Cue.valueOf(title.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
