package no.politiet.kom.publish.internal.facts.dates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.politiet.kom.model.Certainty;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.Period;
import no.politiet.kom.publish.internal.facts.News;
import no.politiet.kom.publish.internal.learned.Features;
import no.politiet.kom.publish.internal.text.DateMention;
import no.politiet.kom.publish.internal.text.DateMention.Form;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/** The dates of one sentence: what happens on each, in which year, and what is moved, denied or cancelled. */
final class SentenceDates {

    /** What joins dates that have one telling: "1. mars og 1. oktober". */
    private static final Set<String> JOINS = Set.of("og", ",", "eller", "i", "til", "den", "samt");

    /** What speaks of a deadline told before. */
    private static final Set<String> IT = Set.of("den", "denne", "han", "denna", "ho");

    private static final Set<String> EARLY = Set.of("medio", "primo", "midten", "begynnelsen", "starten", "byrjinga");

    private static final Set<String> CALENDAR = Set.of(":", "–", "-");

    /**
     * What the sentences of an item have in common.
     *
     * @param news what it is
     */
    record Item(FoundDates dates, YearRule years, DateDoubts doubts, String pointer, News news) {}

    private final FoundDates dates;
    private final YearRule years;
    private final DateDoubts doubts;
    private final String pointer;
    private final Sentence sentence;
    private final List<DateMention> mentions;
    private final boolean isTitle;
    /** Whether the item has dates before this sentence. */
    private final boolean isFurther;

    private final String news;
    /** What the head of its column says of the dates of a cell, or a heading such as "Frister" of those below it. */
    private final @Nullable DateRole headRole;
    /** The dates this is said of. */
    private final List<DateMention> headed;

    private final Gist gist;
    private final TenseRule tenses;
    private final MovedRule moved;
    private final DeniedRule denied;
    private final SpanRule spans;
    private final boolean moves;
    /** The earlier values of what is moved. */
    private final List<DateMention> earlier = new ArrayList<>();

    private final List<Found> read = new ArrayList<>();

    /** What was told of the date before, which those that are joined to it share. */
    private Told said = new Told(List.of(), null);
    /** When the date before was. */
    private @Nullable Period last;
    /** The last one that tells a year. */
    private @Nullable Period stated;

    SentenceDates(
            Sentence sentence,
            List<DateMention> mentions,
            boolean isTitle,
            boolean isFurther,
            @Nullable DateRole headRole,
            List<DateMention> headed,
            Item item) {
        this.dates = item.dates();
        this.years = item.years();
        this.doubts = item.doubts();
        this.pointer = item.pointer();
        this.headRole = headRole;
        this.headed = headed;
        this.sentence = sentence;
        this.mentions = mentions;
        this.isTitle = isTitle;
        this.isFurther = isFurther;
        this.news = item.news().code();
        gist = new Gist(sentence, mentions);
        tenses = new TenseRule(gist);
        moved = new MovedRule(gist);
        denied = new DeniedRule(gist);
        spans = new SpanRule(item.news().kind().equals(Kind.HEARING), gist.namesHearing());
        moves = moved.moves() || moved.tellsNow() && (hasDeadline() || mentions.size() > 1 && gist.namesDeadline());
    }

    void read() {
        int cancelled = cancelledMention();
        for (int i = 0; i < mentions.size(); i++) {
            read(i, cancelled);
        }
        settleMoved();
        read.forEach(dates::add);
    }

    private void read(int index, int cancelled) {
        DateMention mention = mentions.get(index);
        int place = gist.place(index);
        Tense tense = tense(place);
        boolean joined = isJoined(index);
        said = joined ? said : told(index, mention, place);
        if (isSpan(mention) && !moves) {
            if (opens(mention, place, tense)) {
                return;
            }
            said = spans.told(said);
        }
        said = ofOccasion(said, mention, place);
        DateRole told = said.role();
        int next = index + 1 < mentions.size() ? gist.place(index + 1) : -1;
        if (moved.splits(mention, place)) {
            earlier.add(mention.begin());
            mention = mention.end();
        } else if (!told.equals(DateRole.SENT_ON_HEARING) && !isOccasion(told, place) && isEarlier(place, next)) {
            earlier.add(mention);
            return;
        }
        if (isLeftOut(told, mention, place, next)) {
            return;
        }
        Period when = joined && last != null && !mention.hasYear()
                ? years.nearestTo(last, mention)
                : when(mention, meant(told, tense), stated);
        if (when == null) {
            if (joined) {
                doubts.reportNoSuchDay(sentence, text(mention), dates.pointer());
            }
            return;
        }
        last = when;
        stated = years.tellsYear(mention, when) ? when : stated;
        if (isListedWith(index, cancelled) && !told.equals(DateRole.DEADLINE)) {
            dates.cancel(sentence, date(mention, told, when, place));
        } else {
            add(takesUpPost(told, tense) ? Told.plainly(DateRole.EVENT) : said, mention, when, place);
        }
    }

    private void add(Told meant, DateMention mention, Period when, int place) {
        for (DateRole role : meant.roles()) {
            DateRole other = role.equals(meant.role()) ? meant.other() : null;
            Found one = new Found(sentence, mention, date(mention, role, when, place), other);
            if (isTitle && isLeft(role)) {
                dates.leave(one);
            } else {
                read.add(one);
            }
        }
    }

    /** "Fire dager før kurset 12. juni", "før midten av juni": that the deadline was not read is told, and the former day is the course's. */
    private Told ofOccasion(Told told, DateMention mention, int place) {
        if (!told.role().equals(DateRole.DEADLINE)) {
            return told;
        }
        boolean reckoned = denied.isReckonedFromOccasion(place);
        if (reckoned ? mentions.size() == 1 : isEarlyIn(mention)) {
            doubts.reportNotRead(sentence, pointer);
        }
        return reckoned ? Told.plainly(DateRole.EVENT) : told;
    }

    /** Whether a date is not the one, or only what another is reckoned from, which is told. */
    private boolean isLeftOut(DateRole told, DateMention mention, int place, int next) {
        boolean notBefore = told.equals(DateRole.DEADLINE) && denied.isNotBefore(place);
        if (denied.isDenied(place) || denied.isLifted(place) || notBefore) {
            doubts.reportLeftOut(sentence, text(mention), pointer);
            return true;
        }
        boolean reckoned = isOnlyReckonedFrom(told, place, next);
        if (reckoned) {
            reportReckonedFrom(told, mention);
        }
        return reckoned;
    }

    /** Gives what is moved its earlier value. "Den var opprinnelig 9. mai" names no other day than that. */
    private void settleMoved() {
        if (moved.recalls() || moves && read.isEmpty()) {
            if (!new MovedDates(years, dates, read, earlier).recall()) {
                earlier.forEach(mention -> doubts.reportLeftOut(sentence, text(mention), pointer));
            }
        } else if (moves) {
            new MovedDates(years, dates, read, earlier).move();
        }
    }

    /** What a heading says of a date is left to the text below it, unless it is something of its own. */
    private static boolean isLeft(DateRole role) {
        return role.equals(DateRole.EVENT) || role.equals(DateRole.COVERAGE);
    }

    private static boolean isSpan(DateMention mention) {
        return mention.isDays() && !mention.first().equals(mention.last());
    }

    /** Adds the first day of a range, on which something opens, and the last, which is its deadline; tells whether it is such a range. */
    private boolean opens(DateMention mention, int place, Tense tense) {
        Period span = when(mention, tense, null);
        if (span == null || !spans.opens(said.role(), span)) {
            return false;
        }
        read.add(new Found(sentence, mention, date(mention.begin(), spans.opening(), span.start(), place)));
        read.add(new Found(
                sentence,
                mention,
                date(mention.end(), DateRole.DEADLINE, span.end().orElse(span.start()), place)));
        return true;
    }

    /** A sentence that begins with its day, as a calendar does, tells what is to come. */
    private Tense tense(int place) {
        Tense tense = tenses.at(place);
        boolean calendar = place <= 2 && gist.isOneOf(place + 1, CALENDAR);
        if (moved.recalls()) {
            // "I forrige nummer skrev vi at møtet er 20. juni" tells when it was written.
            return Tense.UNKNOWN;
        }
        return tense == Tense.UNKNOWN && calendar ? Tense.FUTURE : tense;
    }

    /** Each date of the sentence that no other before it tells of, with what weighs for its role. */
    List<DateCandidate> candidates() {
        List<DateCandidate> candidates = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            boolean joined = isJoined(i);
            if (!joined && byHead(i) == null) {
                candidates.add(new DateCandidate(values(mentions.get(i)), features(i)));
            }
        }
        return candidates;
    }

    private Set<String> values(DateMention mention) {
        Set<String> values = new HashSet<>();
        for (Tense tense : Tense.values()) {
            Period when = mention.hasYear() ? mention.inYear(0) : years.apply(mention, tense, null);
            if (when != null) {
                values.add(when.text());
                if (isSpan(mention)) {
                    when.end().ifPresent(end -> values.add(end.text()));
                }
            }
        }
        return values;
    }

    private Features features(int index) {
        int place = gist.place(index);
        boolean isFirst = index == 0 && !isFurther;
        return RoleFeatures.of(gist, place, mentions.get(index), tense(place), news, isTitle, isFirst);
    }

    private Told told(int index, DateMention mention, int place) {
        DateRole above = byHead(index);
        if (above != null) {
            return Told.plainly(above);
        }
        Told told = RoleRule.told(features(index));
        return moves && mention.isDays() && isVague(told.role()) ? moved(told, mention, place) : told;
    }

    /** What the head above a date says of it, null if it says nothing. */
    private @Nullable DateRole byHead(int index) {
        DateMention mention = mentions.get(index);
        return headed.contains(mention) && mention.form() != Form.YEARS ? headRole : null;
    }

    /** Whether a role says little of what is moved. */
    private static boolean isVague(DateRole role) {
        return role.equals(DateRole.EVENT) || role.equals(DateRole.DUE) || role.equals(DateRole.COVERAGE);
    }

    /** The roles of a new value of something that is moved. */
    private Told moved(Told told, DateMention mention, int place) {
        boolean splits = moved.splits(mention, place);
        if (!splits && !moved.leadsTo(place) && !moved.tellsNow() && mentions.size() > 1) {
            return told;
        }
        if (gist.namesDeadline() || goesOnFromDeadline(place)) {
            return Told.plainly(DateRole.DEADLINE);
        }
        if (gist.namesForce()) {
            return Told.plainly(DateRole.IN_FORCE);
        }
        return splits ? Told.plainly(DateRole.EVENT) : told;
    }

    /** Who was appointed on a day takes up the post on a later one. */
    private boolean takesUpPost(DateRole told, Tense tense) {
        return tense == Tense.FUTURE
                && told.equals(DateRole.APPOINTED)
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

    /** "Fristen for seminaret 3. mai er utsatt til 20. april": what takes place on a day is not moved with the deadline. */
    private boolean isOccasion(DateRole told, int place) {
        return told.equals(DateRole.EVENT)
                && gist.namesDeadline()
                && place > 0
                && !gist.isFrom(place - 1)
                && gist.words().get(place - 1).isLetters()
                && !gist.words().get(place - 1).key().contains("frist");
    }

    private boolean isEarlier(int place, int next) {
        boolean toldBefore = hasDeadline() || moved.recalls() && hasOne(DateRole.EVENT);
        return (moves && mentions.size() > 1 || (moves || moved.recalls()) && next < 0 && toldBefore)
                && moved.isEarlier(place, next);
    }

    private boolean hasDeadline() {
        return hasOne(DateRole.DEADLINE);
    }

    private boolean hasOne(DateRole role) {
        return Stream.concat(dates.found().stream(), read.stream())
                        .filter(one -> one.is(role))
                        .count()
                == 1;
    }

    /** "før midten av juni": the month is told, and its last day would be too late. */
    private boolean isEarlyIn(DateMention mention) {
        List<Word> words = sentence.words();
        int at = mention.from() - 1;
        if (mention.isDays() || at < 1) {
            return false;
        }
        String word = words.get(words.get(at).is("av") ? at - 1 : at).key();
        return EARLY.contains(word);
    }

    /** Of a deadline "ti dager etter 1. juni" no more is known than that day. */
    private void reportReckonedFrom(DateRole told, DateMention mention) {
        if (told.equals(DateRole.DEADLINE) && mentions.size() == 1) {
            doubts.reportNotRead(sentence, pointer);
        } else {
            doubts.reportLeftOut(sentence, text(mention), pointer);
        }
    }

    /** Whether a date is another one or stands in one list with it. */
    private boolean isListedWith(int index, int other) {
        if (other < 0) {
            return false;
        }
        for (int i = Math.min(index, other) + 1; i <= Math.max(index, other); i++) {
            if (!isJoined(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isOnlyReckonedFrom(DateRole told, int place, int next) {
        return denied.isReckonedFrom(place) && (told.equals(DateRole.DEADLINE) || next > 0);
    }

    private Tense meant(DateRole told, Tense tense) {
        boolean ahead = told.equals(DateRole.NEXT_UPDATE)
                || told.equals(DateRole.DEADLINE) && (tense != Tense.PAST || moves)
                || told.equals(DateRole.IN_FORCE) && moves
                || told.equals(DateRole.DUE) && tense == Tense.UNKNOWN;
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

    /** Whether a date stands in a list with the one before it; a year alone stands in none with a day. */
    private boolean isJoined(int index) {
        return index > 0
                && (mentions.get(index).form() == Form.YEARS)
                        == (mentions.get(index - 1).form() == Form.YEARS)
                && isJoined(gist.place(index - 1), gist.place(index));
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
        return sentence.printed(mention.from(), mention.to());
    }
}
