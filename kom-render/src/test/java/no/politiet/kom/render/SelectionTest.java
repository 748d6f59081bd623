package no.politiet.kom.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.Section;
import no.politiet.kom.model.Theme;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final Issue ISSUE = issue();

    private static Issue issue() {
        Issue rich = Fixtures.rich();
        Item children = Fixtures.item("barn", "Barn på fyret")
                .themes(List.of(Theme.CHILDREN))
                .build();
        Section more = Fixtures.section(
                "Mer", children, Fixtures.item("tomt", "Ingenting").build());
        return rich.toBuilder().sections(List.of(rich.sections().get(0), more)).build();
    }

    private static List<String> selected(Selection selection) {
        return selection.from(ISSUE).items().stream().map(Item::heading).toList();
    }

    @Test
    void takesItemsByWhatTheyAre() {
        assertThat(selected(Selection.of(Kind.HEARING))).containsExactly("Høring om nye lykter");
        assertThat(selected(Selection.of(Kind.HEARING, Kind.NOTE))).hasSize(3);
        assertThat(selected(Selection.by("FYRVESENET"))).containsExactly("Høring om nye lykter");
        assertThat(selected(Selection.by("fyr"))).containsExactly("Høring om nye lykter");
        assertThat(selected(Selection.about(Theme.CHILDREN))).containsExactly("Barn på fyret");
        assertThat(selected(Selection.with("ALLE LYKTENE"))).containsExactly("Høring om nye lykter");
        assertThat(selected(Selection.with("barn"))).containsExactly("Barn på fyret");
    }

    @Test
    void takesItemsByDeadlinesThatAreOpen() {
        assertThat(selected(Selection.openAt(Instant.parse("2031-06-29T21:59:59Z"))))
                .hasSize(1);
        assertThat(selected(Selection.openAt(Instant.parse("2031-06-29T22:00:00Z"))))
                .isEmpty();
    }

    @Test
    void combinesSelections() {
        Selection hearing = Selection.of(Kind.HEARING);
        assertThat(selected(hearing.or(Selection.about(Theme.CHILDREN)))).hasSize(2);
        assertThat(selected(hearing.and(Selection.about(Theme.CHILDREN)))).isEmpty();
        assertThat(selected(hearing.not())).containsExactly("Barn på fyret", "Ingenting");
    }

    @Test
    void leavesOutSectionsWithoutAnItemAndKeepsTheSource() {
        Issue mine = Selection.about(Theme.CHILDREN).from(ISSUE);
        assertThat(mine.sections()).extracting(Section::title).containsExactly("Mer");
        for (Format format : Format.values()) {
            assertThat(IssueRenderer.of(format).build().render(mine))
                    .as(format.code())
                    .contains("Kilde: Fyrvesenet")
                    .doesNotContain("nye lykter");
        }
    }

    @Test
    void rendersEvenNothing() {
        Issue nothing = Selection.of(Kind.REPORT).from(ISSUE);
        for (Format format : Format.values()) {
            assertThat(IssueRenderer.of(format).build().render(nothing)).contains("Kilde: Fyrvesenet");
        }
    }
}
