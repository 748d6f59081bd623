package no.politiet.kom.publish.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.politiet.kom.publish.internal.text.ContentsTitle;
import org.jspecify.annotations.Nullable;

/**
 * The table of contents: lines in a row that begin with a title and end in the number of a page, behind dots or a gap; behind
 * gaps the numbers never fall. Most titles must be said by another line of the newsletter, one that looks like no title of a
 * contents itself, so that a table of numbers is none. Without dots it needs its heading above it, or titles that are headings
 * on the pages it says. What stands between drawn lines is a table. Its heading belongs to it.
 */
final class Contents {

    private static final int LEAST = 3;
    private static final int LEAST_DOTS = 3;
    private static final int LONGEST = 200;
    /** A title, its dots and its number. */
    private static final int MOST_PARTS = 3;

    private static final int LONGEST_NUMBER = 3;
    private static final int LEAST_OF_WRAPPED = 10;
    private static final int LEAST_LINES = 3;
    private static final int LONGEST_TOLD = 200;
    private static final double GAP = 2;
    private static final double CLOSE = 4;
    private static final double NEXT = 2;
    private static final double WIDE = 12;
    private static final double SAME_LEFT = 1;
    private static final double SAME_LINE = 2;
    /** How many parts of a row are tried as a title, and how many rows above and below are looked at. */
    private static final int MOST_TRIED = 6;

    private static final int NEAR_ROWS = 4;
    private static final String LEADERS = ".·…_ ";
    private static final Pattern PAGE = Pattern.compile("(?:side|s\\.|page)(?:tall)?");

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

    /** What was left out: its first line, what it says, cut at a limit, and how many titles it has. */
    record Part(Line first, String text, int titles) {}

    private final List<RunningParts.Page> pages;
    private final List<PageText> drawn;
    private final Print print;
    /** What lines say that are no such title, and how many do. */
    private final Map<String, Integer> says = new HashMap<>();
    /** The pages on which headings stand. */
    private final Map<String, Set<Integer>> headings = new HashMap<>();

    /** The lines that may be titles. */
    private final Set<Line> titles = new HashSet<>();

    private final Set<Line> gone = new HashSet<>();

    private Contents(List<RunningParts.Page> pages, List<PageText> drawn, Print print) {
        this.pages = pages;
        this.drawn = drawn;
        this.print = print;
    }

    /** Takes the tables of contents out of the pages. */
    static List<Part> remove(List<RunningParts.Page> pages, List<PageText> drawn, Print print) {
        Contents contents = new Contents(pages, drawn, print);
        List<Part> parts = new ArrayList<>();
        for (Run run : contents.runs()) {
            if (run.entries().size() >= LEAST && contents.isContents(run)) {
                parts.add(contents.take(run));
            }
        }
        pages.forEach(page -> page.lines().removeIf(contents.gone::contains));
        return parts;
    }

    private boolean isContents(Run run) {
        List<Entry> known = run.entries().stream().filter(this::isKnown).toList();
        if (2 * known.size() <= run.entries().size() || isInFrame(run)) {
            return false;
        }
        long dotted = run.entries().stream().filter(Entry::dots).count();
        return run.heading() != null || 2 * dotted > run.entries().size() || rises(run) && leadsToHeadings(known);
    }

    private static boolean rises(Run run) {
        List<Entry> entries = run.entries();
        return IntStream.range(1, entries.size())
                .allMatch(i -> entries.get(i).number() > entries.get(i - 1).number());
    }

    /** Whether titles are headings, and stand on the pages they name, counted from whatever page. */
    private boolean leadsToHeadings(List<Entry> known) {
        Set<Integer> ahead = null;
        for (Entry entry : known) {
            Set<Integer> own = new HashSet<>();
            headings.getOrDefault(known(entry), Set.of()).forEach(page -> own.add(page - entry.number()));
            if (ahead == null) {
                ahead = own;
            } else {
                ahead.retainAll(own);
            }
        }
        return ahead != null && !ahead.isEmpty();
    }

    /** Whether lines are drawn around and between titles, as in a table; lines below words and instead of dots are none. */
    private boolean isInFrame(Run run) {
        List<Line> lines =
                run.entries().stream().flatMap(entry -> entry.lines().stream()).toList();
        double top = run.first().base() - CLOSE / 2 * run.first().size();
        Line last = lines.get(lines.size() - 1);
        double bottom = last.base() + CLOSE / 2 * last.size();
        double left = lines.stream().mapToDouble(Line::left).min().orElse(0);
        double right = lines.stream().mapToDouble(Line::right).max().orElse(0);
        List<Rule> across = new ArrayList<>();
        for (Rule rule : drawn.get(run.first().page() - 1).borders().across()) {
            if (rule.y() > top && rule.y() < bottom && rule.left() < right && rule.right() > left) {
                across.add(rule);
            }
        }
        across.sort(Comparator.comparingDouble(Rule::y));
        int count = 0;
        double y = Double.NEGATIVE_INFINITY;
        for (Rule rule : across) {
            if (rule.y() - y > SAME_LINE && run.entries().stream().noneMatch(entry -> isOwn(entry, rule))) {
                count++;
                y = rule.y();
            }
            if (count >= LEAST_LINES) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is drawn below the words of a title or between them and its number. */
    private static boolean isOwn(Entry entry, Rule rule) {
        Line last = entry.last();
        double left = Math.min(entry.first().left(), last.left());
        return entry.lines().stream().anyMatch(line -> line.isUnderlinedBy(rule))
                && rule.left() > left - SAME_LINE
                && rule.right() < Math.max(entry.first().right(), last.right()) + SAME_LINE;
    }

    private Part take(Run run) {
        run.entries().forEach(entry -> gone.addAll(entry.lines()));
        Line first = run.heading() == null ? run.first() : run.heading();
        gone.add(first);
        StringBuilder text =
                new StringBuilder(run.heading() == null ? "" : run.heading().text());
        for (Entry entry : run.entries()) {
            text.append(text.isEmpty() ? "" : " / ").append(entry.title());
            if (text.length() > LONGEST_TOLD) {
                text.setLength(text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_TOLD)));
                text.append('…');
                break;
            }
        }
        return new Part(first, text.toString(), run.entries().size());
    }

    private List<Run> runs() {
        List<List<List<Line>>> rows = new ArrayList<>();
        List<List<@Nullable Entry>> entries = new ArrayList<>();
        for (RunningParts.Page page : pages) {
            List<List<Line>> own = Lines.rows(page.lines());
            List<@Nullable Entry> found = new ArrayList<>();
            for (int i = 0; i < own.size(); i++) {
                Entry entry = entry(own, i);
                found.add(entry);
                titles.addAll(entry == null ? List.of() : entry.lines());
            }
            rows.add(own);
            entries.add(found);
        }
        for (RunningParts.Page page : pages) {
            for (Line line : page.lines()) {
                if (!titles.contains(line)) {
                    says.merge(key(line.text()), 1, Integer::sum);
                    if (line.isBold() || print.isHeading(line)) {
                        headings.computeIfAbsent(key(line.text()), key -> new HashSet<>())
                                .add(line.page());
                    }
                }
            }
        }
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            addRuns(rows.get(i), entries.get(i), runs);
        }
        return runs;
    }

    private void addRuns(List<List<Line>> rows, List<@Nullable Entry> entries, List<Run> runs) {
        Entry before = null;
        Line heading = null;
        for (int i = 0; i < rows.size(); i++) {
            Entry entry = entries.get(i);
            if (entry != null) {
                entry = withAbove(entry, i == 0 ? List.of() : rows.get(i - 1));
                if (before == null || !follows(before, entry)) {
                    boolean own = heading != null && isAbove(heading, entry.first(), CLOSE);
                    runs.add(new Run(own ? heading : null, new ArrayList<>()));
                }
                runs.get(runs.size() - 1).entries().add(entry);
                before = entry;
            }
            heading = heading(rows, i, heading);
        }
    }

    /** The last heading in a row, if there is one. The head of a table has others beside it. */
    private static @Nullable Line heading(List<List<Line>> rows, int at, @Nullable Line otherwise) {
        List<Line> row = rows.get(at);
        int tried = 0;
        for (int i = row.size() - 1; i >= 0 && tried < MOST_TRIED; i--) {
            if (isHeading(row.get(i))) {
                tried++;
                if (i + 1 == row.size() || isPage(row.get(i + 1)) || isOfText(row.get(i + 1), rows, at)) {
                    return row.get(i);
                }
            }
        }
        return otherwise;
    }

    private static boolean isPage(Line line) {
        return PAGE.matcher(key(line.text())).matches();
    }

    private static boolean isHeading(Line line) {
        return line.length() <= LONGEST && ContentsTitle.is(line.text());
    }

    private static boolean follows(Entry before, Entry next) {
        double distance = next.first().base() - before.last().base();
        return distance < CLOSE * next.last().size() && (next.dots() || next.number() >= before.number());
    }

    /**
     * The title in a row, null if there is none. Its dots and number may be apart, and a text in another column beside it;
     * a cell before it makes it one of a table.
     */
    private @Nullable Entry entry(List<List<Line>> rows, int at) {
        List<Line> row = rows.get(at);
        int tried = 0;
        for (int i = 0; i < row.size() && tried < MOST_TRIED; i++) {
            for (int end = i + 1; end <= Math.min(i + MOST_PARTS, row.size()); end++) {
                Entry entry = entry(row.subList(i, end), isApart(row, i, end));
                if (entry != null) {
                    tried++;
                    if (i == 0 || isOfText(row.get(i - 1), rows, at)) {
                        return entry;
                    }
                    break;
                }
            }
        }
        return null;
    }

    /** Whether a part of a row is a line of a running text: as wide as one, or close to one that begins where it does. */
    private static boolean isOfText(Line part, List<List<Line>> rows, int at) {
        if (isWide(part)) {
            return true;
        }
        for (int i = Math.max(0, at - NEAR_ROWS); i < Math.min(rows.size(), at + NEAR_ROWS + 1); i++) {
            for (Line line : rows.get(i)) {
                if (isWide(line)
                        && Math.abs(line.left() - part.left()) < SAME_LEFT * part.size()
                        && Math.abs(line.base() - part.base()) < CLOSE * part.size()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isWide(Line line) {
        return line.right() - line.left() > WIDE * line.size();
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
        if (lines.stream().filter(Contents::hasLetters).count() != 1) {
            return null;
        }
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
        return new Entry(List.copyOf(lines), text.substring(0, end), number, dots >= LEAST_DOTS);
    }

    private static boolean hasLetters(Line line) {
        return line.text().chars().anyMatch(Character::isLetter);
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

    private boolean isKnown(Entry entry) {
        return !known(entry).isEmpty();
    }

    /** As much of a title as a line elsewhere says, empty if there is none. */
    private String known(Entry entry) {
        String all = key(entry.title());
        for (int end = all.length(); end > 0; end = all.lastIndexOf(' ', end - 1)) {
            String part = all.substring(0, end);
            // The line above a second line is among those that say something.
            int own = !titles.contains(entry.first())
                            && part.equals(key(entry.first().text()))
                    ? 1
                    : 0;
            if (says.getOrDefault(part, 0) > own && (end == all.length() || end >= LEAST_OF_WRAPPED)) {
                return part;
            }
        }
        return "";
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).strip();
    }
}
