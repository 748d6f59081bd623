package no.politiet.kom.model.constraint;

/**
 * Patterns of the contract. Each is ASCII, anchored at both ends and free of {@code \s \S \w \b}, whose meaning differs
 * between engines; each means the same to {@link java.util.regex.Pattern#matches} and, with the {@code u} flag, in
 * ECMA-262, and takes time linear in the text.
 */
public final class Patterns {

    /**
     * A text of one line: no control character, line separator or lone surrogate, and at least one character that is
     * not blank. Blank are the spaces of every width and the characters that have no width.
     */
    public static final String LINE =
            "^[\\u0020\\u00A0\\u00AD\\u1680\\u180E\\u2000-\\u200F\\u202A-\\u202F\\u205F-\\u2064"
                    + "\\u3000\\uFEFF]*[^\\u0000-\\u0020\\u007F-\\u00A0\\u00AD\\u1680\\u180E\\u2000-\\u200F"
                    + "\\u2028-\\u202F\\u205F-\\u2064\\u3000\\uFEFF\\uD800-\\uDFFF][^\\u0000-\\u001F\\u007F"
                    + "-\\u009F\\u2028\\u2029\\uD800-\\uDFFF]*$";

    /** A run of text: not empty, no control character but the line feed, which is a hard line break. */
    public static final String RUN = "^[^\\u0000-\\u0009\\u000B-\\u001F\\u007F-\\u009F\\u2028\\u2029\\uD800-\\uDFFF]+$";

    /** A code of an open vocabulary. */
    public static final String CODE = "^[a-z](?:[a-z0-9-]{0,38}[a-z0-9])?$";

    /** A name that is unique in its owner only. */
    public static final String LOCAL_ID = "^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$";

    /** A slug: of an issue, or of an item behind the slug of its issue and a slash. */
    public static final String SLUG =
            "^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?(?:/[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?)?$";

    /** A tag URI, RFC 4151, with a lower-case domain name as its authority. */
    public static final String TAG_URI =
            "^tag:[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,10},[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)"
                    + "?:[A-Za-z0-9._~/-]{1,200}$";

    /** A version of the contract that this library can read: major version 1. */
    public static final String SCHEMA_VERSION = "^1\\.(?:0|[1-9][0-9]{0,3})$";

    /** A BCP 47 language tag. */
    public static final String LANGUAGE = "^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$";

    /** An ISO 3166-1 alpha-2 country code. */
    public static final String COUNTRY = "^[A-Z]{2}$";

    /**
     * A period, ISO 8601 with EDTF seasons and open ends. That the days exist and the start is not after the end is
     * a rule of its own.
     */
    public static final String PERIOD =
            "^[0-9]{4}(?:-(?:2[1-4]|(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?))?(?:/(?:[0"
                    + "-9]{4}(?:-(?:2[1-4]|(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?))?|\\.\\.))?$";

    /** An instant, RFC 3339, UTC, whole seconds. */
    public static final String INSTANT =
            "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-" + "9]:[0-5][0-9]Z$";

    /** A time of day, whole minutes. */
    public static final String TIME = "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$";

    /**
     * An absolute address, RFC 3986: http, https or mailto; ASCII, other characters percent-encoded; no user name, no
     * IP version 6 literal. Each is accepted by {@link java.net.URI}.
     */
    public static final String URL =
            "^(?![!-~]*%(?![0-9A-Fa-f]{2}))(?:https?://[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0"
                    + "-9])?(?::[0-9]{1,5})?(?:[/?][A-Za-z0-9._~!$&'()*+,;=:@/?%-]*)?(?:#[A-Za-z0-9._~!$&'("
                    + ")*+,;=:@/?%-]*)?|mailto:[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Z"
                    + "a-z0-9])?)$";

    /** An address relative to the index: path segments that never climb. */
    public static final String HREF = "^[A-Za-z0-9][A-Za-z0-9._-]*(?:/[A-Za-z0-9][A-Za-z0-9._-]*){0,20}$";

    /** A SHA-256 digest in lower-case hexadecimal. */
    public static final String SHA256 = "^[0-9a-f]{64}$";

    /** A reference in canonical form. */
    public static final String CANONICAL = "^[a-z][a-z0-9-]*(?::[A-Za-z0-9().,_/-]+){1,20}$";

    /** The target of a relation: an item's id, an issue's slug or a canonical reference. Printable ASCII. */
    public static final String TARGET = "^[!-~]+$";

    private Patterns() {}
}
