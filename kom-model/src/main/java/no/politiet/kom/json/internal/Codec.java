package no.politiet.kom.json.internal;

/** Reads and writes one type. Stateless. */
public abstract class Codec<T> implements JsonReader.Element<T> {

    /** Reads the value that the current token starts; leaves the reader at its last token. */
    @Override
    public abstract T read(JsonReader in);

    /** Writes a value. */
    public abstract void write(T value, JsonWriter out);
}
