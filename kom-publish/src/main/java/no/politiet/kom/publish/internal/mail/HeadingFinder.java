package no.politiet.kom.publish.internal.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headings of a mail: lines in capitals, underlined or framed by rules, decorated on both sides, above lines that
 * are indented, or, where little of that tells headings from section titles, short lines between blank ones.
 * {@link SectionStyles} tells which of them are sections; all others are headings in these.
 */
final class HeadingFinder {

    private static final int JOINED = 40;
    private static final int LONG = 60;
    private static final int WIDEST = 80;
    private static final int LONGEST_ABBREVIATION = 5;
    private static final int FEW = 2;
    private static final String DECORATION = "-=_*~#+–—•<>";

    private record Candidate(HeadingStyle style, List<TextLine> words, int size) {

        Candidate as(HeadingStyle other) {
            return new Candidate(other, words, size);
        }

        String text() {
            return words.get(0).text().strip();
        }
    }

    private final List<TextLine> lines;
    private final Map<Integer, Candidate> marked = new HashMap<>();
    private final Map<Integer, Candidate> plain = new HashMap<>();

    /** How wide the author's lines are, as far as that says where they were broken. */
    private final int width;

    private HeadingFinder(List<TextLine> lines) {
        this.lines = lines;
        this.width = lines.stream()
                .filter(line -> !line.text().contains("://"))
                .mapToInt(line -> line.text().stripTrailing().length())
                .filter(length -> length <= WIDEST)
                .max()
                .orElse(0);
    }

    /** The headings among these lines, by the number of their first line. */
    static Map<Integer, HeadingLines> in(List<TextLine> lines) {
        HeadingFinder finder = new HeadingFinder(lines);
        finder.find();
        return finder.headings();
    }

    private Map<Integer, HeadingLines> headings() {
        NavigableMap<Integer, Candidate> all = new TreeMap<>(marked);
        all.putAll(plain);
        marked.forEach((line, candidate) ->
                all.put(line, isAbbreviation(candidate) ? candidate.as(HeadingStyle.PLAIN) : candidate));
        Set<HeadingStyle> sections = SectionStyles.in(stacks(all));
        if (!hasPlain(sections)) {
            all.clear();
            all.putAll(marked);
            sections = SectionStyles.in(stacks(all));
        }
        Map<Integer, HeadingLines> headings = new HashMap<>();
        for (Map.Entry<Integer, Candidate> heading : all.entrySet()) {
            Candidate found = heading.getValue();
            int level = sections.contains(found.style) ? 1 : 2;
            headings.put(heading.getKey(), new HeadingLines(level, found.words, found.size));
        }
        return headings;
    }

    /** Whether lines that stand alone are headings: few others are besides those of the sections. */
    private boolean hasPlain(Set<HeadingStyle> sections) {
        long others = marked.values().stream()
                .map(candidate -> candidate.style)
                .filter(style -> style != HeadingStyle.PLAIN && !sections.contains(style))
                .count();
        return of(HeadingStyle.PLAIN).size() < plain.size()
                && others * FEW <= plain.size()
                && sections.stream().allMatch(HeadingStyle::isSection);
    }

    /** The styles of headings, those together that stand right below each other. */
    private List<List<HeadingStyle>> stacks(NavigableMap<Integer, Candidate> all) {
        List<List<HeadingStyle>> stacks = new ArrayList<>();
        int below = -1;
        for (Map.Entry<Integer, Candidate> heading : all.entrySet()) {
            int at = heading.getKey() - lines.get(0).index();
            if (at != below) {
                stacks.add(new ArrayList<>());
            }
            stacks.get(stacks.size() - 1).add(heading.getValue().style);
            below = written(at + heading.getValue().size);
        }
        return stacks;
    }

    /** The first line that is not blank, from one on. */
    private int written(int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }

    private List<Candidate> of(HeadingStyle style) {
        return marked.values().stream()
                .filter(candidate -> candidate.style == style)
                .toList();
    }

    /** "EU" between headings in small letters: one of them, if no such heading follows it as it would a section; the first is a section. */
    private boolean isAbbreviation(Candidate candidate) {
        String text = candidate.text();
        int line = candidate.words.get(0).index();
        if (candidate.style != HeadingStyle.CAPITALS
                || marked.keySet().stream().allMatch(other -> other >= line)
                || text.length() > LONGEST_ABBREVIATION
                || text.indexOf(' ') >= 0) {
            return false;
        }
        int next = written(line - lines.get(0).index() + candidate.size);
        return next < lines.size() && !plain.containsKey(lines.get(next).index());
    }

    private void find() {
        int at = written(0);
        while (at < lines.size()) {
            int end = at;
            while (end < lines.size() && !lines.get(end).isBlank()) {
                end++;
            }
            findIn(at, end);
            at = written(end);
        }
    }

    /** Looks at lines that no blank line parts. */
    private void findIn(int from, int to) {
        int at = from;
        while (at < to) {
            Candidate found = at(at, to);
            if (found == null) {
                break;
            }
            marked.put(lines.get(at).index(), found);
            at += found.size;
        }
        if (hangs(at, to)) {
            marked.put(lines.get(at).index(), new Candidate(HeadingStyle.PLAIN, List.of(lines.get(at)), 1));
            at++;
        }
        if (at == from && to - from == 1 && isPlain(from)) {
            plain.put(lines.get(from).index(), new Candidate(HeadingStyle.PLAIN, List.of(lines.get(from)), 1));
        }
        for (int i = at + 1; i + 1 < to; i++) {
            // A heading right below the end of a paragraph is one only if its rule is as long as it.
            if (isRule(i + 1) && isTitle(i) && endsSentence(i - 1) && isAsLong(i)) {
                marked.put(lines.get(i).index(), underlined(i));
                i++;
            }
        }
    }

    private @Nullable Candidate at(int at, int to) {
        if (isRule(at)) {
            boolean boxed = at + 2 < to && isRule(at + 2) && isTitle(at + 1);
            return boxed ? new Candidate(HeadingStyle.boxed(text(at + 1)), List.of(lines.get(at + 1)), 3) : null;
        }
        if (!isTitle(at)) {
            return null;
        }
        if (at + 1 < to && Rules.isBelow(text(at + 1), text(at))) {
            return underlined(at);
        }
        if (HeadingStyle.isCapitals(text(at))) {
            boolean next = at + 1 < to && HeadingStyle.isCapitals(text(at + 1));
            if (!next) {
                return undecorated(at, HeadingStyle.CAPITALS);
            }
            boolean joined = at + 2 == to && text(at).strip().length() >= JOINED && isTitle(at + 1);
            return joined ? new Candidate(HeadingStyle.CAPITALS, lines.subList(at, at + 2), 2) : null;
        }
        Candidate decorated = to - at == 1 ? undecorated(at, HeadingStyle.PLAIN) : null;
        return decorated != null && decorated.style != HeadingStyle.PLAIN ? decorated : null;
    }

    private Candidate underlined(int at) {
        return new Candidate(HeadingStyle.underlined(text(at), Rules.sign(text(at + 1))), List.of(lines.get(at)), 2);
    }

    /** The heading without the signs at both its ends, if it has any. */
    private Candidate undecorated(int at, HeadingStyle otherwise) {
        TextLine line = lines.get(at).stripped();
        String text = line.text();
        int left = 0;
        while (left < text.length() && DECORATION.indexOf(text.charAt(left)) >= 0) {
            left++;
        }
        int right = text.length();
        while (right > left && DECORATION.indexOf(text.charAt(right - 1)) >= 0) {
            right--;
        }
        boolean decorated = left > 0
                && left < right
                && right < text.length()
                && text.charAt(left) == ' '
                && text.charAt(right - 1) == ' ';
        if (!decorated) {
            return new Candidate(otherwise, List.of(line), 1);
        }
        TextLine words = new TextLine(line.index(), line.column(), line.offset(), text.substring(0, right)).from(left);
        return new Candidate(HeadingStyle.decorated(text), List.of(words.stripped()), 1);
    }

    /**
     * Whether a short line is the title of the lines right below it: these are all indented deeper, or the line ends where
     * the next word would have had room, and that begins a sentence.
     */
    private boolean hangs(int at, int to) {
        if (to - at < 2 || !HeadingStyle.isPlainTitle(text(at)) || Marker.of(lines.get(at)) != null) {
            return false;
        }
        int indent = lines.get(at).start();
        if (lines.subList(at + 1, to).stream().allMatch(line -> line.start() > indent + 1)) {
            return true;
        }
        String next = text(at + 1).strip();
        int word = next.indexOf(' ');
        boolean hadRoom = word > 0 && text(at).stripTrailing().length() + 1 + word < width;
        int first = next.codePointAt(0);
        boolean sentence = Character.isUpperCase(first) || "\"«“".indexOf(first) >= 0;
        return hadRoom && sentence && (next.length() >= JOINED || next.endsWith(":") || next.endsWith("."));
    }

    /** Whether a short line stands between a paragraph and one that it can be the title of. */
    private boolean isPlain(int at) {
        if (!HeadingStyle.isPlainTitle(text(at)) || Marker.of(lines.get(at)) != null && isEntry(at)) {
            return false;
        }
        int before = at - 1;
        while (before >= 0 && lines.get(before).isBlank()) {
            before--;
        }
        if (before >= 0 && text(before).stripTrailing().endsWith(":")) {
            return false;
        }
        int next = written(at + 1);
        if (next == lines.size()) {
            return false;
        }
        boolean more = next + 1 < lines.size() && !lines.get(next + 1).isBlank();
        String following = text(next).strip();
        return more || following.length() >= LONG || ".:!?".indexOf(following.charAt(following.length() - 1)) >= 0;
    }

    /** Whether a numbered line has another one right after it or is indented. */
    private boolean isEntry(int at) {
        Marker marker = Marker.of(lines.get(at));
        if (marker == null || !marker.isNumber() || marker.indent() > 0) {
            return true;
        }
        int next = written(at + 1);
        return next < lines.size() && Marker.of(lines.get(next)) != null;
    }

    private boolean endsSentence(int at) {
        String text = text(at).stripTrailing();
        return !text.isEmpty() && ".!?".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private boolean isAsLong(int at) {
        return Math.abs(text(at).strip().length() - text(at + 1).strip().length()) <= 3;
    }

    private boolean isRule(int at) {
        return Rules.isRule(text(at));
    }

    private boolean isTitle(int at) {
        return HeadingStyle.isTitle(text(at));
    }

    private String text(int at) {
        return lines.get(at).text();
    }
}
