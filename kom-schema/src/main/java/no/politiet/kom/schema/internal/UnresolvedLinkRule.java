package no.politiet.kom.schema.internal;

import static no.politiet.kom.model.check.FindingCodes.EDITORIAL_UNRESOLVED_LINK;

import java.util.Map;
import java.util.function.Consumer;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.check.Finding;

/** A link has an address. */
final class UnresolvedLinkRule implements EditorialRules.Rule {

    @Override
    public void check(Issue issue, Consumer<Finding> found) {
        Placed.links(issue).forEach(link -> {
            if (!link.value().isResolved()) {
                String text = link.value().labelOrText();
                found.accept(Finding.warning(EDITORIAL_UNRESOLVED_LINK, link.pointer(), text, Map.of()));
            }
        });
    }
}
