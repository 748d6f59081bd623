package no.politiet.kom.render.internal.html;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import no.politiet.kom.render.internal.Clean;
import org.jspecify.annotations.Nullable;

/** Writes elements, attributes and text, each escaped; what is open is closed by its own name. The one way text gets out. */
final class HtmlOut {

    private final Appendable out;
    private final Deque<String> open = new ArrayDeque<>();

    HtmlOut(Appendable out) {
        this.out = out;
    }

    /** Opens an element; attributes are pairs of name and value, and one whose value is null is left out. */
    HtmlOut open(String element, @Nullable String... attributes) throws IOException {
        start(element, attributes);
        open.push(element);
        return this;
    }

    /** An element without content. */
    HtmlOut empty(String element, @Nullable String... attributes) throws IOException {
        start(element, attributes);
        return this;
    }

    private void start(String element, @Nullable String... attributes) throws IOException {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(Clean.line(value));
                out.append('"');
            }
        }
        out.append('>');
    }

    HtmlOut close() throws IOException {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    HtmlOut text(String text) throws IOException {
        escape(Clean.text(text));
        return this;
    }

    /** Text whose line feeds are hard breaks. */
    HtmlOut lines(String text) throws IOException {
        String clean = Clean.text(text);
        for (int from = 0; from <= clean.length(); ) {
            int to = clean.indexOf('\n', from);
            escape(clean.substring(from, to < 0 ? clean.length() : to));
            if (to < 0) {
                break;
            }
            out.append("<br>");
            from = to + 1;
        }
        return this;
    }

    /** An element with text alone. */
    HtmlOut element(String element, String text, @Nullable String... attributes) throws IOException {
        return open(element, attributes).text(text).close();
    }

    HtmlOut newline() throws IOException {
        out.append('\n');
        return this;
    }

    /** What is HTML already: our own style sheet. */
    HtmlOut verbatim(String html) throws IOException {
        out.append(html);
        return this;
    }

    private void escape(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }
}
