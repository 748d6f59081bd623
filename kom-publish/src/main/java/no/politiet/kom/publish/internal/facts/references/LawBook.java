package no.politiet.kom.publish.internal.facts.references;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import no.politiet.kom.publish.internal.text.Resources;
import org.jspecify.annotations.Nullable;

/**
 * The laws that are known by name, from the reviewed file {@code laws.txt}: their date and number, which Lovdata's ids
 * are made of too. A law that is not there has no canonical form, which is better than a wrong one.
 */
final class LawBook {

    private static final LawBook STANDARD = read("laws.txt");

    private final Map<String, String> numbers = new HashMap<>();

    static LawBook standard() {
        return STANDARD;
    }

    private static LawBook read(String file) {
        LawBook book = new LawBook();
        Resources.lines(LawBook.class, file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(book::add);
        return book;
    }

    private void add(String line) {
        String[] parts = line.split(" ", 2);
        for (String name : parts[1].split("\\|")) {
            numbers.put(name.strip().toLowerCase(Locale.ROOT), parts[0]);
        }
    }

    /** The canonical form of a law, null where it is not known for certain. */
    @Nullable
    String canonical(String name) {
        String number = numbers.get(name);
        return number == null ? null : "no:law:" + number;
    }
}
