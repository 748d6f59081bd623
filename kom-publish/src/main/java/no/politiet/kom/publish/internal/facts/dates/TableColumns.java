package no.politiet.kom.publish.internal.facts.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Table;
import no.politiet.kom.model.TableCell;
import no.politiet.kom.publish.internal.text.Passage;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a column says of the dates below it: "Frist", "Dato", "Gjelder fra". A year alone is one in the head of a
 * column, and below a head such as "År"; any other number of four digits in a table may count anything.
 */
final class TableColumns {

    /** A cell's sentence, what happens on its dates by the head of its column, and whether a year alone is one. */
    record Cell(Sentence sentence, @Nullable DateRole role, boolean yearAlone) {}

    private static final Set<String> YEARS = Set.of("år", "året", "årstal", "årstall", "periode", "perioden");

    private static final Map<String, DateRole> HEADS = Map.ofEntries(
            Map.entry("dato", DateRole.EVENT),
            Map.entry("når", DateRole.EVENT),
            Map.entry("tid", DateRole.EVENT),
            Map.entry("tidspunkt", DateRole.EVENT),
            Map.entry("dag", DateRole.EVENT),
            Map.entry("ikrafttredelse", DateRole.IN_FORCE),
            Map.entry("ikraftsetjing", DateRole.IN_FORCE),
            Map.entry("gjelder", DateRole.IN_FORCE),
            Map.entry("gjeld", DateRole.IN_FORCE),
            Map.entry("publisert", DateRole.PUBLISHED),
            Map.entry("utgitt", DateRole.PUBLISHED),
            Map.entry("vedtatt", DateRole.ADOPTED),
            Map.entry("vedteke", DateRole.ADOPTED),
            Map.entry("vedteken", DateRole.ADOPTED),
            Map.entry("sendt", DateRole.SENT_ON_HEARING));

    /** "Meld deg på innan", "Søk senest", "Påmelding innen". */
    private static final Set<String> ASKING =
            Set.of("meld", "påmelding", "søk", "søknad", "svar", "send", "innspill", "innspel", "bestill", "registrer");

    private static final Set<String> BY = Set.of("innen", "innan", "senest", "seinast", "før");

    private static final Sentence EMPTY =
            new Sentence("", List.of(), List.of(), List.of(), List.of(), List.of(), 1, false);

    private TableColumns() {}

    /** The cells of a table that hold words, in order. */
    static List<Cell> cells(Table table, Passage passage) {
        List<Cell> cells = new ArrayList<>();
        List<Sentence> heads = new ArrayList<>();
        for (int rows = 0; rows < table.rows().size(); rows++) {
            List<TableCell> columns = table.rows().get(rows).cells();
            int line = passage.firstOf(rows);
            for (int i = 0; i < columns.size(); i++) {
                List<Sentence> sentences = Passage.of(
                                new Paragraph(
                                        columns.get(i).spans(), columns.get(i).extras()),
                                line,
                                line)
                        .sentences();
                boolean isHead = heads.size() <= i;
                Sentence head = isHead ? null : heads.get(i);
                if (isHead) {
                    heads.add(sentences.isEmpty() ? EMPTY : sentences.get(0));
                }
                DateRole role = head == null ? null : role(head);
                boolean yearAlone = head == null || isOfYears(head);
                sentences.forEach(sentence -> cells.add(new Cell(sentence, role, yearAlone)));
            }
        }
        return cells;
    }

    private static @Nullable DateRole role(Sentence head) {
        boolean asks = head.words().stream().anyMatch(word -> ASKING.contains(word.key()));
        if (asks && head.words().stream().anyMatch(word -> BY.contains(word.key()))) {
            return DateRole.DEADLINE;
        }
        for (Word word : head.words()) {
            String key = word.key();
            if (key.endsWith("frist") || key.endsWith("fristen")) {
                return DateRole.DEADLINE;
            }
            DateRole role = HEADS.get(key);
            if (role != null) {
                return role;
            }
        }
        return null;
    }

    private static boolean isOfYears(Sentence head) {
        return !head.words().isEmpty() && YEARS.contains(head.words().get(0).key());
    }
}
