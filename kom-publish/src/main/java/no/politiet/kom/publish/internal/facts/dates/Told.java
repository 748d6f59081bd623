package no.politiet.kom.publish.internal.facts.dates;

import java.util.List;
import no.politiet.kom.model.DateRole;
import org.jspecify.annotations.Nullable;

/**
 * What happens on a date.
 *
 * @param roles its roles, the main one first
 * @param other what it may be as well, null where there is no doubt
 */
record Told(List<DateRole> roles, @Nullable DateRole other) {

    static Told plainly(DateRole role) {
        return new Told(List.of(role), null);
    }

    DateRole role() {
        return roles.get(0);
    }
}
