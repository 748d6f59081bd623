package no.politiet.kom.publish.internal.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.publish.ImportCodes;
import no.politiet.kom.publish.internal.source.Findings;
import no.politiet.kom.publish.internal.text.Texts;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/**
 * Reads a newsletter in plain text, with or without the headers of a mail, as the same tree that Markdown gives. A sign
 * that would be a mark in Markdown is a sign here.
 */
public final class MailReader {

    private final List<TextLine> lines;
    private final MailHeaders headers;

    /** Whether the masthead has a title. */
    private boolean titled;

    /** The heading that is the title for want of another, null if there is none. */
    private @Nullable Heading assumed;

    private MailReader(List<TextLine> lines) {
        this.lines = lines;
        this.headers = MailHeaders.of(lines);
    }

    /** Whether a newsletter is plain text: its file's name says so, or it begins with the headers of a mail. */
    public static boolean isMail(String document, String text) {
        String name = document.toLowerCase(Locale.ROOT);
        if (name.endsWith(".md") || name.endsWith(".markdown")) {
            return false;
        }
        return name.endsWith(".txt")
                || name.endsWith(".text")
                || name.endsWith(".eml")
                || !MailHeaders.of(TextLine.of(text.substring(0, Math.min(text.length(), 10_000))))
                        .isEmpty();
    }

    /**
     * Opens a newsletter.
     *
     * @param document its name
     * @param text what is left of it without front matter
     * @throws no.politiet.kom.publish.ImportException if it is a mail whose text is encoded
     */
    public static MailReader open(String document, String text) {
        MailReader reader = new MailReader(TextLine.of(text));
        reader.headers.refuseEncoded(document);
        return reader;
    }

    /** What the mail is about, null if it does not say. */
    public @Nullable String subject() {
        return headers.subject();
    }

    /**
     * The newsletter as a tree.
     *
     * @param title what the front matter says the title is, as it was set right, null if it does not
     * @param written what it says as written, null if nothing
     * @param deepest levels of lists and quotations inside each other; what is deeper is text
     */
    public Node read(@Nullable String title, @Nullable String written, int deepest) {
        Paragraphs paragraphs = new Paragraphs(headers.isFlowed());
        List<TextLine> text = lines.subList(headers.end(), lines.size());
        String known = isPrinted(title, text) ? title : written == null ? headers.subject() : written;
        TopLines top = TopLines.of(text, known);
        int signature = signature(text, top.end());
        List<TextLine> body = text.subList(top.end(), signature);
        Map<Integer, HeadingLines> headings = HeadingFinder.in(body);
        Document document = new Document();
        top.addTo(document, known, paragraphs);
        titled = MailTitle.first(document) != null;
        new BlockParser(paragraphs, deepest, headings).read(body, document);
        if (signature < text.size()) {
            sign(document, text.subList(signature, text.size()), new BlockParser(paragraphs, deepest, new HashMap<>()));
        }
        return document;
    }

    private static boolean isPrinted(@Nullable String title, List<TextLine> text) {
        return title != null && text.stream().anyMatch(line -> Texts.same(line.text(), title));
    }

    /**
     * Gives the tree that was read its title, where the masthead names none.
     *
     * @param title what the front matter says, null if it says none
     */
    public void settle(Node document, @Nullable String title) {
        if (title == null && !titled) {
            assumed = MailTitle.settle(document, headers.subject());
        }
    }

    /** Where the signature begins: at the last "-- " on a line of its own. */
    private static int signature(List<TextLine> text, int from) {
        for (int i = text.size() - 1; i >= from; i--) {
            if (Rules.isSignature(text.get(i).text())
                    && (i == from
                            || !Rules.isBelow(
                                    text.get(i).text(), text.get(i - 1).text()))) {
                return i;
            }
        }
        return text.size();
    }

    /** A signature is the colophon, so no rule before it begins one. */
    private static void sign(Document document, List<TextLine> signature, BlockParser parser) {
        List<Node> rules = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ThematicBreak) {
                rules.add(node);
            }
        }
        rules.forEach(Node::unlink);
        ThematicBreak rule = new ThematicBreak();
        signature.get(0).mark(rule);
        document.appendChild(rule);
        parser.read(signature.subList(1, signature.size()), document);
    }

    /** Tells which headers of the mail are no part of the issue, and whether its title is one by assumption. */
    public void report(Findings findings, String issueTitle) {
        if (assumed != null) {
            Position at = new Position(assumed.getSourceSpans().get(0).getLineIndex() + 1, 1);
            findings.warning(ImportCodes.TITLE_ASSUMED, "/title", at, issueTitle, Map.of());
        }
        headers.report(findings, issueTitle.equals(headers.subject()));
    }
}
