package no.politiet.kom.publish.internal.facts.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.politiet.kom.model.Certainty;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Period;
import no.politiet.kom.publish.internal.text.DateMention;
import no.politiet.kom.publish.internal.text.DateMention.Form;
import no.politiet.kom.publish.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The dates of one sentence: what happens on each, in which year, and what is moved, denied or cancelled. */
final class SentenceDates {

    /** What joins dates that have one telling: "1. mars og 1. oktober". */
    private static final Set<String> JOINS = Set.of("og", ",", "eller", "i", "til", "den", "samt");

    /** What speaks of a deadline told before. */
    private static final Set<String> IT = Set.of("den", "denne", "han", "denna", "ho");

    private static final Set<String> CALENDAR = Set.of(":", "–", "-");

    /** What the sentences of an item have in common. */
    record Item(FoundDates dates, YearRule years, DateDoubts doubts, String pointer, boolean isHearing) {}

    private final FoundDates dates;
    private final YearRule years;
    private final DateDoubts doubts;
    private final String pointer;
    private final Sentence sentence;
    private final List<DateMention> mentions;
    private final boolean isTitle;
    /** What happens on a date that nothing else tells of. */
    private final @Nullable DateRole untoldRole;

    private final Gist gist;
    private final RoleCues cues;
    private final RoleRule roles;
    private final TenseRule tenses;
    private final MovedRule moved;
    private final DeniedRule denied;
    private final boolean moves;
    /** The earlier values of what is moved. */
    private final List<DateMention> earlier = new ArrayList<>();

    private final List<Found> read = new ArrayList<>();

    SentenceDates(
            Sentence sentence, List<DateMention> mentions, boolean isTitle, @Nullable DateRole untoldRole, Item item) {
        this.dates = item.dates();
        this.years = item.years();
        this.doubts = item.doubts();
        this.pointer = item.pointer();
        this.untoldRole = untoldRole;
        this.sentence = sentence;
        this.mentions = mentions;
        this.isTitle = isTitle;
        gist = new Gist(sentence, mentions);
        cues = new RoleCues(gist);
        roles = new RoleRule(gist, cues, item.isHearing());
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
            boolean joined = i > 0 && isJoined(gist.place(i - 1), place);
            DateRole opening = joined ? null : roles.opening(mention, place);
            if (opening != null) {
                open(mention, opening, tense, place);
                continue;
            }
            Set<DateRole> told = joined ? before : told(mention, place, tense);
            before = told;
            int next = i + 1 < mentions.size() ? gist.place(i + 1) : -1;
            boolean split = moved.splits(mention, place);
            if (split) {
                earlier.add(mention.begin());
                mention = mention.end();
            } else if (!told.contains(DateRole.SENT_ON_HEARING) && isEarlier(place, next)) {
                earlier.add(mention);
                continue;
            }
            if (denied.isDenied(place) || isOnlyReckonedFrom(told, place, next)) {
                doubts.reportLeftOut(sentence, text(mention), pointer);
                continue;
            }
            boolean isUntold = told.isEmpty();
            Set<DateRole> given =
                    isUntold ? Set.of(untold(mention)) : takesUpPost(told, tense) ? Set.of(DateRole.EVENT) : told;
            Period when = joined && last != null && !mention.hasYear()
                    ? years.nearestTo(last, mention)
                    : when(mention, meant(told, tense), stated);
            if (when == null) {
                if (joined) {
                    doubts.reportNoSuchDay(sentence, text(mention), dates.pointer());
                }
                continue;
            }
            last = when;
            stated = years.tellsYear(mention, when) ? when : stated;
            for (DateRole role : given) {
                Found one = new Found(sentence, mention, date(mention, role, when, place));
                if (i == toCancel && role.equals(DateRole.EVENT)) {
                    dates.cancel(sentence, one.date());
                } else if (isTitle && isUntold) {
                    dates.leave(one);
                } else {
                    read.add(one);
                }
            }
        }
        if (moved.recalls()) {
            new MovedDates(years, dates, read, earlier).recall();
        } else if (moves) {
            new MovedDates(years, dates, read, earlier).move();
        }
        read.forEach(dates::add);
    }

    /** A range whose first day opens what its last day is the deadline of. */
    private void open(DateMention mention, DateRole opening, Tense tense, int place) {
        Period when = when(mention, tense, null);
        if (when != null) {
            DateMention end = mention.end();
            read.add(new Found(sentence, mention, date(mention.begin(), opening, when.start(), place)));
            read.add(new Found(
                    sentence, mention, date(end, DateRole.DEADLINE, when.end().orElse(when.start()), place)));
        }
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
                && !cues.followsOccasion(place)
                && (cues.namesFrist() && (told.isEmpty() || told.contains(DateRole.EVENT))
                        || moved.leadsTo(place)
                        || moved.tellsNow() && told.isEmpty()
                        || moved.splits(mention, place));
        if (!isNew || told.contains(DateRole.DEADLINE) || told.contains(DateRole.IN_FORCE)) {
            return told;
        }
        if (cues.namesFrist() || told.isEmpty() || told.contains(DateRole.EVENT) || told.contains(DateRole.DUE)) {
            return cues.namesFrist() || goesOnFromDeadline(place)
                    ? Set.of(DateRole.DEADLINE)
                    : cues.namesForce() ? Set.of(DateRole.IN_FORCE) : told;
        }
        return told;
    }

    /** Who was appointed on a day takes up the post on a later one. */
    private boolean takesUpPost(Set<DateRole> told, Tense tense) {
        return tense == Tense.FUTURE
                && told.contains(DateRole.APPOINTED)
                && (Found.has(dates.found(), DateRole.APPOINTED) || Found.has(read, DateRole.APPOINTED));
    }

    /** "Den er forlenget til", "Etter ønske fra flere er den utsatt til": of the deadline told just before. */
    private boolean goesOnFromDeadline(int place) {
        if (dates.found().isEmpty() && read.isEmpty() && earlier.isEmpty()) {
            return false;
        }
        boolean first = gist.isOneOf(0, IT);
        boolean said = first;
        for (int i = 1; i < place && !said; i++) {
            said = gist.isOneOf(i, IT);
        }
        return said
                && (first
                        ? Found.has(dates.found(), DateRole.DEADLINE)
                        : !dates.found().isEmpty()
                                && dates.found().get(dates.found().size() - 1).is(DateRole.DEADLINE));
    }

    private boolean isEarlier(int place, int next) {
        return (moves && mentions.size() > 1 || moved.recalls() && mentions.size() == 1 && hasDeadline())
                && !(cues.namesFrist() && cues.followsOccasion(place))
                && moved.isEarlier(place, next);
    }

    private boolean hasDeadline() {
        int deadlines = 0;
        for (Found one : dates.found()) {
            deadlines += one.is(DateRole.DEADLINE) ? 1 : 0;
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

    private @Nullable Period when(DateMention mention, Tense tense, @Nullable Period stated) {
        Period when = mention.hasYear() ? mention.inYear(0) : years.apply(mention, tense, stated);
        if (when == null) {
            doubts.reportNoSuchDay(sentence, text(mention), dates.pointer());
        }
        return when;
    }

    private KeyDate date(DateMention mention, DateRole role, Period when, int place) {
        Certainty certainty = mention.hasYear() ? Certainty.STATED : Certainty.INFERRED;
        boolean since = gist.isOneOf(place - 1, Set.of("siden", "sidan"));
        boolean afterYear = mention.form() == Form.YEARS
                && (gist.is(place - 1, "etter")
                        || gist.is(place - 1, "med") && gist.is(place - 2, "og") && !gist.is(place - 3, "til"));
        boolean open = role.equals(DateRole.COVERAGE) && !when.isRange() && (since || afterYear);
        return KeyDate.builder(role, open ? Period.startingFrom(when) : when, text(mention), certainty)
                .time(mention.time())
                .build();
    }

    private boolean isJoined(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (!gist.isOneOf(i, JOINS)) {
                return false;
            }
        }
        return to - from <= 3;
    }

    private String text(DateMention mention) {
        int start = sentence.words().get(mention.from()).start();
        int end = sentence.words().get(mention.to() - 1).end();
        return sentence.text().substring(start, end);
    }
}
