package no.politiet.kom.json.internal;

import java.util.Map;

/** The first violation, on its way out of the codec. It has no stack trace: it is an answer, not an accident. */
public final class Reject extends RuntimeException {

    private static final long serialVersionUID = 1;

    final String code;
    final String pointer;
    final String text;
    final transient Map<String, String> details;
    final long offset;

    /** @param offset the byte offset where it is known, −1 where the pointer has to be looked up */
    Reject(String code, String pointer, String text, Map<String, String> details, long offset) {
        super(code, null, false, false);
        this.code = code;
        this.pointer = pointer;
        this.text = text;
        this.details = details;
        this.offset = offset;
    }

    public String code() {
        return code;
    }

    public String pointer() {
        return pointer;
    }

    public String text() {
        return text;
    }

    public Map<String, String> details() {
        return details;
    }
}
