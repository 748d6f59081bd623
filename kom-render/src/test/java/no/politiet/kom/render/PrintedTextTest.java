package no.politiet.kom.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.politiet.kom.model.Paragraph;
import org.junit.jupiter.api.Test;

class PrintedTextTest {

    @Test
    void holdsEveryWordInOrder() {
        assertThat(PrintedText.of(Fixtures.rich()))
                .containsExactly(
                        "Fyrvesenet",
                        "Nytt fra fyrene",
                        "januar–mars 2031",
                        "Til alle som ser havet",
                        "Aktuelt",
                        "Høring om nye lykter",
                        "Fyrvesenet vil bytte alle lyktene langs kysten, se her.",
                        "Høringsfristen er 29. juni.",
                        "✓",
                        "lyset skal nå lenger enn i dag, også når det er tåke over havet",
                        "✓",
                        "strømmen skal vare",
                        "bygge",
                        "tenne",
                        "Et fyr uten lys er bare et hus. (s. 7)",
                        "Fyr\tHøyde",
                        "Nordodden\t31 m",
                        "Fyrvesenet holder lys.");
    }

    @Test
    void printsTheHeadingOfARunOnce() {
        assertThat(PrintedText.of(Fixtures.issue(Fixtures.section(
                        "Aktuelt",
                        Fixtures.item("a", "Lys")
                                .body(List.of(Paragraph.of("ett")))
                                .build(),
                        Fixtures.item("b", "Lys")
                                .body(List.of(Paragraph.of("to")))
                                .build(),
                        Fixtures.item("c", "Lyd").build(),
                        Fixtures.item("d", "Lys").build()))))
                .endsWith("Aktuelt", "Lys", "ett", "to", "Lyd", "Lys");
    }

    @Test
    void printsATitleOnceThatRepeatsTheOneAboveIt() {
        assertThat(PrintedText.of(Fixtures.issue(Fixtures.section(
                        "Nytt fra fyrene",
                        Fixtures.item("a", "Nytt fra fyrene")
                                .body(List.of(Paragraph.of("ett")))
                                .build()))))
                .containsExactly("Fyrvesenet", "Nytt fra fyrene", "januar–mars 2031", "ett");
    }

    @Test
    void isInTheRenderedTextWhole() {
        String rendered = TextRenderer.builder().build().render(Fixtures.rich()).replaceAll("\\s+", " ");
        assertThat(PrintedText.of(Fixtures.rich()))
                .allSatisfy(text -> assertThat(rendered).contains(text.replaceAll("\\s+", " ")));
    }
}
