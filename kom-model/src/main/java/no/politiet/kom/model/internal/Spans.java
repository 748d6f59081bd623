package no.politiet.kom.model.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.politiet.kom.model.Span;
import no.politiet.kom.model.constraint.Limits;

/** What every list of spans has in common. */
public final class Spans {

    private Spans() {}

    /** A copy in which neighbours that are marked alike are one, as far as the limit on a span's text allows. */
    public static List<Span> merge(List<Span> spans) {
        List<Span> copy = List.copyOf(spans);
        for (int i = 1; i < copy.size(); i++) {
            if (canMerge(copy.get(i - 1), copy.get(i - 1).text().length(), copy.get(i))) {
                return merged(copy);
            }
        }
        return copy;
    }

    /** Each text is copied once, however many neighbours it has. */
    private static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (int i = 0; i < spans.size(); ) {
            Span first = spans.get(i++);
            int length = first.text().length();
            StringBuilder text = null;
            while (i < spans.size() && canMerge(first, length, spans.get(i))) {
                text = text == null ? new StringBuilder(first.text()) : text;
                length = text.append(spans.get(i++).text()).length();
            }
            merged.add(text == null ? first : first.withText(text.toString()));
        }
        return List.copyOf(merged);
    }

    private static boolean canMerge(Span a, int length, Span b) {
        return a.strong() == b.strong()
                && a.emphasis() == b.emphasis()
                && Objects.equals(a.link(), b.link())
                && Objects.equals(a.language(), b.language())
                && a.extras().isEmpty()
                && b.extras().isEmpty()
                && length + b.text().length() <= Limits.TEXT;
    }

    public static String text(List<Span> spans) {
        return spans.size() == 1
                ? spans.get(0).text()
                : spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
