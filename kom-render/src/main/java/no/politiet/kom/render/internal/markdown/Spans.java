package no.politiet.kom.render.internal.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.Span;
import no.politiet.kom.render.internal.Addresses;
import no.politiet.kom.render.internal.Clean;
import org.jspecify.annotations.Nullable;

/**
 * Writes spans: links outermost, then what is strong, then what is emphasised. CommonMark opens and closes emphasis by the
 * characters on both sides of its marks; where these would not do it, the one outside is written as a reference, which
 * begins and ends with punctuation.
 */
final class Spans {

    private enum Mark {
        STRONG("**") {
            @Override
            boolean isOn(Span span) {
                return span.strong();
            }
        },
        EMPHASIS("_") {
            @Override
            boolean isOn(Span span) {
                return span.emphasis();
            }
        };

        private final String text;

        Mark(String text) {
            this.text = text;
        }

        abstract boolean isOn(Span span);
    }

    private final Map<LocalId, Link> links;
    private final StringBuilder out = new StringBuilder();
    /** A mark was closed just now. */
    private boolean closed;
    /** It was closed where a letter behind it would keep it open. */
    private boolean fragile;

    private Spans(Map<LocalId, Link> links) {
        this.links = links;
    }

    /** The spans without what only matters at the beginning of a line. */
    static String write(List<Span> spans, Map<LocalId, Link> links) {
        Spans writer = new Spans(links);
        for (int from = 0; from < spans.size(); ) {
            Link link = writer.link(spans.get(from));
            int to = from + 1;
            while (to < spans.size() && Objects.equals(link, writer.link(spans.get(to)))) {
                to++;
            }
            writer.link(spans.subList(from, to), link);
            from = to;
        }
        return writer.out.toString();
    }

    private @Nullable Link link(Span span) {
        return span.link() == null ? null : links.get(span.link());
    }

    private void link(List<Span> spans, @Nullable Link link) {
        if (link == null) {
            marked(spans, Mark.STRONG);
            return;
        }
        if (out.length() > 0 && out.charAt(out.length() - 1) == '!') {
            // Otherwise a picture.
            out.insert(out.length() - 1, '\\');
        }
        out.append('[');
        closed = false;
        marked(spans, Mark.STRONG);
        String href = Addresses.safe(link.href());
        out.append("](").append(href == null ? "#" : Escape.address(href));
        if (link.label() != null) {
            out.append(" \"").append(Escape.title(Clean.line(link.label()))).append('"');
        }
        out.append(')');
        closed = false;
    }

    private void marked(List<Span> spans, Mark mark) {
        for (int from = 0; from < spans.size(); ) {
            boolean on = mark.isOn(spans.get(from));
            int to = from + 1;
            while (to < spans.size() && on == mark.isOn(spans.get(to))) {
                to++;
            }
            if (on) {
                marked(mark, spans.subList(from, to));
            } else {
                inner(spans.subList(from, to), mark);
            }
            from = to;
        }
    }

    private void inner(List<Span> spans, Mark mark) {
        if (mark == Mark.STRONG) {
            marked(spans, Mark.EMPHASIS);
        } else {
            spans.forEach(span -> text(Clean.text(span.text())));
        }
    }

    /** Marks stand against a character that is seen: blanks at the ends stay outside. */
    private void marked(Mark mark, List<Span> spans) {
        int first = 0;
        int last = spans.size() - 1;
        while (first <= last && spans.get(first).text().isBlank()) {
            text(Clean.text(spans.get(first++).text()));
        }
        if (first > last) {
            return;
        }
        int end = last;
        while (spans.get(last).text().isBlank()) {
            last--;
        }
        String head = Clean.text(spans.get(first).text());
        int lead = head.length() - head.stripLeading().length();
        text(head.substring(0, lead));
        String tail = Clean.text(spans.get(last).text());
        int trail = tail.stripTrailing().length();
        List<Span> seen = new ArrayList<>(spans.subList(first, last + 1));
        seen.set(seen.size() - 1, seen.get(seen.size() - 1).withText(tail.substring(0, trail)));
        seen.set(0, seen.get(0).withText(seen.get(0).text().substring(lead)));
        int inside = seen.get(0).text().codePointAt(0);
        open(
                mark,
                seen.size() == 1
                        && Character.isLetterOrDigit(inside)
                        && !seen.get(0).emphasis());
        inner(seen, mark);
        fragile = mark == Mark.EMPHASIS || !Character.isLetterOrDigit(out.codePointBefore(out.length()));
        out.append(mark.text);
        closed = true;
        text(tail.substring(trail));
        for (int i = last + 1; i <= end; i++) {
            text(Clean.text(spans.get(i).text()));
        }
    }

    private void open(Mark mark, boolean beforeLetter) {
        int before = out.length() == 0 ? ' ' : out.codePointBefore(out.length());
        boolean opens = mark == Mark.STRONG && beforeLetter;
        if (!opens && Character.isLetterOrDigit(before)) {
            out.setLength(out.length() - Character.charCount(before));
            reference(before);
        }
        out.append(mark.text);
        closed = false;
    }

    private void text(String text) {
        if (text.isEmpty()) {
            return;
        }
        int first = text.codePointAt(0);
        boolean plain = first < 0x80 && !Character.isLetterOrDigit(first) || Character.isWhitespace(first);
        int from = 0;
        if (closed && fragile && !plain) {
            reference(first);
            from = Character.charCount(first);
        }
        closed = false;
        out.append(Escape.inline(text.substring(from)));
    }

    private void reference(int c) {
        out.append("&#").append(c).append(';');
    }
}
