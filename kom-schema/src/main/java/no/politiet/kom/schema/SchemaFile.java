package no.politiet.kom.schema;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import no.politiet.kom.model.check.Variant;

/**
 * A JSON Schema of the contract, draft 2020-12.
 *
 * @param name what it describes: {@code issue} or {@code index}
 * @param variant for whom
 * @param id its {@code $id}, a tag URI (RFC 4151): a name, not an address. What it names never changes once released
 * @param text the schema, JSON
 */
public record SchemaFile(String name, Variant variant, String id, String text) {

    /** Refuses null. */
    public SchemaFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(variant, "variant");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
    }

    /**
     * The name of the file, as this library ships it and a feed serves it.
     *
     * @return for example {@code issue.consume.schema.json}
     */
    public String fileName() {
        return KomSchemas.fileName(name, variant);
    }

    /**
     * The schema as a file has it.
     *
     * @return a copy of the bytes, UTF-8
     */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
