package no.politiet.kom.publish.internal.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.Span;
import no.politiet.kom.publish.internal.text.Languages;
import no.politiet.kom.publish.internal.text.Quotes;
import no.politiet.kom.publish.internal.text.Range;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Marks words in another language than the newsletter's, for whoever reads it aloud: titles and quotations that the author set
 * off by quotation marks, italics, bold or brackets, and that are plainly in that language.
 */
public final class LanguageRule {

    private static final int LONGEST = 1000;

    /** A stretch in another language. */
    private record Foreign(Range range, String language) {}

    private LanguageRule() {}

    /** The block with its foreign phrases marked; {@code language} is that of the newsletter. */
    public static Block mark(Block block, String language) {
        return Blocks.map(block, spans -> mark(spans, language));
    }

    static List<Span> mark(List<Span> spans, String language) {
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        List<Foreign> foreign = foreign(text.toString(), spans, language);
        if (foreign.isEmpty()) {
            return spans;
        }
        List<Span> marked = new ArrayList<>();
        int start = 0;
        int next = 0;
        for (Span span : spans) {
            int end = start + span.text().length();
            int at = start;
            while (next < foreign.size() && foreign.get(next).range.start() < end) {
                Range range = foreign.get(next).range;
                part(span, start, at, Math.max(at, range.start()), null, marked);
                int to = Math.min(end, range.end());
                part(span, start, Math.max(at, range.start()), to, foreign.get(next).language, marked);
                at = to;
                if (range.end() > end) {
                    break;
                }
                next++;
            }
            part(span, start, at, end, null, marked);
            start = end;
        }
        return marked;
    }

    private static void part(Span span, int start, int from, int to, @Nullable String language, List<Span> parts) {
        if (from < to) {
            Span part = span.withText(span.text().substring(from - start, to - start));
            parts.add(language == null || span.language() != null ? part : part.withLanguage(language));
        }
    }

    /** Stretches in another language, in order and apart. */
    private static List<Foreign> foreign(String text, List<Span> spans, String language) {
        List<Range> ranges = new ArrayList<>();
        for (Range quote : Quotes.in(text).ranges) {
            if (quote.end() < text.length()) {
                ranges.add(quote);
            }
        }
        emphasised(spans, ranges);
        brackets(text, ranges);
        ranges.sort(Comparator.comparingInt(Range::start).thenComparing(Range::end, Comparator.reverseOrder()));
        List<Foreign> foreign = new ArrayList<>();
        int end = 0;
        for (Range range : ranges) {
            if (range.start() < end || range.end() - range.start() > LONGEST) {
                continue;
            }
            String found = Languages.of(Word.of(range.of(text)));
            if (found != null && !found.equals(language)) {
                foreign.add(new Foreign(range, found));
                end = range.end();
            }
        }
        return foreign;
    }

    private static void emphasised(List<Span> spans, List<Range> ranges) {
        int start = 0;
        int from = -1;
        for (Span span : spans) {
            boolean marked = span.strong() || span.emphasis();
            if (marked && from < 0) {
                from = start;
            } else if (!marked && from >= 0) {
                ranges.add(new Range(from, start));
                from = -1;
            }
            start += span.text().length();
        }
        if (from >= 0) {
            ranges.add(new Range(from, start));
        }
    }

    /** What stands between brackets, those inside others being part of them. */
    private static void brackets(String text, List<Range> ranges) {
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' && depth++ == 0) {
                from = i + 1;
            } else if (c == ')' && depth > 0 && --depth == 0 && from < i) {
                ranges.add(new Range(from, i));
            }
        }
    }
}
