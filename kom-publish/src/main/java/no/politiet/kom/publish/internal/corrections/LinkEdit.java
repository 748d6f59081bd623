package no.politiet.kom.publish.internal.corrections;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.LinkRel;
import no.politiet.kom.model.LinkState;
import no.politiet.kom.publish.ImportCodes;
import org.jspecify.annotations.Nullable;

/**
 * Sets the address of a link, its label, or what it leads to.
 *
 * @param words the words the link covers
 * @param number which of the links with these words, from 1; 0 where there is one
 * @param change the link set right
 * @param answers the codes of what was doubted and is now settled
 */
record LinkEdit(Wording words, int number, UnaryOperator<Link> change, Set<String> answers) implements Edit {

    /** An edit of the address; null for a link that leads nowhere. */
    static LinkEdit address(Wording words, int number, @Nullable String href) {
        LinkState state = href == null ? LinkState.UNRESOLVED : LinkState.RESOLVED;
        return new LinkEdit(
                words,
                number,
                link -> link.toBuilder().href(href).state(state).build(),
                Set.of(ImportCodes.LINK_UNRESOLVED, ImportCodes.LINK_TARGET, ImportCodes.LINK_NORMALISED));
    }

    static LinkEdit label(Wording words, int number, @Nullable String label) {
        return new LinkEdit(
                words,
                number,
                link -> link.toBuilder().label(label).build(),
                Set.of(ImportCodes.LINK_TEXT, ImportCodes.LINK_LABEL));
    }

    static LinkEdit rel(Wording words, int number, @Nullable LinkRel rel) {
        return new LinkEdit(words, number, link -> link.toBuilder().rel(rel).build(), Set.of());
    }

    @Override
    public Fit apply(Target target) {
        List<Integer> fitting = new ArrayList<>();
        List<Link> links = new ArrayList<>(target.links());
        for (int i = 0; i < links.size(); i++) {
            if (Wording.of(links.get(i).text()).same(words)) {
                fitting.add(i);
            }
        }
        if (fitting.size() < Math.max(number, 1)) {
            return Fit.NOTHING;
        }
        if (number == 0 && fitting.size() > 1) {
            return Fit.SEVERAL;
        }
        int at = fitting.get(Math.max(number, 1) - 1);
        Link before = links.get(at);
        Link after = change.apply(before);
        links.set(at, after);
        target.links(links);
        String pointer = target.pointer() + "/links/" + at;
        boolean answered = target.answer(
                finding -> answers.contains(finding.code()) && Pointers.isWithin(finding.pointer(), pointer));
        return answered || !after.equals(before) ? Fit.APPLIED : Fit.UNNEEDED;
    }
}
