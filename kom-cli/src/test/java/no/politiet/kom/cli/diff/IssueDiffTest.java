package no.politiet.kom.cli.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.Section;
import no.politiet.kom.model.SectionRole;
import no.politiet.kom.model.TagUri;
import org.junit.jupiter.api.Test;

class IssueDiffTest {

    private static Item item(String name, String text) {
        return Item.builder(TagUri.of("tag:fyr.example,2031:kom/2031/" + name), Kind.REPORT, "Heading of " + name)
                .body(List.of(Paragraph.of(text)))
                .build();
    }

    private static Issue issue(Item... items) {
        Section section = Section.builder(LocalId.of("all"), "All", SectionRole.NATIONAL, List.of(items))
                .build();
        return Issue.builder(TagUri.of("tag:fyr.example,2031:kom/2031"), Period.of(2031), "Made up")
                .sections(List.of(section))
                .build();
    }

    @Test
    void findsNothingInTheSame() {
        assertThat(IssueDiff.of(issue(item("a", "one")), issue(item("a", "one")))
                        .differs())
                .isFalse();
    }

    @Test
    void tellsItemsApartByTheirIds() {
        IssueDiff diff = IssueDiff.of(issue(item("a", "x"), item("b", "y")), issue(item("b", "y"), item("c", "z")));
        assertThat(diff.issue()).isEmpty();
        assertThat(diff.items())
                .extracting(ItemChange::change, change -> change.id().text().substring(30))
                .containsExactly(tuple("added", "c"), tuple("removed", "a"));
    }

    @Test
    void showsTheWordsThatDiffer() {
        IssueDiff diff = IssueDiff.of(
                issue(item("a", "one two three four five six seven eight nine ten eleven")),
                issue(item("a", "one two three four five six seven eight 9 ten eleven twelve")));
        assertThat(diff.items().get(0).fields())
                .singleElement()
                .extracting(FieldChange::words)
                .isEqualTo(List.of("… three four five six seven eight [-nine-] {+9+} ten eleven {+twelve+}"));
    }

    @Test
    void separatesWhatStandsFarApart() {
        String between = " w".repeat(40);
        assertThat(WordDiff.of("a" + between + " b", "A" + between + " B"))
                .containsExactly("[-a-] {+A+} w w w w w w …", "… w w w w w w [-b-] {+B+}");
    }

    @Test
    void listsWhatEachFieldHadAndHas() {
        Item before = item("a", "x");
        IssueDiff diff = IssueDiff.of(
                issue(before),
                issue(before.toBuilder().kind(Kind.EVENT).title("Another").build()));
        assertThat(diff.items().get(0).fields())
                .extracting(FieldChange::field, FieldChange::removed, FieldChange::added)
                .contains(tuple("kind", List.of("report"), List.of("event")));
    }
}
