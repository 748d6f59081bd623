package no.politiet.kom.publish.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.BulletList;
import no.politiet.kom.model.ListItem;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Quote;
import no.politiet.kom.model.Span;
import no.politiet.kom.model.Table;
import no.politiet.kom.model.TableCell;
import no.politiet.kom.model.TableRow;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.ImportCodes;
import no.politiet.kom.publish.internal.source.Findings;
import no.politiet.kom.publish.internal.source.SourceText;
import no.politiet.kom.publish.internal.text.Texts;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;

/**
 * Reads Markdown blocks as blocks of an issue. Every word stays: a heading inside a body becomes a paragraph in bold,
 * code a paragraph, and what is nested deeper than {@link #DEEPEST} is brought up to that level.
 */
public final class BlockReader {

    /** Levels of lists and quotations inside each other. */
    static final int DEEPEST = 8;

    private static final Pattern PAGE =
            Pattern.compile("\\((?:s|side|p|pp)\\.?[ \\u00A0]*([0-9]+(?: ?[–-] ?[0-9]+)?)\\)[ .\"”»]*$");
    private static final Pattern OPENS_QUOTE = Pattern.compile("^[ ]*[\"“„«]");
    private static final Pattern NUMBER = Pattern.compile("[ \\t>]*([0-9]{1,9}[.)])");

    private final SourceText source;
    private final Findings findings;
    private final LinkReader links;
    private final Set<String> targets;

    /**
     * A reader for one item or the colophon.
     *
     * @param targets the addresses that links of the newsletter use, to tell which definitions are used
     */
    public BlockReader(SourceText source, Findings findings, LinkReader links, Set<String> targets) {
        this.source = source;
        this.findings = findings;
        this.links = links;
        this.targets = targets;
    }

    /** The blocks that a node of the body gives; none for a page break. */
    public List<Block> read(Node node) {
        List<Block> blocks = new ArrayList<>();
        read(node, 0, blocks);
        return blocks;
    }

    private void read(Node node, int depth, List<Block> blocks) {
        if (node instanceof ThematicBreak) {
            return;
        }
        if (node instanceof BlockQuote) {
            quote(node, depth, blocks);
        } else if (node instanceof ListBlock list) {
            list(list, depth, blocks);
        } else if (node instanceof TableBlock) {
            table(node, blocks);
        } else if (node instanceof Heading) {
            kept("heading", InlineReader.text(node, source), node);
            paragraph(spans(node).stream().map(Span::withStrong).toList(), blocks);
        } else if (node instanceof FencedCodeBlock code) {
            String info = code.getInfo() == null ? "" : code.getInfo() + "\n";
            literal("code", info + code.getLiteral(), node, blocks);
        } else if (node instanceof LinkReferenceDefinition definition) {
            if (!targets.contains(definition.getDestination()) || isNoAddress(definition.getDestination())) {
                literal("link definition", source.raw(node), node, blocks);
            }
        } else {
            text(spans(node), blocks);
        }
    }

    /** Whether a link cannot carry the target, whose words would be lost with it. */
    private static boolean isNoAddress(String target) {
        String address = Texts.clean(target).strip();
        return !address.isEmpty() && !address.equals("#") && Addresses.normalise(address) == null;
    }

    private List<Span> spans(Node node) {
        return InlineReader.spans(node, source, findings, links);
    }

    private void kept(String name, String text, Node node) {
        findings.info(ImportCodes.KEPT_AS_TEXT, "", source.position(node), text.strip(), Map.of("name", name));
    }

    private void literal(String name, String text, Node node, List<Block> blocks) {
        kept(name, text, node);
        List<String> lines = text.lines().map(Texts::clean).toList();
        paragraph(List.of(Span.of(String.join("\n", lines).stripTrailing())), blocks);
    }

    /** A paragraph that opens with a quotation mark and ends with a page reference is a quotation. */
    private void text(List<Span> spans, List<Block> blocks) {
        List<Block> paragraphs = new ArrayList<>();
        paragraph(spans, paragraphs);
        if (paragraphs.size() == 1) {
            String text = paragraphs.get(0).plainText();
            Matcher page = PAGE.matcher(text);
            if (OPENS_QUOTE.matcher(text).find() && page.find()) {
                blocks.add(Quote.of(paragraphs).withPlace(null, page.group(1)));
                return;
            }
        }
        blocks.addAll(paragraphs);
    }

    private static void paragraph(List<Span> spans, List<Block> blocks) {
        for (int from = 0; from < spans.size(); from += Limits.SPANS) {
            List<Span> part = spans.subList(from, Math.min(spans.size(), from + Limits.SPANS));
            Paragraph paragraph = Paragraph.of(
                    part.stream().filter(span -> !span.text().isEmpty()).toList());
            if (!Texts.isBlank(paragraph.plainText())) {
                blocks.add(paragraph);
            }
        }
    }

    private List<Block> children(Node parent, int depth) {
        List<Block> blocks = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            read(child, depth, blocks);
        }
        return blocks;
    }

    /** The page that a quotation names at its end is derived; its words stay where they are. */
    private void quote(Node node, int depth, List<Block> blocks) {
        List<Block> quoted = children(node, depth + 1);
        if (depth >= DEEPEST || quoted.isEmpty()) {
            blocks.addAll(quoted);
            return;
        }
        Matcher page = PAGE.matcher(quoted.get(quoted.size() - 1).plainText());
        String found = page.find() ? page.group(1) : null;
        blocks.add(Quote.of(quoted).withPlace(null, found));
    }

    private void list(ListBlock node, int depth, List<Block> blocks) {
        List<ListItem> entries = new ArrayList<>();
        boolean ordered = node instanceof OrderedList;
        boolean numbered = ordered && isNumbered(node);
        int place = 0;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            List<Block> entry = children(child, depth + 1);
            place++;
            if (ordered && !numbered) {
                blocks.addAll(withNumber(number(child, place), entry));
            } else if (depth >= DEEPEST) {
                blocks.addAll(entry);
            } else if (!entry.isEmpty()) {
                entries.add(ListItem.of(entry));
            }
        }
        for (int from = 0; from < entries.size(); from += Limits.LIST_ITEMS) {
            List<ListItem> part = entries.subList(from, Math.min(entries.size(), from + Limits.LIST_ITEMS));
            blocks.add(numbered ? BulletList.numbered(part) : Markers.recognise(BulletList.of(part)));
        }
    }

    /**
     * Whether a list counts 1, 2, 3. Any other numbers are the author's words, which an issue's list could not show, and
     * a single "18." is the beginning of a sentence: "18. januar".
     */
    private boolean isNumbered(ListBlock list) {
        int expected = 0;
        for (Node child = list.getFirstChild(); child != null; child = child.getNext()) {
            expected++;
            String number = number(child, expected);
            if (!number.substring(0, number.length() - 1).equals(Integer.toString(expected))
                    || child.getFirstChild() == null) {
                return false;
            }
        }
        return expected > 1;
    }

    /** The number as written; where the source is no text, the one that an entry at this place of the list has. */
    private String number(Node entry, int place) {
        Matcher number = NUMBER.matcher(source.raw(entry));
        if (number.lookingAt()) {
            return number.group(1);
        }
        Integer first = entry.getParent() instanceof OrderedList list ? list.getMarkerStartNumber() : null;
        return (first == null ? place : first + place - 1) + ".";
    }

    private static List<Block> withNumber(String number, List<Block> entry) {
        List<Block> blocks = new ArrayList<>(entry);
        if (!blocks.isEmpty() && blocks.get(0) instanceof Paragraph paragraph) {
            List<Span> spans = new ArrayList<>(paragraph.spans());
            spans.add(0, Span.of(number + " "));
            blocks.set(0, Paragraph.of(spans));
        } else {
            blocks.add(0, Paragraph.of(number));
        }
        return blocks;
    }

    private void table(Node node, List<Block> blocks) {
        List<TableRow> rows = new ArrayList<>();
        for (Node part = node.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row.getFirstChild() != null || !source.excess(row).isEmpty()) {
                    rows.add(row(row));
                }
            }
        }
        for (int from = 0; from < rows.size(); from += Limits.ROWS) {
            blocks.add(Table.of(rows.subList(from, Math.min(rows.size(), from + Limits.ROWS))));
        }
    }

    private TableRow row(Node row) {
        List<TableCell> cells = new ArrayList<>();
        boolean header = false;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            header |= cell instanceof org.commonmark.ext.gfm.tables.TableCell head && head.isHeader();
            cells.add(TableCell.of(spans(cell)));
        }
        for (String words : source.excess(row)) {
            kept("table cell", words, row);
            cells.add(TableCell.of(List.of(Span.of(words))));
        }
        return header ? TableRow.headings(cells) : TableRow.of(cells);
    }
}
