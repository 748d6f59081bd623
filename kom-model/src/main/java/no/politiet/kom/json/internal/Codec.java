package no.politiet.kom.json.internal;

/** Reads and writes one type. Stateless. */
public abstract class Codec<T> {

    final Members members;

    Codec(Members members) {
        this.members = members;
    }

    /** Reads the value that the current token starts; leaves the reader at its last token. */
    public abstract T read(JsonReader in);

    /** Writes a value. */
    public abstract void write(T value, JsonWriter out);
}
