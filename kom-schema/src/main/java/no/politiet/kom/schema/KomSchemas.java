package no.politiet.kom.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import no.politiet.kom.model.check.Variant;

/**
 * The JSON Schemas of the contract: of an issue and of the index of a feed, each for readers ({@link Variant#CONSUME}) and
 * for the publisher ({@link Variant#PUBLISH}).
 *
 * <p>They say what the layer {@code schema} says, in draft 2020-12, for validators in any language. What they cannot say,
 * such as that a link exists, is the layer {@code cross}.
 */
public final class KomSchemas {

    private static final String ID = "tag:politiet.no,2026:kom/schema/1.0/";

    private static final List<SchemaFile> ALL = Stream.of("issue", "index")
            .flatMap(name -> Arrays.stream(Variant.values()).map(variant -> load(name, variant)))
            .toList();

    private KomSchemas() {}

    /**
     * The schema of an issue.
     *
     * @param variant for whom
     * @return the schema
     */
    public static SchemaFile issue(Variant variant) {
        return find("issue", variant);
    }

    /**
     * The schema of the index of a feed.
     *
     * @param variant for whom
     * @return the schema
     */
    public static SchemaFile index(Variant variant) {
        return find("index", variant);
    }

    /**
     * All schemas.
     *
     * @return four files
     */
    public static List<SchemaFile> all() {
        return ALL;
    }

    static String fileName(String name, Variant variant) {
        return name + '.' + lowerCase(variant) + ".schema.json";
    }

    private static SchemaFile find(String name, Variant variant) {
        Objects.requireNonNull(variant, "variant");
        return ALL.stream()
                .filter(file -> file.name().equals(name) && file.variant() == variant)
                .findFirst()
                .orElseThrow();
    }

    private static SchemaFile load(String name, Variant variant) {
        String file = fileName(name, variant);
        try (InputStream json = KomSchemas.class.getResourceAsStream(file)) {
            String text = new String(Objects.requireNonNull(json, file).readAllBytes(), StandardCharsets.UTF_8);
            return new SchemaFile(name, variant, ID + name + '/' + lowerCase(variant), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lowerCase(Variant variant) {
        return variant.name().toLowerCase(Locale.ROOT);
    }
}
