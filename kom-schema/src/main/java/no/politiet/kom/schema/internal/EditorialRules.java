package no.politiet.kom.schema.internal;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.check.Finding;

/** The rules of the layer {@code editorial}: advice that never makes an issue invalid. */
public final class EditorialRules {

    /** One of them. */
    interface Rule {
        void check(Issue issue, Consumer<Finding> found);
    }

    private EditorialRules() {}

    /** Hands what a person should look at to {@code found}. */
    public static void check(Issue issue, Instant now, Consumer<Finding> found) {
        List<Rule> rules = List.of(
                new LinkTextRule(),
                new UnresolvedLinkRule(),
                new DeadlinePassedRule(now),
                new HearingWithoutDeadlineRule(),
                new TwoDatesRule());
        rules.forEach(rule -> rule.check(issue, found));
    }
}
