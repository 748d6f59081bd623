package no.politiet.kom.publish.internal.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a newsletter that has none larger than its text, below its title: short lines in bold that stand apart,
 * end no sentence, and have text below them. Those with a rule below count as larger than those without; where none have
 * rules, those that stand directly above another one do. A few such lines are no headings, nor are they in a newsletter with
 * larger ones: there they begin items.
 */
final class BoldHeadings {

    private static final int LEAST = 3;
    private static final int LEAST_LARGER = 2;
    /** Of a heading, and of the newsletter's title. */
    private static final int MOST_LINES = 3;

    private static final int LONGEST = 120;
    private static final double RULE_BELOW = 1;
    private static final double BESIDE = 2;
    private static final double ABOVE_NEXT = 0.5;

    /** Lines that may be a heading, whether a rule is below them, and whether another heading is. */
    private record Candidate(List<Line> lines, boolean ruled, boolean above) {}

    private final Print print;
    private final List<Candidate> candidates = new ArrayList<>();
    private int titleLines;
    private boolean larger;

    private BoldHeadings(Print print) {
        this.print = print;
    }

    /** Their lines, and the size each counts as. */
    static Map<Line, Double> of(List<Region> regions, List<PageText> pages, Print print) {
        BoldHeadings found = new BoldHeadings(print);
        for (int i = 0; i < regions.size() && !found.larger; i++) {
            Line beyond = i + 1 < regions.size() ? regions.get(i + 1).lines().get(0) : null;
            if (regions.get(i).table() == null) {
                found.read(
                        regions.get(i).lines(),
                        beyond,
                        pages.get(regions.get(i).page() - 1).rules());
            }
        }
        return found.sizes();
    }

    private Map<Line, Double> sizes() {
        Map<Line, Double> sizes = new HashMap<>();
        if (larger || candidates.size() < LEAST) {
            return sizes;
        }
        Predicate<Candidate> section = isFrequent(Candidate::ruled) ? Candidate::ruled : Candidate::above;
        boolean levels = isFrequent(section);
        boolean below = !levels;
        for (Candidate candidate : candidates) {
            // What is in bold above the first section is the masthead's.
            below |= section.test(candidate);
            if (levels && section.test(candidate)) {
                candidate.lines().forEach(line -> sizes.put(line, print.headingSize()));
            } else if (below && !candidate.above()) {
                candidate.lines().forEach(line -> sizes.put(line, print.size()));
            }
        }
        return sizes;
    }

    private boolean isFrequent(Predicate<Candidate> kind) {
        return candidates.stream().filter(kind).count() >= LEAST_LARGER;
    }

    private void read(List<Line> region, @Nullable Line beyond, List<Rule> rules) {
        boolean apart = true;
        int at = 0;
        while (at < region.size()) {
            Line line = region.get(at);
            if (print.isHeading(line)) {
                larger |= !candidates.isEmpty() || ++titleLines > MOST_LINES;
                apart = true;
                at++;
                continue;
            }
            apart |= at > 0 && isApart(region.get(at - 1), line);
            Candidate candidate = apart ? candidate(region, at, beyond, rules) : null;
            apart = candidate != null;
            if (candidate != null) {
                candidates.add(candidate);
            }
            at += candidate == null ? 1 : candidate.lines().size();
        }
    }

    private @Nullable Candidate candidate(List<Line> region, int from, @Nullable Line beyond, List<Rule> rules) {
        int end = from;
        boolean ruled = false;
        while (end < region.size() && !ruled && isBoldText(region.get(end)) && (end == from || isClose(region, end))) {
            end++;
            Line next = end < region.size() ? region.get(end) : null;
            Line last = region.get(end - 1);
            ruled = rules.stream().anyMatch(rule -> isBelow(rule, last, next));
        }
        Line next = end < region.size() ? region.get(end) : beyond;
        if (end == from || end - from > MOST_LINES || next == null || print.isHeading(next)) {
            return null;
        }
        List<Line> lines = List.copyOf(region.subList(from, end));
        String text = String.join(" ", lines.stream().map(Line::text).toList());
        if (text.length() > LONGEST || TextLines.endsSentence(text)) {
            return null;
        }
        boolean close = end < region.size() && isClose(region, end);
        boolean above = isBoldText(next);
        boolean heads = ruled || !close || !above && !goesOn(next);
        return heads ? new Candidate(lines, ruled, above) : null;
    }

    private boolean isBoldText(Line line) {
        return line.isBold()
                && print.isText(line)
                && Marker.of(line) == null
                && !line.hasCells()
                && line.text().codePoints().anyMatch(Character::isLetter);
    }

    private boolean isClose(List<Line> region, int at) {
        return !isApart(region.get(at - 1), region.get(at));
    }

    /** Whether there is more room between two lines than in a paragraph, or another kind of text begins, as below a caption. */
    private boolean isApart(Line above, Line line) {
        return print.isSpaced(above, line) || print.isText(above) != print.isText(line);
    }

    /** Whether a line goes on with a paragraph whose beginning is in bold. */
    private static boolean goesOn(Line line) {
        return line.glyphs().get(0).bold() || Character.isLowerCase(line.text().codePointAt(0));
    }

    /** Whether a rule runs below a line, further than its words, and above the next one. */
    private static boolean isBelow(Rule rule, Line line, @Nullable Line next) {
        return rule.y() > line.base()
                && rule.y() < line.base() + RULE_BELOW * line.size()
                && rule.left() < line.left() + line.size()
                && rule.right() > line.right() + BESIDE * line.size()
                && (next == null || next.base() < line.base() || rule.y() < next.base() - ABOVE_NEXT * next.size());
    }
}
