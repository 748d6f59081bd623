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
import no.politiet.kom.publish.internal.structure.InlineReader;
import no.politiet.kom.publish.internal.structure.Nodes;
import no.politiet.kom.publish.internal.text.MastheadPeriod;
import no.politiet.kom.publish.internal.text.RaisedNumber;
import no.politiet.kom.publish.internal.text.Texts;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/**
 * Reads a masthead: what the front matter says and, for the rest, what stands before the first section: the publisher by its name
 * ({@link PublisherName}), the title as a heading or else as a line in bold, the period in words, and the audience in a line that begins
 * with "Til".
 *
 * <p>A block is taken into the masthead only when each of its lines says one of these; what is left over stays text, and
 * below it only the title, the period and the publisher are still looked for.
 */
public final class MastheadReader {

    /** More blocks before the first section are no masthead. */
    private static final int MOST_TOLD = 8;

    private static final Pattern YEAR = Pattern.compile("\\b20[0-9]{2}\\b");

    private final SourceText source;
    private final FrontMatter front;
    private final @Nullable String subject;
    private final String language;
    private final Findings findings;
    private final MastheadLines lines;

    private final List<Node> rest = new ArrayList<>();

    /**
     * A reader.
     *
     * @param subject what is the title if there is no other, null if there is none
     * @param language the newsletter's
     */
    public MastheadReader(
            SourceText source, FrontMatter front, @Nullable String subject, String language, Findings findings) {
        this.source = source;
        this.front = front;
        this.subject = subject;
        this.language = language;
        this.findings = findings;
        this.lines = new MastheadLines(source);
    }

    /**
     * Reads the masthead from the front matter and the blocks before the first section.
     *
     * @param below the other blocks
     * @param heads whether the first section has a heading that would be the title if the period were known
     * @throws ImportException if there is no title, or no period
     */
    public Masthead read(List<Node> blocks, List<Node> below, boolean heads) {
        String title = front.text("title", Limits.TITLE);
        String publisher = front.text("publisher", Limits.NAME);
        Foreseen foreseen = Foreseen.in(blocks, lines, title, publisher, subject);
        Said said = new Said(front, foreseen, language);
        Position told = null;
        for (Node block : notesLast(blocks)) {
            said.repeats.clear();
            boolean known = said.publisher != null;
            if (take(block, said, foreseen)) {
                said.repeats.forEach(line ->
                        findings.info(ImportCodes.MASTHEAD_REPEATED, "", source.position(block), line, Map.of()));
            } else {
                told = known || said.publisher == null ? told : source.position(block);
                rest.add(block);
                tellText(block);
            }
        }
        if (said.title == null && subject != null && Texts.isLine(subject, Limits.TITLE)) {
            said.title = subject;
        }
        if (said.period == null) {
            said.period = period(said.title, blocks, below);
        }
        if (said.title == null && said.period != null && !blocks.isEmpty() && !front.has("publisher")) {
            assumeTitle(said, source.position(blocks.get(0)));
        }
        if (said.title == null || said.period == null) {
            throw new ImportException(source.document(), missing(said, blocks, heads));
        }
        if (said.publisher == null) {
            said.publisher = spelled(foreseen.named() != null ? foreseen.named() : titled(said.title));
            told = said.publisher == null ? told : new Position(1, 1);
        }
        return new Masthead(language, publisher(said.publisher, told), said.title, said.period, said.audience, rest);
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

    private boolean take(Node block, Said said, Foreseen foreseen) {
        if (block instanceof ThematicBreak) {
            return true;
        }
        String text = lines.text(block);
        if (block instanceof Heading) {
            if (said.title == null && Texts.isLine(text, Limits.TITLE)) {
                said.title = text;
                return true;
            }
            return said.title != null && Texts.same(text, said.title) && said.repeats.add(text);
        }
        if (said.title == null
                && text.equals(foreseen.bold())
                && block instanceof Paragraph
                && Nodes.isBold(block)
                && Texts.isLine(text, Limits.TITLE)
                && MastheadPeriod.find(text) == null) {
            said.title = text;
            return true;
        }
        List<String> printed = lines.printed(block);
        if (block instanceof Paragraph
                && rest.isEmpty()
                && said.takeAudience(printed, Texts.oneLine(Texts.clean(InlineReader.text(block, source))))) {
            return true;
        }
        // A line that begins with a number, such as "4. kvartal 2031", is a list of one entry.
        boolean areLines = (block instanceof Paragraph || block instanceof OrderedList)
                && Nodes.targets(block).isEmpty();
        if (areLines && said.take(printed, !rest.isEmpty())) {
            return true;
        }
        lines.all(block).forEach(said::understand);
        return false;
    }

    /** Tells of a block that is kept as text; of many, which want headings, once. */
    private void tellText(Node block) {
        if (rest.size() <= MOST_TOLD) {
            findings.info(ImportCodes.MASTHEAD_TEXT, "", source.position(block), lines.text(block), Map.of());
        } else if (rest.size() == MOST_TOLD + 1) {
            Map<String, String> limit = Map.of("limit", Integer.toString(MOST_TOLD));
            findings.warning(ImportCodes.NO_SECTION, "", source.position(block), lines.text(block), limit);
        }
    }

    /** The period that no line by itself states, null if nothing does. */
    private @Nullable Period period(@Nullable String title, List<Node> blocks, List<Node> below) {
        Period period = title == null ? null : MastheadPeriod.find(title);
        if (period == null && subject != null) {
            period = MastheadPeriod.find(subject);
        }
        if (period == null) {
            period = joined(blocks);
        }
        if (period == null && front.has("title") && !below.isEmpty()) {
            // The heading that would have been the title stands for a section now, and the lines below it are text.
            period = opening(below);
        }
        return period;
    }

    /** The period that one line states and another one the year of: "Nr. 3, 2031" and "juli–september". */
    private @Nullable Period joined(List<Node> blocks) {
        List<String> all = new ArrayList<>();
        for (Node block : blocks) {
            all.addAll(lines.printed(block));
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
            if (!lines.areShort(block)) {
                return null;
            }
            for (String line : lines.printed(block)) {
                Period found = MastheadPeriod.find(line);
                if (found != null && MastheadPeriod.opens(line)) {
                    return found;
                }
            }
        }
        return null;
    }

    /** "LYSGLIMT – orientering fra Fyrvesenet": where one line says both, it is the title, and says whose the newsletter is. */
    private void assumeTitle(Said said, Position at) {
        String behind = said.publisher == null ? null : PublisherLine.behindTitle(said.publisher);
        if (behind != null) {
            said.title = said.publisher;
            said.publisher = behind;
            findings.warning(ImportCodes.TITLE_ASSUMED, "/title", at, said.title, Map.of());
        }
    }

    /** What there is to tell of a title and a period that are not there. */
    private List<Finding> missing(Said said, List<Node> blocks, boolean heads) {
        if (front.isOpen()) {
            return List.of(failure(ImportCodes.FRONT_MATTER_OPEN));
        }
        List<Finding> missing = new ArrayList<>();
        if (said.title == null && !(heads && said.period == null)) {
            missing.add(failure(ImportCodes.NO_TITLE));
        }
        if (said.period == null) {
            missing.add(doubtful(blocks));
        }
        return missing;
    }

    /** That there is no period, or the first line that may be meant to say it. */
    private Finding doubtful(List<Node> blocks) {
        for (Node block : notesLast(blocks)) {
            for (String line : lines.printed(block)) {
                if (MastheadPeriod.hasYear(line)) {
                    return Finding.error(ImportCodes.PERIOD_WORDS, "", line, Map.of())
                            .at(source.position(block));
                }
            }
        }
        return failure(ImportCodes.NO_PERIOD);
    }

    private static Finding failure(String code) {
        return Finding.error(code, "", null, Map.of()).at(new Position(1, 1));
    }

    /** Whom the title or the subject says that the news is from, null if neither does. */
    private @Nullable String titled(String title) {
        return Stream.of(title, subject)
                .filter(Objects::nonNull)
                .map(PublisherLine::publisher)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A name in capitals as the subject spells it, if it does. */
    private @Nullable String spelled(@Nullable String name) {
        if (name == null || subject == null || !name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        for (int at = 0; at + name.length() <= subject.length(); at++) {
            if (subject.regionMatches(true, at, name, 0, name.length())) {
                return subject.substring(at, at + name.length());
            }
        }
        return name;
    }

    /**
     * The publisher, ours if nobody is named.
     *
     * @param told where other words than ours name it, null if none do
     */
    private String publisher(@Nullable String named, @Nullable Position told) {
        if (named == null) {
            findings.warning(
                    ImportCodes.PUBLISHER_ASSUMED, "/publisher", new Position(1, 1), Issue.PUBLISHER, Map.of());
            return Issue.PUBLISHER;
        }
        if (told != null) {
            findings.info(ImportCodes.PUBLISHER_NAMED, "/publisher", told, named, Map.of());
        }
        return named;
    }
}
