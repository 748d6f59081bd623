package no.politiet.kom.render.internal.html;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.BulletList;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.ListItem;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Quote;
import no.politiet.kom.model.Span;
import no.politiet.kom.model.Table;
import no.politiet.kom.model.TableCell;
import no.politiet.kom.model.TableRow;
import no.politiet.kom.model.constraint.Patterns;
import no.politiet.kom.render.internal.Addresses;
import no.politiet.kom.render.internal.Tables;
import org.jspecify.annotations.Nullable;

/** Writes blocks as HTML. The words of a link are its label, which says where it leads. */
final class HtmlBlocks {

    private static final Pattern LANGUAGE = Pattern.compile(Patterns.LANGUAGE);

    private final HtmlOut out;
    private final String language;
    private final Map<LocalId, Link> links;

    /**
     * A writer.
     *
     * @param language the language that the text stands in
     */
    HtmlBlocks(HtmlOut out, String language, List<Link> links) {
        this.out = out;
        this.language = language;
        this.links = links.stream().collect(Collectors.toMap(Link::id, Function.identity(), (first, second) -> first));
    }

    /** The language as an attribute where it differs from that around it, else null. */
    static @Nullable String unlike(String around, @Nullable String language) {
        return language != null
                        && !language.equals(around)
                        && LANGUAGE.matcher(language).matches()
                ? language
                : null;
    }

    void write(List<Block> blocks) throws IOException {
        for (Block block : Tables.joined(blocks)) {
            write(block);
        }
    }

    private void write(Block block) throws IOException {
        if (block instanceof Paragraph paragraph) {
            out.open("p");
            spans(paragraph.spans());
            out.close();
        } else if (block instanceof BulletList list) {
            list(list);
        } else if (block instanceof Quote quote) {
            out.open("blockquote");
            write(quote.blocks());
            out.close();
        } else if (block instanceof Table table) {
            table(table);
        } else {
            out.open("p").lines(block.plainText()).close();
        }
        out.newline();
    }

    private void list(BulletList list) throws IOException {
        out.open(list.ordered() ? "ol" : "ul", "class", list.marker() == null ? null : "kom-marked");
        for (ListItem entry : list.items()) {
            out.open("li");
            if (list.marker() != null) {
                out.element("span", list.marker(), "class", "kom-marker").text(" ");
            }
            List<Block> blocks = entry.blocks();
            if (blocks.size() == 1 && blocks.get(0) instanceof Paragraph only) {
                spans(only.spans());
            } else if (list.marker() != null) {
                out.open("div");
                write(blocks);
                out.close();
            } else {
                write(blocks);
            }
            out.close();
        }
        out.close();
    }

    /** A wide table is scrolled in a box of its own, which the keyboard reaches. */
    private void table(Table table) throws IOException {
        out.open("div", "class", "kom-table", "tabindex", "0").open("table");
        boolean head = true;
        int headings = 0;
        while (headings < table.rows().size() && table.rows().get(headings).header()) {
            headings++;
        }
        if (headings > 0) {
            out.open("thead");
        }
        for (int r = 0; r < table.rows().size(); r++) {
            if (r == headings && head) {
                if (headings > 0) {
                    out.close();
                }
                out.open("tbody");
                head = false;
            }
            row(table.rows().get(r), Tables.columns(table));
        }
        out.close().close().close();
    }

    private void row(TableRow row, int columns) throws IOException {
        out.open("tr");
        for (TableCell cell : row.cells()) {
            out.open(row.header() ? "th" : "td", "scope", row.header() ? "col" : null);
            spans(cell.spans());
            out.close();
        }
        for (int i = row.cells().size(); i < columns; i++) {
            out.open("td").close();
        }
        out.close();
    }

    private void spans(List<Span> spans) throws IOException {
        for (int from = 0; from < spans.size(); ) {
            Link link = link(spans.get(from));
            int to = from + 1;
            while (to < spans.size() && link != null && link.equals(link(spans.get(to)))) {
                to++;
            }
            if (link == null) {
                span(spans.get(from));
            } else {
                link(spans.subList(from, to), link);
            }
            from = to;
        }
    }

    private @Nullable Link link(Span span) {
        Link link = span.link() == null ? null : links.get(span.link());
        return link == null || Addresses.safe(link.href()) == null ? null : link;
    }

    private void link(List<Span> spans, Link link) throws IOException {
        String words = spans.stream().map(Span::text).collect(Collectors.joining());
        boolean blankBefore = !words.isEmpty() && Character.isWhitespace(words.charAt(0));
        boolean blankAfter = !words.isEmpty() && Character.isWhitespace(words.charAt(words.length() - 1));
        out.text(blankBefore ? " " : "");
        out.open("a", "href", Addresses.safe(link.href()), "hreflang", unlike("", link.language()));
        for (Span span : spans) {
            span(span);
        }
        if (link.label() != null && !link.label().equals(words.strip())) {
            // The sentence keeps its words, and whoever has the links read out hears where each leads.
            out.text(" (" + link.label().strip() + ")");
        }
        out.close().text(blankAfter ? " " : "");
    }

    private void span(Span span) throws IOException {
        String foreign = unlike(language, span.language());
        String outer = span.strong() ? "strong" : span.emphasis() ? "em" : foreign != null ? "span" : null;
        if (outer == null) {
            out.lines(span.text());
            return;
        }
        out.open(outer, "lang", foreign);
        if (span.strong() && span.emphasis()) {
            out.open("em").lines(span.text()).close();
        } else {
            out.lines(span.text());
        }
        out.close();
    }
}
