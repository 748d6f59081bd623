package no.politiet.kom.cli.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.Reference;
import no.politiet.kom.model.Section;
import no.politiet.kom.model.Source;
import no.politiet.kom.model.TagUri;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two issues: what a reader would notice, not which bytes. Items are the same if their ids are. What tells of the
 * document rather than the news (revision, changes, provenance) is left out.
 *
 * @param issue what differs in the issue as a whole
 * @param items the items that were added, changed or removed, in the order of the later issue, those removed last
 */
public record IssueDiff(List<FieldChange> issue, List<ItemChange> items) {

    /** Copies. */
    public IssueDiff {
        issue = List.copyOf(issue);
        items = List.copyOf(items);
    }

    /**
     * Compares two issues.
     *
     * @param before the earlier one
     * @param after the later one
     * @return what differs
     */
    public static IssueDiff of(Issue before, Issue after) {
        Map<TagUri, Placed> olds = items(before);
        Map<TagUri, Placed> news = items(after);
        List<ItemChange> items = new ArrayList<>();
        news.forEach((id, now) -> {
            Placed old = olds.get(id);
            if (old == null) {
                items.add(new ItemChange("added", id, now.item.title(), List.of()));
            } else {
                List<FieldChange> fields = fields(old, now);
                if (!fields.isEmpty()) {
                    items.add(new ItemChange("changed", id, now.item.title(), fields));
                }
            }
        });
        olds.forEach((id, old) -> {
            if (!news.containsKey(id)) {
                items.add(new ItemChange("removed", id, old.item.title(), List.of()));
            }
        });
        return new IssueDiff(issue(before, after), items);
    }

    /**
     * Whether anything differs.
     *
     * @return true if there is something to tell
     */
    public boolean differs() {
        return !issue.isEmpty() || !items.isEmpty();
    }

    private static List<FieldChange> issue(Issue before, Issue after) {
        Fields fields = new Fields();
        fields.compare("title", before.title(), after.title());
        fields.compare("period", before.period(), after.period());
        fields.compare("language", before.language(), after.language());
        fields.compare("publisher", before.publisher(), after.publisher());
        fields.compare("audience", before.audience(), after.audience());
        fields.compare("licence", before.licence(), after.licence());
        fields.compare("publishedAt", before.publishedAt(), after.publishedAt());
        fields.compare("sections", before.sections(), after.sections(), Section::title);
        fields.compare("sources", before.sources(), after.sources(), IssueDiff::source);
        fields.text("about", before.about(), after.about());
        fields.compare("links", before.links(), after.links(), IssueDiff::link);
        return fields.changes;
    }

    private static List<FieldChange> fields(Placed before, Placed after) {
        Item old = before.item;
        Item now = after.item;
        Fields fields = new Fields();
        fields.compare("section", before.section, after.section);
        fields.compare("heading", old.heading(), now.heading());
        fields.compare("title", old.title(), now.title());
        fields.compare("kind", old.kind(), now.kind());
        fields.compare("language", old.language(), now.language());
        fields.compare("dates", old.dates(), now.dates(), IssueDiff::date);
        fields.compare("sources", before.sources(), after.sources(), Function.identity());
        fields.compare("links", old.links(), now.links(), IssueDiff::link);
        fields.compare("references", old.references(), now.references(), IssueDiff::reference);
        fields.compare("figures", old.figures(), now.figures(), figure -> figure.text() + " = " + figure.value());
        fields.compare("related", old.related(), now.related(), each -> each.rel() + " " + each.target());
        fields.compare("themes", old.themes(), now.themes(), Object::toString);
        fields.text("text", old.body(), now.body());
        return fields.changes;
    }

    private static String date(KeyDate date) {
        return date.role() + " " + date.when()
                + (date.time() == null ? "" : " " + date.time())
                + (date.place() == null ? "" : ", " + date.place());
    }

    private static String link(Link link) {
        return link.labelOrText() + " <"
                + Objects.requireNonNullElse(link.href(), link.state().code()) + ">";
    }

    private static String reference(Reference reference) {
        return reference.text() + (reference.canonical() == null ? "" : " (" + reference.canonical() + ")");
    }

    private static String source(Source source) {
        return source.name()
                + (source.abbreviation() == null ? "" : " (" + source.abbreviation() + ")")
                + (source.url() == null ? "" : " <" + source.url() + ">");
    }

    private static Map<TagUri, Placed> items(Issue issue) {
        Map<TagUri, Placed> items = new LinkedHashMap<>();
        for (Section section : issue.sections()) {
            for (Item item : section.items()) {
                items.put(item.id(), new Placed(issue, section.title(), item));
            }
        }
        return items;
    }

    /** An item and where it stands. */
    private record Placed(Issue issue, String section, Item item) {

        List<String> sources() {
            return item.sources().stream()
                    .map(ref -> ref.role() + " "
                            + issue.source(ref.source())
                                    .map(Source::name)
                                    .orElse(ref.source().text()))
                    .toList();
        }
    }

    /** Gathers what differs. */
    private static final class Fields {

        private final List<FieldChange> changes = new ArrayList<>();

        void compare(String field, @Nullable Object before, @Nullable Object after) {
            if (!Objects.equals(before, after)) {
                changes.add(new FieldChange(field, texts(before), texts(after), List.of()));
            }
        }

        private static List<String> texts(@Nullable Object value) {
            return value == null ? List.of() : List.of(value.toString());
        }

        <T> void compare(String field, List<T> before, List<T> after, Function<T, String> say) {
            List<String> removed = before.stream().map(say).collect(Collectors.toCollection(ArrayList::new));
            List<String> added = new ArrayList<>();
            Map<String, Integer> left = new HashMap<>();
            removed.forEach(each -> left.merge(each, 1, Integer::sum));
            for (T each : after) {
                String text = say.apply(each);
                if (left.merge(text, -1, Integer::sum) < 0) {
                    added.add(text);
                } else {
                    removed.remove(text);
                }
            }
            if (!removed.isEmpty() || !added.isEmpty()) {
                changes.add(new FieldChange(field, removed, added, List.of()));
            }
        }

        void text(String field, List<Block> before, List<Block> after) {
            if (!before.equals(after)) {
                changes.add(new FieldChange(field, List.of(), List.of(), WordDiff.of(text(before), text(after))));
            }
        }

        private static String text(List<Block> blocks) {
            return blocks.stream().map(Block::plainText).collect(Collectors.joining("\n"));
        }
    }
}
