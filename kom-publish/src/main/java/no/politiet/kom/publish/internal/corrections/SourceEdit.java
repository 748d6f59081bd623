package no.politiet.kom.publish.internal.corrections;

import java.util.ArrayList;
import java.util.List;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.SourceRef;
import no.politiet.kom.model.SourceRole;

/**
 * Sets the parts that a source plays in an item: these and no others.
 *
 * @param name its name or abbreviation
 * @param roles the parts it plays; none if it has no part in the item
 */
record SourceEdit(Wording name, List<SourceRole> roles) implements Edit {

    SourceEdit {
        roles = List.copyOf(roles);
    }

    @Override
    public Fit apply(Target target) {
        LocalId known = target.sources().find(name);
        if (known == null && roles.isEmpty()) {
            return Fit.NOTHING;
        }
        LocalId source = known != null ? known : target.sources().add(name, target);
        List<SourceRef> before = target.item().sources();
        List<SourceRef> after = new ArrayList<>();
        for (SourceRef ref : before) {
            if (!ref.source().equals(source) || roles.contains(ref.role())) {
                after.add(ref);
            }
        }
        for (SourceRole role : roles) {
            SourceRef ref = SourceRef.of(source, role);
            if (after.stream().noneMatch(other -> isSame(other, ref))) {
                after.add(ref);
            }
        }
        boolean confirmed = !roles.isEmpty() && target.sources().confirm(source);
        Fit fit = target.change(
                item -> item.sources(after), finding -> target.sources().isDoubt(finding, source));
        return confirmed ? Fit.APPLIED : fit;
    }

    private static boolean isSame(SourceRef a, SourceRef b) {
        return a.source().equals(b.source()) && a.role().equals(b.role());
    }
}
