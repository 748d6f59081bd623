package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.check.Finding;
import org.junit.jupiter.api.Test;

class PreviousTest {

    private static final String FYR = """
            # Aktuelt

            ## Lykter

            Fyret på holmen fikk ny lykt i mars, og den gamle står nå på museet i byen.

            ## Tåkelur

            Luren på neset er stille etter at motoren stanset, og ingen vet når den blir satt i stand.

            # Kort nytt

            ## Ved

            Veden er kjørt fram til alle fyrene langs kysten før vinteren, sier vesenet.
            """;

    private static ImportResult again(Issue previous, String text) {
        return NewsletterImporter.builder().build().withPrevious(previous).read(Newsletters.FRONT + text, "fyr.md");
    }

    private static String id(Issue issue, String words) {
        return issue.items().stream()
                .filter(item -> item.plainText().contains(words))
                .map(item -> item.id().text())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(ImportResult result) {
        return result.findings().stream()
                .map(Finding::code)
                .filter(code -> code.startsWith("import.previous"))
                .toList();
    }

    private final Issue first = Newsletters.issue(FYR);

    @Test
    void theSameTextIsTheSameRevision() {
        ImportResult result = again(first, FYR);
        assertThat(result.issue()).isEqualTo(first);
        assertThat(codes(result)).isEmpty();
    }

    @Test
    void anythingElseIsTheNextRevision() {
        Issue next = again(first, FYR.replace("neset", "odden")).issue();
        assertThat(next.revision()).isEqualTo(2);
        assertThat(again(next, FYR).issue().revision()).isEqualTo(3);
    }

    @Test
    void anItemKeepsItsIdUnderAnotherHeadingAndInAnotherPlace() {
        ImportResult moved = again(first, """
                # Kort nytt

                ## Vinterved

                Veden er kjørt fram til alle fyrene langs kysten før vinteren, sier vesenet.

                # Aktuelt

                ## Tåkelur

                Luren på neset er stille etter at motoren stanset, og ingen vet når den blir satt i stand.

                ## Lykter

                Fyret på holmen fikk ny lykt i mars, og den gamle står nå på museet i byen.
                """);
        for (String words : List.of("Veden", "Luren", "Fyret")) {
            assertThat(id(moved.issue(), words)).isEqualTo(id(first, words));
        }
        assertThat(moved.issue().sections().get(0).id())
                .isEqualTo(first.sections().get(1).id());
        assertThat(codes(moved)).isEmpty();
    }

    @Test
    void anItemThatIsOnlyAlikeIsTold() {
        ImportResult result = again(
                first,
                FYR.replace("## Tåkelur\n\nLuren på neset", "## Motoren\n\nNå er luren på neset")
                        .replace("sier vesenet", "sier de"));
        assertThat(id(result.issue(), "luren på neset")).isEqualTo(id(first, "Luren på neset"));
        assertThat(codes(result)).containsExactly(ImportCodes.PREVIOUS_SIMILAR);
    }

    @Test
    void aNewItemUnderAnOldHeadingTakesNoUsedId() {
        String other = FYR.replace(
                "## Tåkelur\n\nLuren på neset er stille etter at motoren stanset, og ingen vet når den blir satt i stand.",
                "## Sjøkart\n\nKartet over leia er tegnet om med alle de nye grunnene som ble målt opp.");
        ImportResult gone = again(first, other);
        assertThat(codes(gone)).containsExactly(ImportCodes.PREVIOUS_GONE);
        String back = other + "\n## Tåkelur\n\nEn annen lur på et annet sted ble kjøpt av laget som eier tårnet der.\n";
        ImportResult result = again(first, back.replace("## Tåkelur", "## Lur og tåke"));
        Set<String> used = new HashSet<>();
        first.items().forEach(item -> used.add(item.id().text()));
        assertThat(used).doesNotContain(id(result.issue(), "En annen lur"), id(result.issue(), "Kartet"));
    }

    @Test
    void aSectionWithAnotherTitleIsKnownByItsItems() {
        Issue next =
                again(first, FYR.replace("# Kort nytt", "# Fra distriktene")).issue();
        assertThat(next.sections().get(1).id())
                .isEqualTo(first.sections().get(1).id());
        assertThat(next.sections().get(1).title()).isEqualTo("Fra distriktene");
    }

    @Test
    void whatTheNewsletterDoesNotSayIsKept() {
        Issue published = first.toBuilder()
                .publishedAt(java.time.Instant.parse("2031-04-03T08:00:00Z"))
                .build();
        assertThat(again(published, FYR).issue()).isEqualTo(published);
    }

    @Test
    void anotherIssueKeepsNothing() {
        Issue other = Newsletters.issue(FYR).toBuilder()
                .slug(no.politiet.kom.model.Slug.of("2030-q4"))
                .period(no.politiet.kom.model.Period.parse("2030-10/2030-12"))
                .revision(7)
                .build();
        ImportResult result = again(other, FYR);
        assertThat(result.issue()).isEqualTo(first);
        assertThat(codes(result)).containsExactly(ImportCodes.PREVIOUS_OTHER_ISSUE);
    }

    /** However the items are moved, each keeps its id, none has that of another, and no two share one. */
    @Property(tries = 60)
    void idsNeverSwap(@ForAll long seed, @ForAll @IntRange(min = 0, max = 12) int kept) {
        Random random = new Random(seed);
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            pieces.add(piece(i % 3, i));
        }
        Issue before = Newsletters.issue("# Aktuelt\n\n" + String.join("", pieces));
        List<String> after = new ArrayList<>(pieces.subList(0, kept));
        for (int i = 20; i < 24; i++) {
            after.add(piece(3 + i % 3, i));
        }
        Collections.shuffle(after, random);
        Issue next = again(before, "# Aktuelt\n\n" + String.join("", after)).issue();

        for (Item item : next.items()) {
            String words = item.plainText();
            List<String> same = before.items().stream()
                    .filter(old -> old.plainText().equals(words))
                    .map(old -> old.id().text())
                    .toList();
            if (same.isEmpty()) {
                assertThat(before.items()).noneMatch(old -> old.id().equals(item.id()));
            } else {
                assertThat(same).containsExactly(item.id().text());
            }
        }
        assertThat(next.items().stream().map(Item::id).distinct().count())
                .isEqualTo(next.items().size());
    }

    /** A piece under one of a few headings, in words of its own. */
    private static String piece(int heading, int number) {
        StringBuilder text = new StringBuilder("## Sak om tårn " + heading + "-" + number % 4 + "\n\n");
        for (int i = 0; i < 12; i++) {
            text.append(i == 0 ? "Ord" : " ord").append(number).append((char) ('a' + i));
        }
        return text.append(".\n\n").toString();
    }
}
