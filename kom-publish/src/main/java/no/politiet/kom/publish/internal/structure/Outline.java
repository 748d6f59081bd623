package no.politiet.kom.publish.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.ImportCodes;
import no.politiet.kom.publish.internal.source.Findings;
import no.politiet.kom.publish.internal.source.SourceText;
import no.politiet.kom.publish.internal.text.Texts;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/**
 * Where sections and headings begin and end. A heading of level 1 opens a section, one of level 2 stands in it. The same
 * section title again is the header of its next page, and the same heading again, with or without "forts.", goes on. Text
 * without a heading of its own stands under the title of its section.
 */
public final class Outline {

    /** A section and the line it begins on. */
    public record SectionDraft(String title, int line, List<HeadingDraft> headings) {}

    /** A heading, the line it is on, its node if it has one of its own, and what stands below it. */
    public record HeadingDraft(
            String text, int line, @Nullable Node node, List<Node> body) {}

    /** "Lykter forts.", "Lykter (forts.)", "Lykter – fortsettelse". */
    private static final Pattern CONTINUED = Pattern.compile(
            "[ ,–-]*\\(?\\b(?:forts\\.?|fortsettelse|fortsetter|framhald|frh\\.)\\)?$", Pattern.CASE_INSENSITIVE);

    private final SourceText source;
    private final Findings findings;
    private final List<SectionDraft> sections = new ArrayList<>();

    private Outline(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    /** The sections of a newsletter; {@code untitled} is what text before the first section is named after. */
    public static List<SectionDraft> of(List<Node> blocks, String untitled, SourceText source, Findings findings) {
        Outline outline = new Outline(source, findings);
        for (Node block : blocks) {
            outline.add(block, untitled);
        }
        outline.close();
        outline.tellEmpty(untitled);
        return outline.sections;
    }

    private void add(Node block, String untitled) {
        if (Nodes.isHeading(block, 1) || Nodes.isHeading(block, 2)) {
            String text = Texts.oneLine(InlineReader.text(block, source));
            if (Texts.isLine(text, Limits.TITLE)) {
                if (Nodes.isHeading(block, 1)) {
                    section(text, block);
                } else {
                    section(untitled, source.firstLine(block));
                    heading(text, block);
                }
                return;
            }
            findings.warning(ImportCodes.HEADING, "", source.position(block), text, Map.of());
            ((Heading) block).setLevel(3);
        }
        if (block instanceof ThematicBreak) {
            // A page ends, or begins.
            return;
        }
        section(untitled, source.firstLine(block));
        body().add(block);
    }

    private void section(String untitled, int line) {
        if (sections.isEmpty()) {
            sections.add(new SectionDraft(untitled, line, new ArrayList<>()));
        }
    }

    private void section(String title, Node node) {
        if (!sections.isEmpty() && Texts.same(last(sections).title(), withoutContinued(title))) {
            findings.info(ImportCodes.SECTION_REPEATED, "", source.position(node), title, Map.of());
            return;
        }
        close();
        sections.add(new SectionDraft(title, source.firstLine(node), new ArrayList<>()));
    }

    private void heading(String text, Node node) {
        List<HeadingDraft> headings = last(sections).headings();
        if (!headings.isEmpty() && Texts.same(last(headings).text(), withoutContinued(text))) {
            findings.info(ImportCodes.HEADING_REPEATED, "", source.position(node), text, Map.of());
            return;
        }
        if (headings.isEmpty() && text.equals(last(sections).title())) {
            // What stands under the title of its section is not printed again.
            findings.info(ImportCodes.HEADING_REPEATED, "", source.position(node), text, Map.of());
        }
        headings.add(new HeadingDraft(text, source.firstLine(node), node, new ArrayList<>()));
    }

    private static String withoutContinued(String heading) {
        String text = CONTINUED.matcher(heading).replaceFirst("");
        return Texts.isBlank(text) ? heading : text;
    }

    private List<Node> body() {
        List<HeadingDraft> headings = last(sections).headings();
        if (headings.isEmpty()) {
            SectionDraft section = last(sections);
            headings.add(new HeadingDraft(section.title(), section.line(), null, new ArrayList<>()));
        }
        return last(headings).body();
    }

    /** A section has at least one heading, be it that of its title. */
    private void close() {
        if (!sections.isEmpty()) {
            body();
        }
    }

    /** Tells of headings with nothing below them, where others have text. One that is a link leads to what it is about. */
    private void tellEmpty(String untitled) {
        boolean any = sections.stream()
                .flatMap(section -> section.headings().stream())
                .anyMatch(
                        heading -> !heading.body().isEmpty() && !heading.text().equals(untitled));
        if (!any) {
            return;
        }
        for (SectionDraft section : sections) {
            for (HeadingDraft heading : section.headings()) {
                boolean leads =
                        heading.node() != null && !Nodes.targets(heading.node()).isEmpty();
                if (heading.body().isEmpty() && !leads) {
                    Position at = new Position(heading.line(), 1);
                    findings.warning(ImportCodes.HEADING_ALONE, "", at, heading.text(), Map.of());
                }
            }
        }
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
