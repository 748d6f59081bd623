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

    private RoleRule() {}

    /** The roles of a date with these {@link RoleFeatures}, the main one first. */
    static List<DateRole> roles(Features features) {
        LinearModel.Answer answer = MODEL.answer(features);
        boolean doubtful = answer.best().equals(DateRole.DEADLINE.code()) && answer.margin() < LEAST_FOR_DEADLINE;
        return Arrays.stream((doubtful ? answer.next() : answer.best()).split(Pattern.quote(AND)))
                .map(DateRole::of)
                .toList();
    }
}
