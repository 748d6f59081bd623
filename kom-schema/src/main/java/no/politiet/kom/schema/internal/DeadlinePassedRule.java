package no.politiet.kom.schema.internal;

import static no.politiet.kom.model.check.FindingCodes.EDITORIAL_DEADLINE_PASSED;

import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.check.Finding;

/** A deadline lies ahead. */
record DeadlinePassedRule(Instant now) implements EditorialRules.Rule {

    @Override
    public void check(Issue issue, Consumer<Finding> found) {
        Placed.items(issue)
                .forEach(item -> Placed.list(
                                item.pointer() + "/dates", item.value().dates())
                        .forEach(date -> {
                            if (date.value().role().equals(DateRole.DEADLINE)
                                    && !date.value().isOpenAt(now)) {
                                found.accept(Finding.warning(
                                        EDITORIAL_DEADLINE_PASSED,
                                        date.pointer() + "/when",
                                        date.value().when().text(),
                                        Map.of()));
                            }
                        }));
    }
}
