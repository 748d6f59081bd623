package no.politiet.kom.publish.internal.corrections;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.check.Finding;
import org.jspecify.annotations.Nullable;

/** An item that is being set right, or the colophon, which has links and no more. */
final class Target {

    private final String pointer;
    private final Sources sources;
    private final List<Finding> findings;
    private final @Nullable Wording words;
    private final List<KeyDate> datesBefore;
    private @Nullable Item item;
    private List<Link> links;

    /**
     * A target.
     *
     * @param findings what was found here; what is answered is taken out
     */
    Target(String pointer, Sources sources, List<Finding> findings, @Nullable Item item, List<Link> links) {
        this.pointer = pointer;
        this.sources = sources;
        this.findings = findings;
        this.item = item;
        this.links = links;
        this.words = item == null ? null : Wording.of(item.heading() + "\n" + item.plainText());
        this.datesBefore = item == null ? List.of() : item.dates();
    }

    String pointer() {
        return pointer;
    }

    Sources sources() {
        return sources;
    }

    List<Link> links() {
        return links;
    }

    void links(List<Link> changed) {
        links = changed;
        if (item != null) {
            item = item.toBuilder().links(changed).build();
        }
    }

    /** The item; the colophon has no edits that ask for it. */
    Item item() {
        if (item == null) {
            throw new IllegalStateException("the colophon is no item");
        }
        return item;
    }

    /** The heading and the text as printed. */
    Wording words() {
        if (words == null) {
            throw new IllegalStateException("the colophon is no item");
        }
        return words;
    }

    /** Where words begin in the heading and text; after everything where they do not stand there. */
    int placeOf(String printed) {
        int at = words().indexOf(Wording.of(printed));
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    /** Changes the item and says whether that was needed. */
    Fit change(Function<Item.Builder, Item.Builder> change, Predicate<Finding> answered) {
        Item before = item();
        item = change.apply(before.toBuilder()).build();
        return answer(answered) || !item.equals(before) ? Fit.APPLIED : Fit.UNNEEDED;
    }

    /** Takes out what is no longer to be said, and says whether there was such. */
    boolean answer(Predicate<Finding> answered) {
        return findings.removeIf(answered);
    }

    /** What is still to be said, at the places things have now. */
    List<Finding> findings() {
        return item == null ? findings : Pointers.follow(findings, pointer + "/dates", datesBefore, item.dates());
    }
}
