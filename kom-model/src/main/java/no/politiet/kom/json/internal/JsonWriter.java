package no.politiet.kom.json.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import no.politiet.kom.model.Extras;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.OpenCode;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.model.internal.RawJsonText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonGeneratorBase;

/** A JSON generator that knows the contract's types. Members that are null, false or empty are left out. */
public final class JsonWriter {

    private final JsonGenerator generator;
    private final boolean raw;

    public JsonWriter(JsonGenerator generator) {
        this.generator = generator;
        // What builds a tree or a buffer of tokens cannot take JSON as text.
        this.raw = generator instanceof JsonGeneratorBase;
    }

    void begin() {
        generator.writeStartObject();
    }

    /** Ends the object with its unknown members. */
    void end(Members known, Extras extras) {
        if (!extras.isEmpty()) {
            extras.members().forEach((name, value) -> {
                if (known.contains(name)) {
                    throw new IllegalArgumentException("an unknown member has the name of a known one: " + name);
                }
                generator.writeName(name);
                if (raw) {
                    generator.writeRawValue(value.text());
                } else {
                    RawJsonText.copy(value.text(), generator);
                }
            });
        }
        generator.writeEndObject();
    }

    void member(Members known, int index, String value) {
        if (value != null) {
            generator.writeName(known.serialized(index));
            generator.writeString(value);
        }
    }

    void member(Members known, int index, OpenCode value) {
        member(known, index, value == null ? null : value.code());
    }

    void member(Members known, int index, LocalId value) {
        member(known, index, value == null ? null : value.text());
    }

    void member(Members known, int index, Slug value) {
        member(known, index, value == null ? null : value.text());
    }

    void member(Members known, int index, TagUri value) {
        member(known, index, value == null ? null : value.text());
    }

    void member(Members known, int index, Period value) {
        member(known, index, value == null ? null : value.text());
    }

    void member(Members known, int index, Instant value) {
        member(known, index, value == null ? null : value.toString());
    }

    void member(Members known, int index, LocalTime value) {
        member(known, index, value == null ? null : value.toString());
    }

    void member(Members known, int index, long value) {
        generator.writeName(known.serialized(index));
        generator.writeNumber(value);
    }

    void member(Members known, int index, BigDecimal value) {
        generator.writeName(known.serialized(index));
        generator.writeNumber(value);
    }

    void member(Members known, int index, boolean value) {
        if (value) {
            generator.writeName(known.serialized(index));
            generator.writeBoolean(true);
        }
    }

    <T> void member(Members known, int index, T value, Codec<T> codec) {
        if (value != null) {
            generator.writeName(known.serialized(index));
            codec.write(value, this);
        }
    }

    /** A list that the contract requires is written even where it is empty. */
    <T> void required(Members known, int index, List<T> values, Codec<? super T> codec) {
        generator.writeName(known.serialized(index));
        generator.writeStartArray();
        for (T value : values) {
            codec.write(value, this);
        }
        generator.writeEndArray();
    }

    <T> void list(Members known, int index, List<T> values, Codec<? super T> codec) {
        if (!values.isEmpty()) {
            required(known, index, values, codec);
        }
    }

    /** A list of values that are strings in JSON. */
    void strings(Members known, int index, List<?> values) {
        if (!values.isEmpty()) {
            generator.writeName(known.serialized(index));
            generator.writeStartArray();
            for (Object value : values) {
                generator.writeString(value.toString());
            }
            generator.writeEndArray();
        }
    }
}
