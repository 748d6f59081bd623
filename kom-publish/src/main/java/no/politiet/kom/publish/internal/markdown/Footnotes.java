package no.politiet.kom.publish.internal.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.politiet.kom.publish.internal.source.SourceText;
import no.politiet.kom.publish.internal.structure.Nodes;
import no.politiet.kom.publish.internal.text.RaisedNumber;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Footnotes as most readers of Markdown know them: {@code [^1]} in the text, and {@code [^1]: …} elsewhere. The marks become raised
 * numbers, counted from 1, and each note, a paragraph, stands below the block that has its first mark. Those of headings are left out, and
 * their notes stand below the last of the headings above a text. A note without a mark stays where it is.
 *
 * <p>The Markdown library's own extension for them is not released with each version of it, and does not run with another.
 */
final class Footnotes {

    private static final String LABEL = "\\[\\^([\\p{L}0-9_-]{1,20})]";
    private static final Pattern MARK = Pattern.compile(LABEL);
    private static final Pattern MARK_OF_HEADING = Pattern.compile(" *" + LABEL);
    private static final Pattern NOTE = Pattern.compile(LABEL + ": *");

    private final Node document;
    private final SourceText source;

    /** All notes, in order, and the first of each label. */
    private final List<Paragraph> notes = new ArrayList<>();

    private final Map<String, Paragraph> labels = new HashMap<>();

    /** Where the marks lead that CommonMark takes for links, by their labels. */
    private final Map<String, String> addresses = new HashMap<>();

    private final Map<Paragraph, String> numbers = new HashMap<>();
    private final Map<Node, Node> lastBelow = new HashMap<>();
    private final Map<Node, Node> lastHeadings = new HashMap<>();

    private Footnotes(Node document, SourceText source) {
        this.document = document;
        this.source = source;
    }

    /** Moves the notes of a document to the blocks that have their marks. */
    static void place(Node document, SourceText source) {
        Footnotes footnotes = new Footnotes(document, source);
        for (Node block : Nodes.children(document)) {
            if (block instanceof Paragraph paragraph) {
                footnotes.take(paragraph);
            } else if (block instanceof LinkReferenceDefinition address) {
                footnotes.take(address);
            }
        }
        if (!footnotes.notes.isEmpty()) {
            footnotes.number();
        }
    }

    /** Takes a paragraph apart that begins with a note, and each of whose lines may begin another. */
    private void take(Paragraph paragraph) {
        if (note(paragraph.getFirstChild()) == null) {
            return;
        }
        List<Node> nodes = Nodes.children(paragraph);
        List<SourceSpan> spans = paragraph.getSourceSpans();
        Node last = paragraph;
        int line = 0;
        for (int from = 0, to; from < nodes.size(); from = to) {
            Paragraph note = new Paragraph();
            int first = line;
            for (to = from; to < nodes.size() && (to == from || !begins(nodes, to)); to++) {
                line += Nodes.isLineBreak(nodes.get(to)) ? 1 : 0;
            }
            Matcher label = note(nodes.get(from));
            if (label != null && nodes.get(from) instanceof Text text) {
                text.setLiteral(text.getLiteral().substring(label.end()));
                add(label.group(1), note);
            }
            boolean isLast = to == nodes.size();
            nodes.subList(from, isLast ? to : to - 1).forEach(note::appendChild);
            int end = Math.min(spans.size(), isLast ? line + 1 : line);
            note.setSourceSpans(first < end ? spans.subList(first, end) : spans);
            last.insertAfter(note);
            last = note;
        }
        paragraph.unlink();
    }

    private static boolean begins(List<Node> nodes, int at) {
        return Nodes.isLineBreak(nodes.get(at - 1)) && note(nodes.get(at)) != null;
    }

    private static @Nullable Matcher note(@Nullable Node node) {
        Matcher label = node instanceof Text text ? NOTE.matcher(text.getLiteral()) : null;
        return label != null && label.lookingAt() ? label : null;
    }

    /** A note of a word, perhaps with some in brackets or quotation marks, which CommonMark takes for the target of links. */
    private void take(LinkReferenceDefinition address) {
        Matcher label = NOTE.matcher(source.raw(address).strip());
        if (label.lookingAt()) {
            Paragraph note = new Paragraph();
            note.setSourceSpans(address.getSourceSpans());
            note.appendChild(new Text(source.raw(address).strip().substring(label.end())));
            addresses.putIfAbsent(key(label.group(1)), address.getDestination());
            add(label.group(1), note);
            address.insertAfter(note);
            address.unlink();
        }
    }

    /** Adds a note; what has a label that another has already is a note without a mark. */
    private void add(String label, Paragraph note) {
        notes.add(note);
        labels.putIfAbsent(key(label), note);
    }

    private static String key(String label) {
        return label.toLowerCase(Locale.ROOT);
    }

    private void number() {
        Set<Node> own = new HashSet<>(notes);
        for (Text text : Nodes.texts(document)) {
            asMark(text);
            mark(text, own);
        }
        notes.forEach(note -> note.prependChild(new Text(numberOf(note) + " ")));
    }

    /** Makes a mark again of what CommonMark has made a link. */
    private void asMark(Text text) {
        if (text.getParent() instanceof Link link
                && text.getLiteral().startsWith("^")
                && link.getFirstChild() == link.getLastChild()
                && link.getDestination()
                        .equals(addresses.get(key(text.getLiteral().substring(1))))) {
            link.insertBefore(text);
            link.unlink();
            text.setLiteral("[" + text.getLiteral() + "]");
        }
    }

    private void mark(Text text, Set<Node> own) {
        Node block = blockOf(text);
        boolean heading = block instanceof Heading;
        StringBuilder marked = new StringBuilder();
        Matcher marks = (heading ? MARK_OF_HEADING : MARK).matcher(text.getLiteral());
        boolean any = false;
        while (marks.find()) {
            Paragraph note = labels.get(key(marks.group(1)));
            if (note != null) {
                boolean first = !numbers.containsKey(note);
                String number = numberOf(note);
                marks.appendReplacement(marked, heading ? "" : number);
                any = true;
                if (first && block != null && !own.contains(block)) {
                    below(heading ? lastHeading(block, own) : block, note);
                }
            }
        }
        if (any) {
            text.setLiteral(marks.appendTail(marked).toString());
        }
    }

    private String numberOf(Paragraph note) {
        return numbers.computeIfAbsent(note, unused -> RaisedNumber.of(numbers.size() + 1));
    }

    /** The block of the document that something is in, null if it is in none. */
    private @Nullable Node blockOf(Node node) {
        Node block = node;
        while (block.getParent() != null && block.getParent() != document) {
            block = block.getParent();
        }
        return block.getParent() == document ? block : null;
    }

    /** The last of the headings that follow on one, with nothing but notes between them. */
    private Node lastHeading(Node first, Set<Node> own) {
        List<Node> headings = new ArrayList<>();
        Node next = first;
        while (!lastHeadings.containsKey(first) && (next instanceof Heading || next != null && own.contains(next))) {
            if (next instanceof Heading) {
                headings.add(next);
            }
            next = next.getNext();
        }
        headings.forEach(heading -> lastHeadings.put(heading, headings.get(headings.size() - 1)));
        return lastHeadings.getOrDefault(first, first);
    }

    /** Puts a note below a block, after those that are there already. */
    private void below(Node block, Paragraph note) {
        lastBelow.getOrDefault(block, block).insertAfter(note);
        lastBelow.put(block, note);
    }
}
