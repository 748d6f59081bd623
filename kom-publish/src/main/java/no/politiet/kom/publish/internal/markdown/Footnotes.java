package no.politiet.kom.publish.internal.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.politiet.kom.publish.internal.structure.Nodes;
import no.politiet.kom.publish.internal.text.RaisedNumber;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Footnotes as most readers of Markdown know them: {@code [^1]} in the text, and {@code [^1]: …} elsewhere. The marks become raised
 * numbers, counted from 1, and each note a paragraph below the block that has its first mark. A note without a mark stays where it is.
 *
 * <p>The Markdown library's own extension for them is not released with each version of it, and does not run with another.
 */
final class Footnotes {

    private static final String LABEL = "\\[\\^([\\p{L}0-9_-]{1,20})]";
    private static final Pattern MARK = Pattern.compile(LABEL);
    private static final Pattern NOTE = Pattern.compile(LABEL + ": *");

    private final Node document;
    private final Map<String, Paragraph> notes = new LinkedHashMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final Set<Node> blocks = new HashSet<>();
    private final Map<Node, Node> lastBelow = new HashMap<>();

    private Footnotes(Node document) {
        this.document = document;
    }

    /** Moves the notes of a document to the blocks that have their marks. */
    static void place(Node document) {
        Footnotes footnotes = new Footnotes(document);
        for (Node block : Nodes.children(document)) {
            if (block instanceof Paragraph paragraph) {
                footnotes.take(paragraph);
            } else if (block instanceof LinkReferenceDefinition address) {
                footnotes.take(address);
            }
        }
        if (!footnotes.notes.isEmpty()) {
            footnotes.blocks.addAll(footnotes.notes.values());
            Nodes.texts(document).forEach(footnotes::mark);
            footnotes.notes.forEach((label, note) -> note.prependChild(new Text(footnotes.number(label) + " ")));
        }
    }

    /** Takes a paragraph apart that begins with a note, and each of whose lines may begin another. */
    private void take(Paragraph paragraph) {
        if (note(paragraph.getFirstChild()) == null) {
            return;
        }
        Node last = paragraph;
        Paragraph note = null;
        int line = 0;
        int first = 0;
        List<SourceSpan> spans = paragraph.getSourceSpans();
        for (Node node : Nodes.children(paragraph)) {
            boolean begins = node.getPrevious() == null || node.getPrevious() instanceof SoftLineBreak;
            Matcher label = begins ? note(node) : null;
            if (label != null && !notes.containsKey(label.group(1))) {
                finish(note, spans, first, line);
                first = line;
                note = new Paragraph();
                last.insertAfter(note);
                last = note;
                notes.put(label.group(1), note);
                ((Text) node).setLiteral(((Text) node).getLiteral().substring(label.end()));
            }
            line += node instanceof SoftLineBreak ? 1 : 0;
            if (note != null) {
                note.appendChild(node);
            }
        }
        finish(note, spans, first, line + 1);
        paragraph.unlink();
    }

    private static void finish(@Nullable Paragraph note, List<SourceSpan> spans, int first, int end) {
        if (note != null && end <= spans.size()) {
            note.setSourceSpans(spans.subList(first, end));
        }
        if (note != null && note.getLastChild() instanceof SoftLineBreak next) {
            next.unlink();
        }
    }

    /** A note that is an address and no more, which CommonMark takes for the target of links. */
    private void take(LinkReferenceDefinition address) {
        Matcher label = MARK.matcher("[" + address.getLabel() + "]");
        if (!label.matches() || notes.containsKey(label.group(1))) {
            return;
        }
        Paragraph note = new Paragraph();
        note.setSourceSpans(address.getSourceSpans());
        address.insertAfter(note);
        notes.put(label.group(1), note);
        note.appendChild(new Text(address.getDestination()));
        address.unlink();
    }

    private String number(String label) {
        return numbers.computeIfAbsent(label, unused -> RaisedNumber.of(numbers.size() + 1));
    }

    private static @Nullable Matcher note(@Nullable Node node) {
        Matcher label = node instanceof Text text ? NOTE.matcher(text.getLiteral()) : null;
        return label != null && label.lookingAt() ? label : null;
    }

    private void mark(Text text) {
        Node whole = text.getParent() instanceof Link link && text.getLiteral().startsWith("^") ? link : text;
        String literal = whole == text ? text.getLiteral() : "[" + text.getLiteral() + "]";
        StringBuilder marked = new StringBuilder();
        Matcher marks = MARK.matcher(literal);
        while (marks.find()) {
            Paragraph note = notes.get(marks.group(1));
            if (note != null) {
                boolean first = !numbers.containsKey(marks.group(1));
                marks.appendReplacement(marked, number(marks.group(1)));
                if (first) {
                    below(text, note);
                }
            }
        }
        if (marked.length() > 0) {
            text.setLiteral(marks.appendTail(marked).toString());
            if (whole != text) {
                whole.insertBefore(text);
                whole.unlink();
            }
        }
    }

    /** Puts a note below the block that has its first mark, after those that are there already; none below a note. */
    private void below(Node mark, Paragraph note) {
        Node block = mark;
        while (block.getParent() != null && block.getParent() != document) {
            block = block.getParent();
        }
        if (block.getParent() == document && !blocks.contains(block)) {
            lastBelow.getOrDefault(block, block).insertAfter(note);
            lastBelow.put(block, note);
        }
    }
}
