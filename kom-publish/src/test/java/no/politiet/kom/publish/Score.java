package no.politiet.kom.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.Reference;
import no.politiet.kom.model.Section;
import no.politiet.kom.model.Source;
import no.politiet.kom.model.SourceRole;
import no.politiet.kom.model.Table;
import no.politiet.kom.model.TableRow;

/**
 * Holds an import against the labels of its newsletter: precision (of what was found, how much is right) and recall (of
 * what is labelled, how much was found).
 *
 * <p>Items, kinds and publishers are compared item by item, where an item that was not cut as labelled has the kind and
 * publishers of the one that holds its first words; the other facts heading by heading.
 */
final class Score {

    /** One sort of fact; {@code wrong} was found and not labelled, {@code missed} the other way. */
    record Row(String name, int right, int found, int labelled, List<String> wrong, List<String> missed) {

        double precision() {
            return found == 0 ? 1 : (double) right / found;
        }

        double recall() {
            return labelled == 0 ? 1 : (double) right / labelled;
        }
    }

    private static final int NEAR = 60;
    /** What an entry of a numbered list begins with, which is not labelled. */
    private static final Pattern LIST_NUMBER = Pattern.compile("[0-9]{1,2}\\. (?!\\p{Ll})");

    private record Found(Item item, int start, String words) {}

    private final Labels labels;
    private final Issue issue;
    /** Without the one of text above the first section, which is named after the newsletter, where that is not labelled. */
    private final List<Section> sections;

    private final List<Found> items = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final Map<String, Row> rows = new LinkedHashMap<>();

    private Score(Issue issue, Labels labels) {
        this.sections = issue.sections().stream()
                .filter(section -> labels.opening() || !section.title().equals(issue.title()))
                .toList();
        this.issue = issue;
        this.labels = labels;
    }

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args.length < 2 || args.length % 2 != 0) {
            out.println("usage: Score <newsletter> <labels> [<newsletter> <labels> …]");
            System.exit(2);
        }
        boolean failed = false;
        for (int i = 0; i < args.length; i += 2) {
            out.println(Path.of(args[i]).getFileName());
            try {
                of(Path.of(args[i]), Path.of(args[i + 1])).print(out, true);
            } catch (ImportException e) {
                out.println("  " + e.getMessage());
                failed = true;
            }
        }
        System.exit(failed ? 1 : 0);
    }

    static Score of(Path newsletter, Path labels) throws IOException {
        Labels read = Labels.read(labels);
        boolean pdf = newsletter.toString().endsWith(".pdf");
        return of(NewsletterImporter.builder().build().read(newsletter).issue(), pdf ? read.withoutOpenLinks() : read);
    }

    static Score of(Issue issue, Labels labels) {
        Score score = new Score(issue, labels);
        score.locate();
        score.compare();
        return score;
    }

    /** A label and the item that holds its first words. */
    record Pair(Labels.Label label, Item item) {}

    Issue issue() {
        return issue;
    }

    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            pairs.add(new Pair(labels.items().get(i), itemAt(starts.get(i))));
        }
        return pairs;
    }

    Row row(String name) {
        return rows.get(name);
    }

    Collection<Row> rows() {
        return rows.values();
    }

    void print(PrintStream out, boolean details) {
        out.printf(Locale.ROOT, "  %-12s %5s %5s %5s %6s %6s%n", "", "right", "found", "label", "prec.", "recall");
        for (Row row : rows.values()) {
            out.printf(
                    Locale.ROOT,
                    "  %-12s %5d %5d %5d %6.3f %6.3f%n",
                    row.name,
                    row.right,
                    row.found,
                    row.labelled,
                    row.precision(),
                    row.recall());
        }
        if (details) {
            for (Row row : rows.values()) {
                row.wrong.forEach(text -> out.println("  + " + row.name + ": " + text));
                row.missed.forEach(text -> out.println("  - " + row.name + ": " + text));
            }
        }
    }

    /** Where each item and each label begins in the letters of the printed text. */
    private void locate() {
        StringBuilder text = new StringBuilder();
        String heading = null;
        for (Section section : sections) {
            text.append(Labels.key(section.title()));
            for (Item item : section.items()) {
                int start = text.length();
                if (!item.heading().equals(heading) && !item.heading().equals(section.title())) {
                    text.append(Labels.key(item.heading()));
                }
                heading = item.heading();
                String head = headOfTable(item);
                String printed = item.plainText().substring(head.length());
                text.append(Labels.key(head));
                String words = Labels.key(printed);
                String number = LIST_NUMBER.matcher(printed).lookingAt() ? words.replaceFirst("[^0-9].*", "") : "";
                int place = words.isEmpty() ? start : text.length() + number.length();
                items.add(new Found(item, place, printed));
                text.append(words);
            }
            heading = null;
        }
        int from = 0;
        for (Labels.Label label : labels.items()) {
            String key = Labels.key(label.words());
            int at = text.indexOf(key, from);
            if (at < 0) {
                throw new IllegalStateException("not in the newsletter after the one before: " + label.words());
            }
            if (label.words().startsWith("…")) {
                // The words stand near the item's first ones, which are left out.
                int near = at;
                at = items.stream()
                        .mapToInt(Found::start)
                        .filter(start -> start <= near && near - start < NEAR)
                        .max()
                        .orElse(near);
            }
            starts.add(at);
            from = at + 1;
        }
    }

    /** The head of the table of which an item is the first row, which is not labelled; empty where it is none. */
    private static String headOfTable(Item item) {
        return item.body().size() > 1
                        && item.body().get(0) instanceof Table table
                        && item.body().get(1) instanceof Table
                        && table.rows().stream().allMatch(TableRow::header)
                ? table.plainText()
                : "";
    }

    private void compare() {
        match(
                "sections",
                labels.sections(),
                sections.stream()
                        .map(Section::title)
                        .filter(title -> !title.equals(issue.title()))
                        .toList());
        match("headings", labels.headings(), headings());
        match(
                "items",
                starts.stream()
                        .map(start -> start + " " + labelAt(start).words())
                        .toList(),
                items.stream().map(Found::start).map(this::named).toList());
        kinds();
        publishers();
        match("dates", values(labelDates(date -> true)), values(foundDates(date -> true)));
        match("date roles", roles(labelDates(date -> true)), roles(foundDates(date -> true)));
        match(
                "deadlines",
                roles(labelDates(date -> date.role().equals("deadline"))),
                roles(foundDates(date -> date.role().equals("deadline"))));
        match("references", labelRefs(), foundRefs(), Score::same);
        match("links", labelLinks(), foundLinks());
    }

    private String named(int start) {
        int index = starts.indexOf(start);
        return start
                + " "
                + (index >= 0
                        ? labels.items().get(index).words()
                        : items.stream()
                                .filter(item -> item.start == start)
                                .findFirst()
                                .map(item -> item.words.substring(0, Math.min(60, item.words.length())))
                                .orElseThrow());
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>();
        for (Section section : sections) {
            String before = section.title();
            for (Item item : section.items()) {
                if (!item.heading().equals(before)) {
                    headings.add(item.heading());
                }
                before = item.heading();
            }
        }
        return headings;
    }

    private Labels.Label labelAt(int place) {
        Labels.Label found = labels.items().get(0);
        for (int i = 0; i < starts.size() && starts.get(i) <= place; i++) {
            found = labels.items().get(i);
        }
        return found;
    }

    private Item itemAt(int place) {
        Item found = items.get(0).item;
        for (Found item : items) {
            if (item.start <= place) {
                found = item.item;
            }
        }
        return found;
    }

    /** Recall asks each label what the item that holds it says, precision each item what the label that holds it says. */
    private void kinds() {
        List<String> wrong = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            Labels.Label label = labels.items().get(i);
            String found = itemAt(starts.get(i)).kind().code();
            if (!found.equals(label.kind())) {
                missed.add(label.kind() + ", not " + found + ": " + label.words());
            }
        }
        int right = 0;
        for (Found item : items) {
            if (labelAt(item.start).kind().equals(item.item.kind().code())) {
                right++;
            }
        }
        // One row has one "right": the lower of the two, so that neither figure flatters.
        int both = Math.min(right, starts.size() - missed.size());
        rows.put("kinds", new Row("kinds", both, items.size(), starts.size(), wrong, missed));
    }

    private void publishers() {
        List<String> labelled = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int index = i;
            labels.items().get(i).publishers().forEach(name -> labelled.add(index + "|" + name));
        }
        List<String> found = new ArrayList<>();
        for (Found item : items) {
            int index = labels.items().indexOf(labelAt(item.start));
            item.item.sources().stream()
                    .filter(ref -> ref.role().equals(SourceRole.PUBLISHER))
                    .forEach(ref -> found.add(index + "|" + ref.source().text()));
        }
        match("publishers", labelled, found, (label, id) -> {
            String[] a = label.split("\\|", 2);
            String[] b = id.split("\\|", 2);
            Source source = issue.sources().stream()
                    .filter(each -> each.id().text().equals(b[1]))
                    .findFirst()
                    .orElseThrow();
            return a[0].equals(b[0]) && isCalled(source, a[1]);
        });
    }

    /** Whether a label means a source by a name. */
    static boolean isCalled(Source source, String name) {
        String key = Labels.key(name);
        return key.equals(Labels.key(source.name()))
                || source.abbreviation() != null && key.equals(Labels.key(source.abbreviation()))
                || sameAgency(key, source)
                || isShortForm(key, source);
    }

    /** "Direktoratet", as the text has it, and "Tare- og tangdirektoratet", which it means. */
    private static boolean isShortForm(String key, Source source) {
        return SHORT_FORMS.contains(key) && Labels.key(source.name()).endsWith(key);
    }

    private static final List<String> SHORT_FORMS =
            List.of("direktoratet", "departementet", "tilsynet", "instituttet", "byraet", "byrået");

    /** Whether two names stand in one line of the registry. */
    private static boolean sameAgency(String key, Source source) {
        return REGISTRY.stream()
                .map(line -> Stream.of(line.split("[|;]")).map(Labels::key).toList())
                .anyMatch(names -> names.contains(key) && names.contains(Labels.key(source.name())));
    }

    private static final List<String> REGISTRY = registry();

    private static List<String> registry() {
        try (InputStream in = NewsletterImporter.class.getResourceAsStream("internal/facts/sources/sources.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The dates by heading. */
    private Map<Integer, List<Labels.Date>> labelDates(Predicate<Labels.Date> which) {
        Map<Integer, List<Labels.Date>> dates = new LinkedHashMap<>();
        labels.items()
                .forEach(item -> item.dates().stream()
                        .filter(which)
                        .forEach(date -> dates.computeIfAbsent(item.heading(), unused -> new ArrayList<>())
                                .add(date)));
        return dates;
    }

    private Map<Integer, List<Labels.Date>> foundDates(Predicate<Labels.Date> which) {
        Map<Integer, List<Labels.Date>> dates = new LinkedHashMap<>();
        for (Found item : items) {
            item.item.dates().stream()
                    .map(Score::date)
                    .filter(which)
                    .forEach(date -> dates.computeIfAbsent(labelAt(item.start).heading(), unused -> new ArrayList<>())
                            .add(date));
        }
        return dates;
    }

    static Labels.Date date(KeyDate date) {
        return new Labels.Date(
                date.role().code(),
                date.when().text(),
                date.time() == null ? "" : date.time().toString(),
                date.previous().stream().map(Object::toString).toList());
    }

    private static List<String> values(Map<Integer, List<Labels.Date>> dates) {
        return dates.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(date -> entry.getKey() + "|" + date.value())
                        .distinct())
                .toList();
    }

    private static List<String> roles(Map<Integer, List<Labels.Date>> dates) {
        return dates.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(date -> entry.getKey() + "|" + date.role() + " " + date.value()
                                + (date.previous().isEmpty() ? "" : " previous " + date.previous())))
                .toList();
    }

    private List<String> labelRefs() {
        return labels.items().stream()
                .flatMap(item ->
                        item.references().stream().map(ref -> item.heading() + "|" + ref.scheme() + "|" + ref.value()))
                .toList();
    }

    private List<String> foundRefs() {
        return items.stream()
                .flatMap(item -> item.item.references().stream()
                        .map(ref -> labelAt(item.start).heading() + "|" + describe(ref)))
                .toList();
    }

    private static String describe(Reference ref) {
        return ref.scheme().code() + "|"
                + String.join(
                        "|",
                        Stream.of(ref.canonical(), ref.title(), ref.text())
                                .map(text -> text == null ? "" : text)
                                .toList());
    }

    /** Both are heading, scheme and value; of what was found the value is its canonical form, title and words. */
    private static boolean same(String label, String found) {
        String[] a = label.split("\\|", 3);
        String[] b = found.split("\\|", 5);
        if (!a[0].equals(b[0]) || !a[1].equals(b[1])) {
            return false;
        }
        if (new Labels.Ref(a[1], a[2]).isCanonical()) {
            return a[2].equals(b[2]);
        }
        String key = Labels.key(a[2]);
        return key.equals(Labels.key(b[3]))
                || key.equals(Labels.key(b[4]))
                || !a[1].equals("work") && Labels.key(b[4]).contains(key);
    }

    private List<String> labelLinks() {
        return labels.items().stream()
                .flatMap(item -> item.links().stream().map(link -> item.heading() + "|" + withPath(link)))
                .toList();
    }

    private List<String> foundLinks() {
        return items.stream()
                .flatMap(item -> item.item.links().stream()
                        .map(link -> labelAt(item.start).heading() + "|" + describe(link)))
                .toList();
    }

    private static String describe(Link link) {
        return withPath(link.text() + " " + (link.href() == null ? "#" : link.href()));
    }

    /** An address without a path has the path "/" (RFC 3986, 6.2.3), which some programs write. */
    private static String withPath(String link) {
        return link.replaceFirst(" (https?://[^/ ]+)$", " $1/");
    }

    private void match(String name, List<String> labelled, List<String> found) {
        match(name, labelled, found, String::equals);
    }

    private void match(String name, List<String> labelled, List<String> found, BiPredicate<String, String> same) {
        List<String> wrong = new ArrayList<>(found);
        List<String> missed = new ArrayList<>();
        for (String label : labelled) {
            int hit = -1;
            for (int i = 0; i < wrong.size() && hit < 0; i++) {
                hit = same.test(label, wrong.get(i)) ? i : -1;
            }
            if (hit < 0) {
                missed.add(label);
            } else {
                wrong.remove(hit);
            }
        }
        rows.put(name, new Row(name, labelled.size() - missed.size(), found.size(), labelled.size(), wrong, missed));
    }
}
