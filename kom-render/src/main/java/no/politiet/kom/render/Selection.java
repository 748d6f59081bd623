package no.politiet.kom.render;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.Section;
import no.politiet.kom.model.Source;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.model.Theme;

/**
 * The items of an issue that concern someone: "my issue". Selections are combined and then taken from any issue:
 *
 * <pre>{@code
 * Selection mine = Selection.of(Kind.HEARING).and(Selection.openAt(clock.instant())).or(Selection.about(Theme.CHILDREN));
 * String page = IssueRenderer.of(Format.HTML_FRAGMENT).build().render(mine.from(issue));
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Selection {

    private final BiPredicate<Issue, Item> rule;

    private Selection(BiPredicate<Issue, Item> rule) {
        this.rule = rule;
    }

    /**
     * The items of some kinds.
     *
     * @param kinds the kinds, of which an item has one
     * @return the selection
     */
    public static Selection of(Kind... kinds) {
        List<Kind> wanted = List.of(kinds);
        return new Selection((issue, item) -> wanted.contains(item.kind()));
    }

    /**
     * The items that a source has a part in, whatever its role.
     *
     * @param name its name, abbreviation or id, in upper or lower case
     * @return the selection
     */
    public static Selection by(String name) {
        Objects.requireNonNull(name, "name");
        return new Selection((issue, item) -> item.sources().stream()
                .anyMatch(ref -> ref.source().text().equalsIgnoreCase(name)
                        || issue.source(ref.source())
                                .filter(source -> isCalled(source, name))
                                .isPresent()));
    }

    private static boolean isCalled(Source source, String name) {
        return source.name().equalsIgnoreCase(name) || name.equalsIgnoreCase(source.abbreviation());
    }

    /**
     * The items about some themes.
     *
     * @param themes the themes, of which an item has at least one
     * @return the selection
     */
    public static Selection about(Theme... themes) {
        List<Theme> wanted = List.of(themes);
        return new Selection((issue, item) -> item.themes().stream().anyMatch(wanted::contains));
    }

    /**
     * The items with a deadline that has not passed.
     *
     * @param now the instant to ask for; a deadline without a time of day ends with its last day in Europe/Oslo
     * @return the selection
     */
    public static Selection openAt(Instant now) {
        Objects.requireNonNull(now, "now");
        return new Selection((issue, item) -> item.deadlines().stream().anyMatch(date -> date.isOpenAt(now)));
    }

    /**
     * Items by their ids, as a change of an issue names them.
     *
     * @param ids the ids
     * @return the selection
     */
    public static Selection items(Collection<TagUri> ids) {
        Set<TagUri> wanted = Set.copyOf(ids);
        return new Selection((issue, item) -> wanted.contains(item.id()));
    }

    /**
     * The items whose heading, title or text has some words, one after the other as they are given.
     *
     * @param words the words, in upper or lower case
     * @return the selection
     */
    public static Selection with(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return new Selection((issue, item) ->
                has(item.title(), wanted) || has(item.heading(), wanted) || has(item.plainText(), wanted));
    }

    private static boolean has(String text, String wanted) {
        return text.toLowerCase(Locale.ROOT).contains(wanted);
    }

    /**
     * The items of both selections.
     *
     * @param other the other one
     * @return the selection
     */
    public Selection and(Selection other) {
        return new Selection(rule.and(other.rule));
    }

    /**
     * The items of either selection.
     *
     * @param other the other one
     * @return the selection
     */
    public Selection or(Selection other) {
        return new Selection(rule.or(other.rule));
    }

    /**
     * The items that this selection leaves out.
     *
     * @return the selection
     */
    public Selection not() {
        return new Selection(rule.negate());
    }

    /**
     * An issue with the selected items alone: for reading and rendering, not for publishing. It keeps its name, sources and
     * licence; sections without an item are left out, and so are the colophon and changes of what is left out alone.
     *
     * @param issue the whole issue
     * @return the issue as selected, without sections if nothing fits
     */
    public Issue from(Issue issue) {
        List<Section> sections = issue.sections().stream()
                .map(section -> section.toBuilder()
                        .items(section.items().stream()
                                .filter(item -> rule.test(issue, item))
                                .toList())
                        .build())
                .filter(section -> !section.items().isEmpty())
                .toList();
        Set<TagUri> leftOut = issue.items().stream()
                .filter(item -> !rule.test(issue, item))
                .map(Item::id)
                .collect(Collectors.toSet());
        return issue.toBuilder()
                .sections(sections)
                .changes(issue.changes().stream()
                        .filter(change -> change.items().isEmpty() || !leftOut.containsAll(change.items()))
                        .toList())
                .about(List.of())
                .links(List.of())
                .build();
    }
}
