package no.politiet.kom.publish.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.BulletList;
import no.politiet.kom.model.ListItem;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Quote;
import no.politiet.kom.model.Span;
import no.politiet.kom.model.Table;
import no.politiet.kom.model.TableCell;
import no.politiet.kom.model.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * A block of the newsletter, and the sentences in it.
 *
 * @param block the block
 * @param first the line, or page, it begins on
 * @param last the one it ends on
 * @param entries those that the entries of a list or the rows of a table begin on; empty where nobody knows
 * @param sentences in order; an entry of a list and a cell of a table begin sentences of their own
 * @param bare links that cover no words
 * @param unbalanced quotation marks without their other half, each with a few words around it
 * @param head of a row of a table that was taken apart, the row that names its columns
 */
public record Passage(
        Block block,
        int first,
        int last,
        List<Integer> entries,
        List<Sentence> sentences,
        List<LocalId> bare,
        List<String> unbalanced,
        @Nullable TableRow head) {

    private static final int AROUND = 30;

    public static Passage of(Block block, int first, int last) {
        return of(block, first, last, List.of());
    }

    /** A passage of a list or a table, of which it is known where each of its {@code entries} begins. */
    public static Passage of(Block block, int first, int last, List<Integer> entries) {
        Reader reader = new Reader(first, entries);
        reader.read(block);
        return new Passage(
                block,
                first,
                last,
                List.copyOf(entries),
                List.copyOf(reader.sentences),
                List.of(),
                List.copyOf(reader.unbalanced),
                null);
    }

    /** The line, or page, that an entry or row begins on, as far as it is known. */
    public int firstOf(int entry) {
        return entries.isEmpty() ? first : entries.get(entry);
    }

    /** The one that it ends on, as far as it is known. */
    public int lastOf(int entry) {
        return entry + 1 < entries.size() ? Math.max(entries.get(entry), entries.get(entry + 1) - 1) : last;
    }

    /** Some entries of the list of this passage as a passage of their own: those from one up to before another. */
    public Passage part(Block block, int from, int to) {
        return of(block, firstOf(from), lastOf(to - 1), entries.isEmpty() ? entries : entries.subList(from, to));
    }

    /** The passage with its links named otherwise. */
    public Passage withLinks(Block renamed, UnaryOperator<LocalId> names) {
        List<Sentence> copies =
                sentences.stream().map(sentence -> sentence.withLinks(names)).toList();
        return new Passage(
                renamed, first, last, entries, copies, bare.stream().map(names).toList(), unbalanced, head);
    }

    /** The passage with these links, which cover no words, besides its own. */
    public Passage withBare(List<LocalId> links) {
        if (links.isEmpty()) {
            return this;
        }
        List<LocalId> all = Stream.concat(bare.stream(), links.stream()).toList();
        return new Passage(block, first, last, entries, sentences, all, unbalanced, head);
    }

    /** The passage as a row of a table whose columns are named in another passage. */
    public Passage withHead(TableRow names) {
        return new Passage(block, first, last, entries, sentences, bare, unbalanced, names);
    }

    /** The links of the passage in order, those that cover no words last. */
    public List<LocalId> links() {
        return Stream.concat(
                        sentences.stream()
                                .flatMap(sentence -> sentence.links().stream())
                                .map(Sentence.LinkMark::link),
                        bare.stream())
                .toList();
    }

    /** Text with its marks, of one paragraph. */
    private static final class Line {
        private final StringBuilder text = new StringBuilder();
        private final List<Sentence.LinkMark> links = new ArrayList<>();
        private final List<Range> strong = new ArrayList<>();
        private final List<Range> emphasis = new ArrayList<>();
        /** Where a line ends that its author ended. */
        private final List<Integer> ends = new ArrayList<>();

        private boolean blank = true;

        void add(Span span) {
            int start = -1;
            for (int i = 0; i < span.text().length(); i++) {
                char c = span.text().charAt(i);
                if (Word.isBlank(c)) {
                    if (!blank) {
                        text.append(' ');
                    }
                    if (c == '\n') {
                        ends.add(text.length());
                    }
                    blank = true;
                } else {
                    start = start < 0 ? text.length() : start;
                    text.append(c);
                    blank = false;
                }
            }
            if (start < 0) {
                return;
            }
            Range range = new Range(start, text.length() - (blank ? 1 : 0));
            mark(strong, span.strong(), range);
            mark(emphasis, span.emphasis(), range);
            LocalId link = span.link();
            if (link != null) {
                Sentence.LinkMark last = links.isEmpty() ? null : links.get(links.size() - 1);
                if (last != null && last.link().equals(link)) {
                    links.set(
                            links.size() - 1,
                            new Sentence.LinkMark(new Range(last.range().start(), range.end()), link));
                } else {
                    links.add(new Sentence.LinkMark(range, link));
                }
            }
        }

        /** Stretches of one mark side by side are one. */
        private void mark(List<Range> ranges, boolean marked, Range range) {
            if (!marked) {
                return;
            }
            Range last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (last != null && areNeighbours(last.end(), range.start())) {
                ranges.set(ranges.size() - 1, new Range(last.start(), range.end()));
            } else {
                ranges.add(range);
            }
        }

        private boolean areNeighbours(int left, int right) {
            // Blanks in a row were made one.
            return right == left || right == left + 1 && text.charAt(left) == ' ';
        }

        String text() {
            return text.toString().stripTrailing();
        }
    }

    private static final class Reader {
        private int line;
        private final List<Integer> entries;
        private final List<Sentence> sentences = new ArrayList<>();
        private final List<String> unbalanced = new ArrayList<>();

        Reader(int line, List<Integer> entries) {
            this.line = line;
            this.entries = entries;
        }

        /** Reads a block, whose entries or rows stand where it is known that they do. */
        void read(Block block) {
            if (!entries.isEmpty() && block instanceof BulletList list) {
                for (int i = 0; i < entries.size(); i++) {
                    line = entries.get(i);
                    list.items().get(i).blocks().forEach(inner -> read(inner, false));
                }
            } else if (!entries.isEmpty() && block instanceof Table table) {
                for (int i = 0; i < entries.size(); i++) {
                    line = entries.get(i);
                    table.rows().get(i).cells().forEach(cell -> read(cell.spans(), false));
                }
            } else {
                read(block, false);
            }
        }

        private void read(Block block, boolean cited) {
            if (block instanceof Paragraph paragraph) {
                read(paragraph.spans(), cited);
            } else if (block instanceof BulletList list) {
                for (ListItem entry : list.items()) {
                    entry.blocks().forEach(inner -> read(inner, cited));
                }
            } else if (block instanceof Quote quote) {
                quote.blocks().forEach(inner -> read(inner, true));
            } else if (block instanceof Table table) {
                for (TableRow row : table.rows()) {
                    for (TableCell cell : row.cells()) {
                        read(cell.spans(), cited);
                    }
                }
            } else {
                read(List.of(Span.of(block.plainText())), cited);
            }
        }

        private void read(List<Span> spans, boolean cited) {
            Line all = new Line();
            spans.forEach(all::add);
            String text = all.text();
            Quotes quotes = Quotes.in(text);
            for (int mark : quotes.unbalanced) {
                unbalanced.add(text.substring(Math.max(0, mark - AROUND), Math.min(text.length(), mark + AROUND))
                        .strip());
            }
            List<Word> words = Word.of(text);
            int firstWord = 0;
            for (Range range : SentenceBreaks.in(text, words, quotes.ranges, all.ends)) {
                int lastWord = firstWord;
                while (lastWord < words.size() && words.get(lastWord).start() < range.end()) {
                    lastWord++;
                }
                sentences.add(new Sentence(
                        range.of(text),
                        words(words.subList(firstWord, lastWord), range.start()),
                        links(all.links, range),
                        cut(all.strong, range),
                        cut(all.emphasis, range),
                        cut(quotes.ranges, range),
                        line,
                        cited));
                firstWord = lastWord;
            }
        }

        private static List<Word> words(List<Word> words, int offset) {
            return offset == 0
                    ? List.copyOf(words)
                    : words.stream().map(word -> word.shifted(offset)).toList();
        }

        private static List<Sentence.LinkMark> links(List<Sentence.LinkMark> links, Range range) {
            List<Sentence.LinkMark> inside = new ArrayList<>();
            int from = firstBeyond(links.size(), i -> links.get(i).range(), range.start());
            for (int i = from; i < links.size() && links.get(i).range().start() < range.end(); i++) {
                Range cut = cut(links.get(i).range(), range);
                if (cut != null) {
                    inside.add(new Sentence.LinkMark(cut, links.get(i).link()));
                }
            }
            return inside;
        }

        private static List<Range> cut(List<Range> ranges, Range range) {
            List<Range> inside = new ArrayList<>();
            int from = firstBeyond(ranges.size(), ranges::get, range.start());
            for (int i = from; i < ranges.size() && ranges.get(i).start() < range.end(); i++) {
                Range cut = cut(ranges.get(i), range);
                if (cut != null) {
                    inside.add(cut);
                }
            }
            return inside;
        }

        /** The first of some marks, none of which lies on another, that ends after a place. */
        private static int firstBeyond(int size, IntFunction<Range> marks, int place) {
            int low = 0;
            int high = size;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (marks.apply(middle).end() <= place) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        private static @Nullable Range cut(Range mark, Range range) {
            int start = Math.max(mark.start(), range.start());
            int end = Math.min(mark.end(), range.end());
            return start < end ? new Range(start, end).minus(range.start()) : null;
        }
    }
}
