package no.politiet.kom.json.internal;

import static no.politiet.kom.model.check.FindingCodes.JSON_EMPTY;
import static no.politiet.kom.model.check.FindingCodes.JSON_LONE_SURROGATE;
import static no.politiet.kom.model.check.FindingCodes.JSON_SYNTAX;
import static no.politiet.kom.model.check.FindingCodes.JSON_TRAILING;
import static no.politiet.kom.model.check.FindingCodes.JSON_TRUNCATED;
import static no.politiet.kom.model.check.FindingCodes.LIMIT_DEPTH;
import static no.politiet.kom.model.check.FindingCodes.LIMIT_DOCUMENT_SIZE;
import static no.politiet.kom.model.check.FindingCodes.LIMIT_NAME_LENGTH;
import static no.politiet.kom.model.check.FindingCodes.LIMIT_NUMBER_LENGTH;
import static no.politiet.kom.model.check.FindingCodes.LIMIT_STRING_LENGTH;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.politiet.kom.json.InvalidDocumentException;
import no.politiet.kom.json.JsonLimits;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.model.check.Severity;
import no.politiet.kom.model.check.Variant;
import no.politiet.kom.model.internal.ParserWords;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a document: fast while all is well, and only when something is wrong does it take the time to say where.
 *
 * @param <T> the type of the document
 */
public final class DocumentReader<T> {

    private static final int LONGEST_NAME = 1000;

    private final DocumentType<T> type;
    private final Variant variant;
    private final JsonLimits limits;
    private final JsonFactory factory;

    public DocumentReader(DocumentType<T> type, Variant variant, JsonLimits limits) {
        this.type = type;
        this.variant = variant;
        this.limits = limits;
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.stringLength())
                        .maxNumberLength(JsonReader.LONGEST_NUMBER)
                        .maxNameLength(LONGEST_NAME)
                        .build())
                .build();
    }

    /**
     * Reads a document that keeps the whole contract.
     *
     * @throws InvalidDocumentException at the first violation
     */
    public T read(byte[] json) {
        T value = bind(json, false);
        type.crossRules().accept(value, finding -> {
            throw new InvalidDocumentException(located(finding, json));
        });
        return value;
    }

    /** Reads a document from text. */
    public T read(String json) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(json));
            byte[] copy = new byte[bytes.remaining()];
            bytes.get(copy);
            return read(copy);
        } catch (CharacterCodingException e) {
            throw new InvalidDocumentException(loneSurrogate(json));
        }
    }

    /**
     * Reads a document that keeps the layers json and schema, and lists what breaks the layer cross.
     *
     * @throws InvalidDocumentException at the first violation that keeps the document from being bound
     */
    public List<Finding> crossFindings(byte[] json) {
        T value = bind(json, false);
        List<Finding> findings = new ArrayList<>();
        type.crossRules().accept(value, findings::add);
        return findings;
    }

    /**
     * Binds a document whose texts, lists and numbers may break their rules: the object that a careless program could
     * have built.
     *
     * @throws InvalidDocumentException where there is no such object
     */
    public T readDraft(byte[] json) {
        return bind(json, true);
    }

    private T bind(byte[] json, boolean draft) {
        if (json.length > limits.documentBytes()) {
            throw new InvalidDocumentException(Finding.error(
                    LIMIT_DOCUMENT_SIZE, "", null, Map.of("limit", Integer.toString(limits.documentBytes()))));
        }
        JsonParser parser = null;
        boolean complete = false;
        try {
            TextTraits traits = Utf8.scan(json);
            parser = factory.createParser(ObjectReadContext.empty(), json);
            if (parser.nextToken() == null) {
                throw new Reject(JSON_EMPTY, "", null, Map.of(), 0);
            }
            T value = type.codec().read(new JsonReader(parser, factory, json, variant, draft, traits));
            complete = true;
            if (parser.nextToken() != null) {
                throw new Reject(
                        JSON_TRAILING,
                        "",
                        null,
                        Map.of(),
                        parser.currentTokenLocation().getByteOffset());
            }
            return value;
        } catch (Reject reject) {
            throw new InvalidDocumentException(finding(reject, json));
        } catch (JacksonException e) {
            throw new InvalidDocumentException(finding(e, parser, complete, json));
        } finally {
            if (parser != null) {
                parser.close();
            }
        }
    }

    private static Finding finding(Reject reject, byte[] json) {
        Finding finding = Finding.error(reject.code, reject.pointer, reject.text, reject.details);
        return reject.offset < 0 ? located(finding, json) : finding.at(JsonLocator.position(json, (int) reject.offset));
    }

    private static Finding located(Finding finding, byte[] json) {
        return finding.at(JsonLocator.locate(json, List.of(finding.pointer())).get(finding.pointer()));
    }

    private Finding finding(JacksonException e, JsonParser parser, boolean complete, byte[] json) {
        long offset = offset(e.getLocation());
        if (offset < 0 && parser != null) {
            offset = offset(parser.currentTokenLocation());
        }
        Position position = offset < 0 ? null : JsonLocator.position(json, (int) Math.min(offset, json.length));
        String pointer =
                parser == null ? "" : parser.streamReadContext().pathAsPointer().toString();
        if (e instanceof StreamConstraintsException) {
            boolean number = offset >= 0 && isNumber(json, valueOffset(parser, json, offset));
            return exceeded(e.getOriginalMessage(), number, limits, pointer, position);
        }
        if (complete) {
            return new Finding(JSON_TRAILING, Severity.ERROR, "", position, null, Map.of());
        }
        String problem = ParserWords.of(e);
        boolean truncated = e instanceof UnexpectedEndOfInputException || problem.startsWith("Unexpected end-of-input");
        String code = truncated ? JSON_TRUNCATED : JSON_SYNTAX;
        return new Finding(code, Severity.ERROR, pointer, position, null, Map.of("problem", problem));
    }

    /** Where the value starts that was being read: with the parser at a name, after the name. */
    private static int valueOffset(JsonParser parser, byte[] json, long offset) {
        int i = (int) offset;
        if (parser.currentToken() != JsonToken.PROPERTY_NAME) {
            return i;
        }
        for (i++; i < json.length && json[i] != '"'; i++) {
            i += json[i] == '\\' ? 1 : 0;
        }
        for (i++; i < json.length && (json[i] <= ' ' || json[i] == ':'); ) {
            i++;
        }
        return i;
    }

    private static boolean isNumber(byte[] json, int offset) {
        return offset < json.length && "-0123456789".indexOf(json[offset]) >= 0;
    }

    private static long offset(@Nullable TokenStreamLocation location) {
        return location == null ? -1 : location.getByteOffset();
    }

    /**
     * Which limit was exceeded: jackson-core tells its limits apart only in words, and calls a very long number a string.
     *
     * @param message what jackson-core says
     * @param number whether it was a number that was being read
     */
    public static Finding exceeded(
            String message, boolean number, JsonLimits limits, String pointer, @Nullable Position position) {
        String code;
        int limit;
        if (message.startsWith("Document nesting depth")) {
            code = LIMIT_DEPTH;
            limit = limits.depth();
        } else if (message.startsWith("Name")) {
            code = LIMIT_NAME_LENGTH;
            limit = LONGEST_NAME;
        } else if (number || message.startsWith("Number")) {
            code = LIMIT_NUMBER_LENGTH;
            limit = JsonReader.LONGEST_NUMBER;
        } else {
            code = LIMIT_STRING_LENGTH;
            limit = limits.stringLength();
        }
        return new Finding(code, Severity.ERROR, pointer, position, null, Map.of("limit", Integer.toString(limit)));
    }

    private static Finding loneSurrogate(String json) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < json.length(); i = json.offsetByCodePoints(i, 1)) {
            int c = json.codePointAt(i);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                break;
            }
            boolean lineEnd = c == '\n' || c == '\r' && !json.startsWith("\n", i + 1);
            line += lineEnd ? 1 : 0;
            column = lineEnd ? 1 : column + 1;
        }
        return Finding.error(JSON_LONE_SURROGATE, "", null, Map.of()).at(new Position(line, column));
    }
}
