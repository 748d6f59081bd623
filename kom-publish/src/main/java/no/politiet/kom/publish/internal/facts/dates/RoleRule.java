package no.politiet.kom.publish.internal.facts.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.publish.internal.facts.dates.RolePhrases.Cue;
import no.politiet.kom.publish.internal.text.DateMention;
import no.politiet.kom.publish.internal.text.DateMention.Form;
import no.politiet.kom.publish.internal.text.Phrases.Hit;
import no.politiet.kom.publish.internal.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What happens on a date: what the word before it says ("innen", "for", "siden"), and otherwise the phrase nearest to it in the
 * clause. A day, month or season that nothing tells of is an event, a year or part of one the time that something is about.
 */
final class RoleRule {

    private static final Vocabulary VOCABULARY = Vocabulary.of(RoleRule.class);

    /** How far from a date a phrase may stand. */
    private static final int REACH = 22;
    /** How far from a year, which more often belongs to what is told than to the telling. */
    private static final int REACH_OF_YEAR = 7;
    /** What "frist" is nearer than another phrase. */
    private static final int PULL_OF_FRIST = 5;
    /** How near the telling of a document's date is. */
    private static final int CLOSE = 8;

    private static final int FAR = 1000;
    /** More words than a phrase and what stands in its gaps. */
    private static final int LONGEST_PHRASE = 16;

    private static final Set<String> BY = Set.of("innen", "innan", "senest", "seinast", "før", "til", "utløpet");
    private static final Set<String> TO_COME_TO = VOCABULARY.words("to come to");

    private static final Set<String> IS = VOCABULARY.words("is");
    private static final Set<String> SKIPPED = VOCABULARY.words("skipped");
    private static final Set<String> PASSED = VOCABULARY.words("passed");
    private static final Set<String> PARTS = VOCABULARY.words("parts");

    private static final Set<String> OBLIGED = VOCABULARY.words("obliged");

    private static final Set<String> ASKED = VOCABULARY.words("asked");
    private static final Set<String> COUNTED = VOCABULARY.words("counted");
    private static final Set<String> SURVEYING = Set.of("spurte", "spurde", "spør", "stilte", "stille");
    private static final Set<String> NUMBER_SIGNS = Set.of("-", "/", ":", "–", "<aside>");
    private static final Set<String> NO_NUMBER = VOCABULARY.words("no number");

    private static final Set<String> MUST = Set.of("skal", "må", "plikter", "pliktar", "lyt");

    private static final Set<String> FROM = Set.of("fra", "frå");
    private static final Set<String> KEPT = Set.of("hatt", "tilbudt", "tilbode", "drevet", "drive", "drevi");
    private static final Set<String> LATER = Set.of("senere", "seinere", "seinare");
    private static final Set<String> RULES = VOCABULARY.words("rules");

    private final Gist gist;
    private final boolean isHearing;
    private final List<Hit<Cue>> hits;

    /**
     * The rule for a sentence.
     *
     * @param isHearing whether the piece is of a hearing, where what is sent out is sent on hearing
     */
    RoleRule(Gist gist, boolean isHearing) {
        this.gist = gist;
        this.isHearing = isHearing;
        this.hits = withoutParts(fromLastDate(RolePhrases.ALL.in(gist.words())));
    }

    /** "Høringen startet 17. januar og varer til": the first of the dates is not that of the "frist". */
    private List<Hit<Cue>> fromLastDate(List<Hit<Cue>> all) {
        boolean cuts = false;
        for (int i = 0; i < all.size(); i++) {
            Hit<Cue> hit = all.get(i);
            int from = hit.from();
            for (int word = hit.from() + 1; hit.value() == Cue.FRIST && word < hit.to() - 1; word++) {
                from = gist.isDate(word) ? word + 1 : from;
            }
            if (from != hit.from()) {
                all.set(i, new Hit<>(hit.value(), from, hit.to()));
                cuts = true;
            }
        }
        if (cuts) {
            all.sort(Comparator.comparingInt(Hit::from));
        }
        return all;
    }

    /** Without the phrases that are part of a longer one: "svaret kom" and not "kom", "tek til å gjelde" and not "tek til". */
    private static List<Hit<Cue>> withoutParts(List<Hit<Cue>> all) {
        List<Hit<Cue>> whole = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).value().isTelling() || !isPart(i, all)) {
                whole.add(all.get(i));
            }
        }
        return whole;
    }

    private static boolean isPart(int at, List<Hit<Cue>> all) {
        Hit<Cue> hit = all.get(at);
        int i = at;
        while (i > 0 && all.get(i - 1).from() > hit.from() - LONGEST_PHRASE) {
            i--;
        }
        for (; i < all.size() && all.get(i).from() <= hit.from(); i++) {
            Hit<Cue> other = all.get(i);
            int longer = length(other) - length(hit);
            boolean bounds = other.from() == hit.from() || other.to() == hit.to();
            boolean contains = bounds && other.to() >= hit.to() && longer > 0;
            boolean runsInto = other.from() < hit.from() && other.to() > hit.from() && longer >= 0;
            if (other.value().isTelling() && (contains || runsInto)) {
                return true;
            }
        }
        return false;
    }

    private static int length(Hit<Cue> hit) {
        return hit.to() - hit.from();
    }

    /** Whether a word of the sentence names a "frist". */
    boolean namesFrist() {
        return hits.stream().anyMatch(hit -> hit.value() == Cue.FRIST);
    }

    /** "kurset 6.–7. mai": whether a date stands right after what takes place. */
    boolean followsOccasion(int place) {
        return hits.stream().anyMatch(hit -> hit.value() == Cue.OCCASION && hit.to() == place);
    }

    /** Whether something of the sentence begins to apply. */
    boolean namesForce() {
        return hits.stream().anyMatch(hit -> hit.value() == Cue.IN_FORCE);
    }

    /** The role of a date that nothing tells of. */
    static DateRole untold(DateMention mention) {
        return isLong(mention) ? DateRole.COVERAGE : DateRole.EVENT;
    }

    private static boolean isLong(DateMention mention) {
        return mention.form() == Form.YEARS || mention.form() == Form.PART_OF_YEAR;
    }

    /** The roles of a date, the main one first; none where nothing tells of it. */
    Set<DateRole> roles(DateMention mention, int place, Tense tense) {
        Map<Cue, Integer> ways = new EnumMap<>(Cue.class);
        for (Hit<Cue> hit : hits) {
            ways.merge(hit.value(), way(hit, place), Math::min);
        }
        Set<DateRole> roles = new LinkedHashSet<>();
        DateRole main = role(mention, place, tense, ways);
        if (main == null) {
            return isLaunch(place) && !isLong(mention) ? Set.of(DateRole.EVENT, DateRole.PUBLISHED) : Set.of();
        }
        roles.add(main);
        if (isTold(main) && !mention.form().equals(Form.YEARS) && isOnOccasion(place, ways)) {
            roles.add(DateRole.EVENT);
        }
        if (main.equals(DateRole.EVENT) && isLaunch(place)) {
            roles.add(DateRole.PUBLISHED);
        }
        return roles;
    }

    private @Nullable DateRole role(DateMention mention, int place, Tense tense, Map<Cue, Integer> ways) {
        int before = lead(place);
        boolean isLong = isLong(mention);
        DateRole byLead = roleOfLead(mention, before, ways);
        if (byLead != null) {
            return byLead;
        }
        if (isStart(mention, place)) {
            return isOfOwn(place) ? DateRole.ESTABLISHED : DateRole.IN_FORCE;
        }
        if (!mention.isDays() && isOfCount(place)) {
            return DateRole.COVERAGE;
        }
        boolean by = isBy(place);
        Cue nearest = null;
        int shortest = isLong ? REACH_OF_YEAR : REACH;
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
        if (by && nearest != Cue.FRIST && nearest != Cue.IN_FORCE && nearest != Cue.INTRODUCED) {
            return roleOfBound(place, ways, tense);
        }
        if (nearest == null) {
            return isLong ? null : roleOfSubject(place, tense, ways);
        }
        if (nearest == Cue.OCCASION && isOfQuestion(ways)) {
            return DateRole.SUBMITTED;
        }
        if (isHearing && (nearest == Cue.SENT_OUT || nearest == Cue.ASKED)) {
            return DateRole.SENT_ON_HEARING;
        }
        if (isHearing && nearest == Cue.SUBMITTED && !isOfBill(ways) && ways.getOrDefault(Cue.ASKED, FAR) < FAR) {
            return DateRole.SENT_ON_HEARING;
        }
        if (nearest == Cue.SUBMITTED && isOfSurvey(place)) {
            return DateRole.EVENT;
        }
        if (nearest == Cue.NEXT_UPDATE
                && mention.form() == Form.MONTHS
                && !mention.first().equals(mention.last())) {
            return gist.is(before, "i") ? DateRole.NEXT_UPDATE : DateRole.COVERAGE;
        }
        if (nearest == Cue.SENT_OUT && isOfBill(ways)
                || nearest == Cue.DELIVERED && (isOfAsking(place) || isOfCommittee())) {
            return DateRole.SUBMITTED;
        }
        if (nearest == Cue.ESTABLISHED && gist.isOneOf(before, FROM) && isRule(place)) {
            return DateRole.IN_FORCE;
        }
        if (nearest == Cue.OCCASION && isOnOccasion(place, ways)) {
            DateRole told = toldOnOccasion(ways);
            if (told != null) {
                return told;
            }
        }
        if (nearest == Cue.LAID_BEFORE && isOfBill(ways)) {
            return DateRole.SUBMITTED;
        }
        if (nearest == Cue.INTRODUCED && isLong && !isOfRule(ways)) {
            return DateRole.ESTABLISHED;
        }
        if (nearest == Cue.DUE && tense == Tense.PAST) {
            return DateRole.EVENT;
        }
        return nearest.role == null ? DateRole.EVENT : nearest.role;
    }

    /** "lanserte …, rapport 12, på et webinar": the telling nearest to the day of an occasion, though what is told stands between. */
    private static @Nullable DateRole toldOnOccasion(Map<Cue, Integer> ways) {
        Cue nearest = null;
        int shortest = REACH + CLOSE;
        for (Map.Entry<Cue, Integer> cue : ways.entrySet()) {
            if (cue.getKey().isTelling() && cue.getValue() < shortest) {
                shortest = cue.getValue();
                nearest = cue.getKey();
            }
        }
        for (Cue told : List.of(Cue.PUBLISHED, Cue.LAID_BEFORE, Cue.ADOPTED, Cue.DELIVERED)) {
            if (told == nearest || ways.getOrDefault(told, FAR) <= CLOSE) {
                return told.role;
            }
        }
        return null;
    }

    /** "spurte i september 1200 beboere": who is asked is counted, so it is no question to a minister. */
    private boolean isOfSurvey(int place) {
        int from = FAR;
        for (Hit<Cue> hit : hits) {
            if (hit.value() == Cue.SUBMITTED && Math.abs(hit.from() - place) <= CLOSE) {
                from = Math.min(from, hit.from());
            }
        }
        if (from == FAR || !gist.isOneOf(from, SURVEYING)) {
            return false;
        }
        for (int i = from + 1; i < Math.min(gist.size(), from + CLOSE); i++) {
            if (isNumber(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfRule(Map<Cue, Integer> ways) {
        int rule = ways.getOrDefault(Cue.RULE, FAR);
        return rule <= REACH && rule <= ways.getOrDefault(Cue.SCHEME, FAR);
    }

    /** "hadde 9 300 overnattingar sommaren 2031": the time in which something was counted. */
    private boolean isOfCount(int place) {
        int i = gist.is(place - 1, "i") ? place - 2 : place - 1;
        if (!isNumber(i - 1)) {
            return false;
        }
        int digits = 0;
        for (i--; isNumber(i); i--) {
            digits += gist.words().get(i).key().length();
        }
        return digits > 2 && gist.isOneOf(i, COUNTED);
    }

    private boolean isNumber(int at) {
        return at >= 0 && at < gist.size() && gist.words().get(at).isNumber();
    }

    private static boolean isOfBill(Map<Cue, Integer> ways) {
        int bill = ways.getOrDefault(Cue.BILL, FAR);
        return bill <= REACH && bill <= ways.getOrDefault(Cue.WORK, FAR);
    }

    /** "avga 19. mars Innst. 233 S": what a committee of Parliament hands over is put forward. */
    private boolean isOfCommittee() {
        for (int i = 0; i < gist.size(); i++) {
            if (gist.is(i, "innst")) {
                return true;
            }
        }
        return false;
    }

    /** "Spørsmålet ble levert": what is handed in is asked. */
    private boolean isOfAsking(int place) {
        for (int i = Math.max(0, place - CLOSE); i < place; i++) {
            if (gist.isOneOf(i, ASKED)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words before a date say what must be: "skal være i bruk fra". */
    private boolean isRule(int place) {
        for (int i = place - 1; i >= Math.max(0, place - CLOSE * 2); i--) {
            if (gist.isOneOf(i, MUST)) {
                return true;
            }
        }
        return false;
    }

    private static int reachOfCoverage(DateMention mention) {
        return isLong(mention) ? REACH_OF_YEAR : mention.form() == Form.MONTHS ? CLOSE : 3;
    }

    /** "Fra 1. september må alle ha lykt": what is a rule from then on. */
    private boolean isStart(DateMention mention, int place) {
        boolean from = gist.isOneOf(place - 1, FROM)
                || gist.is(place - 1, "med") && gist.is(place - 2, "og") && gist.isOneOf(place - 3, FROM);
        return from && mention.first().equals(mention.last()) && gist.isOneOf(place + 1, RULES);
    }

    /** "Fra 1. november har vi hatt en egen svartjeneste". */
    private boolean isOfOwn(int place) {
        for (int i = place + 2; gist.is(place + 1, "har") && i <= place + CLOSE; i++) {
            if (gist.isOneOf(i, KEPT)) {
                return true;
            }
        }
        return false;
    }

    /** What a date without a verb is of: "Rapport fra tilsynet, 3. mai". */
    private @Nullable DateRole roleOfSubject(int place, Tense tense, Map<Cue, Integer> ways) {
        if (isOfQuestion(ways)) {
            return DateRole.SUBMITTED;
        }
        int bill = nearestBefore(Cue.BILL, place);
        int work = nearestBefore(Cue.WORK, place);
        if (gist.is(place - 1, "(") && gist.is(place + 1, ")")) {
            work = Math.min(work, nearestBefore(Cue.TITLE, place));
        }
        if (Math.min(bill, work) > CLOSE || tense == Tense.FUTURE) {
            return null;
        }
        return bill <= work ? DateRole.SUBMITTED : DateRole.PUBLISHED;
    }

    /** What a member of parliament asks is put forward on the day, whatever verb says so. */
    private static boolean isOfQuestion(Map<Cue, Integer> ways) {
        return ways.getOrDefault(Cue.QUESTION, FAR) <= REACH * 2;
    }

    private @Nullable DateRole roleOfLead(DateMention mention, int before, Map<Cue, Integer> ways) {
        boolean isLong = isLong(mention);
        String word = before < 0 ? "" : gist.words().get(before).key();
        return switch (word) {
            case "perioden", "tidsrommet", "tidsrom", "årene", "åra", "månedene", "månadene", "månadane" ->
                DateRole.COVERAGE;
            case "budsjettåret", "regnskapsåret", "rekneskapsåret", "kalenderåret", "rapporteringsåret" ->
                DateRole.COVERAGE;
            case "per" -> ways.getOrDefault(Cue.PUBLISHED, FAR) <= 3 ? null : DateRole.COVERAGE;
            case "skoleåret", "skuleåret", "studieåret" ->
                gist.isOneOf(before - 1, FROM) && ways.getOrDefault(Cue.IN_FORCE, FAR) <= 3
                        ? DateRole.IN_FORCE
                        : DateRole.COVERAGE;
            case "siden", "sidan" ->
                ways.getOrDefault(Cue.SENT_ON_HEARING, FAR) <= CLOSE
                        ? DateRole.SENT_ON_HEARING
                        : isRuleSince(mention, ways)
                                ? DateRole.IN_FORCE
                                : mention.isDays() ? DateRole.ESTABLISHED : DateRole.COVERAGE;
            case "enn" -> gist.isOneOf(before - 1, LATER) ? null : DateRole.COVERAGE;
            case "i" -> isCompared(before) ? DateRole.COVERAGE : null;
            case "for" -> mention.isDays() || isPlanned(before) ? null : DateRole.COVERAGE;
            case "med", "mot", "etter" -> isLong ? DateRole.COVERAGE : null;
            case "mellom" -> isLong && ways.getOrDefault(Cue.EVENT, FAR) > 0 ? DateRole.COVERAGE : null;
            case "av", "fra", "frå" -> roleOfOrigin(before, ways);
            case "(" -> isLong ? roleInBrackets(mention, ways) : null;
            default -> null;
        };
    }

    /** "i kraft siden", "siden 1. mars er det forskriften som avgjør". */
    private static boolean isRuleSince(DateMention mention, Map<Cue, Integer> ways) {
        return ways.getOrDefault(Cue.IN_FORCE, FAR) <= 3
                || mention.isDays() && ways.getOrDefault(Cue.RULE, FAR) <= CLOSE;
    }

    /** "flere enn i", "mot 287 i". */
    private boolean isCompared(int before) {
        return gist.is(before - 1, "enn")
                || before > 1 && gist.words().get(before - 1).isNumber() && gist.is(before - 2, "mot");
    }

    /** "(2019)" after a work is when it came out, "(2014–2024)" what it is about. */
    private static DateRole roleInBrackets(DateMention mention, Map<Cue, Integer> ways) {
        boolean isYear = mention.form() == Form.YEARS && mention.first().equals(mention.last());
        return isYear && ways.getOrDefault(Cue.COVERAGE, FAR) >= CLOSE ? DateRole.PUBLISHED : DateRole.COVERAGE;
    }

    /** "rapporten fra", "proposisjonen av". */
    private @Nullable DateRole roleOfOrigin(int before, Map<Cue, Integer> ways) {
        if (gist.isOneOf(before - 1, PARTS)) {
            return null;
        }
        if (isHearingLetter(before - 1)) {
            return DateRole.SENT_ON_HEARING;
        }
        int bill = nearestBefore(Cue.BILL, before);
        int named = numberStart(before);
        int work = Math.min(nearestBefore(Cue.WORK, named), nearestBefore(Cue.TITLE, before));
        if (gist.is(before, "av") && bill <= CLOSE * 2) {
            return DateRole.SUBMITTED;
        }
        if (bill <= 3 && bill <= work) {
            return DateRole.SUBMITTED;
        }
        int published = ways.getOrDefault(Cue.PUBLISHED, FAR);
        if (published == 0) {
            return DateRole.PUBLISHED;
        }
        int verb = FAR;
        for (Map.Entry<Cue, Integer> cue : ways.entrySet()) {
            if (cue.getKey().isTelling()) {
                verb = Math.min(verb, cue.getValue());
            }
        }
        return work <= 4 && work <= verb ? DateRole.PUBLISHED : null;
    }

    /** Where the number of a work begins that stands before a place: "rundskriv V-04/2031 av". */
    private int numberStart(int before) {
        int i = before;
        while (i > 0 && before - i < CLOSE && isOfNumber(i - 1)) {
            i--;
        }
        return i;
    }

    private boolean isOfNumber(int at) {
        String key = gist.words().get(at).key();
        return Character.isDigit(key.charAt(0))
                || NUMBER_SIGNS.contains(key)
                || Character.isLetter(key.charAt(0)) && key.length() <= 2 && !NO_NUMBER.contains(key);
    }

    /** "høringsbrevet av", "høyringsnotatet er frå". */
    private boolean isHearingLetter(int at) {
        int i = gist.isOneOf(at, IS) ? at - 1 : at;
        if (i < 0) {
            return false;
        }
        String key = gist.words().get(i).key();
        return key.startsWith("høringsbrev")
                || key.startsWith("høyringsbrev")
                || key.startsWith("høringsnotat")
                || key.startsWith("høyringsnotat");
    }

    private int nearestBefore(Cue cue, int place) {
        int shortest = FAR;
        for (Hit<Cue> hit : hits) {
            if (hit.value() == cue && hit.to() <= place) {
                shortest = Math.min(shortest, gist.way(hit.to(), place));
            }
        }
        return shortest;
    }

    private boolean isPlanned(int before) {
        return gist.isOneOf(before - 1, Set.of("planlagt", "planlagd", "satt", "berammet"));
    }

    /** A day by which something is done: a deadline for the reader, or for somebody else. */
    private DateRole roleOfBound(int place, Map<Cue, Integer> ways, Tense tense) {
        if (gist.isOneOf(place + 1, Set.of("har", "hadde"))) {
            return DateRole.EVENT;
        }
        if (ways.getOrDefault(Cue.PROMISED, FAR) <= CLOSE) {
            return DateRole.DUE;
        }
        if (ways.getOrDefault(Cue.ANSWER, FAR) <= REACH) {
            int due = ways.getOrDefault(Cue.DUE, FAR);
            if (ways.getOrDefault(Cue.ANSWER, FAR) <= due + 3) {
                return DateRole.DEADLINE;
            }
        }
        boolean obliged = ways.getOrDefault(Cue.DUE, FAR) <= REACH;
        for (int i = Math.max(0, place - REACH); i < Math.min(gist.size(), place + REACH); i++) {
            obliged |= gist.way(Math.min(i, place), Math.max(i, place)) < REACH && gist.isOneOf(i, OBLIGED);
        }
        if (isHearing && !obliged) {
            return DateRole.DEADLINE;
        }
        return tense == Tense.PAST && !obliged ? DateRole.EVENT : DateRole.DUE;
    }

    /** Whether "innen", "senest" or the like stands before a date. */
    private boolean isBy(int place) {
        for (int i = place - 1; i >= Math.max(0, place - 5); i--) {
            if (gist.is(i, "enn") && gist.isOneOf(i - 1, LATER)) {
                return true;
            }
            if (gist.isOneOf(i, BY)) {
                return !gist.is(i, "til") || hasNear(Cue.ANSWER, place) || gist.isOneOf(i - 1, TO_COME_TO);
            }
            if (!gist.isOneOf(i, SKIPPED)) {
                return false;
            }
        }
        return false;
    }

    private boolean hasNear(Cue cue, int place) {
        for (Hit<Cue> hit : hits) {
            if (hit.value() == cue && way(hit, place) <= CLOSE) {
                return true;
            }
        }
        return false;
    }

    /** The word before a date that tells its part: not "den", a weekday, "utgangen av". */
    private int lead(int place) {
        int i = place - 1;
        while (isPassed(gist, i)) {
            i--;
        }
        return i;
    }

    /** Whether a word may stand between a date and what tells its part. */
    static boolean isPassed(Gist gist, int at) {
        return gist.isOneOf(at, PASSED);
    }

    /** "Fristen for seminaret 3. mai er 20. april": the first date is not that of the "frist". */
    private int pullOfFrist(int place, int way) {
        boolean isSubject = way > 0 && gist.isOneOf(place + 1, IS) && !gist.isOneOf(place - 1, IS);
        return isSubject ? -FAR : PULL_OF_FRIST;
    }

    private int way(Hit<Cue> hit, int place) {
        if (hit.from() <= place && place < hit.to()) {
            return 0;
        }
        if (hit.to() <= place) {
            return gist.way(hit.to(), place);
        }
        // A phrase right before another date is that date's.
        int reach = gist.way(place + 1, hit.from()) + 1;
        for (int i = hit.to(); i < Math.min(gist.size(), hit.to() + 4); i++) {
            if (gist.isDate(i) && gist.way(hit.to(), i) <= 3) {
                return hit.value() == Cue.FRIST ? FAR : reach + CLOSE;
            }
        }
        return reach;
    }

    private static boolean isTold(DateRole role) {
        return role.equals(DateRole.PUBLISHED) || role.equals(DateRole.ADOPTED) || role.equals(DateRole.DELIVERED);
    }

    /** "lansert på et seminar 18. januar": the day is that of the seminar as well. */
    private boolean isOnOccasion(int place, Map<Cue, Integer> ways) {
        if (ways.getOrDefault(Cue.OCCASION, FAR) > CLOSE) {
            return false;
        }
        for (Hit<Cue> hit : hits) {
            if (hit.value() != Cue.OCCASION || way(hit, place) > CLOSE) {
                continue;
            }
            for (int i = hit.from() - 1; i >= Math.max(0, hit.from() - 4); i--) {
                if (gist.isOneOf(i, Set.of("på", "ved", "under"))) {
                    return true;
                }
                if (gist.isOneOf(i, Set.of(",", ".", "og", "om", "fra"))) {
                    break;
                }
            }
        }
        return false;
    }

    /** "seminar for lansering av": what takes place is a launch. */
    private boolean isLaunch(int place) {
        for (int i = Math.max(0, place - 6); i < Math.min(gist.size(), place + 6); i++) {
            boolean launch = i > 0
                    && (gist.isOneOf(i, Set.of("lanseringa", "lanseringen"))
                            || gist.words().get(i).key().endsWith("lansering"))
                    && gist.isOneOf(i - 1, Set.of("for", "til", "med"));
            if (launch && gist.way(Math.min(i, place + 1), Math.max(i, place)) <= CLOSE) {
                return true;
            }
        }
        return false;
    }
}
