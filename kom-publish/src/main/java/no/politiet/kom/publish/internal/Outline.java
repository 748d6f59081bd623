package no.politiet.kom.publish.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.ImportCodes;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Where sections and items begin and end. A heading of level 1 opens a section, one of level 2 an item. The same section
 * title again is the header of its next page, and the same heading again continues its item. Text without a heading of
 * its own stands under the title of its section.
 */
public final class Outline {

    /** A section and the line it begins on. */
    public record SectionDraft(String title, int line, List<ItemDraft> items) {}

    /** An item: its heading, the line it begins on, the node of its heading if it has one of its own, and its text. */
    public record ItemDraft(
            String heading, int line, @Nullable Node headingNode, List<Node> body) {}

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
        return outline.sections;
    }

    private void add(Node block, String untitled) {
        if (Nodes.isHeading(block, 1) || Nodes.isHeading(block, 2)) {
            String text = Words.oneLine(InlineReader.text(block, source));
            if (Words.isLine(text, Limits.TITLE)) {
                if (Nodes.isHeading(block, 1)) {
                    section(text, block);
                } else {
                    section(untitled, source.firstLine(block));
                    item(text, block);
                }
                return;
            }
            findings.warning(ImportCodes.HEADING, "", source.position(block), text, Map.of());
            ((Heading) block).setLevel(3);
        }
        section(untitled, source.firstLine(block));
        body().add(block);
    }

    private void section(String untitled, int line) {
        if (sections.isEmpty()) {
            sections.add(new SectionDraft(untitled, line, new ArrayList<>()));
        }
    }

    private void section(String title, Node heading) {
        if (!sections.isEmpty() && Words.same(last(sections).title(), title)) {
            findings.info(ImportCodes.SECTION_REPEATED, "", source.position(heading), title, Map.of());
            return;
        }
        close();
        sections.add(new SectionDraft(title, source.firstLine(heading), new ArrayList<>()));
    }

    private void item(String title, Node heading) {
        List<ItemDraft> items = last(sections).items();
        if (!items.isEmpty() && Words.same(last(items).heading(), title)) {
            findings.info(ImportCodes.HEADING_REPEATED, "", source.position(heading), title, Map.of());
            return;
        }
        items.add(new ItemDraft(title, source.firstLine(heading), heading, new ArrayList<>()));
    }

    private List<Node> body() {
        List<ItemDraft> items = last(sections).items();
        if (items.isEmpty()) {
            SectionDraft section = last(sections);
            items.add(new ItemDraft(section.title(), section.line(), null, new ArrayList<>()));
        }
        return last(items).body();
    }

    /** A section has at least one item, be it empty. */
    private void close() {
        if (!sections.isEmpty()) {
            body();
        }
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
