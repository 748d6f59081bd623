package no.politiet.kom.publish.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.politiet.kom.model.Extras;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.Span;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.ImportCodes;
import no.politiet.kom.publish.internal.source.Findings;
import no.politiet.kom.publish.internal.source.SourceText;
import no.politiet.kom.publish.internal.text.Texts;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands inside a paragraph, heading or table cell as flat spans. A soft break is a blank, a hard break a line
 * feed; code, HTML and the words that describe an image are kept as text. It walks without recursion, since emphasis can
 * be nested as deep as the text is long.
 */
public final class InlineReader {

    private static final Pattern BREAK = Pattern.compile("<br ?/?>", Pattern.CASE_INSENSITIVE);

    /** What a comment begins with; one over several paragraphs is no HTML to the Markdown library. */
    private static final String COMMENT = "<!--";

    private final SourceText source;
    private final Findings findings;
    private final LinkReader links;
    private final List<Span> spans = new ArrayList<>();
    private int strong;
    private int emphasis;
    private @Nullable LocalId link;
    private final StringBuilder linkWords = new StringBuilder();
    private Style runStyle = new Style(false, false, null);
    private final StringBuilder run = new StringBuilder();

    /** How a run of text is marked. */
    private record Style(
            boolean strong, boolean emphasis, @Nullable LocalId link) {}

    private InlineReader(SourceText source, Findings findings, LinkReader links) {
        this.source = source;
        this.findings = findings;
        this.links = links;
    }

    /** The spans of a block; its links go to {@code links}. */
    public static List<Span> spans(Node block, SourceText source, Findings findings, LinkReader links) {
        InlineReader reader = new InlineReader(source, findings, links);
        reader.walk(block);
        reader.closeRun();
        return reader.spans;
    }

    /** The text of a block, a hard break and the end of an entry or cell being a line feed; nothing is reported and no link collected. */
    public static String text(Node block, SourceText source) {
        Findings unused = new Findings();
        StringBuilder text = new StringBuilder();
        spans(block, source, unused, new LinkReader(source)).forEach(span -> text.append(span.text()));
        return text.toString();
    }

    private void walk(Node block) {
        Node node = block.getFirstChild();
        while (node != null) {
            enter(node);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            leave(node);
            while (node.getNext() == null && node.getParent() != block) {
                node = node.getParent();
                leave(node);
            }
            node = node.getNext();
        }
    }

    private void enter(Node node) {
        if (node instanceof Text text) {
            if (text.getLiteral().startsWith(COMMENT)) {
                tellHtml(text.getLiteral(), node);
            }
            add(text.getLiteral(), node);
        } else if (node instanceof SoftLineBreak) {
            add(" ", node);
        } else if (node instanceof HardLineBreak || isBreak(node)) {
            add("\n", node);
        } else if (node instanceof Code code) {
            String literal = code.getLiteral();
            findings.info(ImportCodes.KEPT_AS_TEXT, "", source.position(node), literal, Map.of("name", "code"));
            addInLine(literal, node);
        } else if (node instanceof HtmlInline html) {
            tellHtml(html.getLiteral(), node);
            addInLine(html.getLiteral(), node);
        } else if (node instanceof StrongEmphasis) {
            strong++;
        } else if (node instanceof Emphasis) {
            emphasis++;
        } else if (node instanceof Link) {
            link = links.next();
            linkWords.setLength(0);
        } else if (node instanceof Image image) {
            findings.info(
                    ImportCodes.KEPT_AS_TEXT,
                    "",
                    source.position(node),
                    image.getDestination(),
                    Map.of("name", "image"));
        }
    }

    /** {@code <br>}, the one way to break a line in a cell of a table. */
    private static boolean isBreak(Node node) {
        return node instanceof HtmlInline html
                && BREAK.matcher(html.getLiteral()).matches();
    }

    private void leave(Node node) {
        if (node instanceof StrongEmphasis) {
            strong--;
        } else if (node instanceof Emphasis) {
            emphasis--;
        } else if (node instanceof Link target) {
            links.add(target, linkWords.toString());
            link = null;
        } else if (node instanceof Image image
                && image.getTitle() != null
                && !image.getTitle().isEmpty()) {
            add(" " + image.getTitle(), node);
        } else if (node instanceof Paragraph || node instanceof Heading || node instanceof TableCell) {
            add("\n", node); // one of several in a list, a quotation or a table
        }
    }

    /** The marks themselves are printed, and so is a comment, which nobody means to be. */
    private void tellHtml(String literal, Node node) {
        findings.warning(ImportCodes.KEPT_AS_TEXT, "", source.position(node), literal, Map.of("name", "HTML"));
    }

    private void addInLine(String literal, Node node) {
        add(literal.replace("\r\n", "\n").replace('\r', '\n').replace('\n', ' '), node);
    }

    private void add(String literal, Node node) {
        String text = literal.equals("\n") ? literal : Texts.clean(literal);
        if (!text.equals(literal) && !literal.replace('\t', ' ').equals(text)) {
            findings.warning(ImportCodes.CHARACTER, "", source.position(node), literal, Map.of());
        }
        if (link != null) {
            linkWords.append(text);
        }
        Style style = new Style(strong > 0, emphasis > 0, link);
        if (!style.equals(runStyle)) {
            closeRun();
            runStyle = style;
        }
        run.append(text);
    }

    private void closeRun() {
        for (int from = 0; from < run.length(); ) {
            int left = run.codePointCount(from, run.length());
            int to = left <= Limits.TEXT ? run.length() : run.offsetByCodePoints(from, Limits.TEXT);
            spans.add(new Span(
                    run.substring(from, to), runStyle.strong, runStyle.emphasis, runStyle.link, null, Extras.NONE));
            from = to;
        }
        run.setLength(0);
    }
}
