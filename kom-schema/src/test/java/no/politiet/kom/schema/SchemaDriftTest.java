package no.politiet.kom.schema;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.BlockType;
import no.politiet.kom.model.BulletList;
import no.politiet.kom.model.Extras;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.OpenCode;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.Quote;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.Table;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.model.UnknownBlock;
import no.politiet.kom.model.check.Variant;
import no.politiet.kom.model.constraint.Closed;
import no.politiet.kom.model.constraint.Known;
import no.politiet.kom.model.constraint.Patterns;
import no.politiet.kom.model.constraint.Publish;
import no.politiet.kom.model.constraint.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The constraints on the records and the schema say the same: what either says and the other does not fails here.
 *
 * <p>The records are turned into the assertions that the schema should make; the schema is stripped of descriptions and
 * examples; the two are compared as texts.
 */
class SchemaDriftTest {

    private static final Map<Class<?>, String> VALUES = Map.of(
            LocalId.class, Patterns.LOCAL_ID,
            Slug.class, Patterns.SLUG,
            TagUri.class, Patterns.TAG_URI,
            Period.class, Patterns.PERIOD);

    /** The type of a block is a member in JSON and a class in Java. */
    private static final Map<Class<?>, BlockType> BLOCK_TYPES = Map.of(
            Paragraph.class, BlockType.PARAGRAPH,
            BulletList.class, BlockType.LIST,
            Quote.class, BlockType.QUOTE,
            Table.class, BlockType.TABLE);

    private final Map<String, Object> expected = new TreeMap<>();
    private final List<Class<?>> todo = new ArrayList<>();
    private final Set<Class<?>> seen = new HashSet<>();

    @Test
    void theSchemaOfAnIssueSaysWhatTheRecordsSay() {
        compare(Issue.class, KomSchemas.issue(Variant.CONSUME));
    }

    @Test
    void theSchemaOfTheIndexSaysWhatTheRecordsSay() {
        compare(Index.class, KomSchemas.index(Variant.CONSUME));
    }

    @Test
    void everyPatternIsInTheSchemas() {
        String schemas = KomSchemas.issue(Variant.CONSUME).text()
                + KomSchemas.index(Variant.CONSUME).text();
        for (Field pattern : Patterns.class.getFields()) {
            String json = JsonMapper.shared().writeValueAsString(value(pattern));
            assertThat(schemas).as(pattern.getName()).contains(json);
        }
    }

    private void compare(Class<?> root, SchemaFile file) {
        JsonNode schema = JsonMapper.shared().readTree(file.text());
        visit(root);
        while (!todo.isEmpty()) {
            Class<?> type = todo.remove(todo.size() - 1);
            expected.put(type == root ? "#" : type.getSimpleName(), definition(type));
        }
        Map<String, Object> actual = new TreeMap<>();
        actual.put("#", assertions(schema));
        schema.get("$defs").properties().forEach(def -> actual.put(def.getKey(), assertions(def.getValue())));
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        expected.forEach((name, rules) -> assertThat(actual.get(name)).as(name).isEqualTo(rules));
    }

    // From the records

    private Object definition(Class<?> type) {
        if (VALUES.containsKey(type)) {
            return rules("type", "string", "pattern", VALUES.get(type));
        }
        if (OpenCode.class.isAssignableFrom(type)) {
            return rules("type", "string", "pattern", Patterns.CODE, "codes", codes(type));
        }
        if (type.isInterface()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                visit(permitted);
            }
            return rules("union", union(type));
        }
        return object(type);
    }

    private Object object(Class<?> type) {
        Map<String, Object> properties = new TreeMap<>();
        Set<String> required = new TreeSet<>();
        if (Block.class.isAssignableFrom(type) && type != UnknownBlock.class) {
            properties.put("type", rules("const", BLOCK_TYPES.get(type).code()));
            required.add("type");
        }
        for (RecordComponent component : type.getRecordComponents()) {
            Field field = field(type, component.getName());
            if (component.getType() == Extras.class) {
                assertThat(field.getAnnotation(Closed.class).groups()).containsExactly(Publish.class);
                continue;
            }
            properties.put(component.getName(), property(field, component.getAnnotatedType()));
            if (isRequired(type, component, field)) {
                required.add(component.getName());
            }
        }
        return rules("type", "object", "required", required, "properties", properties);
    }

    /** A list that may be empty may be absent, and is then empty; so is a boolean false. */
    private static boolean isRequired(Class<?> owner, RecordComponent component, Field field) {
        if (component.getType() == boolean.class || component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return false;
        }
        boolean theListThatAnIndexIs = owner == Index.class;
        return component.getType() != List.class
                || theListThatAnIndexIs
                || field.getAnnotation(Size.class).min() > 0;
    }

    private Object property(Field field, AnnotatedType annotated) {
        Class<?> type = field.getType();
        if (type == String.class) {
            Text text = field.getAnnotation(Text.class);
            return rules("type", "string", "maxLength", number(text.max()), "pattern", text.pattern());
        }
        if (type == int.class || type == long.class || type == Long.class) {
            return rules(
                    "type",
                    "integer",
                    "minimum",
                    number(field.getAnnotation(Min.class).value()),
                    "maximum",
                    number(field.getAnnotation(Max.class).value()));
        }
        if (type == BigDecimal.class) {
            return rules(
                    "type",
                    "number",
                    "minimum",
                    number(field.getAnnotation(DecimalMin.class).value()),
                    "maximum",
                    number(field.getAnnotation(DecimalMax.class).value()));
        }
        if (type == boolean.class) {
            return rules("type", "boolean");
        }
        if (type == Instant.class) {
            return rules("type", "string", "pattern", Patterns.INSTANT);
        }
        if (type == LocalTime.class) {
            return rules("type", "string", "pattern", Patterns.TIME);
        }
        if (type == List.class) {
            Size size = field.getAnnotation(Size.class);
            AnnotatedType element = ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[0];
            Class<?> elementType = (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
            Map<String, Object> rules = rules(
                    "type",
                    "array",
                    "maxItems",
                    number(size.max()),
                    "items",
                    reference(elementType, element.getAnnotation(Known.class), element.getAnnotation(Valid.class)));
            if (size.min() > 0) {
                rules.put("minItems", number(size.min()));
            }
            return rules;
        }
        return reference(type, field.getAnnotation(Known.class), field.getAnnotation(Valid.class));
    }

    private Object reference(Class<?> type, @Nullable Known known, @Nullable Annotation valid) {
        boolean code = OpenCode.class.isAssignableFrom(type);
        assertThat(known != null).as("@Known on a " + type.getSimpleName()).isEqualTo(code);
        assertThat(valid != null)
                .as("@Valid on a " + type.getSimpleName())
                .isEqualTo(!code && !VALUES.containsKey(type));
        if (known != null) {
            assertThat(known.groups()).containsExactly(Publish.class);
        }
        visit(type);
        return rules("$ref", type.getSimpleName());
    }

    private void visit(Class<?> type) {
        if (seen.add(type)) {
            todo.add(type);
        }
    }

    private static Object union(Class<?> type) {
        if (type == Block.class) {
            assertThat(type.getPermittedSubclasses()).hasSize(BLOCK_TYPES.size() + 1);
            Map<String, Object> cases = new TreeMap<>();
            BLOCK_TYPES.forEach((block, code) -> cases.put("type=" + code.code(), block.getSimpleName()));
            cases.put("type", "UnknownBlock");
            return cases;
        }
        return new TreeMap<>(Map.of("withdrawnAt", "Tombstone", "", "IssueEntry"));
    }

    private static List<String> codes(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                .map(field -> ((OpenCode) value(field)).code())
                .toList();
    }

    // From the schema

    private static Object assertions(JsonNode schema) {
        if (schema.has("if")) {
            Map<String, Object> cases = new TreeMap<>();
            addCases(schema, cases);
            return rules("union", cases);
        }
        Map<String, Object> rules = new TreeMap<>();
        for (Map.Entry<String, JsonNode> member : schema.properties()) {
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "description", "examples", "title", "$schema", "$id", "$defs" -> {}
                case "properties" -> {
                    Map<String, Object> properties = new TreeMap<>();
                    value.properties().forEach(each -> properties.put(each.getKey(), assertions(each.getValue())));
                    rules.put("properties", properties);
                }
                case "items" -> rules.put("items", assertions(value));
                case "required" -> rules.put("required", new TreeSet<>(texts(value)));
                case "$ref" -> rules.put("$ref", value.asString().replace("#/$defs/", ""));
                default -> rules.put(member.getKey(), value.isNumber() ? number(value.asString()) : value.asString());
            }
        }
        if (schema.path("pattern").asString("").equals(Patterns.CODE)) {
            rules.put("codes", texts(schema.get("examples")));
        }
        if ("object".equals(rules.get("type"))) {
            rules.putIfAbsent("required", new TreeSet<String>());
        }
        return rules;
    }

    private static void addCases(JsonNode schema, Map<String, Object> cases) {
        if (schema.has("$ref")) {
            cases.put("", schema.get("$ref").asString().replace("#/$defs/", ""));
            return;
        }
        String condition = texts(schema.get("if").get("required")).get(0);
        JsonNode constant = schema.get("if").path("properties").path(condition).path("const");
        cases.put(
                constant.isMissingNode() ? condition : condition + '=' + constant.asString(),
                schema.get("then").get("$ref").asString().replace("#/$defs/", ""));
        if (schema.has("else")) {
            addCases(schema.get("else"), cases);
        }
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    // Both

    private static Map<String, Object> rules(Object... namesAndValues) {
        Map<String, Object> rules = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            rules.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return rules;
    }

    private static BigDecimal number(Object number) {
        return new BigDecimal(number.toString());
    }

    private static Field field(Class<?> type, String name) {
        return Stream.of(type.getDeclaredFields())
                .filter(field -> field.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Object value(Field constant) {
        try {
            return constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
