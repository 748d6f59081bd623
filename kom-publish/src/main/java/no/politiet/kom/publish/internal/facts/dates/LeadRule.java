package no.politiet.kom.publish.internal.facts.dates;

import java.util.Map;
import java.util.Set;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.publish.internal.facts.dates.RolePhrases.Cue;
import no.politiet.kom.publish.internal.text.DateMention;
import no.politiet.kom.publish.internal.text.DateMention.Form;
import no.politiet.kom.publish.internal.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What the word right before a date tells of it, whatever else the clause says: "for 2030" and "perioden 2028–2030" are what something is
 * about, "siden 3. mai" when it began, "rapporten fra mai" when it came out.
 */
final class LeadRule {

    private static final Vocabulary VOCABULARY = Vocabulary.of(LeadRule.class);

    private static final Set<String> PASSED = VOCABULARY.words("passed");
    private static final Set<String> PARTS = VOCABULARY.words("parts");
    private static final Set<String> NO_NUMBER = VOCABULARY.words("no number");
    private static final Set<String> NUMBER_SIGNS = Set.of("-", "/", ":", "–", "<aside>");
    private static final Set<String> PLANNED = Set.of("planlagt", "planlagd", "satt", "berammet");

    private final Gist gist;
    private final RoleCues cues;

    LeadRule(Gist gist, RoleCues cues) {
        this.gist = gist;
        this.cues = cues;
    }

    /** The role that the word before a date tells, null where it tells none. */
    @Nullable
    DateRole role(DateMention mention, int before, Map<Cue, Integer> ways) {
        boolean isLong = RoleRule.isLong(mention);
        String word = before < 0 ? "" : gist.words().get(before).key();
        return switch (word) {
            case "perioden", "tidsrommet", "tidsrom" ->
                mention.isDays() && ways.getOrDefault(Cue.EVENT, RoleCues.FAR) <= 3
                        ? DateRole.EVENT
                        : DateRole.COVERAGE;
            case "årene", "åra", "månedene", "månadene", "månadane" -> DateRole.COVERAGE;
            case "sesongen" -> RoleRule.isLong(mention) ? DateRole.COVERAGE : null;
            case "budsjettåret", "regnskapsåret", "rekneskapsåret", "kalenderåret", "rapporteringsåret" ->
                DateRole.COVERAGE;
            case "per" -> ways.getOrDefault(Cue.PUBLISHED, RoleCues.FAR) <= 3 ? null : DateRole.COVERAGE;
            case "skoleåret", "skuleåret", "studieåret" ->
                gist.isFrom(before - 1) && ways.getOrDefault(Cue.IN_FORCE, RoleCues.FAR) <= 3
                        ? DateRole.IN_FORCE
                        : DateRole.COVERAGE;
            case "siden", "sidan" ->
                ways.getOrDefault(Cue.SENT_ON_HEARING, RoleCues.FAR) <= RoleCues.CLOSE
                        ? DateRole.SENT_ON_HEARING
                        : ways.getOrDefault(Cue.PUBLISHED, RoleCues.FAR) == 0
                                ? DateRole.PUBLISHED
                                : isRuleSince(mention, ways)
                                        ? DateRole.IN_FORCE
                                        : mention.isDays() ? DateRole.ESTABLISHED : DateRole.COVERAGE;
            case "enn" -> gist.isLaterThan(before) ? null : DateRole.COVERAGE;
            case "i" -> isCompared(before) ? DateRole.COVERAGE : null;
            case "for" -> mention.isDays() || isPlanned(before) ? null : DateRole.COVERAGE;
            case "med", "mot", "etter" -> isLong && !isThrough(before) ? DateRole.COVERAGE : null;
            case "mellom" -> isLong && ways.getOrDefault(Cue.EVENT, RoleCues.FAR) > 0 ? DateRole.COVERAGE : null;
            case "av", "fra", "frå" -> roleOfOrigin(before, ways);
            case "(" -> isLong ? roleInBrackets(mention, ways) : null;
            default -> null;
        };
    }

    /** "til og med 2035": the end of something. */
    private boolean isThrough(int before) {
        return gist.is(before, "med") && gist.is(before - 1, "og") && gist.is(before - 2, "til");
    }

    /** "i kraft siden", "siden 1. mars er det forskriften som avgjør". */
    private static boolean isRuleSince(DateMention mention, Map<Cue, Integer> ways) {
        return ways.getOrDefault(Cue.IN_FORCE, RoleCues.FAR) <= 3
                || mention.isDays() && ways.getOrDefault(Cue.RULE, RoleCues.FAR) <= RoleCues.CLOSE;
    }

    /** "flere enn i", "mot 287 i". */
    private boolean isCompared(int before) {
        return gist.is(before - 1, "enn")
                || before > 1 && gist.words().get(before - 1).isNumber() && gist.is(before - 2, "mot");
    }

    /** "(2019)" after a work is when it came out, "(2014–2024)" what it is about. */
    private static DateRole roleInBrackets(DateMention mention, Map<Cue, Integer> ways) {
        boolean isYear = mention.form() == Form.YEARS && mention.first().equals(mention.last());
        return isYear && ways.getOrDefault(Cue.COVERAGE, RoleCues.FAR) >= RoleCues.CLOSE
                ? DateRole.PUBLISHED
                : DateRole.COVERAGE;
    }

    /** "rapporten fra", "proposisjonen av". */
    private @Nullable DateRole roleOfOrigin(int before, Map<Cue, Integer> ways) {
        if (gist.isOneOf(before - 1, PARTS)) {
            return null;
        }
        if (isHearingLetter(before - 1)) {
            return DateRole.SENT_ON_HEARING;
        }
        int bill = cues.nearestBefore(Cue.BILL, before);
        int named = numberStart(before);
        int work = Math.min(cues.nearestBefore(Cue.WORK, named), cues.nearestBefore(Cue.TITLE, before));
        if (gist.is(before, "av") && bill <= RoleCues.CLOSE * 2) {
            return DateRole.SUBMITTED;
        }
        if (bill <= 3 && bill <= work) {
            return DateRole.SUBMITTED;
        }
        int published = ways.getOrDefault(Cue.PUBLISHED, RoleCues.FAR);
        if (published == 0) {
            return DateRole.PUBLISHED;
        }
        int verb = RoleCues.FAR;
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
        while (i > 0 && before - i < RoleCues.CLOSE && isOfNumber(i - 1)) {
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
        int i = gist.isOneOf(at, RoleCues.IS) ? at - 1 : at;
        if (i < 0) {
            return false;
        }
        String key = gist.words().get(i).key();
        return key.startsWith("høringsbrev")
                || key.startsWith("høyringsbrev")
                || key.startsWith("høringsnotat")
                || key.startsWith("høyringsnotat");
    }

    private boolean isPlanned(int before) {
        return gist.isOneOf(before - 1, PLANNED);
    }

    /** The word before a date that tells its part: not "den", a weekday, "utgangen av". */
    int lead(int place) {
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
}
