package no.politiet.kom.publish.internal.corrections;

import java.util.function.UnaryOperator;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Kind;

/**
 * Sets what an item mainly is, or its title.
 *
 * @param member the name of what is set
 * @param change the item set right
 */
record ItemEdit(String member, UnaryOperator<Item.Builder> change) implements Edit {

    static ItemEdit kind(Kind kind) {
        return new ItemEdit("kind", item -> item.kind(kind));
    }

    static ItemEdit title(String title) {
        return new ItemEdit("title", item -> item.title(title));
    }

    @Override
    public Fit apply(Target target) {
        return target.change(change, finding -> finding.pointer().equals(target.pointer() + "/" + member));
    }
}
