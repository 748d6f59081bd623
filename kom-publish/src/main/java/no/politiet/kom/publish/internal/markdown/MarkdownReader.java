package no.politiet.kom.publish.internal.markdown;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.publish.ImportCodes;
import no.politiet.kom.publish.ImportException;
import no.politiet.kom.publish.internal.source.SourceText;
import no.politiet.kom.publish.internal.structure.Nodes;
import no.politiet.kom.publish.internal.text.AddressFinder;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown. No HTML blocks and no indented code: in a newsletter both are text that happens to begin like that. A bare
 * address is a link, as its author meant it, though CommonMark leaves it as text.
 *
 * <p>The Markdown library's own extension for addresses takes the marks that close a Norwegian quotation for a part of
 * them, links what is no address of the web, and calls itself at each level of emphasis, of which there can be as many
 * as there are characters; so the library it rests on is used without it.
 */
public final class MarkdownReader {

    /** In the order of the Markdown library: it asks each in turn, and a heading may be underlined as a rule is drawn. */
    private static final List<Class<? extends Block>> BLOCKS =
            List.of(BlockQuote.class, Heading.class, FencedCodeBlock.class, ThematicBreak.class, ListBlock.class);

    /** Images in one paragraph. The library walks through each that stands in another again and again. */
    private static final int MOST_IMAGES = 1000;

    private static final String IMAGE = "![";

    private final Parser parser;

    /**
     * A reader.
     *
     * @param deepest levels of lists and quotations inside each other; what is deeper is text
     */
    public MarkdownReader(int deepest) {
        this.parser = Parser.builder()
                .extensions(Set.of(TablesExtension.create()))
                .enabledBlockTypes(new LinkedHashSet<>(BLOCKS))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(deepest)
                // Above a limit the library tries each pair of marks again, which takes time by the square.
                .maxInlineNesting(Integer.MAX_VALUE)
                .build();
    }

    /** The newsletter, without its front matter, as a tree. */
    public Node read(SourceText source, String markdown) {
        refuseImages(source);
        Node document = parser.parse(markdown);
        Footnotes.place(document, source);
        Nodes.unlinked(document).forEach(MarkdownReader::link);
        return document;
    }

    private static void refuseImages(SourceText source) {
        int images = 0;
        for (int i = 0; i < source.lines().size(); i++) {
            String line = source.lines().get(i);
            for (int at = line.indexOf(IMAGE); at >= 0; at = line.indexOf(IMAGE, at + IMAGE.length())) {
                images++;
            }
            if (images > MOST_IMAGES) {
                Map<String, String> limit = Map.of("limit", Integer.toString(MOST_IMAGES));
                Finding finding = Finding.error(ImportCodes.IMAGES, "", null, limit);
                throw new ImportException(source.document(), finding.at(new Position(i + 1, 1)));
            }
            images = line.isBlank() ? 0 : images;
        }
    }

    private static void link(Text text) {
        String literal = text.getLiteral();
        List<AddressFinder.Found> found = AddressFinder.in(literal);
        if (found.isEmpty()) {
            return;
        }
        int from = 0;
        Node last = text;
        for (AddressFinder.Found address : found) {
            int start = address.range().start();
            int end = address.range().end();
            last = after(last, text, from, start);
            Link link = new Link(address.target(), null);
            link.appendChild(part(text, start, end));
            mark(link, text, start, end);
            last.insertAfter(link);
            last = link;
            from = end;
        }
        after(last, text, from, literal.length());
        text.unlink();
    }

    private static Node after(Node last, Text text, int from, int to) {
        if (from == to) {
            return last;
        }
        Text part = part(text, from, to);
        last.insertAfter(part);
        return part;
    }

    private static Text part(Text text, int from, int to) {
        Text part = new Text(text.getLiteral().substring(from, to));
        mark(part, text, from, to);
        return part;
    }

    /** A text as long in the source as it reads has its parts where they are; of another only the whole is known. */
    private static void mark(Node node, Text text, int from, int to) {
        List<SourceSpan> spans = text.getSourceSpans();
        boolean verbatim = spans.size() == 1
                && spans.get(0).getLength() == text.getLiteral().length();
        node.setSourceSpans(verbatim ? List.of(spans.get(0).subSpan(from, to)) : spans);
    }
}
