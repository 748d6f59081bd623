package no.politiet.kom.publish.internal.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.politiet.kom.model.ProvenanceUnit;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.publish.ImportCodes;
import no.politiet.kom.publish.ImportException;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** The newsletter as written: its name, its text, and where a node stands in it. */
public final class SourceText {

    private final String document;
    private final ProvenanceUnit unit;
    private final String text;
    private final List<String> lines;

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
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), decoded, true);
        decoded.flip();
        SourceText source = new SourceText(document, decoded.toString());
        if (result.isError()) {
            Finding finding = Finding.error(ImportCodes.ENCODING, "", null, Map.of());
            throw new ImportException(document, finding.at(source.end()), malformed(result));
        }
        return source;
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
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            Node parent = node.getParent();
            return parent == null ? new Position(1, 1) : position(parent);
        }
        SourceSpan span = spans.get(0);
        String line = span.getLineIndex() < lines.size() ? lines.get(span.getLineIndex()) : "";
        int column = line.codePointCount(0, Math.min(span.getColumnIndex(), line.length())) + 1;
        return new Position(span.getLineIndex() + 1, column);
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
}
