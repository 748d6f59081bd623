package no.politiet.kom.schema.internal;

import static no.politiet.kom.model.check.FindingCodes.EDITORIAL_TWO_DATES;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Relation;
import no.politiet.kom.model.RelationRel;
import no.politiet.kom.model.check.Finding;

/**
 * A work is published once, and an event that two items tell of takes place at one time. Two dates agree if they have a
 * day in common: one may be more precise than the other.
 */
final class TwoDatesRule implements EditorialRules.Rule {

    @Override
    public void check(Issue issue, Consumer<Finding> found) {
        Map<String, Item> items = new HashMap<>();
        issue.items().forEach(item -> items.put(item.id().text(), item));
        Placed.items(issue).forEach(item -> {
            compare(item, item.value(), DateRole.PUBLISHED, found);
            for (Relation relation : item.value().related()) {
                Item other = items.get(relation.target());
                if (other != null && !other.equals(item.value())) {
                    if (relation.rel().equals(RelationRel.SAME_WORK)) {
                        compare(item, other, DateRole.PUBLISHED, found);
                    } else if (relation.rel().equals(RelationRel.SAME_EVENT)) {
                        compare(item, other, DateRole.EVENT, found);
                    }
                }
            }
        });
    }

    private static void compare(Placed<Item> item, Item other, DateRole role, Consumer<Finding> found) {
        KeyDate stated = other.dates().stream()
                .filter(date -> date.role().equals(role))
                .findFirst()
                .orElse(null);
        if (stated == null) {
            return;
        }
        Placed.list(item.pointer() + "/dates", item.value().dates()).forEach(date -> {
            if (date.value().role().equals(role) && !date.value().when().overlaps(stated.when())) {
                found.accept(Finding.warning(
                        EDITORIAL_TWO_DATES,
                        date.pointer() + "/when",
                        date.value().when().text(),
                        Map.of("expected", stated.when().text())));
            }
        });
    }
}
