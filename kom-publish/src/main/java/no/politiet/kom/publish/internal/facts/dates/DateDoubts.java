package no.politiet.kom.publish.internal.facts.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.politiet.kom.model.Certainty;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.ImportCodes;
import no.politiet.kom.publish.internal.facts.Piece;
import no.politiet.kom.publish.internal.source.Findings;
import no.politiet.kom.publish.internal.text.DateGrammar;
import no.politiet.kom.publish.internal.text.DateMention;
import no.politiet.kom.publish.internal.text.Range;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Texts;
import no.politiet.kom.publish.internal.text.Word;

/** Tells the editor what was inferred about dates and what is doubtful. */
final class DateDoubts {

    private final LocalDate end;
    private final YearRule years;
    private final Findings findings;
    private final Meetings meetings = new Meetings();

    DateDoubts(Period issue, YearRule years, Findings findings) {
        this.end = issue.lastDay().orElse(issue.firstDay());
        this.years = years;
        this.findings = findings;
    }

    void reportNoSuchDay(Sentence sentence, String text, String pointer) {
        findings.warning(ImportCodes.NO_SUCH_DAY, pointer, at(sentence), text, Map.of());
    }

    /** A day on which nothing takes place, or which the text says is not the one. */
    void reportLeftOut(Sentence sentence, String text, String pointer) {
        findings.info(ImportCodes.DATE_LEFT_OUT, pointer + 0, at(sentence), text, Map.of());
    }

    /** What can be said of a date alone. */
    void reportDate(Sentence sentence, KeyDate date, String pointer) {
        Map<String, String> actual = Map.of("actual", date.when().text());
        if (date.certainty().equals(Certainty.INFERRED)) {
            findings.info(ImportCodes.YEAR_INFERRED, pointer, at(sentence), date.text(), actual);
        }
        boolean passed = date.when().lastDay().map(last -> last.isBefore(end)).orElse(false);
        if (date.role().equals(DateRole.DEADLINE) && passed) {
            findings.info(ImportCodes.DEADLINE_PASSED, pointer, at(sentence), date.text(), actual);
        }
        if (!date.role().equals(DateRole.COVERAGE)
                && date.when().precision() != Period.Precision.YEAR
                && years.isFar(date.when())) {
            findings.info(ImportCodes.DATE_FAR, pointer, at(sentence), date.text(), actual);
        }
    }

    /** What happens on a date was told with little that speaks for it. */
    void reportRole(Sentence sentence, KeyDate date, DateRole other, String pointer) {
        Map<String, String> details = Map.of("actual", date.role().code(), "other", other.code());
        findings.info(ImportCodes.ROLE_DOUBTFUL, pointer, at(sentence), date.text(), details);
    }

    void reportWeekday(Sentence sentence, DateMention mention, String text, Period when, String pointer) {
        if (mention.weekday() != null && when.firstDay().getDayOfWeek() != mention.weekday()) {
            findings.warning(ImportCodes.WEEKDAY, pointer, at(sentence), text, Map.of("actual", when.text()));
        }
    }

    /** Two events of days in one item that overlap, and neither lies within the other. */
    void reportOverlap(Sentence sentence, KeyDate date, List<KeyDate> others, String pointer) {
        if (!date.role().equals(DateRole.EVENT) || date.when().precision() != Period.Precision.DAY) {
            return;
        }
        for (KeyDate other : others) {
            if (other.role().equals(DateRole.EVENT)
                    && other.when().precision() == Period.Precision.DAY
                    && other.when().overlaps(date.when())
                    && !Meetings.isWithin(other.when(), date.when())
                    && !Meetings.isWithin(date.when(), other.when())) {
                Map<String, String> details = Map.of(
                        "actual", date.when().text(), "other", other.when().text());
                findings.warning(ImportCodes.DATES_DIFFER, pointer, at(sentence), date.text(), details);
                return;
            }
        }
    }

    /** An event of days that an item before gives other days for. */
    void reportMeeting(Sentence sentence, KeyDate date, String item, String pointer) {
        if (!date.role().equals(DateRole.EVENT) || date.when().precision() != Period.Precision.DAY) {
            return;
        }
        Period other = meetings.add(item, date.when(), sentence);
        if (other != null) {
            Map<String, String> details = Map.of("actual", date.when().text(), "other", other.text());
            findings.warning(ImportCodes.DATES_DIFFER, pointer, at(sentence), date.text(), details);
        }
    }

    /** A sentence without a date that names a "frist" and, near it, a number, or that asks the reader for something "innen tre uker". */
    void reportUnread(Sentence sentence, String pointer) {
        List<Word> words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            String key = words.get(i).key();
            if (!key.endsWith("frist") && !key.endsWith("fristen")) {
                continue;
            }
            for (int j = i + 1; j < Math.min(words.size(), i + 8); j++) {
                if (DateGrammar.isBeforePlace(words.get(j))) {
                    break; // "Fristen står i punkt 4.2"
                }
                boolean counts = words.get(j).isNumber() && words.get(j).key().length() <= 2;
                if (counts
                        && j + 1 < words.size()
                        && (words.get(j + 1).is(".") || words.get(j + 1).is("/"))) {
                    reportNotRead(sentence, pointer);
                    return;
                }
            }
        }
        if (RelativeDeadline.isIn(words)) {
            reportNotRead(sentence, pointer);
        }
    }

    /** What may be a day in numbers and was not read as one. */
    void reportDays(Sentence sentence, List<DateMention> read, String pointer) {
        for (Range day : DateGrammar.unread(sentence.words(), read)) {
            findings.info(ImportCodes.DAY_NOT_READ, pointer + 0, at(sentence), day.of(sentence.text()), Map.of());
        }
    }

    void reportNotRead(Sentence sentence, String pointer) {
        String text = Texts.cut(sentence.text(), Limits.TITLE);
        findings.warning(ImportCodes.DEADLINE_NOT_READ, pointer + 0, at(sentence), text, Map.of());
    }

    void reportHearing(Piece piece, List<KeyDate> dates, String pointer) {
        boolean sent = dates.stream().anyMatch(date -> date.role().equals(DateRole.SENT_ON_HEARING));
        boolean ends = dates.stream().anyMatch(date -> date.role().equals(DateRole.DEADLINE));
        List<Sentence> sentences = piece.title().isEmpty() ? piece.sentences() : piece.title();
        if (sent && !ends && !sentences.isEmpty()) {
            findings.warning(
                    ImportCodes.HEARING_WITHOUT_DEADLINE, pointer, at(sentences.get(0)), piece.heading(), Map.of());
        }
    }

    private static Position at(Sentence sentence) {
        return new Position(sentence.line(), 1);
    }
}
