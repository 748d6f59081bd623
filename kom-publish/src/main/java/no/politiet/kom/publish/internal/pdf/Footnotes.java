package no.politiet.kom.publish.internal.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The footnotes of a newsletter: lines at the foot of a page in smaller letters than its text, that begin with a number which
 * stands as a raised mark in the text above; behind a number it is an exponent. They are taken out of the page, and put back as a paragraph behind the
 * paragraph, list or table that has the mark. Marks of headings are left out, and their notes stand below the last of the headings above a text.
 */
final class Footnotes {

    private static final double SMALL = 0.95;
    private static final double SAME_NOTE = 1.6;
    private static final double TAB = 5;
    private static final double SMALLER = 0.85;
    private static final double SHORT_RULE = 0.4;
    private static final double MOST_RISE = 0.7;
    private static final double OWN_GAP = 2;
    private static final Set<String> UNITS = Set.of("m", "km", "dm", "cm", "mm", "m/s");
    private static final Set<String> STROKES = Set.of("/", "\u2044");
    private static final int LONGEST_NUMBER = 3;
    private static final int YEAR = 4;
    /** How many lines of a page are looked at. */
    private static final int MOST = 100;

    /** Where a mark stands: its first sign. */
    private record Place(int page, double left, double base) {}

    /** A mark; one behind a year may be an exponent. */
    private record Mark(Glyph first, boolean doubtful) {}

    /** In the order they are printed. */
    private final Map<Place, PdfBlock.Text> notes = new LinkedHashMap<>();

    /** The notes whose marks were left out of the lines of headings. */
    private final Map<Line, List<PdfBlock.Text>> ofHeadings = new HashMap<>();

    /** Takes the notes out of the lines of a page. */
    void take(List<Line> lines, PageText page, Print print) {
        Map<String, Mark> marks = marks(lines);
        if (marks.isEmpty()) {
            return;
        }
        List<Line> fromBelow = new ArrayList<>(lines);
        fromBelow.sort(Comparator.comparingDouble(Line::base).reversed());
        Set<Line> taken = new HashSet<>();
        List<Map.Entry<Place, PdfBlock.Text>> found = new ArrayList<>();
        int left = MOST;
        for (int i = 0; i < fromBelow.size() && left > 0; i++) {
            Line line = fromBelow.get(i);
            String number = isSmall(line, print) ? number(line) : "";
            Mark mark = marks.get(number);
            if (mark == null || mark.first().base() >= line.base()) {
                continue;
            }
            left--;
            List<Line> below = fromBelow.subList(0, i);
            if (!hasTextBelow(line, below, print)
                    && !(mark.doubtful() && !isPlainNote(line, fromBelow.subList(i, fromBelow.size()), page, print))) {
                List<Line> note = note(line, below, taken, print);
                if (note.size() == 1 && isNumber(line)) {
                    continue;
                }
                taken.addAll(note);
                marks.remove(number);
                found.add(Map.entry(
                        new Place(line.page(), mark.first().left(), mark.first().base()), text(note)));
            }
        }
        Collections.reverse(found);
        found.forEach(note -> notes.put(note.getKey(), note.getValue()));
        lines.removeAll(taken);
    }

    /** The numbers that stand raised behind something, each with its first sign. */
    private static Map<String, Mark> marks(List<Line> lines) {
        Map<String, Mark> marks = new HashMap<>();
        for (Line line : lines) {
            List<Glyph> glyphs = line.glyphs();
            for (int i = 1; i < glyphs.size(); i++) {
                String before = glyphs.get(i - 1).text();
                boolean behindNumber = Superscripts.isDigit(before);
                if (Superscripts.isSign(glyphs.get(i).text())
                        && !Superscripts.isSign(before)
                        && !(behindNumber && !isYear(glyphs, i))
                        && !isUnit(glyphs, i)
                        && !isNumerator(glyphs, i)) {
                    Mark mark = new Mark(glyphs.get(i), behindNumber);
                    marks.merge(number(glyphs, i), mark, (one, other) -> one.doubtful() ? other : one);
                }
            }
        }
        marks.remove("");
        return marks;
    }

    /** Whether the number before a place is a year. */
    private static boolean isYear(List<Glyph> glyphs, int at) {
        StringBuilder number = new StringBuilder();
        for (int i = at - 1; i >= 0 && Superscripts.isDigit(glyphs.get(i).text()) && number.length() <= YEAR; i--) {
            number.insert(0, glyphs.get(i).text());
        }
        return number.length() == YEAR && (number.indexOf("19") == 0 || number.indexOf("20") == 0);
    }

    /** Whether a line is set as notes are: with a raised number, in much smaller letters, or below a short drawn line. */
    private static boolean isPlainNote(Line line, List<Line> fromBelow, PageText page, Print print) {
        return Superscripts.isSign(line.glyphs().get(0).text())
                || line.size() < SMALLER * print.size()
                || isBelowRule(line, fromBelow, page, print);
    }

    /** Whether a short line is drawn above a note, and nothing but other notes stands between. */
    private static boolean isBelowRule(Line note, List<Line> fromBelow, PageText page, Print print) {
        double text = fromBelow.stream()
                .filter(line -> !isSmall(line, print) && areInOneColumn(note, line))
                .mapToDouble(Line::base)
                .findFirst()
                .orElse(0);
        return page.rules().stream()
                .anyMatch(rule -> rule.y() > text
                        && rule.y() < note.base() - note.size() / 2
                        && rule.width() < SHORT_RULE * page.width()
                        && Math.abs(rule.left() - note.left()) < TAB * note.size());
    }

    private static boolean isNumber(Line line) {
        return line.glyphs().stream()
                .map(Glyph::text)
                .allMatch(text -> Superscripts.isDigit(text) || Superscripts.isSign(text));
    }

    /** Whether what stands before a place is a unit of length, whose exponent a number is. */
    private static boolean isUnit(List<Glyph> glyphs, int at) {
        StringBuilder word = new StringBuilder();
        int end = glyphs.get(at - 1).isBlank() ? at - 1 : at;
        for (int i = end - 1; i >= 0 && !glyphs.get(i).isBlank() && word.length() <= 2; i--) {
            word.insert(0, glyphs.get(i).text());
        }
        return UNITS.contains(word.toString());
    }

    /** Whether a number stands above a stroke, with no word before it: "¹/2". */
    private static boolean isNumerator(List<Glyph> glyphs, int at) {
        int end = at;
        while (end < glyphs.size() && Superscripts.isSign(glyphs.get(end).text())) {
            end++;
        }
        return glyphs.get(at - 1).isBlank()
                && end < glyphs.size()
                && STROKES.contains(glyphs.get(end).text());
    }

    /** The number that a line begins with: raised, or before a blank or a letter; empty if there is none. */
    private static String number(Line line) {
        List<Glyph> glyphs = line.glyphs();
        String number = number(glyphs, 0);
        if (number.length() >= glyphs.size()
                || Superscripts.isSign(glyphs.get(0).text())) {
            return number;
        }
        Glyph next = glyphs.get(number.length());
        return next.isBlank() || Character.isLetter(next.text().codePointAt(0)) ? number : "";
    }

    /** The raised digits from a place on, or the digits that are not. */
    private static String number(List<Glyph> glyphs, int from) {
        boolean raised = Superscripts.isSign(glyphs.get(from).text());
        StringBuilder number = new StringBuilder();
        for (int i = from; i < glyphs.size() && number.length() <= LONGEST_NUMBER; i++) {
            Glyph glyph = glyphs.get(i);
            if (raised && Superscripts.isSign(glyph.text())) {
                number.append(glyph.text());
            } else if (!raised && Superscripts.isDigit(glyph.text())) {
                number.append(Superscripts.written(glyph).text());
            } else {
                break;
            }
        }
        return number.length() <= LONGEST_NUMBER ? number.toString() : "";
    }

    private static boolean isSmall(Line line, Print print) {
        return line.size() < SMALL * print.size();
    }

    /** Whether words as large as the text stand below a line; a page's number may. */
    private static boolean hasTextBelow(Line line, List<Line> below, Print print) {
        return below.stream()
                .anyMatch(other -> !isSmall(other, print)
                        && areInOneColumn(line, other)
                        && other.text().chars().anyMatch(Character::isLetter));
    }

    private static boolean areInOneColumn(Line line, Line other) {
        return line.left() < other.right() && other.left() < line.right();
    }

    /** A note with the lines it goes on with. */
    private static List<Line> note(Line first, List<Line> fromBelow, Set<Line> taken, Print print) {
        List<Line> note = new ArrayList<>(List.of(first));
        double right = first.right();
        double base = first.base();
        double size = first.size();
        Line own = isNumber(first) ? ownText(first, fromBelow, taken, print) : null;
        if (own != null) {
            note.add(own);
            right = own.right();
            base = own.base();
            size = own.size();
        }
        for (int i = fromBelow.size() - 1; i >= 0; i--) {
            Line line = fromBelow.get(i);
            if (line.base() - base > SAME_NOTE * size) {
                break;
            }
            boolean beside = line.base() - first.base() < 1 && line.left() < right + TAB * first.size();
            if (isSmall(line, print)
                    && line != own
                    && !taken.contains(line)
                    && line.left() > first.left() - 1
                    && (beside || line.left() < right && line.base() - first.base() >= 1)) {
                note.add(line);
                right = Math.max(right, line.right());
                base = line.base();
            }
        }
        return note;
    }

    /** The text beside a number that is raised above its line. */
    private static @Nullable Line ownText(Line number, List<Line> fromBelow, Set<Line> taken, Print print) {
        for (int i = fromBelow.size() - 1; i >= 0; i--) {
            Line line = fromBelow.get(i);
            double below = line.base() - number.base();
            double gap = line.left() - number.right();
            if (below > MOST_RISE * print.size()) {
                break;
            }
            if (below >= 1
                    && below < MOST_RISE * line.size()
                    && gap > -1
                    && gap < OWN_GAP * line.size()
                    && number.size() < line.size()
                    && isSmall(line, print)
                    && !taken.contains(line)) {
                return line;
            }
        }
        return null;
    }

    private static PdfBlock.Text text(List<Line> note) {
        List<Line> lines = new ArrayList<>(Lines.ofColumn(note));
        Line first = lines.get(0);
        List<Glyph> glyphs = new ArrayList<>(first.glyphs());
        for (int i = 0; i < glyphs.size() && Superscripts.isDigit(glyphs.get(i).text()); i++) {
            glyphs.set(i, Superscripts.written(glyphs.get(i)));
        }
        lines.set(0, Line.of(first.page(), glyphs));
        return new PdfBlock.Text(TextLines.of(lines));
    }

    /** Blocks with headings that have no marks of notes. */
    List<PdfBlock> withoutMarksOfHeadings(List<PdfBlock> blocks) {
        return blocks.stream()
                .map(block -> block instanceof PdfBlock.Title title
                        ? new PdfBlock.Title(
                                title.lines().stream().map(this::unmarked).toList(), title.size())
                        : block)
                .toList();
    }

    /** A line of a heading without the marks of notes, unless it has nothing else. */
    private Line unmarked(Line line) {
        List<PdfBlock.Text> found = new ArrayList<>();
        List<Glyph> kept = new ArrayList<>();
        boolean mark = false;
        for (Glyph glyph : line.glyphs()) {
            boolean sign = Superscripts.isSign(glyph.text());
            PdfBlock.@Nullable Text note = sign ? noteAt(line, glyph) : null;
            mark = sign && (mark || note != null);
            if (note != null) {
                found.add(note);
            }
            if (!mark) {
                kept.add(glyph);
            }
        }
        if (found.isEmpty()) {
            return line;
        }
        Line unmarked = Line.of(line.page(), kept);
        Line own = unmarked.isEmpty() ? line : unmarked;
        ofHeadings.put(own, found);
        return own;
    }

    private PdfBlock.@Nullable Text noteAt(Line line, Glyph mark) {
        return notes.remove(new Place(line.page(), mark.left(), mark.base()));
    }

    /** The blocks with each note behind the one that has its mark, or behind the list that one is in. */
    List<PdfBlock> placed(List<PdfBlock> blocks) {
        if (notes.isEmpty() && ofHeadings.isEmpty()) {
            return blocks;
        }
        List<PdfBlock> placed = new ArrayList<>();
        List<PdfBlock.Text> waiting = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            PdfBlock block = blocks.get(i);
            placed.add(block);
            lines(block).forEach(line -> marked(line, waiting));
            PdfBlock next = i + 1 < blocks.size() ? blocks.get(i + 1) : block;
            boolean list = block instanceof PdfBlock.Entry && next instanceof PdfBlock.Entry;
            boolean headings = block instanceof PdfBlock.Title && next instanceof PdfBlock.Title;
            if (!list && !headings) {
                placed.addAll(waiting);
                waiting.clear();
            }
        }
        placed.addAll(waiting);
        placed.addAll(notes.values());
        notes.clear();
        return placed;
    }

    /** Takes the notes whose marks a line has. */
    private void marked(Line line, List<PdfBlock.Text> found) {
        found.addAll(ofHeadings.getOrDefault(line, List.of()));
        for (Glyph glyph : line.glyphs()) {
            PdfBlock.@Nullable Text note = Superscripts.isSign(glyph.text()) ? noteAt(line, glyph) : null;
            if (note != null) {
                found.add(note);
            }
        }
    }

    private static List<Line> lines(PdfBlock block) {
        if (block instanceof PdfBlock.Title title) {
            return title.lines();
        } else if (block instanceof PdfBlock.Text text) {
            return text.lines().lines();
        } else if (block instanceof PdfBlock.Entry entry) {
            return entry.paragraphs().stream()
                    .flatMap(text -> text.lines().stream())
                    .toList();
        }
        return block instanceof PdfBlock.Table table ? table.grid().lines() : List.of();
    }
}
