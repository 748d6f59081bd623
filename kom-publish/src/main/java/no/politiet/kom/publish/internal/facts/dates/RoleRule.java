package no.politiet.kom.publish.internal.facts.dates;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.publish.internal.facts.dates.RolePhrases.Cue;
import no.politiet.kom.publish.internal.text.DateMention;
import no.politiet.kom.publish.internal.text.DateMention.Form;
import no.politiet.kom.publish.internal.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What happens on a date: what the word before it says ("innen", "for", "siden"), and otherwise the phrase nearest to it in the
 * clause. A day, month or season that nothing tells of is an event, a year or part of one the time that something is about.
 */
final class RoleRule {

    /** How far from a year, which more often belongs to what is told than to the telling. */
    private static final int REACH_OF_YEAR = 7;
    /** What "frist" is nearer than another phrase. */
    private static final int PULL_OF_FRIST = 5;

    private static final int FAR = RoleCues.FAR;
    private static final int REACH = RoleCues.REACH;
    private static final int CLOSE = RoleCues.CLOSE;

    private static final Set<String> COUNTED = Vocabulary.of(RoleRule.class).words("counted");

    private final Gist gist;
    private final boolean isHearing;
    private final RoleCues cues;
    private final LeadRule leads;
    private final BoundRule bounds;
    private final StartRule starts;
    private final PaperRule papers;
    private final OccasionRule occasions;

    /**
     * The rule for a sentence.
     *
     * @param isHearing whether the piece is of a hearing, where what is sent out is sent on hearing
     */
    RoleRule(Gist gist, RoleCues cues, boolean isHearing) {
        this.gist = gist;
        this.cues = cues;
        this.isHearing = isHearing;
        leads = new LeadRule(gist, cues);
        bounds = new BoundRule(gist, cues, isHearing);
        starts = new StartRule(gist);
        papers = new PaperRule(gist, cues);
        occasions = new OccasionRule(gist, cues);
    }

    /** The role of a date that nothing tells of. */
    static DateRole untold(DateMention mention) {
        return isLong(mention) ? DateRole.COVERAGE : DateRole.EVENT;
    }

    static boolean isLong(DateMention mention) {
        return mention.form() == Form.YEARS || mention.form() == Form.PART_OF_YEAR;
    }

    /** The roles of a date, the main one first; none where nothing tells of it. */
    Set<DateRole> roles(DateMention mention, int place, Tense tense) {
        Map<Cue, Integer> ways = cues.ways(place);
        Set<DateRole> roles = new LinkedHashSet<>();
        DateRole main = role(mention, place, tense, ways);
        if (main == null) {
            return occasions.isLaunch(place) && !isLong(mention)
                    ? Set.of(DateRole.EVENT, DateRole.PUBLISHED)
                    : Set.of();
        }
        roles.add(main);
        if (isTold(main) && !mention.form().equals(Form.YEARS) && occasions.isOnOccasion(place, ways)) {
            roles.add(DateRole.EVENT);
        }
        if (main.equals(DateRole.EVENT) && occasions.isLaunch(place)) {
            roles.add(DateRole.PUBLISHED);
        }
        return roles;
    }

    private @Nullable DateRole role(DateMention mention, int place, Tense tense, Map<Cue, Integer> ways) {
        DateRole byLead = leads.role(mention, leads.lead(place), ways);
        if (byLead != null) {
            return byLead;
        }
        if (starts.isStart(mention, place)) {
            return starts.isOfOwn(place) ? DateRole.ESTABLISHED : DateRole.IN_FORCE;
        }
        if (!mention.isDays() && isOfCount(place)) {
            return DateRole.COVERAGE;
        }
        Cue nearest = nearest(mention, place, ways);
        if (nearest != Cue.FRIST && nearest != Cue.IN_FORCE && nearest != Cue.INTRODUCED && bounds.isBy(place)) {
            return bounds.role(place, ways, tense);
        }
        if (nearest == null) {
            return isLong(mention) ? null : roleOfSubject(place, tense, ways);
        }
        DateRole among = among(nearest, mention, place, tense, ways);
        if (among != null) {
            return among;
        }
        return nearest.role == null ? DateRole.EVENT : nearest.role;
    }

    /** What tells of a date by being nearest to it, null if nothing does. */
    private @Nullable Cue nearest(DateMention mention, int place, Map<Cue, Integer> ways) {
        Cue nearest = null;
        int shortest = isLong(mention) ? REACH_OF_YEAR : REACH;
        for (Map.Entry<Cue, Integer> cue : ways.entrySet()) {
            Cue which = cue.getKey();
            boolean tells = which.role != null
                    && which != Cue.ANSWER
                    && (which != Cue.COVERAGE || cue.getValue() <= reachOfCoverage(mention));
            int way = cue.getValue()
                    - (which == Cue.FRIST ? pullOfFrist(place, cue.getValue()) : 0)
                    + (which == Cue.OCCASION ? 1 : 0);
            if (tells && way < shortest) {
                shortest = way;
                nearest = which;
            }
        }
        return nearest;
    }

    /** What the phrase nearest to a date means among the other words of its sentence, null if it means what it does anywhere. */
    private @Nullable DateRole among(Cue nearest, DateMention mention, int place, Tense tense, Map<Cue, Integer> ways) {
        int before = leads.lead(place);
        return switch (nearest) {
            case OCCASION ->
                PaperRule.isOfQuestion(ways)
                        ? DateRole.SUBMITTED
                        : occasions.isOnOccasion(place, ways) ? OccasionRule.told(ways) : null;
            case ASKED -> isHearing ? DateRole.SENT_ON_HEARING : null;
            case SENT_OUT ->
                isHearing ? DateRole.SENT_ON_HEARING : PaperRule.isOfBill(ways) ? DateRole.SUBMITTED : null;
            case SUBMITTED ->
                isAskedFor(ways) ? DateRole.SENT_ON_HEARING : papers.isOfSurvey(place) ? DateRole.EVENT : null;
            case NEXT_UPDATE ->
                mention.form() == Form.MONTHS && !mention.first().equals(mention.last()) && !gist.is(before, "i")
                        ? DateRole.COVERAGE
                        : null;
            case DELIVERED -> papers.isOfAsking(place) || papers.isOfCommittee() ? DateRole.SUBMITTED : null;
            case ESTABLISHED -> gist.isFrom(before) && starts.isRule(place) ? DateRole.IN_FORCE : null;
            case LAID_BEFORE -> PaperRule.isOfBill(ways) ? DateRole.SUBMITTED : null;
            case INTRODUCED -> isLong(mention) && !isOfRule(ways) ? DateRole.ESTABLISHED : null;
            case DUE ->
                isLong(mention) && gist.is(before, "ut")
                        ? DateRole.COVERAGE
                        : tense == Tense.PAST ? DateRole.EVENT : null;
            default -> null;
        };
    }

    /** Whether what was put forward is a proposal on which opinions are asked for. */
    private boolean isAskedFor(Map<Cue, Integer> ways) {
        return isHearing && !PaperRule.isOfBill(ways) && ways.getOrDefault(Cue.ASKED, FAR) < FAR;
    }

    /**
     * What happens on the first day of a range whose last day is a deadline, null where it is no such range: "på høring fra 4. november
     * til 3. februar" was sent on hearing on the first.
     */
    @Nullable
    DateRole opening(DateMention mention, int place) {
        if (!mention.isDays() || mention.first().equals(mention.last())) {
            return null;
        }
        Map<Cue, Integer> ways = cues.ways(place);
        if (ways.getOrDefault(Cue.HEARING_SPAN, FAR) == 0) {
            return DateRole.SENT_ON_HEARING;
        }
        return ways.getOrDefault(Cue.INTAKE_SPAN, FAR) == 0 ? DateRole.EVENT : null;
    }

    private static boolean isOfRule(Map<Cue, Integer> ways) {
        int rule = ways.getOrDefault(Cue.RULE, FAR);
        return rule <= REACH && rule <= ways.getOrDefault(Cue.SCHEME, FAR);
    }

    /** "hadde 9 300 overnattingar sommaren 2031": the time in which something was counted. */
    private boolean isOfCount(int place) {
        int i = gist.is(place - 1, "i") ? place - 2 : place - 1;
        if (!gist.isNumber(i - 1)) {
            return false;
        }
        int digits = 0;
        for (i--; gist.isNumber(i); i--) {
            digits += gist.words().get(i).key().length();
        }
        return digits > 2 && gist.isOneOf(i, COUNTED);
    }

    private static int reachOfCoverage(DateMention mention) {
        return isLong(mention) ? REACH_OF_YEAR : mention.form() == Form.MONTHS ? CLOSE : 3;
    }

    /** What a date without a verb is of: "Rapport fra tilsynet, 3. mai". */
    private @Nullable DateRole roleOfSubject(int place, Tense tense, Map<Cue, Integer> ways) {
        if (PaperRule.isOfQuestion(ways)) {
            return DateRole.SUBMITTED;
        }
        int bill = cues.nearestBefore(Cue.BILL, place);
        int work = cues.nearestBefore(Cue.WORK, place);
        if (gist.is(place - 1, "(") && gist.is(place + 1, ")")) {
            work = Math.min(work, cues.nearestBefore(Cue.TITLE, place));
        }
        if (Math.min(bill, work) > CLOSE || tense == Tense.FUTURE) {
            return null;
        }
        return bill <= work ? DateRole.SUBMITTED : DateRole.PUBLISHED;
    }

    /** "Fristen for seminaret 3. mai er 20. april": the first date is not that of the "frist". */
    private int pullOfFrist(int place, int way) {
        boolean isSubject = way > 0 && gist.isOneOf(place + 1, RoleCues.IS) && !gist.isOneOf(place - 1, RoleCues.IS);
        return isSubject ? -FAR : PULL_OF_FRIST;
    }

    private static boolean isTold(DateRole role) {
        return role.equals(DateRole.PUBLISHED) || role.equals(DateRole.ADOPTED) || role.equals(DateRole.DELIVERED);
    }
}
