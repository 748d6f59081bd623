package no.politiet.kom.json.internal;

import static no.politiet.kom.model.check.FindingCodes.CROSS_NO_SUCH_DAY;
import static no.politiet.kom.model.check.FindingCodes.CROSS_PERIOD_ORDER;
import static no.politiet.kom.model.check.FindingCodes.JSON_DUPLICATE_MEMBER;
import static no.politiet.kom.model.check.FindingCodes.LIMIT_NUMBER_LENGTH;
import static no.politiet.kom.model.check.FindingCodes.SCHEMA_LATER_VERSION;
import static no.politiet.kom.model.check.FindingCodes.SCHEMA_MAXIMUM;
import static no.politiet.kom.model.check.FindingCodes.SCHEMA_MAX_ITEMS;
import static no.politiet.kom.model.check.FindingCodes.SCHEMA_MAX_LENGTH;
import static no.politiet.kom.model.check.FindingCodes.SCHEMA_MINIMUM;
import static no.politiet.kom.model.check.FindingCodes.SCHEMA_MIN_ITEMS;
import static no.politiet.kom.model.check.FindingCodes.SCHEMA_PATTERN;
import static no.politiet.kom.model.check.FindingCodes.SCHEMA_REQUIRED;
import static no.politiet.kom.model.check.FindingCodes.SCHEMA_TYPE;
import static no.politiet.kom.model.check.FindingCodes.SCHEMA_UNKNOWN_CODE;
import static no.politiet.kom.model.check.FindingCodes.SCHEMA_UNKNOWN_MEMBER;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import no.politiet.kom.model.Extras;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.OpenCode;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.RawJson;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.model.check.Variant;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.model.internal.RawJsonText;
import no.politiet.kom.model.internal.Syntax;
import no.politiet.kom.model.internal.Times;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * A JSON parser that knows the contract's types and refuses what breaks their rules. Where a value is refused, the
 * pointer is worked out from the parser's own context; until then nothing is spent on it.
 */
public final class JsonReader {

    /** The most digits a number may have, written without an exponent. */
    static final int LONGEST_NUMBER = 1000;

    private static final JsonFactory FACTORY = new JsonFactory();
    /** Marks in {@link #seen} that the type has been read ahead, and its member is still to come. */
    private static final long TYPE_TO_COME = 1L << 63;

    private static final BigDecimal MIN_FIGURE = new BigDecimal(Limits.MIN_FIGURE);
    private static final BigDecimal MAX_FIGURE = new BigDecimal(Limits.MAX_FIGURE);

    private final JsonParser parser;
    private final JsonFactory factory;
    private final byte @Nullable [] json;
    private final String pointerPrefix;
    private final boolean publish;
    private final boolean draft;
    private final TextTraits traits;

    // The object being read: the members seen so far, and the unknown ones. Outer objects wait in the arrays.
    private long seen;
    private Map<String, RawJson> extras;

    private long[] outerSeen = new long[16];
    private Object[] outerExtras = new Object[16];
    private int depth;

    private Object[] stack = new Object[64];
    private int top;

    /** Whether the parser stands at a name that {@link #next} has yet to look at. */
    private boolean atName;

    /**
     * A reader over anybody's parser, which stands at a value's first token.
     *
     * @param draft whether to bind what breaks the rules on single values, as an object may
     */
    public JsonReader(JsonParser parser, Variant variant, boolean draft, TextTraits traits) {
        this(parser, FACTORY, null, "", variant == Variant.PUBLISH, draft, traits);
    }

    /** A reader over a document; {@code parser} is one that {@code factory} made of {@code json}. */
    JsonReader(JsonParser parser, JsonFactory factory, byte[] json, Variant variant, boolean draft, TextTraits traits) {
        this(parser, factory, json, "", variant == Variant.PUBLISH, draft, traits);
    }

    private JsonReader(
            JsonParser parser,
            JsonFactory factory,
            byte @Nullable [] json,
            String pointerPrefix,
            boolean publish,
            boolean draft,
            TextTraits traits) {
        this.parser = parser;
        this.factory = factory;
        this.json = json;
        this.pointerPrefix = pointerPrefix;
        this.publish = publish;
        this.draft = draft;
        this.traits = traits;
    }

    // Objects

    void begin() {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw wrongType("object");
        }
        push(0);
    }

    private void push(long alreadySeen) {
        if (depth == outerSeen.length) {
            outerSeen = Arrays.copyOf(outerSeen, depth * 2);
            outerExtras = Arrays.copyOf(outerExtras, depth * 2);
        }
        outerSeen[depth] = seen;
        outerExtras[depth] = extras;
        depth++;
        seen = alreadySeen;
        extras = null;
    }

    /** The index of the next known member, standing at its value; −1 at the end of the object. */
    int next(Members members) {
        while (true) {
            int index = nextMatch(members);
            if (index >= 0) {
                long bit = 1L << index;
                if ((seen & bit) != 0) {
                    if (index == 0 && (seen & TYPE_TO_COME) != 0) {
                        seen &= ~TYPE_TO_COME;
                        parser.nextToken();
                        continue;
                    }
                    throw duplicate(parser.currentName());
                }
                seen |= bit;
                parser.nextToken();
                return index;
            }
            if (index == PropertyNameMatcher.MATCH_END_OBJECT) {
                return -1;
            }
            unknownMember(parser.currentName());
        }
    }

    private int nextMatch(Members members) {
        if (atName) {
            atName = false;
            return members.matcher.matchName(parser.currentName());
        }
        return parser.nextNameMatch(members.matcher);
    }

    private void unknownMember(String name) {
        if (publish) {
            throw reject(SCHEMA_UNKNOWN_MEMBER, null, Map.of("name", name));
        }
        if (extras == null) {
            extras = new LinkedHashMap<>();
        }
        if (extras.containsKey(name)) {
            throw duplicate(name);
        }
        parser.nextToken();
        extras.put(name, new RawJson(rawValue()));
    }

    private String rawValue() {
        try {
            return RawJsonText.compact(parser);
        } catch (RawJsonText.RepeatedName e) {
            throw duplicate(e.name());
        }
    }

    /** Ends the object: refuses it if a required member was missing, and gives the unknown ones. */
    @SuppressWarnings("unchecked")
    Extras end(Members members) {
        String missing = members.missing(seen);
        if (missing != null) {
            throw reject(SCHEMA_REQUIRED, null, Map.of("name", missing));
        }
        Extras unknown = extras == null ? Extras.NONE : new Extras(extras);
        depth--;
        seen = outerSeen[depth];
        extras = (Map<String, RawJson>) outerExtras[depth];
        return unknown;
    }

    // Unions

    /**
     * Reads an object whose member {@code type} decides on the codec. Where the type stands first, as our own writer puts
     * it, the object is read as it comes; elsewhere the type is looked for ahead.
     */
    <K extends OpenCode, T> T union(Vocabulary<K> vocabulary, Function<K, Codec<? extends T>> codecOf) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw wrongType("object");
        }
        String first = parser.nextName();
        if ("type".equals(first)) {
            parser.nextToken();
            Codec<? extends T> codec = codecOf.apply(code(vocabulary));
            push(1);
            return codec.read(this);
        }
        if (json == null) {
            return again(first, reader -> reader.union(vocabulary, codecOf));
        }
        K type = first == null ? null : ahead("type", reader -> reader.code(vocabulary));
        if (type == null) {
            rawMembers(first);
            throw reject(SCHEMA_REQUIRED, null, Map.of("name", "type"));
        }
        Codec<? extends T> codec = codecOf.apply(type);
        push(1 | TYPE_TO_COME);
        atName = true;
        return codec.read(this);
    }

    /** Reads an object that is a {@code present} if it has the member {@code name}, and an {@code absent} if not. */
    <T> T union(String name, Codec<? extends T> present, Codec<? extends T> absent) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw wrongType("object");
        }
        if (json == null) {
            return again(parser.nextName(), reader -> reader.union(name, present, absent));
        }
        return (ahead(name, reader -> true) != null ? present : absent).read(this);
    }

    /**
     * Reads the value of a member of the object that the parser stands in, at its start or its first name, without
     * moving the parser: in bytes that are there, looking twice costs no memory, however deep such objects are nested.
     *
     * @return null if there is no such member before the object ends, or the document stops being JSON
     */
    private <T> @Nullable T ahead(String name, Function<JsonReader, T> read) {
        int start = (int) parser.currentTokenLocation().getByteOffset();
        while (json[start] != '{') {
            start--;
        }
        TokenStreamContext owner = parser.streamReadContext().getParent();
        try (JsonParser ahead = factory.createParser(ObjectReadContext.empty(), json, start, json.length - start)) {
            ahead.nextToken();
            for (String next = ahead.nextName(); next != null; next = ahead.nextName()) {
                ahead.nextToken();
                if (next.equals(name)) {
                    String prefix = pointerPrefix + owner.pathAsPointer();
                    return read.apply(new JsonReader(ahead, factory, json, prefix, publish, draft, traits));
                }
                ahead.skipChildren();
            }
        } catch (JacksonException e) {
            // The parser will come to the same place.
        }
        return null;
    }

    /** The members of the object that the parser stands in, from the current name on, as raw JSON. */
    private Map<String, String> rawMembers(@Nullable String first) {
        Map<String, String> raw = new LinkedHashMap<>();
        for (String name = first; name != null; name = parser.nextName()) {
            parser.nextToken();
            if (raw.put(name, rawValue()) != null) {
                throw duplicate(name);
            }
        }
        return raw;
    }

    /** Sets aside the object that a parser without bytes stands in, and reads it again from bytes. */
    private <T> T again(@Nullable String first, Function<JsonReader, T> read) {
        StringBuilder text = new StringBuilder("{");
        rawMembers(first).forEach((name, value) -> appendMember(text, name, value));
        byte[] bytes = text.append('}').toString().getBytes(StandardCharsets.UTF_8);
        try (JsonParser again = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            again.nextToken();
            return read.apply(new JsonReader(again, FACTORY, bytes, pointer(), publish, draft, traits));
        }
    }

    private static void appendMember(StringBuilder text, String name, String value) {
        text.append(text.length() > 1 ? ",\"" : "\"");
        text.append(JsonStringEncoder.getInstance().quoteAsCharArray(name));
        text.append("\":").append(value);
    }

    // Arrays

    /** Reads one entry of a list, from its first token to its last. */
    interface Element<T> {
        T read(JsonReader in);
    }

    @SuppressWarnings("unchecked")
    <T> List<T> list(Element<T> element, int min, int max) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw wrongType("array");
        }
        int base = top;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (top - base == max && !draft) {
                String elementPointer = pointer();
                String array = elementPointer.substring(0, elementPointer.lastIndexOf('/'));
                throw new Reject(SCHEMA_MAX_ITEMS, array, null, Map.of("limit", Integer.toString(max)), -1);
            }
            T value = element.read(this);
            if (top == stack.length) {
                stack = Arrays.copyOf(stack, top * 2);
            }
            stack[top++] = value;
        }
        int size = top - base;
        if (size < min && !draft) {
            throw reject(SCHEMA_MIN_ITEMS, null, Map.of("limit", Integer.toString(min)));
        }
        top = base;
        return (List<T>)
                switch (size) {
                    case 0 -> List.of();
                    case 1 -> List.of(stack[base]);
                    case 2 -> List.of(stack[base], stack[base + 1]);
                    default -> List.of(Arrays.copyOfRange(stack, base, base + size));
                };
    }

    // Texts

    String string() {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw wrongType("string");
        }
        return parser.getString();
    }

    private String string(int max) {
        String text = string();
        if (text.length() > max && !draft && !Syntax.isAtMost(text, max)) {
            throw reject(SCHEMA_MAX_LENGTH, text, Map.of("limit", Integer.toString(max)));
        }
        return text;
    }

    String line(int max) {
        String text = string(max);
        boolean plain = !traits.controls()
                && !text.isEmpty()
                && text.charAt(0) > ' '
                && text.charAt(0) < 0x7F
                && (!traits.lineFeeds() || text.indexOf('\n') < 0);
        if (!plain && !draft && !Syntax.isLine(text)) {
            throw malformed("LINE", text);
        }
        return text;
    }

    String run(int max) {
        String text = string(max);
        if (!draft && (text.isEmpty() || traits.controls() && !Syntax.isRun(text))) {
            throw malformed("RUN", text);
        }
        return text;
    }

    String language() {
        if (draft) {
            return string();
        }
        try {
            return term(Vocabularies.LANGUAGE, "LANGUAGE");
        } catch (Reject malformed) {
            string(Limits.LANGUAGE);
            throw malformed;
        }
    }

    String text(int max, Predicate<String> syntax, String form) {
        String text = string(max);
        if (!draft && !syntax.test(text)) {
            throw malformed(form, text);
        }
        return text;
    }

    /** The version of the contract that the document keeps. */
    String schemaVersion() {
        String version = string(Limits.SCHEMA_VERSION);
        if (!draft && Syntax.isLaterVersion(version)) {
            throw reject(SCHEMA_LATER_VERSION, version, Map.of());
        }
        if (!draft && !Syntax.isSchemaVersion(version)) {
            throw malformed("SCHEMA_VERSION", version);
        }
        return version;
    }

    private String formed(Predicate<String> syntax, String form) {
        String text = string();
        if (!syntax.test(text)) {
            throw malformed(form, text);
        }
        return text;
    }

    LocalId localId() {
        return term(Vocabularies.LOCAL_ID, "LOCAL_ID");
    }

    Slug slug() {
        return value(Slug::new, "SLUG");
    }

    TagUri tagUri() {
        return value(TagUri::new, "TAG_URI");
    }

    /** A value type refuses malformed text by itself; that is looked into only when it has. */
    private <T> T value(Function<String, T> of, String form) {
        String text = string();
        try {
            return of.apply(text);
        } catch (IllegalArgumentException e) {
            throw malformed(form, text);
        }
    }

    private <T> T term(Vocabulary<T> vocabulary, String form) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw wrongType("string");
        }
        char[] buffer = parser.getStringCharacters();
        try {
            return vocabulary.get(buffer, parser.getStringOffset(), parser.getStringLength());
        } catch (IllegalArgumentException e) {
            throw malformed(form, string());
        }
    }

    <C extends OpenCode> C code(Vocabulary<C> vocabulary) {
        C code = term(vocabulary, "CODE");
        if (publish && !draft && !code.isKnown()) {
            throw reject(
                    SCHEMA_UNKNOWN_CODE,
                    code.code(),
                    Map.of("expected", code.getClass().getSimpleName()));
        }
        return code;
    }

    Period period() {
        String text = string();
        try {
            return new Period(text);
        } catch (IllegalArgumentException e) {
            if (!Syntax.isPeriod(text)) {
                throw malformed("PERIOD", text);
            }
            boolean noSuchDay = e.getCause() instanceof DateTimeException;
            throw reject(noSuchDay ? CROSS_NO_SUCH_DAY : CROSS_PERIOD_ORDER, text, Map.of());
        }
    }

    Instant instant() {
        String text = formed(Syntax::isInstant, "INSTANT");
        try {
            return Times.instant(text);
        } catch (DateTimeException e) {
            throw reject(CROSS_NO_SUCH_DAY, text, Map.of());
        }
    }

    LocalTime time() {
        String text = formed(Syntax::isTime, "TIME");
        return LocalTime.of(Syntax.two(text, 0), Syntax.two(text, 3));
    }

    // Numbers and booleans

    int integer(int min, int max) {
        long value = integer((long) min, max);
        if (value != (int) value) { // only a draft comes this far
            throw outOfRange(value < min, Integer.toString(min), Integer.toString(max));
        }
        return (int) value;
    }

    /** An integer as JSON Schema has it: 1.0 and 1e3 are integers. */
    long integer(long min, long max) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            long value = parser.getLongValue();
            if (value >= min && value <= max || draft) {
                return value;
            }
            throw outOfRange(value < min, Long.toString(min), Long.toString(max));
        }
        BigDecimal value = number("integer");
        if (value.signum() != 0 && value.stripTrailingZeros().scale() > 0) {
            throw wrongType("integer");
        }
        if (value.compareTo(BigDecimal.valueOf(min)) < 0 || value.compareTo(BigDecimal.valueOf(max)) > 0) {
            throw outOfRange(value.signum() < 0 || value.compareTo(BigDecimal.valueOf(min)) < 0, "" + min, "" + max);
        }
        return value.longValueExact();
    }

    BigDecimal figure() {
        BigDecimal value = number("number");
        if (!draft && (value.compareTo(MIN_FIGURE) < 0 || value.compareTo(MAX_FIGURE) > 0)) {
            throw outOfRange(value.signum() < 0, Limits.MIN_FIGURE, Limits.MAX_FIGURE);
        }
        return value;
    }

    private BigDecimal number(String expected) {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            throw wrongType(expected);
        }
        BigDecimal value = Decimals.of(parser);
        boolean large = value.scale() < -LONGEST_NUMBER; // which the contract's limits refuse, but for zero and drafts
        if (value.scale() > LONGEST_NUMBER || large && (draft || value.signum() == 0)) {
            throw reject(LIMIT_NUMBER_LENGTH, parser.getString(), Map.of("limit", Integer.toString(LONGEST_NUMBER)));
        }
        return value;
    }

    boolean bool() {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw wrongType("boolean");
        };
    }

    // Refusals

    private Reject outOfRange(boolean low, String min, String max) {
        return reject(low ? SCHEMA_MINIMUM : SCHEMA_MAXIMUM, parser.getString(), Map.of("limit", low ? min : max));
    }

    private Reject malformed(String form, String text) {
        return reject(SCHEMA_PATTERN, text, Map.of("expected", form));
    }

    private Reject wrongType(String expected) {
        String actual = switch (parser.currentToken()) {
            case START_OBJECT -> "object";
            case START_ARRAY -> "array";
            case VALUE_STRING -> "string";
            case VALUE_TRUE, VALUE_FALSE -> "boolean";
            case VALUE_NULL -> "null";
            case VALUE_NUMBER_INT -> "integer";
            default -> "number";
        };
        String text = parser.currentToken().isScalarValue() ? parser.getString() : null;
        return reject(SCHEMA_TYPE, text, Map.of("expected", expected, "actual", actual));
    }

    private Reject duplicate(String name) {
        long offset = pointerPrefix.isEmpty() ? parser.currentTokenLocation().getByteOffset() : -1;
        return new Reject(JSON_DUPLICATE_MEMBER, pointer(), null, Map.of("name", name), offset);
    }

    private Reject reject(String code, String text, Map<String, String> details) {
        return new Reject(code, pointer(), text, details, -1);
    }

    /** The pointer of the value, or member, that the parser stands at. */
    String pointer() {
        JsonPointer here = parser.streamReadContext().pathAsPointer();
        return pointerPrefix + here;
    }
}
