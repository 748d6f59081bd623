package no.politiet.kom.publish.internal.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Section;
import no.politiet.kom.publish.internal.corrections.Wording;
import no.politiet.kom.publish.internal.text.Texts;

/** The places of an issue as a corrections file names them, by the JSON Pointer of the item. */
final class Places {

    /** How many of an item's first words are said, if they tell it from the others. */
    private static final int FIRST = 6;

    private record Entry(Section section, Item item, Wording heading, Wording first) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, List<Entry>> byHeading = new LinkedHashMap<>();

    Places(Issue issue) {
        for (int s = 0; s < issue.sections().size(); s++) {
            Section section = issue.sections().get(s);
            for (int i = 0; i < section.items().size(); i++) {
                Item item = section.items().get(i);
                Wording heading = Wording.of(item.heading());
                Wording body = Wording.of(item.plainText());
                Entry entry = new Entry(section, item, heading, body.isEmpty() ? heading : body);
                entries.put("/sections/" + s + "/items/" + i, entry);
                byHeading
                        .computeIfAbsent(heading.key(), unused -> new ArrayList<>())
                        .add(entry);
            }
        }
    }

    /** The lines that lead to an item. */
    List<String> lines(String pointer) {
        Entry entry = entries.get(pointer);
        if (entry == null) {
            return List.of();
        }
        List<Entry> same = byHeading.getOrDefault(entry.heading().key(), List.of());
        boolean elsewhere = same.stream()
                .anyMatch(other -> !other.section().id().equals(entry.section().id()));
        List<String> lines = new ArrayList<>();
        if (elsewhere) {
            lines.add("section: " + entry.section().title());
        }
        lines.add("heading: " + entry.item().heading());
        List<Entry> here = same.stream()
                .filter(other -> other.section().id().equals(entry.section().id()))
                .toList();
        if (here.size() > 1) {
            lines.add("item: " + firstWords(entry, here));
        }
        return lines;
    }

    private static String firstWords(Entry entry, List<Entry> here) {
        String text = Texts.oneLine(entry.first().toString());
        int words = 0;
        for (int end = text.indexOf(' '); end > 0; end = text.indexOf(' ', end + 1)) {
            words++;
            String first = text.substring(0, end);
            Wording wording = Wording.of(first);
            if (words >= FIRST
                    && here.stream()
                                    .filter(other -> other.first().startsWith(wording))
                                    .count()
                            == 1) {
                return first;
            }
        }
        return text;
    }
}
