package no.politiet.kom.publish.internal.corrections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.publish.ImportCodes;
import no.politiet.kom.publish.internal.text.Texts;
import org.jspecify.annotations.Nullable;

/** Reads a corrections file, and tells all that is wrong with it. */
public final class CorrectionFile {

    /** More is not told of one file. */
    private static final int FAULTS = 100;

    private static final String NONE = "none";
    private static final Set<String> PLACES = Set.of("section", "heading", "item", "colophon");
    private static final Set<String> CUTS = Set.of("begin", "join");
    private static final Set<String> PLAIN = Set.of("kind", "title");
    private static final Set<String> LINKS = Set.of("link", "label", "rel");
    private static final Set<String> FACTS = Set.of("date", "source", "reference");

    /** The lines that say what the words of one date mean. */
    private record DateLines(Line first, Place place, Wording words, List<DateValue> values) {}

    private final List<Finding> faults = new ArrayList<>();
    private final List<Cut> cuts = new ArrayList<>();
    private final Map<String, Line> seen = new HashMap<>();
    private final Map<String, DateLines> dates = new LinkedHashMap<>();
    private final Map<Integer, Correction> corrections = new LinkedHashMap<>();
    private final List<PlaceLine> places = new ArrayList<>();
    private Place place = Place.NOWHERE;

    /** Whether a line of before cannot be read, so that it may have meant another place. */
    private boolean lost;

    private CorrectionFile() {}

    /** Reads the lines of a file. */
    public static CorrectionFile read(List<String> lines) {
        CorrectionFile file = new CorrectionFile();
        for (int i = 0; i < lines.size() && file.faults.size() < FAULTS; i++) {
            String text = Texts.clean(lines.get(i));
            if (!text.isBlank() && !text.strip().startsWith("#")) {
                Line line = Line.read(i + 1, text);
                if (line == null) {
                    file.lost = true;
                    file.fault(ImportCodes.CORRECTION_FORM, new Position(i + 1, 1), text.strip(), Map.of());
                } else {
                    file.read(line);
                }
            }
        }
        return file;
    }

    /** What is wrong with the file, in its order; what else it holds means nothing then. */
    public List<Finding> faults() {
        return List.copyOf(faults);
    }

    /** Where items are to begin, and where not. */
    public List<Cut> cuts() {
        return List.copyOf(cuts);
    }

    /** The lines that name a place, be it that nothing is to be set right there. */
    public List<PlaceLine> places() {
        return List.copyOf(places);
    }

    /** What is to be set right in items and the colophon, in the order of the file. */
    public List<Correction> corrections() {
        Map<Integer, Correction> all = new HashMap<>(corrections);
        for (DateLines date : dates.values()) {
            Line line = date.first();
            all.put(
                    line.number(),
                    new Correction(
                            line.number(), line.text(), date.place(), new DateEdit(date.words(), date.values())));
        }
        return all.keySet().stream().sorted().map(all::get).toList();
    }

    private void read(Line line) {
        boolean quoted = LINKS.contains(line.key()) || FACTS.contains(line.key());
        boolean plain = PLACES.contains(line.key()) || CUTS.contains(line.key()) || PLAIN.contains(line.key());
        boolean counted = line.which() > 0 && !LINKS.contains(line.key());
        if (!quoted && !plain || quoted != (line.words() != null) || counted) {
            lost = true;
            fault(ImportCodes.CORRECTION_FORM, line, 0, line.text(), Map.of());
        } else if (PLACES.contains(line.key())) {
            place(line);
        } else if (line.value().isEmpty()) {
            // A line that waits to be filled in says nothing yet.
        } else if (!belongsHere(line)) {
            if (!lost) {
                fault(ImportCodes.CORRECTION_PLACE, line, 0, line.text(), Map.of("name", line.key()));
            }
        } else if (CUTS.contains(line.key())) {
            cut(line);
        } else {
            edit(line);
        }
    }

    private void place(Line line) {
        lost = false;
        Wording words = Wording.of(line.value());
        if (line.key().equals("colophon")) {
            place = Place.COLOPHON;
        } else if (line.value().isEmpty()) {
            lost = true;
            fault(line, "WORDS");
        } else {
            place = switch (line.key()) {
                case "section" -> place.withSection(words);
                case "heading" -> place.withHeading(words);
                default -> place.withItem(words);
            };
            places.add(new PlaceLine(line.number(), line.text(), place));
        }
    }

    private boolean belongsHere(Line line) {
        if (CUTS.contains(line.key())) {
            return place.heading() != null;
        }
        return place.colophon() ? LINKS.contains(line.key()) : !place.isNowhere();
    }

    private void cut(Line line) {
        Wording words = Wording.of(line.value());
        if (words.isEmpty()) {
            fault(line, "WORDS");
        } else if (isNew(line, place.withoutItem().key() + " cut " + words.key())) {
            cuts.add(
                    new Cut(line.number(), line.text(), place, words, line.key().equals("begin")));
        }
    }

    private void edit(Line line) {
        Wording words = Wording.of(line.words() == null ? "" : line.words());
        if (FACTS.contains(line.key()) && words.isEmpty()) {
            int at = line.text().indexOf(words.toString(), line.key().length());
            fault(line, at, words.toString(), "PRINTED");
        }
        int which = line.which();
        switch (line.key()) {
            case "kind" -> required(line, "KIND", Values::kind, ItemEdit::kind);
            case "title" -> required(line, "LINE", Values::title, ItemEdit::title);
            case "link" -> optional(line, "URL", Values::address, href -> LinkEdit.address(words, which, href));
            case "label" -> optional(line, "LINE", Values::title, label -> LinkEdit.label(words, which, label));
            case "rel" -> optional(line, "REL", Values::rel, rel -> LinkEdit.rel(words, which, rel));
            case "reference" -> optional(line, "CANONICAL", Values::canonical, form -> new ReferenceEdit(words, form));
            case "source" ->
                optional(
                        line,
                        "SOURCE_ROLES",
                        Values::roles,
                        roles -> new SourceEdit(words, roles == null ? List.of() : roles));
            default -> date(line, words);
        }
    }

    /** Adds a correction of one value; {@code none} is null. */
    private <T> void optional(
            Line line, String expected, Function<String, T> parser, Function<@Nullable T, Edit> edit) {
        if (line.value().equals(NONE)) {
            add(line, edit.apply(null));
        } else {
            required(line, expected, parser, value -> edit.apply(value));
        }
    }

    private <T> void required(Line line, String expected, Function<String, T> parser, Function<T, Edit> edit) {
        T value;
        try {
            value = parser.apply(Texts.oneLine(line.value()));
        } catch (IllegalArgumentException e) {
            fault(line, expected);
            return;
        }
        add(line, edit.apply(value));
    }

    private void add(Line line, Edit edit) {
        if (isNew(line, key(line))) {
            corrections.put(line.number(), new Correction(line.number(), line.text(), place, edit));
        }
    }

    /** The lines of one date say together what it means. */
    private void date(Line line, Wording words) {
        List<DateValue> value;
        try {
            value = line.value().equals(NONE) ? List.of() : List.of(DateValue.parse(line.value()));
        } catch (IllegalArgumentException e) {
            fault(line, "DATE_VALUE");
            return;
        }
        DateLines before = dates.get(key(line));
        if (before == null) {
            dates.put(key(line), new DateLines(line, place, words, new ArrayList<>(value)));
        } else if (value.isEmpty() || before.values().isEmpty()) {
            twice(line, before.first());
        } else if (!before.values().containsAll(value)) {
            before.values().addAll(value);
        }
    }

    private String key(Line line) {
        String words = line.words() == null ? "" : Wording.of(line.words()).key();
        return place.key() + " " + line.key() + " " + words + " " + line.which();
    }

    private boolean isNew(Line line, String key) {
        Line first = seen.putIfAbsent(key, line);
        if (first != null) {
            twice(line, first);
        }
        return first == null;
    }

    /** The same line again says nothing new; another one for the same thing is a fault. */
    private void twice(Line line, Line first) {
        if (!lost && !line.text().equals(first.text())) {
            fault(ImportCodes.CORRECTION_TWICE, line, 0, line.text(), Map.of("line", Integer.toString(first.number())));
        }
    }

    private void fault(Line line, String expected) {
        fault(line, line.valueAt(), line.value(), expected);
    }

    private void fault(Line line, int at, String text, String expected) {
        fault(ImportCodes.CORRECTION_VALUE, line, at, text, Map.of("name", line.key(), "expected", expected));
    }

    private void fault(String code, Line line, int at, String text, Map<String, String> details) {
        fault(code, new Position(line.number(), line.column(at)), text, details);
    }

    private void fault(String code, Position at, String text, Map<String, String> details) {
        faults.add(Finding.error(code, "", text, details).at(at));
    }
}
