package no.politiet.kom.publish.internal.facts.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.politiet.kom.model.Certainty;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.Table;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.internal.facts.Piece;
import no.politiet.kom.publish.internal.source.Findings;
import no.politiet.kom.publish.internal.text.DateGrammar;
import no.politiet.kom.publish.internal.text.DateMention;
import no.politiet.kom.publish.internal.text.DateMention.Form;
import no.politiet.kom.publish.internal.text.Passage;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of an item: each day, month, season, year and range that its text states, with what happens then. Quotations
 * and titles are left alone, and so is what only looks like a date.
 */
public final class DateReader {

    /** What joins dates that have one telling: "1. mars og 1. oktober". */
    private static final Set<String> JOINS = Set.of("og", ",", "eller", "i", "til", "den", "samt");

    /** What may be moved, the likeliest first. */
    private static final List<DateRole> MOVABLE = List.of(
            DateRole.DEADLINE,
            DateRole.IN_FORCE,
            DateRole.EVENT,
            DateRole.DUE,
            DateRole.NEXT_UPDATE,
            DateRole.PUBLISHED);

    /** What speaks of a deadline told before. */
    private static final Set<String> IT = Set.of("den", "denne", "han", "denna", "ho");

    private static final Set<String> CALENDAR = Set.of(":", "–", "-");

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
            reading.read(sentence, true);
        }
        reading.endTitle();
        for (Passage passage : piece.passages()) {
            if (passage.block() instanceof Table table) {
                TableColumns.cells(table, passage.first()).forEach(reading::read);
            } else {
                for (Sentence sentence : passage.sentences()) {
                    if (!sentence.cited()) {
                        reading.read(sentence, false);
                    }
                }
            }
        }
        List<KeyDate> dates = reading.dates();
        doubts.reportHearing(piece, dates, pointer);
        return dates;
    }

    /** Whether a piece is of a hearing: a word of it says so. */
    private static boolean isHearing(Piece piece) {
        return namesHearing(piece.title()) || namesHearing(piece.sentences());
    }

    private static boolean namesHearing(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            for (Word word : sentence.words()) {
                if (word.key().startsWith("høring") || word.key().startsWith("høyring")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A date with where it stands. */
    private record Found(Sentence sentence, DateMention mention, KeyDate date) {}

    private final class Reading {
        private final String pointer;
        private final boolean isHearing;
        private final List<Found> found = new ArrayList<>();
        private final List<Found> untold = new ArrayList<>();
        private final List<Period> cancelled = new ArrayList<>();
        /** How many of those found are of the heading. */
        private int titled;

        Reading(String pointer, boolean isHearing) {
            this.pointer = pointer;
            this.isHearing = isHearing;
        }

        /** The heading has been read. */
        void endTitle() {
            titled = found.size();
        }

        /** What was read, and what is to be said of it. */
        List<KeyDate> dates() {
            for (int i = 0; i < Math.min(titled, found.size()); i++) {
                found.set(i, agreed(found.get(i)));
            }
            addUntold();
            List<KeyDate> dates = new ArrayList<>();
            for (Found one : found) {
                String at = pointer + dates.size();
                doubts.reportWeekday(one.sentence, one.mention, one.date.text(), one.date.when(), at);
                doubts.reportDate(one.sentence, one.date, at);
                doubts.reportOverlap(one.sentence, one.date, dates, at);
                doubts.reportMeeting(one.sentence, one.date, pointer, at);
                dates.add(one.date);
            }
            return List.copyOf(dates);
        }

        /** Adds the dates of the heading that the text does not tell of. */
        private void addUntold() {
            for (Found one : untold) {
                Found agreed = agreed(one);
                if (!isFound(agreed.date.when())) {
                    add(agreed);
                }
            }
        }

        private boolean isFound(Period when) {
            for (Found one : found) {
                if (one.date.when().equals(when)) {
                    return true;
                }
            }
            return false;
        }

        /** "Fagdag i september" above "Sett av 24. september": the month is that of the day below. */
        private Found agreed(Found heading) {
            if (heading.mention.hasYear() || heading.mention.isDays()) {
                return heading;
            }
            for (Found one : found) {
                Period when = one.mention.isDays() ? years.nearestTo(one.date.when(), heading.mention) : null;
                if (when != null && Meetings.isWithin(one.date.when(), when)) {
                    return new Found(
                            heading.sentence,
                            heading.mention,
                            heading.date.toBuilder().when(when).build());
                }
            }
            return heading;
        }

        /**
         * Reads a sentence.
         *
         * @param isTitle whether it is a heading, where what is untold of its dates is left to the text below
         */
        void read(Sentence sentence, boolean isTitle) {
            read(sentence, DateGrammar.read(sentence.words()), isTitle, null);
        }

        /** Reads a cell of a table. */
        void read(TableColumns.Cell cell) {
            List<Word> words = cell.sentence().words();
            DateMention year = cell.yearAlone() ? DateGrammar.yearAlone(words) : null;
            List<DateMention> mentions = year == null ? DateGrammar.read(words) : List.of(year);
            read(cell.sentence(), mentions, false, cell.role());
        }

        private void read(Sentence sentence, List<DateMention> all, boolean isTitle, @Nullable DateRole untoldRole) {
            if (found.size() >= Limits.DATES) {
                return;
            }
            List<DateMention> mentions = new ArrayList<>();
            for (DateMention mention : all) {
                if (mentions.size() < Limits.DATES && !Lookalikes.isOne(sentence, mention)) {
                    mentions.add(mention);
                }
            }
            if (mentions.isEmpty()) {
                doubts.reportUnread(sentence, pointer);
                if (DeniedRule.cancels(sentence.words())) {
                    cancelLast(sentence);
                }
                return;
            }
            new Telling(sentence, mentions, isTitle, untoldRole).read();
        }

        /** Adds a date, unless it is there already or does not hold. */
        private void add(Found one) {
            KeyDate date = afterHearing(one.date);
            if (date.role().equals(DateRole.EVENT) && cancelled.contains(date.when())) {
                doubts.reportLeftOut(one.sentence, date.text(), pointer);
            } else if (found.size() < Limits.DATES && !hasSame(date)) {
                found.add(new Found(one.sentence, one.mention, date));
            }
        }

        private boolean hasSame(KeyDate date) {
            for (Found one : found) {
                if (isSame(one.date, date)) {
                    return true;
                }
            }
            return false;
        }

        /** What was to take place on a day does not. */
        private void cancel(Sentence sentence, KeyDate date) {
            cancelled.add(date.when());
            found.removeIf(other -> other.date.role().equals(DateRole.EVENT)
                    && other.date.when().equals(date.when()));
            untold.removeIf(other -> other.date.when().equals(date.when()));
            doubts.reportLeftOut(sentence, date.text(), pointer);
        }

        /** "Det er avlyst": what was told before, if that is one event. */
        private void cancelLast(Sentence sentence) {
            List<Found> events = found.stream()
                    .filter(one -> one.date.role().equals(DateRole.EVENT) && one.mention.isDays())
                    .toList();
            if (events.size() == 1) {
                cancel(sentence, events.get(0).date);
            } else if (events.isEmpty() && untold.size() == 1) {
                cancel(sentence, untold.get(0).date);
            }
        }

        /** The dates of one sentence. */
        private final class Telling {
            private final Sentence sentence;
            private final List<DateMention> mentions;
            private final boolean isTitle;
            /** What happens on a date that nothing else tells of. */
            private final @Nullable DateRole untoldRole;

            private final Gist gist;
            private final RoleRule roles;
            private final TenseRule tenses;
            private final MovedRule moved;
            private final DeniedRule denied;
            private final boolean moves;
            /** The earlier values of what is moved. */
            private final List<DateMention> earlier = new ArrayList<>();

            private final List<Found> read = new ArrayList<>();

            Telling(Sentence sentence, List<DateMention> mentions, boolean isTitle, @Nullable DateRole untoldRole) {
                this.untoldRole = untoldRole;
                this.sentence = sentence;
                this.mentions = mentions;
                this.isTitle = isTitle;
                gist = new Gist(sentence, mentions);
                roles = new RoleRule(gist, isHearing);
                tenses = new TenseRule(gist);
                moved = new MovedRule(gist);
                denied = new DeniedRule(gist);
                moves = moved.moves() || moved.tellsNow() && hasDeadline();
            }

            void read() {
                int toCancel = cancelledMention();
                Set<DateRole> before = Set.of();
                Period last = null;
                Period stated = null;
                for (int i = 0; i < mentions.size(); i++) {
                    DateMention mention = mentions.get(i);
                    int place = gist.place(i);
                    Tense tense = tense(place);
                    boolean joined = i > 0 && isJoined(gist, gist.place(i - 1), place);
                    Set<DateRole> told = joined ? before : told(mention, place, tense);
                    before = told;
                    int next = i + 1 < mentions.size() ? gist.place(i + 1) : -1;
                    boolean split = moved.splits(mention, place);
                    if (split) {
                        earlier.add(mention.begin());
                        mention = mention.end();
                    } else if (isEarlier(place, next)) {
                        earlier.add(mention);
                        continue;
                    }
                    if (denied.isDenied(place) || isOnlyReckonedFrom(told, place, next)) {
                        doubts.reportLeftOut(sentence, text(sentence, mention), pointer);
                        continue;
                    }
                    boolean isUntold = told.isEmpty();
                    Set<DateRole> given = isUntold
                            ? Set.of(untold(mention))
                            : takesUpPost(told, tense) ? Set.of(DateRole.EVENT) : told;
                    Period when = joined && last != null && !mention.hasYear()
                            ? years.nearestTo(last, mention)
                            : when(sentence, mention, meant(told, tense), stated);
                    if (when == null) {
                        if (joined) {
                            doubts.reportNoSuchDay(sentence, text(sentence, mention), pointer + found.size());
                        }
                        continue;
                    }
                    last = when;
                    stated = years.tellsYear(mention, when) ? when : stated;
                    for (DateRole role : given) {
                        Found one = new Found(sentence, mention, date(sentence, mention, role, when, gist, place));
                        if (i == toCancel && role.equals(DateRole.EVENT)) {
                            cancel(sentence, one.date);
                        } else if (isTitle && isUntold) {
                            untold.add(one);
                        } else {
                            read.add(one);
                        }
                    }
                }
                if (moved.recalls()) {
                    recall();
                } else if (moves) {
                    move();
                }
                read.forEach(Reading.this::add);
            }

            private DateRole untold(DateMention mention) {
                return untoldRole == null || mention.form() == Form.YEARS ? RoleRule.untold(mention) : untoldRole;
            }

            /** A sentence that begins with its day, as a calendar does, tells what is to come. */
            private Tense tense(int place) {
                Tense tense = tenses.at(place);
                boolean calendar = place <= 2 && gist.isOneOf(place + 1, CALENDAR);
                return tense == Tense.UNKNOWN && calendar ? Tense.FUTURE : tense;
            }

            private Set<DateRole> told(DateMention mention, int place, Tense tense) {
                Set<DateRole> told = roles.roles(mention, place, tense);
                boolean isNew = moves
                        && mention.isDays()
                        && !roles.followsOccasion(place)
                        && (roles.namesFrist() && (told.isEmpty() || told.contains(DateRole.EVENT))
                                || moved.leadsTo(place)
                                || moved.tellsNow() && told.isEmpty()
                                || moved.splits(mention, place));
                if (!isNew || told.contains(DateRole.DEADLINE) || told.contains(DateRole.IN_FORCE)) {
                    return told;
                }
                if (roles.namesFrist()
                        || told.isEmpty()
                        || told.contains(DateRole.EVENT)
                        || told.contains(DateRole.DUE)) {
                    return roles.namesFrist() || goesOnFromDeadline(place)
                            ? Set.of(DateRole.DEADLINE)
                            : roles.namesForce() ? Set.of(DateRole.IN_FORCE) : told;
                }
                return told;
            }

            /** Who was appointed on a day takes up the post on a later one. */
            private boolean takesUpPost(Set<DateRole> told, Tense tense) {
                return tense == Tense.FUTURE
                        && told.contains(DateRole.APPOINTED)
                        && (hasAppointed(found) || hasAppointed(read));
            }

            private boolean hasAppointed(List<Found> dates) {
                return has(dates, DateRole.APPOINTED);
            }

            /** "Den er forlenget til", "Etter ønske fra flere er den utsatt til": of the deadline told just before. */
            private boolean goesOnFromDeadline(int place) {
                if (found.isEmpty() && read.isEmpty() && earlier.isEmpty()) {
                    return false;
                }
                boolean first = gist.isOneOf(0, IT);
                boolean said = first;
                for (int i = 1; i < place && !said; i++) {
                    said = gist.isOneOf(i, IT);
                }
                return said
                        && (first
                                ? has(found, DateRole.DEADLINE)
                                : !found.isEmpty() && isDeadline(found.get(found.size() - 1)));
            }

            private boolean isDeadline(Found one) {
                return one.date.role().equals(DateRole.DEADLINE);
            }

            private boolean isEarlier(int place, int next) {
                return (moves && mentions.size() > 1 || moved.recalls() && mentions.size() == 1 && hasDeadline())
                        && !(roles.namesFrist() && roles.followsOccasion(place))
                        && moved.isEarlier(place, next);
            }

            private boolean hasDeadline() {
                int deadlines = 0;
                for (Found one : found) {
                    deadlines += isDeadline(one) ? 1 : 0;
                }
                return deadlines == 1;
            }

            private boolean isOnlyReckonedFrom(Set<DateRole> told, int place, int next) {
                return denied.isReckonedFrom(place) && (told.contains(DateRole.DEADLINE) || next > 0);
            }

            private Tense meant(Set<DateRole> told, Tense tense) {
                boolean ahead = told.contains(DateRole.NEXT_UPDATE)
                        || told.contains(DateRole.DEADLINE) && (tense != Tense.PAST || moves)
                        || told.contains(DateRole.IN_FORCE) && moves
                        || told.contains(DateRole.DUE) && tense == Tense.UNKNOWN;
                return ahead ? Tense.FUTURE : tense;
            }

            /** The index of the date on which what is cancelled was to be, or -1. */
            private int cancelledMention() {
                int nearest = -1;
                int shortest = Integer.MAX_VALUE;
                for (int i = 0; denied.cancels() && i < mentions.size(); i++) {
                    int way = denied.wayToCancelling(gist.place(i));
                    if (mentions.get(i).isDays() && way < shortest) {
                        shortest = way;
                        nearest = i;
                    }
                }
                return nearest;
            }

            /** What is moved takes the place of its earlier value. */
            private void move() {
                int at = movedDate();
                if (at < 0) {
                    return;
                }
                Found one = read.get(at);
                List<Period> before = new ArrayList<>();
                for (DateMention old : earlier) {
                    Period when = old.hasYear() ? old.inYear(0) : years.nearestTo(one.date.when(), old);
                    if (when != null) {
                        before.add(when);
                    }
                }
                if (before.isEmpty()) {
                    before.addAll(toldBefore(one));
                }
                before.remove(one.date.when());
                if (!before.isEmpty()) {
                    found.removeIf(
                            other -> other.date.role().equals(one.date.role()) && before.contains(other.date.when()));
                    read.set(at, withPrevious(one, before));
                }
            }

            /** The index of the date that is moved: a deadline before anything else. */
            private int movedDate() {
                for (DateRole role : MOVABLE) {
                    for (int i = 0; i < read.size(); i++) {
                        if (read.get(i).mention.isDays()
                                && read.get(i).date.role().equals(role)) {
                            return i;
                        }
                    }
                }
                return -1;
            }

            /** What a sentence that names no earlier value moves: the deadline told before, or the one event. */
            private List<Period> toldBefore(Found one) {
                DateRole role = one.date.role();
                List<Period> same = found.stream()
                        .map(Found::date)
                        .filter(other ->
                                other.role().equals(role) && !other.when().equals(one.date.when()))
                        .map(KeyDate::when)
                        .toList();
                if (role.equals(DateRole.DEADLINE)) {
                    return same.stream().limit(1).toList();
                }
                if (!role.equals(DateRole.EVENT)) {
                    return List.of();
                }
                List<Period> days = same.isEmpty() ? cancelled : same;
                return days.size() == 1 && days.get(0).precision() == Period.Precision.DAY ? days : List.of();
            }

            /** "Tidligere frist var 20. juli" after the new one. */
            private void recall() {
                for (int i = 0; i < found.size() && !earlier.isEmpty(); i++) {
                    Found one = found.get(i);
                    DateMention old = earlier.get(0);
                    Period when = old.hasYear() ? old.inYear(0) : years.nearestTo(one.date.when(), old);
                    if (one.date.role().equals(DateRole.DEADLINE) && when != null) {
                        found.set(i, withPrevious(one, List.of(when)));
                        return;
                    }
                }
            }

            private Found withPrevious(Found one, List<Period> before) {
                List<Period> previous =
                        before.stream().limit(Limits.PREVIOUS_DATES).toList();
                return new Found(
                        one.sentence,
                        one.mention,
                        one.date.toBuilder().previous(previous).build());
            }
        }

        /** A deadline does not come before the hearing: where no year is stated, it is the year after. */
        private KeyDate afterHearing(KeyDate date) {
            if (!date.role().equals(DateRole.DEADLINE)
                    || !date.certainty().equals(Certainty.INFERRED)
                    || date.when().isRange()) {
                return date;
            }
            boolean early = found.stream()
                    .map(Found::date)
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
                doubts.reportNoSuchDay(sentence, text(sentence, mention), pointer + found.size());
            }
            return when;
        }

        private KeyDate date(Sentence sentence, DateMention mention, DateRole role, Period when, Gist gist, int place) {
            Certainty certainty = mention.hasYear() ? Certainty.STATED : Certainty.INFERRED;
            boolean since = gist.isOneOf(place - 1, Set.of("siden", "sidan"));
            boolean afterYear = mention.form() == Form.YEARS
                    && (gist.is(place - 1, "etter") || gist.is(place - 1, "med") && gist.is(place - 2, "og"));
            boolean open = role.equals(DateRole.COVERAGE) && !when.isRange() && (since || afterYear);
            return KeyDate.builder(role, open ? Period.startingFrom(when) : when, text(sentence, mention), certainty)
                    .time(mention.time())
                    .build();
        }

        private static boolean has(List<Found> dates, DateRole role) {
            for (Found one : dates) {
                if (one.date.role().equals(role)) {
                    return true;
                }
            }
            return false;
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
