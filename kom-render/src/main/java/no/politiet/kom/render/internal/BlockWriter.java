package no.politiet.kom.render.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.BulletList;
import no.politiet.kom.model.ListItem;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Quote;
import no.politiet.kom.model.Span;
import no.politiet.kom.model.Table;

/** Writes blocks: paragraphs apart by an empty line, entries of a list under each other, quotations indented. */
public final class BlockWriter {

    private static final String BULLET = "•";
    private static final String INDENT = "  ";
    private static final String QUOTE = "    ";

    private final LineWriter lines;

    public BlockWriter(LineWriter lines) {
        this.lines = lines;
    }

    public void write(List<Block> blocks) throws IOException {
        write(blocks, "", "", 0);
    }

    private void write(List<Block> all, String first, String rest, int right) throws IOException {
        List<Block> blocks = Tables.joined(all);
        String indent = first;
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0) {
                lines.gap();
            }
            write(blocks.get(i), indent, rest, right);
            indent = rest;
        }
        lines.gap();
    }

    private void write(Block block, String first, String rest, int right) throws IOException {
        if (block instanceof Paragraph paragraph) {
            lines.paragraph(runs(paragraph.spans()), first, rest, right);
        } else if (block instanceof BulletList list) {
            write(list, rest, right);
        } else if (block instanceof Quote quote) {
            write(quote.blocks(), first + QUOTE, rest + QUOTE, right + QUOTE.length());
        } else if (block instanceof Table table) {
            TableWriter.write(table, rest, lines);
        } else {
            lines.paragraph(List.of(Run.plain(block.plainText())), first, rest, right);
        }
    }

    private void write(BulletList list, String indent, int right) throws IOException {
        int number = 0;
        boolean loose = list.items().stream().anyMatch(entry -> entry.blocks().size() > 1);
        int widest = LineWriter.length(marker(list, list.items().size()));
        for (ListItem entry : list.items()) {
            number++;
            String marker = marker(list, number);
            String pad = " ".repeat(widest - LineWriter.length(marker));
            String rest = indent + INDENT + " ".repeat(widest + 1);
            entry(entry, indent + INDENT + pad + marker + " ", rest, right, loose);
        }
    }

    private void entry(ListItem entry, String first, String rest, int right, boolean loose) throws IOException {
        String indent = first;
        for (Block block : entry.blocks()) {
            if (block instanceof Paragraph || indent.equals(rest)) {
                write(block, indent, rest, right);
            } else {
                // The marker of an entry that starts with a list or a table stands on a line of its own.
                lines.paragraph(List.of(Run.quiet(indent)), "", "", right);
                write(block, rest, rest, right);
            }
            indent = rest;
            if (loose) {
                lines.gap();
            }
        }
    }

    private static String marker(BulletList list, int number) {
        String marker = list.marker();
        return marker != null ? Clean.line(marker) : list.ordered() ? number + "." : BULLET;
    }

    static List<Run> runs(List<Span> spans) {
        List<Run> runs = new ArrayList<>();
        for (Span span : spans) {
            runs.add(new Run(span.text(), style(span)));
        }
        return runs;
    }

    private static Style style(Span span) {
        if (span.strong()) {
            return span.emphasis() ? Style.STRONG_EMPHASIS : Style.STRONG;
        }
        return span.emphasis() ? Style.EMPHASIS : Style.PLAIN;
    }
}
