package no.politiet.kom.render.internal.html;

import java.io.IOException;
import java.util.List;
import no.politiet.kom.model.Change;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.render.internal.Settings;

/** Writes an issue as a page or as a part of one, and the text of an item for a feed. */
public final class HtmlWriter {

    private final Settings settings;

    public HtmlWriter(Settings settings) {
        this.settings = settings;
    }

    public void page(Issue issue, Appendable out) throws IOException {
        new HtmlPage(settings, issue, new HtmlOut(out)).write();
    }

    public void fragment(Issue issue, Appendable out) throws IOException {
        HtmlOut html = new HtmlOut(out);
        HtmlIssue parts = new HtmlIssue(settings, issue, html, null, 2);
        html.open("article", "class", "kom-issue", "lang", HtmlBlocks.unlike("", issue.language()))
                .newline();
        parts.masthead();
        parts.corrections();
        parts.sections();
        parts.colophon();
        html.close().newline();
    }

    /** The text of an item. */
    public static String item(Item item) throws IOException {
        StringBuilder html = new StringBuilder();
        new HtmlBlocks(new HtmlOut(html), item.language(), item.links()).write(item.body());
        return html.toString();
    }

    /**
     * Corrections, where there are any.
     *
     * @param language the language that they stand in
     */
    public String corrections(List<Change> corrections, Issue issue, String language) throws IOException {
        StringBuilder html = new StringBuilder();
        if (!corrections.isEmpty()) {
            new HtmlCorrections(settings, issue, new HtmlOut(html), language, null).write(corrections);
        }
        return html.toString();
    }

    /** Lines one below the other. */
    public static String list(List<String> lines) throws IOException {
        StringBuilder html = new StringBuilder();
        HtmlOut out = new HtmlOut(html).open("ul");
        for (String line : lines) {
            out.element("li", line);
        }
        out.close();
        return html.toString();
    }
}
