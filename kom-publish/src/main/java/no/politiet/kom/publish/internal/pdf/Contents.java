package no.politiet.kom.publish.internal.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The table of contents: lines in a row that end in the number of a page, behind dots or a gap; behind gaps the numbers never
 * fall. Most of them must say what another line of the newsletter does, so that a table of numbers is none. Its heading belongs
 * to it.
 */
final class Contents {

    private static final int LEAST = 3;
    private static final int LEAST_DOTS = 3;
    private static final int LONGEST = 200;
    /** A title, its dots and its number. */
    private static final int MOST_PARTS = 3;

    private static final int LONGEST_NUMBER = 3;
    private static final int LEAST_OF_WRAPPED = 10;
    private static final double GAP = 2;
    private static final double CLOSE = 4;
    private static final double NEXT = 2;
    private static final String LEADERS = ".·…_ ";
    private static final Pattern HEADING = Pattern.compile(
            "(?:innhold|innhald|innholdsfortegnelse|innhaldsliste|(?:i|les i) dette (?:nummeret|nyhetsbrevet|nyhendebrevet)"
                    + "|(?:table of )?contents|in this issue)[ :]*");

    /** A title of the contents: its lines, what they say, the page they name, and whether dots lead to it. */
    private record Entry(List<Line> lines, String title, int number, boolean dots) {

        Line first() {
            return lines.get(0);
        }

        Line last() {
            return lines.get(lines.size() - 1);
        }
    }

    private record Run(@Nullable Line heading, List<Entry> entries) {

        Line first() {
            return entries.get(0).first();
        }
    }

    /** What was left out: its first line, and how many titles it has. */
    record Part(Line first, int titles) {}

    private final List<RunningParts.Page> pages;
    private final Map<String, Integer> says = new HashMap<>();
    private final Set<Line> gone = new HashSet<>();

    private Contents(List<RunningParts.Page> pages) {
        this.pages = pages;
        for (RunningParts.Page page : pages) {
            page.lines().forEach(line -> says.merge(key(line.text()), 1, Integer::sum));
        }
    }

    /** Takes the tables of contents out of the pages. */
    static List<Part> remove(List<RunningParts.Page> pages) {
        Contents contents = new Contents(pages);
        List<Part> parts = new ArrayList<>();
        for (Run run : contents.runs()) {
            long known = run.entries().stream().filter(contents::isKnown).count();
            if (run.entries().size() >= LEAST && 2 * known > run.entries().size()) {
                parts.add(contents.take(run));
            }
        }
        pages.forEach(page -> page.lines().removeIf(contents.gone::contains));
        return parts;
    }

    private Part take(Run run) {
        run.entries().forEach(entry -> gone.addAll(entry.lines()));
        if (run.heading() == null) {
            return new Part(run.first(), run.entries().size());
        }
        gone.add(run.heading());
        return new Part(run.heading(), run.entries().size());
    }

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (RunningParts.Page page : pages) {
            Entry before = null;
            Line heading = null;
            List<Line> above = List.of();
            for (List<Line> row : Lines.rows(page.lines())) {
                Entry entry = entry(row);
                if (entry != null) {
                    entry = withAbove(entry, above);
                    if (before == null || !follows(before, entry)) {
                        boolean own = heading != null && isAbove(heading, entry.first(), CLOSE);
                        runs.add(new Run(own ? heading : null, new ArrayList<>()));
                    }
                    runs.get(runs.size() - 1).entries().add(entry);
                    before = entry;
                }
                for (Line line : row) {
                    heading = isHeading(line) ? line : heading;
                }
                above = row;
            }
        }
        return runs;
    }

    private static boolean isHeading(Line line) {
        return line.length() <= LONGEST && HEADING.matcher(key(line.text())).matches();
    }

    private static boolean follows(Entry before, Entry next) {
        double distance = next.first().base() - before.last().base();
        return distance < CLOSE * next.last().size() && (next.dots() || next.number() >= before.number());
    }

    /** The title in a row, null if there is none. Its dots and number may be apart, and a text in another column beside it. */
    private @Nullable Entry entry(List<Line> row) {
        for (int i = 0; i < row.size(); i++) {
            for (int end = i + 1; end <= Math.min(i + MOST_PARTS, row.size()); end++) {
                Entry entry = entry(row.subList(i, end), isApart(row, i, end));
                if (entry != null) {
                    return entry;
                }
            }
        }
        return null;
    }

    /** Whether two parts of a row are a text and, behind a gap, a number that is not the first of several. */
    private static boolean isApart(List<Line> row, int from, int end) {
        return end == from + 2
                && row.get(from + 1).left() - row.get(from).right()
                        > GAP * row.get(from).size()
                && number(row.get(from + 1).text()) > 0
                && (end == row.size() || number(row.get(end).text()) == 0);
    }

    private @Nullable Entry entry(List<Line> lines, boolean apart) {
        String text = String.join(" ", lines.stream().map(Line::text).toList());
        int digits = text.length();
        while (digits > 0 && isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        int number = number(text.substring(digits));
        int end = digits;
        int dots = 0;
        while (end > 0 && LEADERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
            dots += text.charAt(end) == ' ' ? 0 : text.charAt(end) == '…' ? LEAST_DOTS : 1;
        }
        // There are no pages behind the last; one before the first may be numbered.
        boolean page = number > 0 && number <= pages.size() + 1;
        if (!page || end == 0 || end > LONGEST || !(apart || dots >= LEAST_DOTS)) {
            return null;
        }
        String title = text.substring(0, end);
        return title.chars().anyMatch(Character::isLetter)
                ? new Entry(List.copyOf(lines), title, number, dots >= LEAST_DOTS)
                : null;
    }

    private static int number(String text) {
        boolean digits = !text.isEmpty()
                && text.length() <= LONGEST_NUMBER
                && text.chars().allMatch(Contents::isDigit);
        return digits ? Integer.parseInt(text) : 0;
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    /** A title over two lines has its number behind the second. */
    private Entry withAbove(Entry entry, List<Line> above) {
        for (Line line : above) {
            if (line.length() <= LONGEST && isAbove(line, entry.first(), NEXT) && !isKnown(entry)) {
                List<Line> lines = new ArrayList<>(List.of(line));
                lines.addAll(entry.lines());
                Entry both = new Entry(lines, line.text() + ' ' + entry.title(), entry.number(), entry.dots());
                return isKnown(both) ? both : entry;
            }
        }
        return entry;
    }

    private static boolean isAbove(Line line, Line below, double most) {
        double distance = below.base() - line.base();
        return distance > 0
                && distance < most * Math.max(line.size(), below.size())
                && line.left() < below.right()
                && line.right() > below.left();
    }

    /** Whether a line elsewhere says what a title does, or as much of it as had room there. */
    private boolean isKnown(Entry entry) {
        String all = key(entry.title());
        String own = key(entry.first().text());
        for (int end = all.length(); end > 0; end = all.lastIndexOf(' ', end - 1)) {
            String part = all.substring(0, end);
            int others = says.getOrDefault(part, 0) - (part.equals(own) ? 1 : 0);
            if (others > 0 && (end == all.length() || end >= LEAST_OF_WRAPPED)) {
                return true;
            }
        }
        return false;
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).strip();
    }
}
