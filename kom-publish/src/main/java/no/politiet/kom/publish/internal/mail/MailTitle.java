package no.politiet.kom.publish.internal.mail;

import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.internal.text.Texts;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * The title of a mail whose masthead names none: the first heading, if the subject begins with it or it stands right above
 * that of the first section; else the subject, or the first heading of a newsletter that has no subject.
 */
final class MailTitle {

    private static final int HEADING = 2;

    private MailTitle() {}

    /** The first heading of a tree, null if there is none. */
    static @Nullable Heading first(Node document) {
        Node node = document.getFirstChild();
        while (node != null && !(node instanceof Heading)) {
            node = node.getNext();
        }
        return (Heading) node;
    }

    /**
     * Puts the subject above a tree where it is the title.
     *
     * @return the heading that is the title by assumption alone, null if there is none
     */
    static @Nullable Heading settle(Node document, @Nullable String subject) {
        Heading first = first(document);
        if (first == null) {
            return null;
        }
        boolean named = subject != null && isNamed(first, subject);
        if (named && !hasOtherSection(first)) {
            first.setLevel(HEADING);
        }
        if (named || isSection(first)) {
            return null;
        }
        if (subject == null || isSection(first.getNext()) || !Texts.isLine(subject, Limits.TITLE)) {
            return first;
        }
        Heading title = new Heading();
        title.setLevel(HEADING);
        title.appendChild(new Text(subject));
        document.prependChild(title);
        return null;
    }

    private static boolean isSection(@Nullable Node node) {
        return node instanceof Heading heading && heading.getLevel() < HEADING;
    }

    private static boolean hasOtherSection(Node first) {
        Node node = first.getNext();
        while (node != null && !isSection(node)) {
            node = node.getNext();
        }
        return node != null;
    }

    private static boolean isNamed(Heading heading, String subject) {
        return heading.getFirstChild() instanceof Text words && TopLines.beginsWith(subject, words.getLiteral());
    }
}
