package no.politiet.kom.publish.internal.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Ways through a Markdown tree that need no recursion. */
public final class Nodes {

    private Nodes() {}

    public static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    public static boolean isHeading(Node node, int level) {
        return node instanceof Heading heading && heading.getLevel() == level;
    }

    /** The addresses that links and images below a node use. */
    public static Set<String> targets(Node root) {
        Set<String> targets = new HashSet<>();
        for (Node node = root; node != null; node = following(node, root)) {
            if (node instanceof Link link) {
                targets.add(link.getDestination());
            } else if (node instanceof Image image) {
                targets.add(image.getDestination());
            }
        }
        return targets;
    }

    /** Whether a node is a paragraph all in bold: a title, where no heading is one. */
    public static boolean isBold(@Nullable Node node) {
        return node instanceof Paragraph
                && node.getFirstChild() instanceof StrongEmphasis
                && node.getFirstChild() == node.getLastChild();
    }

    /** Whether a line ends at a node, be it for want of room or because its author ended it. */
    public static boolean isLineBreak(@Nullable Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }

    /** The texts below a node that no link or image covers. */
    public static List<Text> unlinked(Node root) {
        List<Text> texts = new ArrayList<>();
        Node node = root;
        while (node != null) {
            if (node instanceof Text text) {
                texts.add(text);
            }
            node = node instanceof Link || node instanceof Image ? beyond(node, root) : following(node, root);
        }
        return texts;
    }

    /** All texts below a node, in order. */
    public static List<Text> texts(Node root) {
        List<Text> texts = new ArrayList<>();
        for (Node node = root; node != null; node = following(node, root)) {
            if (node instanceof Text text) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static @Nullable Node following(Node node, Node root) {
        return node.getFirstChild() != null ? node.getFirstChild() : beyond(node, root);
    }

    /** The node after all that is below this one. */
    private static @Nullable Node beyond(Node node, Node root) {
        Node at = node;
        while (at != root) {
            if (at.getNext() != null) {
                return at.getNext();
            }
            at = at.getParent();
        }
        return null;
    }
}
