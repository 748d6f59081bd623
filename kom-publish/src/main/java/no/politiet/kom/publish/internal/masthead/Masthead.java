package no.politiet.kom.publish.internal.masthead;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.ImportCodes;
import no.politiet.kom.publish.ImportException;
import no.politiet.kom.publish.internal.source.Findings;
import no.politiet.kom.publish.internal.source.FrontMatter;
import no.politiet.kom.publish.internal.source.SourceText;
import no.politiet.kom.publish.internal.structure.HeadingLevels;
import no.politiet.kom.publish.internal.structure.InlineReader;
import no.politiet.kom.publish.internal.structure.Nodes;
import no.politiet.kom.publish.internal.text.MastheadPeriod;
import no.politiet.kom.publish.internal.text.RaisedNumber;
import no.politiet.kom.publish.internal.text.Texts;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/**
 * The masthead: what the front matter says and, for the rest, what stands before the first section: the publisher by its name ({@link PublisherName}),
 * the title as a heading or else as a line in bold, the period in words, and the audience in a line that
 * begins with "Til".
 *
 * <p>A block is taken into the masthead only when each of its lines says one of these; what is left over stays text, and
 * below it only the title, the period and the publisher are still looked for.
 */
public final class Masthead {

    private static final int LONGEST_LINE = 100;

    /** More blocks before the first section are no masthead. */
    private static final int MOST_TOLD = 8;

    /** What a line has besides words that is no text: a link, an entity, code. */
    private static final Pattern MARKED = Pattern.compile("[\\[\\]<>&`\\\\]");

    private static final Pattern QUOTE = Pattern.compile("^(?: *>)+ *");

    private static final Pattern MARKS = Pattern.compile("[*_]+");

    /** What may be a name after the title: no number, no end of a sentence. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[^0-9.!?:;]{1,60}");

    private static final Pattern YEAR = Pattern.compile("\\b20[0-9]{2}\\b");

    /** "Hei!", "Kjære lesar", "I dette nummeret:": a greeting is no name, and what opens a list of contents none either. */
    private static final Pattern GREETING = Pattern.compile(
            "(?:hei|hallo|heisann|kjære|god dag|godt nytt|i (?:dette|denne)|innhold|innhald)\\b.*|.*[!?:]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BEHIND_NAME = Pattern.compile("(?:,| [–—|·-]) (.+)");

    private static final Pattern AUDIENCE = Pattern.compile("Til [^.!?:]+");

    private final SourceText source;
    private final String language;
    private final Locale locale;
    private @Nullable String publisher;
    private @Nullable String title;
    private @Nullable Period period;
    private @Nullable String audience;
    private @Nullable Finding doubtful;
    private boolean headed;
    /** The line in bold that is the title if nothing else is, null if none may be. */
    private @Nullable String bold;

    /** The period that the title states, null if it states none. */
    private @Nullable Period titles;

    /** Whom the masthead names as the publisher, null if nobody. */
    private @Nullable String named;

    private final List<Node> rest = new ArrayList<>();
    private final List<String> repeats = new ArrayList<>();

    private Masthead(SourceText source, FrontMatter front, String language) {
        this.source = source;
        this.language = language;
        this.locale = Locale.forLanguageTag(language);
        this.publisher = front.text("publisher", Limits.NAME);
        this.title = front.text("title", Limits.TITLE);
        this.audience = front.text("audience", Limits.NAME);
        this.period = front.value("period", "PERIOD", Period::parse);
    }

    /**
     * The index of the block at which the masthead can be no longer: the first heading of level 1; in a newsletter without
     * sections the first heading after the title; in one without headings the first block that is no short line.
     *
     * @param title what the front matter says, null if it says none
     */
    public static int end(List<Node> blocks, @Nullable String title, SourceText source) {
        int end = -1;
        boolean titled = title != null || isBoldTitle(blocks, source);
        for (int i = 0; i < blocks.size(); i++) {
            if (Nodes.isHeading(blocks.get(i), 1)) {
                return i;
            }
            if (end < 0 && blocks.get(i) instanceof Heading heading) {
                boolean repeats = title != null && Texts.same(InlineReader.text(heading, source), title);
                end = titled && !repeats ? i : end;
                titled = true;
            }
        }
        if (end >= 0 || blocks.stream().anyMatch(Heading.class::isInstance)) {
            return end >= 0 ? end : blocks.size();
        }
        end = 0;
        while (end < blocks.size() && isShort(blocks.get(end), source)) {
            end++;
        }
        return end;
    }

    /** Whether a newsletter begins with its title in bold, and the rest of the masthead below it. */
    private static boolean isBoldTitle(List<Node> blocks, SourceText source) {
        return Nodes.isBold(blocks.get(0))
                && HeadingLevels.introduces(blocks, 0, source)
                && !PublisherName.isBody(Texts.oneLine(InlineReader.text(blocks.get(0), source)));
    }

    private static boolean isShort(Node block, SourceText source) {
        return block instanceof ThematicBreak
                || block instanceof Paragraph
                        && InlineReader.text(block, source).lines().allMatch(line -> line.length() <= LONGEST_LINE);
    }

    /**
     * Reads the masthead from the front matter and the blocks before the first section.
     *
     * @param below the other blocks
     * @param heads whether the first section has a heading that would be the title if the period were known
     * @param subject what is the title if there is no other, null if there is none
     * @param language the newsletter's
     * @throws ImportException if there is no title, or no period
     */
    public static Masthead read(
            SourceText source,
            FrontMatter front,
            List<Node> blocks,
            List<Node> below,
            boolean heads,
            @Nullable String subject,
            String language,
            Findings findings) {
        Masthead masthead = new Masthead(source, front, language);
        masthead.headed = blocks.stream().anyMatch(Heading.class::isInstance);
        masthead.foresee(blocks, subject);
        Position told = null;
        for (Node block : masthead.notesLast(blocks)) {
            masthead.repeats.clear();
            masthead.doubt(block);
            boolean known = masthead.publisher != null;
            if (!masthead.take(block)) {
                told = known || masthead.publisher == null ? told : source.position(block);
                masthead.rest.add(block);
                masthead.tellText(block, findings);
                continue;
            }
            for (String line : masthead.repeats) {
                findings.info(ImportCodes.MASTHEAD_REPEATED, "", source.position(block), line, Map.of());
            }
        }
        if (masthead.title == null && subject != null && Texts.isLine(subject, Limits.TITLE)) {
            masthead.title = subject;
        }
        if (masthead.period == null && masthead.title != null) {
            masthead.period = MastheadPeriod.find(masthead.title);
        }
        if (masthead.period == null && subject != null) {
            masthead.period = MastheadPeriod.find(subject);
        }
        if (masthead.period == null) {
            masthead.period = masthead.joined(blocks, subject);
        }
        if (masthead.period == null && front.has("title") && !below.isEmpty()) {
            // The heading that would have been the title stands for a section now, and the lines below it are text.
            masthead.period = masthead.opening(below);
        }
        if (masthead.title == null && masthead.period != null && !blocks.isEmpty() && !front.has("publisher")) {
            masthead.assumeTitle(source.position(blocks.get(0)), findings);
        }
        List<Finding> missing = masthead.missing(heads);
        if (!missing.isEmpty()) {
            throw new ImportException(
                    source.document(), front.isOpen() ? List.of(failure(ImportCodes.FRONT_MATTER_OPEN)) : missing);
        }
        if (masthead.publisher == null) {
            masthead.publisher = masthead.named != null ? masthead.named : masthead.titled(subject);
            told = masthead.publisher == null ? told : new Position(1, 1);
        }
        if (told != null) {
            findings.info(ImportCodes.PUBLISHER_NAMED, "/publisher", told, masthead.publisher(), Map.of());
        }
        if (masthead.publisher == null) {
            masthead.publisher = Issue.PUBLISHER;
            findings.warning(
                    ImportCodes.PUBLISHER_ASSUMED, "/publisher", new Position(1, 1), Issue.PUBLISHER, Map.of());
        }
        return masthead;
    }

    /** The blocks with the notes of headings behind the others: what stands below them is no less of the masthead. */
    private List<Node> notesLast(List<Node> blocks) {
        List<Node> inOrder = new ArrayList<>();
        List<Node> notes = new ArrayList<>();
        boolean heading = false;
        for (Node block : blocks) {
            boolean note = heading
                    && block instanceof Paragraph
                    && !RaisedNumber.opening(InlineReader.text(block, source)).isEmpty();
            (note ? notes : inOrder).add(block);
            heading = note || block instanceof Heading;
        }
        inOrder.addAll(notes);
        return inOrder;
    }

    /** Tells of a block that is kept as text; of many, which want headings, once. */
    private void tellText(Node block, Findings findings) {
        String text = Texts.oneLine(InlineReader.text(block, source));
        if (rest.size() <= MOST_TOLD) {
            findings.info(ImportCodes.MASTHEAD_TEXT, "", source.position(block), text, Map.of());
        } else if (rest.size() == MOST_TOLD + 1) {
            Map<String, String> limit = Map.of("limit", Integer.toString(MOST_TOLD));
            findings.warning(ImportCodes.NO_SECTION, "", source.position(block), text, limit);
        }
    }

    /** Looks at all lines for what the title will be, and who the publisher, before any line is taken that only might be. */
    private void foresee(List<Node> blocks, @Nullable String subject) {
        String heading = blocks.stream()
                .filter(Heading.class::isInstance)
                .findFirst()
                .map(block -> Texts.oneLine(InlineReader.text(block, source)))
                .orElse(null);
        bold = heading == null ? bold(blocks) : null;
        String first = Stream.of(title, heading, bold, subject)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        titles = first == null ? null : MastheadPeriod.find(first);
        named = publisher != null
                ? null
                : PublisherName.in(blocks.stream().flatMap(this::all).toList(), first);
    }

    /** The period that a line states, null if it states none, or one that has nothing of the title's: the day it came out. */
    private @Nullable Period stated(String line) {
        Period stated = MastheadPeriod.find(line);
        boolean other = stated != null && titles != null && !stated.overlaps(titles);
        return other ? null : stated;
    }

    /** The first line in bold, null if there is none. */
    private @Nullable String bold(List<Node> blocks) {
        return blocks.stream()
                .filter(Nodes::isBold)
                .findFirst()
                .map(block -> Texts.oneLine(InlineReader.text(block, source)))
                .orElse(null);
    }

    /** "LYSGLIMT – orientering fra Fyrvesenet": where one line says both, it is the title, and says whose the newsletter is. */
    private void assumeTitle(Position at, Findings findings) {
        String behind = publisher == null ? null : PublisherLine.behindTitle(publisher);
        if (behind != null) {
            title = publisher;
            publisher = behind;
            findings.warning(ImportCodes.TITLE_ASSUMED, "/title", at, title, Map.of());
        }
    }

    /** What there is to tell of a title and a period that are not there. */
    private List<Finding> missing(boolean heads) {
        List<Finding> missing = new ArrayList<>();
        if (title == null && !(heads && period == null)) {
            missing.add(failure(ImportCodes.NO_TITLE));
        }
        if (period == null) {
            missing.add(doubtful == null ? failure(ImportCodes.NO_PERIOD) : doubtful);
        }
        return missing;
    }

    private static Finding failure(String code) {
        return Finding.error(code, "", null, Map.of()).at(new Position(1, 1));
    }

    /** Whom the title or the subject says that the news is from, null if neither does. */
    private @Nullable String titled(@Nullable String subject) {
        return Stream.of(title, subject)
                .filter(Objects::nonNull)
                .map(PublisherLine::publisher)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The period that one line states and another one the year of: "Nr. 3, 2031" and "juli–september". */
    private @Nullable Period joined(List<Node> blocks, @Nullable String subject) {
        List<String> all = new ArrayList<>();
        for (Node block : blocks) {
            all.addAll(lines(block));
        }
        if (subject != null) {
            all.add(subject);
        }
        Set<String> years = new HashSet<>();
        for (String line : all) {
            Matcher year = YEAR.matcher(line);
            while (year.find()) {
                years.add(year.group());
            }
        }
        if (years.size() != 1) {
            return null;
        }
        String year = years.iterator().next();
        for (String line : all) {
            Period found = line.contains(year) ? null : MastheadPeriod.find(line + " " + year);
            if (found != null && !found.text().equals(year)) {
                return found;
            }
        }
        return null;
    }

    /** The period that a line below the first heading opens with, null if none does. */
    private @Nullable Period opening(List<Node> below) {
        for (Node block : below.subList(1, below.size())) {
            if (!isShort(block, source)) {
                return null;
            }
            for (String line : lines(block)) {
                Period found = MastheadPeriod.find(line);
                if (found != null && MastheadPeriod.opens(line)) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Keeps in mind the first line that may be meant to say the period. */
    private void doubt(Node block) {
        if (doubtful == null) {
            for (String line : lines(block)) {
                if (MastheadPeriod.hasYear(line)) {
                    doubtful = Finding.error(ImportCodes.PERIOD_WORDS, "", line, Map.of())
                            .at(source.position(block));
                    return;
                }
            }
        }
    }

    private boolean take(Node block) {
        if (block instanceof ThematicBreak) {
            return true;
        }
        if (block instanceof Heading) {
            String text = Texts.oneLine(InlineReader.text(block, source));
            if (title == null && Texts.isLine(text, Limits.TITLE)) {
                title = text;
                return true;
            }
            return title != null && Texts.same(text, title) && repeats.add(text);
        }
        if (block instanceof Paragraph && !headed && title == null && Nodes.isBold(block)) {
            String text = Texts.oneLine(InlineReader.text(block, source));
            boolean other = bold != null && !text.equals(bold);
            if (!other && Texts.isLine(text, Limits.TITLE) && MastheadPeriod.find(text) == null) {
                title = text;
                return true;
            }
        }
        if (block instanceof Paragraph && rest.isEmpty()) {
            // Whom it is for may take more than one line of a mail.
            String whole = Texts.oneLine(Texts.clean(InlineReader.text(block, source)));
            if (isAudience(whole) && lines(block).stream().allMatch(line -> MastheadPeriod.find(line) == null)) {
                audience = whole;
                return true;
            }
        }
        // A line that begins with a number, such as "4. kvartal 2031", is a list of one entry.
        boolean lines = (block instanceof Paragraph || block instanceof OrderedList)
                && Nodes.targets(block).isEmpty();
        boolean taken = lines && takeLines(lines(block));
        if (!taken) {
            // A period or publisher in other words than ours is understood, and its words stay text.
            all(block).forEach(this::understand);
        }
        return taken;
    }

    /** The lines of a block, as they are written, unless it is running text, and as they are printed, where several may be one. */
    private Stream<String> all(Node block) {
        List<String> printed = lines(block);
        List<String> written = written(block).toList();
        boolean text = printed.stream().anyMatch(line -> line.contains(". ") || line.endsWith("."))
                && written.stream().skip(1).anyMatch(line -> Character.isLowerCase(line.codePointAt(0)));
        return text ? printed.stream() : Stream.concat(written.stream(), printed.stream());
    }

    /** The lines of a block as they are written, without the marks around them. */
    private Stream<String> written(Node block) {
        return block.getSourceSpans().isEmpty()
                ? Stream.empty()
                : source.raw(block)
                        .lines()
                        .map(line -> QUOTE.matcher(line).replaceFirst(""))
                        .filter(line -> !MARKED.matcher(line).find())
                        .map(line ->
                                Texts.oneLine(Texts.clean(MARKS.matcher(line).replaceAll(""))))
                        .filter(line -> !line.isEmpty());
    }

    /** The lines of a block, of a table its rows; none of what no masthead has. */
    private List<String> lines(Node block) {
        if (block instanceof BlockQuote) {
            return Nodes.children(block).stream()
                    .flatMap(child -> lines(child).stream())
                    .toList();
        }
        if (block instanceof TableBlock) {
            return Nodes.children(block).stream()
                    .flatMap(part -> Nodes.children(part).stream())
                    .map(row -> Nodes.children(row).stream()
                            .map(cell -> Texts.oneLine(InlineReader.text(cell, source)))
                            .collect(Collectors.joining(": ")))
                    .toList();
        }
        if (!(block instanceof Paragraph || block instanceof Heading || block instanceof OrderedList)) {
            return List.of();
        }
        String text = block instanceof OrderedList ? source.raw(block) : InlineReader.text(block, source);
        return text.lines()
                .map(line -> Texts.oneLine(Texts.clean(line)))
                .filter(line -> !Texts.isBlank(line))
                .toList();
    }

    private boolean takeLines(List<String> lines) {
        Masthead before = new Masthead(this);
        for (String line : lines) {
            if (!takeLine(line)) {
                restore(before);
                return false;
            }
        }
        return true;
    }

    private void understand(String line) {
        period = period == null ? stated(line) : period;
        if (publisher == null && named != null && line.contains(named)) {
            publisher = named;
        }
        if (publisher == null && named == null) {
            publisher = PublisherLine.publisher(line);
        }
    }

    private boolean takeLine(String line) {
        if (isSaid(line)) {
            return repeats.add(line);
        }
        if (takeBoth(line)) {
            return true;
        }
        Period stated = period == null ? stated(line) : null;
        if (stated != null) {
            period = stated;
            return isSaid(line);
        }
        if (!rest.isEmpty()) {
            return false;
        }
        if (isAudience(line)) {
            audience = line;
            return true;
        }
        if (publisher == null && PublisherLine.saysFrom(line)) {
            return false;
        }
        if (GREETING.matcher(line).matches()) {
            return false;
        }
        boolean isName = named == null
                ? title == null || period == null && NAME.matcher(line).matches()
                : PublisherName.isLineOf(named, line)
                        || title == null && !headed && PublisherLine.behindTitle(line) != null;
        if (publisher == null && isName && Texts.isLine(line, Limits.NAME)) {
            publisher = line;
            return true;
        }
        return false;
    }

    /** "Fyrvesenet, oktober–desember 2031": whose it is and the period, and no more. */
    private boolean takeBoth(String line) {
        if (publisher != null || period != null || named == null || !line.startsWith(named)) {
            return false;
        }
        Matcher behind = BEHIND_NAME.matcher(line.substring(named.length()));
        Period stated = behind.matches() ? stated(behind.group(1)) : null;
        if (stated == null || !Texts.same(behind.group(1), stated.format(locale))) {
            return false;
        }
        publisher = named;
        period = stated;
        return true;
    }

    private boolean isAudience(String line) {
        return audience == null
                && Texts.isLine(line, Limits.NAME)
                && AUDIENCE.matcher(line).matches();
    }

    private boolean isSaid(String line) {
        return publisher != null && Texts.same(line, publisher)
                || title != null && Texts.same(line, title)
                || audience != null && Texts.same(line, audience)
                || period != null && Texts.same(line, period.format(locale));
    }

    private Masthead(Masthead other) {
        this.source = other.source;
        this.language = other.language;
        this.locale = other.locale;
        this.named = other.named;
        this.bold = other.bold;
        this.titles = other.titles;
        restore(other);
    }

    private void restore(Masthead other) {
        publisher = other.publisher;
        title = other.title;
        period = other.period;
        audience = other.audience;
    }

    public String language() {
        return language;
    }

    public String publisher() {
        return Objects.requireNonNull(publisher);
    }

    public String title() {
        return Objects.requireNonNull(title);
    }

    public Period period() {
        return Objects.requireNonNull(period);
    }

    public @Nullable String audience() {
        return audience;
    }

    /** What stands before the first section and is no part of the masthead. */
    public List<Node> rest() {
        return rest;
    }
}
