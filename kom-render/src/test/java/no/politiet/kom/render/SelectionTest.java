package no.politiet.kom.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import no.politiet.kom.model.Change;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.Section;
import no.politiet.kom.model.Significance;
import no.politiet.kom.model.TagUri;
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
    void tellsNoCorrectionOfWhatIsLeftOutAlone() {
        TagUri hearing = ISSUE.items().get(0).id();
        TagUri children = ISSUE.items().get(1).id();
        TagUri gone = TagUri.of("tag:fyr.example,2031:kom/2031-q1/borte");
        Issue corrected = ISSUE.toBuilder()
                .revision(5)
                .changes(List.of(
                        change(2, "Høringen.", hearing),
                        change(3, "Begge.", hearing, children),
                        change(4, "Hele."),
                        change(5, "Borte.", gone)))
                .build();
        assertThat(Selection.about(Theme.CHILDREN).from(corrected).changes())
                .extracting(Change::note)
                .containsExactly("Begge.", "Hele.", "Borte.");
        assertThat(Selection.of(Kind.HEARING).from(corrected).changes()).isEqualTo(corrected.changes());
    }

    private static Change change(int revision, String note, TagUri... items) {
        return Change.builder(revision, Instant.parse("2031-05-01T08:00:00Z"), Significance.MAJOR, note)
                .items(List.of(items))
                .build();
    }

    @Test
    void rendersEvenNothing() {
        Issue nothing = Selection.of(Kind.REPORT).from(ISSUE);
        for (Format format : Format.values()) {
            assertThat(IssueRenderer.of(format).build().render(nothing)).contains("Kilde: Fyrvesenet");
        }
    }
}
