package no.politiet.kom.publish.internal.assembly;

import java.util.List;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Provenance;
import no.politiet.kom.model.ProvenanceUnit;
import no.politiet.kom.model.Section;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.model.constraint.Limits;
import org.jspecify.annotations.Nullable;

/** Where in the newsletter stands what breaks a limit of the contract. */
public final class LimitPlace {

    private LimitPlace() {}

    /**
     * Where the item stands that a pointer leads to or, if it leads to a list that is too long, the first one too many.
     *
     * @return its first line, null if the pointer leads to none, or the newsletter has pages
     */
    public static @Nullable Position of(Issue issue, String pointer) {
        String[] names = pointer.split("/");
        if (names.length < 2 || !names[1].equals("sections")) {
            return null;
        }
        Section section = at(issue.sections(), names, 2, Limits.SECTIONS);
        if (section == null) {
            return null;
        }
        Item item = at(section.items(), names, 4, Limits.ITEMS);
        item = item == null && !section.items().isEmpty() ? section.items().get(0) : item;
        Provenance provenance = item == null ? null : item.provenance();
        return provenance == null || !provenance.unit().equals(ProvenanceUnit.LINE)
                ? null
                : new Position(provenance.first(), 1);
    }

    private static <T> @Nullable T at(List<T> list, String[] names, int place, int limit) {
        int index = place < names.length ? Integer.parseInt(names[place]) : place == names.length ? limit : 0;
        return index < list.size() ? list.get(index) : null;
    }
}
