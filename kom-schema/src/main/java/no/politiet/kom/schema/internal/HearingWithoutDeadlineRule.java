package no.politiet.kom.schema.internal;

import static no.politiet.kom.model.check.FindingCodes.EDITORIAL_HEARING_WITHOUT_DEADLINE;

import java.util.Map;
import java.util.function.Consumer;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.check.Finding;

/** A hearing says until when it may be answered. */
final class HearingWithoutDeadlineRule implements EditorialRules.Rule {

    @Override
    public void check(Issue issue, Consumer<Finding> found) {
        Placed.items(issue).forEach(item -> {
            boolean hearing = item.value().kind().equals(Kind.HEARING);
            boolean deadline =
                    item.value().dates().stream().anyMatch(date -> date.role().equals(DateRole.DEADLINE));
            if (hearing && !deadline) {
                found.accept(Finding.warning(
                        EDITORIAL_HEARING_WITHOUT_DEADLINE,
                        item.pointer(),
                        item.value().title(),
                        Map.of()));
            }
        });
    }
}
