package no.politiet.kom.publish.internal.facts.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.politiet.kom.model.Certainty;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.internal.facts.Piece;
import no.politiet.kom.publish.internal.source.Findings;
import no.politiet.kom.publish.internal.text.DateGrammar;
import no.politiet.kom.publish.internal.text.DateMention;
import no.politiet.kom.publish.internal.text.DateMention.Form;
import no.politiet.kom.publish.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of an item: each day, month, season, year and range that its text states, with what happens then. Quotations
 * and titles are left alone, and so is what only looks like a date.
 */
public final class DateReader {

    /** What joins dates that have one telling: "1. mars og 1. oktober". */
    private static final Set<String> JOINS = Set.of("og", ",", "eller", "i", "til", "den", "samt");

    private final YearRule years;
    private final DateDoubts doubts;

    public DateReader(Period issue, Findings findings) {
        this.years = new YearRule(issue);
        this.doubts = new DateDoubts(issue, years, findings);
    }

    /** The dates of an item, its heading's first, each value of a role once. */
    public List<KeyDate> read(Piece piece, String pointer) {
        Reading reading = new Reading(pointer + "/dates/", isHearing(piece));
        for (Sentence sentence : piece.title()) {
            reading.readTitle(sentence);
        }
        for (Sentence sentence : piece.sentences()) {
            if (!sentence.cited()) {
                reading.read(sentence);
            }
        }
        reading.addUntold();
        doubts.reportHearing(piece, reading.dates, pointer);
        return List.copyOf(reading.dates);
    }

    /** Whether a piece is of a hearing: a word of it says so. */
    private static boolean isHearing(Piece piece) {
        return piece.title().stream().anyMatch(DateReader::namesHearing)
                || piece.sentences().stream().anyMatch(DateReader::namesHearing);
    }

    private static boolean namesHearing(Sentence sentence) {
        return sentence.words().stream()
                .anyMatch(word -> word.key().startsWith("høring") || word.key().startsWith("høyring"));
    }

    /** A date of a heading of which nothing is told. */
    private record Untold(Sentence sentence, KeyDate date) {}

    private final class Reading {
        private final String pointer;
        private final boolean isHearing;
        private final List<KeyDate> dates = new ArrayList<>();
        private final List<Untold> untold = new ArrayList<>();

        Reading(String pointer, boolean isHearing) {
            this.pointer = pointer;
            this.isHearing = isHearing;
        }

        /** Reads a heading, and leaves what is untold of its dates to the text below. */
        void readTitle(Sentence sentence) {
            read(sentence, true);
        }

        void read(Sentence sentence) {
            read(sentence, false);
        }

        /** Adds the dates of the heading that the text does not tell of. */
        void addUntold() {
            for (Untold one : untold) {
                if (dates.stream().noneMatch(other -> other.when().equals(one.date.when()))) {
                    add(one.sentence, List.of(one.date), List.of(), false);
                }
            }
        }

        private void read(Sentence sentence, boolean isTitle) {
            if (dates.size() >= Limits.DATES) {
                return;
            }
            List<DateMention> mentions = DateGrammar.read(sentence.words()).stream()
                    .filter(mention -> !Lookalikes.isOne(sentence, mention))
                    .limit(Limits.DATES)
                    .toList();
            if (mentions.isEmpty()) {
                doubts.reportUnread(sentence, pointer);
                return;
            }
            Gist gist = new Gist(sentence, mentions);
            RoleRule roles = new RoleRule(gist, isHearing);
            TenseRule tenses = new TenseRule(gist);
            MovedRule moved = new MovedRule(gist);
            Set<DateRole> before = Set.of();
            Period stated = null;
            List<Period> earlier = new ArrayList<>();
            List<KeyDate> read = new ArrayList<>();
            for (int i = 0; i < mentions.size(); i++) {
                DateMention mention = mentions.get(i);
                int place = gist.place(i);
                Tense tense = tenses.at(place);
                Set<DateRole> told =
                        i > 0 && isJoined(gist, gist.place(i - 1), place) ? before : roles.roles(mention, place, tense);
                before = told;
                boolean isUntold = told.isEmpty();
                Set<DateRole> given = isUntold ? Set.of(RoleRule.untold(mention)) : told;
                boolean split = moved.splits(mention, place);
                if (split) {
                    Period old = when(sentence, mention.begin(), tense, stated);
                    if (old != null) {
                        earlier.add(old);
                    }
                    mention = mention.end();
                }
                Tense meant = told.contains(DateRole.DEADLINE) && tense != Tense.PAST
                                || told.contains(DateRole.DUE) && tense == Tense.UNKNOWN
                        ? Tense.FUTURE
                        : tense;
                Period when = when(sentence, mention, meant, stated);
                if (when == null) {
                    continue;
                }
                stated = mention.hasYear() ? when : stated;
                doubts.reportWeekday(sentence, mention, text(sentence, mention), when, pointer + dates.size());
                if (!split && moved.moves() && mentions.size() > 1 && moved.isEarlier(place)) {
                    earlier.add(when);
                    continue;
                }
                for (DateRole role : given) {
                    KeyDate date = date(sentence, mention, role, when, gist, place);
                    if (isTitle && isUntold) {
                        untold.add(new Untold(sentence, date));
                    } else {
                        read.add(date);
                    }
                }
            }
            add(sentence, read, earlier, moved.moves());
        }

        /** Adds what a sentence says; what it moves takes the place of the earlier value. */
        private void add(Sentence sentence, List<KeyDate> read, List<Period> earlier, boolean moves) {
            boolean given = false;
            for (KeyDate one : read) {
                KeyDate date = one;
                boolean movable =
                        date.role().equals(DateRole.DEADLINE) || date.role().equals(DateRole.EVENT);
                if (moves && movable && !given) {
                    given = true;
                    List<Period> before = new ArrayList<>(earlier);
                    if (before.isEmpty() && date.role().equals(DateRole.DEADLINE)) {
                        dates.stream()
                                .filter(other -> other.role().equals(DateRole.DEADLINE)
                                        && !other.when().equals(one.when()))
                                .findFirst()
                                .ifPresent(other -> before.add(other.when()));
                    }
                    before.remove(date.when());
                    dates.removeIf(other -> other.role().equals(one.role()) && before.contains(other.when()));
                    date = date.toBuilder()
                            .previous(
                                    before.stream().limit(Limits.PREVIOUS_DATES).toList())
                            .build();
                }
                date = afterHearing(date);
                KeyDate added = date;
                if (dates.size() < Limits.DATES && dates.stream().noneMatch(other -> isSame(other, added))) {
                    doubts.reportDate(sentence, added, pointer + dates.size());
                    doubts.reportOverlap(sentence, added, dates, pointer + dates.size());
                    dates.add(added);
                }
            }
        }

        /** A deadline does not come before the hearing: where no year is stated, it is the year after. */
        private KeyDate afterHearing(KeyDate date) {
            if (!date.role().equals(DateRole.DEADLINE)
                    || !date.certainty().equals(Certainty.INFERRED)
                    || date.when().isRange()) {
                return date;
            }
            boolean early = dates.stream()
                    .anyMatch(other -> other.role().equals(DateRole.SENT_ON_HEARING)
                            && date.when().lastDay().isPresent()
                            && date.when().lastDay().get().isBefore(other.when().firstDay()));
            if (!early) {
                return date;
            }
            String text = date.when().text();
            int year = Integer.parseInt(text.substring(0, 4)) + 1;
            try {
                return date.toBuilder()
                        .when(Period.parse(year + text.substring(4)))
                        .build();
            } catch (IllegalArgumentException e) {
                return date;
            }
        }

        private @Nullable Period when(Sentence sentence, DateMention mention, Tense tense, @Nullable Period stated) {
            Period when = mention.hasYear() ? mention.inYear(0) : years.apply(mention, tense, stated);
            if (when == null) {
                doubts.reportNoSuchDay(sentence, text(sentence, mention), pointer + dates.size());
            }
            return when;
        }

        private KeyDate date(Sentence sentence, DateMention mention, DateRole role, Period when, Gist gist, int place) {
            Certainty certainty = mention.hasYear() ? Certainty.STATED : Certainty.INFERRED;
            boolean open = role.equals(DateRole.COVERAGE)
                    && mention.form() == Form.YEARS
                    && !when.isRange()
                    && (gist.isOneOf(place - 1, Set.of("siden", "sidan", "etter"))
                            || gist.is(place - 1, "med") && gist.is(place - 2, "og"));
            open |= gist.isOneOf(place - 1, Set.of("siden", "sidan"))
                    && !when.isRange()
                    && role.equals(DateRole.COVERAGE);
            return KeyDate.builder(role, open ? Period.startingFrom(when) : when, text(sentence, mention), certainty)
                    .time(mention.time())
                    .build();
        }

        private static boolean isSame(KeyDate a, KeyDate b) {
            return a.role().equals(b.role()) && a.when().equals(b.when());
        }
    }

    private static boolean isJoined(Gist gist, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (!gist.isOneOf(i, JOINS)) {
                return false;
            }
        }
        return to - from <= 3;
    }

    static String text(Sentence sentence, DateMention mention) {
        int start = sentence.words().get(mention.from()).start();
        int end = sentence.words().get(mention.to() - 1).end();
        return sentence.text().substring(start, end);
    }
}
