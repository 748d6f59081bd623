package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import no.politiet.kom.render.PrintedText;

/** Whatever words an author writes, and however they are marked, they are printed, in order. */
class NoWordIsLostTest {

    /** A line of a newsletter: what is written, and the words of it. */
    private record Line(String markdown, List<String> words) {}

    @Property(tries = 500)
    void anyTextComesThroughWhole(@ForAll("newsletter") List<Line> lines) {
        Assume.that(headingsDiffer(lines));
        String text = Newsletters.FRONT + "# Seksjon\n\n"
                + String.join("\n\n", lines.stream().map(Line::markdown).toList()) + "\n";
        List<String> expected =
                lines.stream().flatMap(line -> line.words().stream()).toList();

        List<String> printed = Arrays.stream(String.join(
                                " ",
                                PrintedText.of(NewsletterImporter.builder()
                                        .build()
                                        .read(text, "fyr.md")
                                        .issue()))
                        .split("[\\s\\u00A0]+"))
                .toList();

        List<String> masthead = List.of("Fyrvesenet", "Nytt", "fra", "fyrene", "januar–mars", "2031", "Seksjon");
        assertThat(printed.subList(0, masthead.size())).isEqualTo(masthead);
        assertThat(printed.subList(masthead.size(), printed.size())).isEqualTo(expected);
    }

    /** A heading that repeats the one before it is printed once, as it should be. */
    private static boolean headingsDiffer(List<Line> lines) {
        List<String> headings = lines.stream()
                .filter(line -> line.markdown().startsWith("## "))
                .map(line -> line.words().get(0))
                .toList();
        return headings.stream().distinct().count() == headings.size();
    }

    @Provide
    Arbitrary<List<Line>> newsletter() {
        return line().list().ofMaxSize(12);
    }

    private static Arbitrary<Line> line() {
        Arbitrary<List<String>> words = word().list().ofMinSize(1).ofMaxSize(6);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        words,
                        Arbitraries.integers().between(0, 99))
                .as(NoWordIsLostTest::line);
    }

    /** Words that cannot be markup, some that look like it, dates, and signs. */
    private static Arbitrary<String> word() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        Arbitraries.strings()
                                .withChars("abcæøåÆØÅé灯")
                                .ofMinLength(1)
                                .ofMaxLength(8)),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                "18.",
                                "januar",
                                "2031.",
                                "KOM",
                                "(s.",
                                "7)",
                                "\"fyr",
                                "lys\"",
                                "§",
                                "10",
                                "%",
                                "<b>",
                                "Til",
                                "–",
                                "&",
                                "🚢",
                                "Prop.",
                                "Kom",
                                "5*",
                                "*",
                                "mars",
                                "i",
                                "publiserte",
                                "(AB)",
                                "x_y_z",
                                "Fyrvesenet,")));
    }

    private static Line line(int sort, List<String> words, int number) {
        String text = String.join(" ", words);
        String safe = "fyr" + number;
        List<String> all = new ArrayList<>(words);
        all.add(0, safe);
        return switch (sort) {
            case 0 -> new Line("## " + safe + " " + text, all);
            case 1 -> new Line("- " + safe + " " + text, all);
            case 2 -> new Line("> " + safe + " " + text, all);
            case 3 -> new Line("**" + safe + "** " + text, all);
            case 4 -> new Line("[" + safe + "](#) " + text, all);
            case 5 -> new Line("### " + safe + " " + text, all);
            case 6 -> {
                // From 2 on: a list that counts from 1 prints its numbers itself.
                String ordinal = number + 2 + ".";
                all.add(0, ordinal);
                yield new Line(ordinal + " " + safe + " " + text, all);
            }
            case 7 -> new Line("    " + safe + " " + text.replace(" ", "\n" + safe + " "), again(words, safe));
            default -> new Line(safe + " " + text, all);
        };
    }

    private static List<String> again(List<String> words, String safe) {
        List<String> all = new ArrayList<>();
        for (String word : words) {
            all.add(safe);
            all.add(word);
        }
        return all;
    }
}
