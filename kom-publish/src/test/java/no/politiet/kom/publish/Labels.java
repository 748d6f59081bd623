package no.politiet.kom.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a reader found in a newsletter; the form is told in {@code src/test/newsletters/README.md}.
 *
 * @param opening whether there is news above the first section
 */
record Labels(String period, List<String> sections, List<String> headings, List<Label> items, boolean opening) {

    /** A piece of news; {@code heading} is the number of its heading, from 0, or -1 without one. */
    record Label(
            String kind,
            String words,
            int heading,
            List<String> publishers,
            List<Date> dates,
            List<Ref> references,
            List<String> links) {}

    /** A date; {@code previous} are its earlier values. */
    record Date(String role, String value, String time, List<String> previous) {}

    /** A reference by its canonical form, or by its words. */
    record Ref(String scheme, String value) {

        boolean isCanonical() {
            return value.matches("(?:no|eu|ilo|isbn|[a-z-]+:report)[:0-9].*");
        }
    }

    static Labels read(Path file) throws IOException {
        String period = "";
        List<String> sections = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        List<Label> items = new ArrayList<>();
        boolean opening = false;
        int number = 0;
        int heading = -1;
        for (String line : Files.readAllLines(file)) {
            number++;
            String text = line.strip();
            if (text.isEmpty() || text.startsWith(";")) {
                continue;
            }
            int blank = text.indexOf(' ');
            String word = text.substring(0, blank);
            String value = text.substring(blank + 1).strip();
            String[] parts = value.split(" ", 2);
            Label item = items.isEmpty() ? null : items.get(items.size() - 1);
            switch (word) {
                case "period" -> period = value;
                case "section" -> {
                    sections.add(value);
                    heading = -1;
                }
                case "heading" -> {
                    heading = headings.size();
                    headings.add(value);
                }
                case "item" -> {
                    opening |= sections.isEmpty();
                    items.add(new Label(
                            parts[0],
                            parts[1],
                            heading,
                            new ArrayList<>(),
                            new ArrayList<>(),
                            new ArrayList<>(),
                            new ArrayList<>()));
                }
                case "publisher" -> item.publishers.add(value);
                case "date" -> item.dates.add(date(value.split(" ")));
                case "reference" -> item.references.add(new Ref(parts[0], parts[1]));
                case "link" -> item.links.add(value);
                default -> throw new IOException(file + ":" + number + ": " + line);
            }
        }
        return new Labels(period, sections, headings, items, opening);
    }

    /** Without the links that have no address: a PDF has none of these. */
    Labels withoutOpenLinks() {
        List<Label> closed = items.stream()
                .map(item -> new Label(
                        item.kind,
                        item.words,
                        item.heading,
                        item.publishers,
                        item.dates,
                        item.references,
                        item.links.stream().filter(link -> !link.endsWith(" #")).toList()))
                .toList();
        return new Labels(period, sections, headings, closed, opening);
    }

    static Date date(String[] parts) {
        String time = "";
        List<String> previous = new ArrayList<>();
        for (int i = 2; i + 1 < parts.length; i += 2) {
            if (parts[i].equals("time")) {
                time = parts[i + 1];
            } else {
                previous.add(parts[i + 1]);
            }
        }
        return new Date(parts[0], parts[1], time, previous);
    }

    /** The letters and digits of a text. */
    static String key(String text) {
        StringBuilder key = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
