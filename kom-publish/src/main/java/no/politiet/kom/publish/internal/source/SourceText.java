package no.politiet.kom.publish.internal.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.politiet.kom.model.ProvenanceUnit;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.publish.ImportCodes;
import no.politiet.kom.publish.ImportException;
import no.politiet.kom.publish.internal.text.Texts;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** The newsletter as written: its name, its text, and where a node stands in it. */
public final class SourceText {

    private static final int LONG = 1000;

    private final String document;
    private final ProvenanceUnit unit;
    private final String text;
    private final List<String> lines;
    private @Nullable LongLine longLine;

    public SourceText(String document, String text) {
        this(document, text, ProvenanceUnit.LINE);
    }

    private SourceText(String document, String text, ProvenanceUnit unit) {
        this.document = document;
        this.unit = unit;
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        this.lines = this.text.lines().toList();
    }

    /** A newsletter of pages, whose nodes name their page, counted from 0, as their line. */
    public static SourceText ofPages(String document) {
        return new SourceText(document, "", ProvenanceUnit.PAGE);
    }

    /** Decodes strict UTF-8. A byte order mark, which some editors write, is passed over. */
    public static SourceText of(String document, byte[] bytes) {
        refuse(document, ImportCodes.CHARSET, FileForm.utf16(bytes));
        refuse(document, ImportCodes.NOT_TEXT, FileForm.binary(bytes));
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), decoded, true);
        decoded.flip();
        SourceText source = new SourceText(document, decoded.toString());
        if (result.isError()) {
            String western = FileForm.western(bytes);
            Finding finding = western == null
                    ? Finding.error(ImportCodes.ENCODING, "", null, Map.of())
                    : Finding.error(ImportCodes.CHARSET, "", null, Map.of("name", western));
            throw new ImportException(document, finding.at(source.end()), malformed(result));
        }
        return source;
    }

    /** Refuses a text that is the source of a page or document, of which none but its own program can make text. */
    public void refuseMarkup() {
        refuse(document, ImportCodes.NOT_TEXT, FileForm.markup(text));
    }

    private static void refuse(String document, String code, @Nullable String name) {
        if (name != null) {
            throw new ImportException(document, Finding.error(code, "", null, Map.of("name", name)));
        }
    }

    private static CharacterCodingException malformed(CoderResult result) {
        try {
            result.throwException();
            throw new IllegalStateException("no error: " + result);
        } catch (CharacterCodingException e) {
            return e;
        }
    }

    public String document() {
        return document;
    }

    /** What the places of this newsletter are counted in. */
    public ProvenanceUnit unit() {
        return unit;
    }

    public String text() {
        return text;
    }

    public List<String> lines() {
        return lines;
    }

    private Position end() {
        boolean newLine = text.isEmpty() || text.endsWith("\n");
        String last = newLine ? "" : lines.get(lines.size() - 1);
        return new Position(lines.size() + (newLine ? 1 : 0), last.codePointCount(0, last.length()) + 1);
    }

    /** Where a node begins. */
    public Position position(Node node) {
        Node known = node;
        while (known.getSourceSpans().isEmpty()) {
            known = known.getParent();
            if (known == null) {
                return new Position(1, 1);
            }
        }
        SourceSpan span = known.getSourceSpans().get(0);
        return new Position(span.getLineIndex() + 1, column(span.getLineIndex(), span.getColumnIndex()));
    }

    /** The column of a character: a long line with many things to tell of is counted once. */
    private int column(int line, int at) {
        String text = line < lines.size() ? lines.get(line) : "";
        int before = Math.min(at, text.length());
        if (text.length() < LONG) {
            return text.codePointCount(0, before) + 1;
        }
        LongLine counted = longLine;
        if (counted == null || counted.line != line) {
            counted = new LongLine(line, text);
            longLine = counted;
        }
        return counted.codePoints(before) + 1;
    }

    /** A line, and where in it the pairs of characters end that are one code point. */
    private static final class LongLine {

        private final int line;
        private final int[] pairs;

        LongLine(int line, String text) {
            this.line = line;
            this.pairs = IntStream.range(1, text.length())
                    .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                    .toArray();
        }

        int codePoints(int before) {
            int at = Arrays.binarySearch(pairs, before);
            return before - (at < 0 ? -at - 1 : at);
        }
    }

    public int firstLine(Node node) {
        return position(node).line();
    }

    public int lastLine(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? firstLine(node) : spans.get(spans.size() - 1).getLineIndex() + 1;
    }

    /** What stands in the source where a node does, as written. */
    public String raw(Node node) {
        StringBuilder raw = new StringBuilder();
        for (SourceSpan span : node.getSourceSpans()) {
            raw.append(raw.isEmpty() ? "" : "\n");
            raw.append(text, span.getInputIndex(), span.getInputIndex() + span.getLength());
        }
        return raw.toString();
    }

    /** What stands in a row of a table behind the last column, where Markdown ignores it. */
    public List<String> excess(Node row) {
        Node last = row.getLastChild();
        int missing = 0;
        while (last != null && last.getSourceSpans().isEmpty()) {
            last = last.getPrevious();
            missing++;
        }
        if (row.getSourceSpans().isEmpty()) {
            return List.of();
        }
        SourceSpan whole = row.getSourceSpans().get(0);
        int end = whole.getInputIndex() + whole.getLength();
        if (last == null) {
            // A table whose head is a bare bar has no columns at all.
            return cells(text.substring(whole.getInputIndex(), end), 0);
        }
        SourceSpan cell = last.getSourceSpans().get(0);
        String rest = text.substring(cell.getInputIndex() + cell.getLength(), end);
        return rest.length() < 2 ? List.of() : cells(rest.substring(1), missing);
    }

    private static List<String> cells(String row, int from) {
        return Arrays.stream(row.split("\\|"))
                .skip(from)
                .map(words -> Texts.clean(words).strip())
                .filter(words -> !Texts.isBlank(words))
                .toList();
    }
}
