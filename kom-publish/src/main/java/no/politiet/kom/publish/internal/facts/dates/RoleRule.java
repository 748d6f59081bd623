package no.politiet.kom.publish.internal.facts.dates;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.publish.internal.learned.Features;
import no.politiet.kom.publish.internal.learned.LinearModel;

/**
 * Tells what happens on a date. "Frist", "trer i kraft" and the like say it plainly, and then there are all the words that only lean to one
 * or another: so each word around the date weighs something for each role; how much was learned from newsletters that readers labelled.
 */
public final class RoleRule {

    private static final LinearModel MODEL = LinearModel.of(RoleRule.class);

    /** Between two roles that a date has at once: what came out was launched at a seminar. */
    public static final String AND = "+";

    /** By how much more must speak for a deadline than for what is likeliest after it: whoever reads one acts on it. */
    private static final int LEAST_FOR_DEADLINE = 30;

    /** What speaks for a role by less is doubted: of newsletters by others one date in fourteen, of which almost every other is wrong. */
    private static final int DOUBTED = 40;

    private RoleRule() {}

    /** What happens on a date with these {@link RoleFeatures}. */
    static Told told(Features features) {
        LinearModel.Answer answer = MODEL.answer(features);
        boolean doubtful = answer.best().equals(DateRole.DEADLINE.code()) && answer.margin() < LEAST_FOR_DEADLINE;
        List<DateRole> roles = roles(doubtful ? answer.next() : answer.best());
        List<DateRole> others = roles(doubtful ? answer.best() : answer.next());
        DateRole other = roles.contains(others.get(0)) ? others.get(others.size() - 1) : others.get(0);
        return new Told(roles, answer.margin() < DOUBTED && !roles.contains(other) ? other : null);
    }

    private static List<DateRole> roles(String answer) {
        return Arrays.stream(answer.split(Pattern.quote(AND))).map(DateRole::of).toList();
    }
}
