package no.politiet.kom.model.check;

/** The codes of all findings. A code is stable: it is never renamed and never changes its meaning. */
public final class FindingCodes {

    /** The document is empty or white space only. */
    public static final String JSON_EMPTY = "json.empty";

    /** The bytes are not strict UTF-8 (RFC 3629). */
    public static final String JSON_ENCODING = "json.encoding";

    /** The document starts with a byte order mark. */
    public static final String JSON_BYTE_ORDER_MARK = "json.byte-order-mark";

    /** A string holds half of a surrogate pair. */
    public static final String JSON_LONE_SURROGATE = "json.lone-surrogate";

    /** The text is not JSON (RFC 8259). Detail {@code problem}. */
    public static final String JSON_SYNTAX = "json.syntax";

    /** The text ends in the middle of a value. */
    public static final String JSON_TRUNCATED = "json.truncated";

    /** There is more after the value. */
    public static final String JSON_TRAILING = "json.trailing";

    /** A name stands twice in one object. Detail {@code name}. */
    public static final String JSON_DUPLICATE_MEMBER = "json.duplicate-member";

    /** The document is larger than the limit. Detail {@code limit}, in bytes. */
    public static final String LIMIT_DOCUMENT_SIZE = "limit.document-size";

    /** Values are nested deeper than the limit. Detail {@code limit}. */
    public static final String LIMIT_DEPTH = "limit.depth";

    /** A string is longer than the limit. Detail {@code limit}, in UTF-16 units. */
    public static final String LIMIT_STRING_LENGTH = "limit.string-length";

    /** A number has more digits than the limit. Detail {@code limit}. */
    public static final String LIMIT_NUMBER_LENGTH = "limit.number-length";

    /** A name is longer than the limit. Detail {@code limit}. */
    public static final String LIMIT_NAME_LENGTH = "limit.name-length";

    /** A value is of another JSON type than the contract has. Details {@code expected} and {@code actual}. */
    public static final String SCHEMA_TYPE = "schema.type";

    /** A required member is missing; the pointer is that of the object. Detail {@code name}. */
    public static final String SCHEMA_REQUIRED = "schema.required";

    /** A text is not of the form required. Detail {@code expected}, the name of the form. */
    public static final String SCHEMA_PATTERN = "schema.pattern";

    /** The document is of a later version of the contract, with another major number, than this library reads. */
    public static final String SCHEMA_LATER_VERSION = "schema.later-version";

    /** A text is too long. Detail {@code limit}, in code points. */
    public static final String SCHEMA_MAX_LENGTH = "schema.max-length";

    /** A list has too few entries. Detail {@code limit}. */
    public static final String SCHEMA_MIN_ITEMS = "schema.min-items";

    /** A list has too many entries. Detail {@code limit}. */
    public static final String SCHEMA_MAX_ITEMS = "schema.max-items";

    /** A number is too small. Detail {@code limit}. */
    public static final String SCHEMA_MINIMUM = "schema.minimum";

    /** A number is too large. Detail {@code limit}. */
    public static final String SCHEMA_MAXIMUM = "schema.maximum";

    /** A published object has a member that is not known. Detail {@code name}. */
    public static final String SCHEMA_UNKNOWN_MEMBER = "schema.unknown-member";

    /** A published code is not known. Detail {@code expected}, what it is a code of. */
    public static final String SCHEMA_UNKNOWN_CODE = "schema.unknown-code";

    /** A date names a day that does not exist. */
    public static final String CROSS_NO_SUCH_DAY = "cross.no-such-day";

    /** A period ends before it starts. */
    public static final String CROSS_PERIOD_ORDER = "cross.period-order";

    /** A place in the newsletter as written ends before it starts. */
    public static final String CROSS_POSITION_ORDER = "cross.position-order";

    /** An index expires before it was updated. */
    public static final String CROSS_TIME_ORDER = "cross.time-order";

    /** An id or slug is not unique where it has to be. */
    public static final String CROSS_DUPLICATE_ID = "cross.duplicate-id";

    /** An item refers to a source that the issue does not have. */
    public static final String CROSS_UNKNOWN_SOURCE = "cross.unknown-source";

    /** A text or reference names a link that is not there. */
    public static final String CROSS_UNKNOWN_LINK = "cross.unknown-link";

    /** A link has an address and is unresolved, or has none and is not. */
    public static final String CROSS_LINK_STATE = "cross.link-state";

    /** A change names a revision later than that of the issue. */
    public static final String CROSS_CHANGE_REVISION = "cross.change-revision";

    /** A file that an index lists is not there. */
    public static final String FEED_MISSING_FILE = "feed.missing-file";

    /** A file is not as long as the index says. Details {@code expected} and {@code actual}, in bytes. */
    public static final String FEED_FILE_SIZE = "feed.file-size";

    /** A file has another SHA-256 than the index gives. Details {@code expected} and {@code actual}. */
    public static final String FEED_FILE_DIGEST = "feed.file-digest";

    /**
     * An entry of an index says of its issue what the issue does not say of itself. Details {@code name}, the member, {@code
     * expected}, what the index says, and {@code actual}.
     */
    public static final String FEED_ENTRY_MEMBER = "feed.entry-member";

    /** The signed index is none: no JWS in compact form (RFC 7515) by Ed25519 (RFC 8037), encoded as it should be. */
    public static final String FEED_SIGNED_FORM = "feed.signed-form";

    /** The signed index holds other bytes than the index. */
    public static final String FEED_SIGNED_BYTES = "feed.signed-bytes";

    /** The signed index is signed by none of the keys that were given. */
    public static final String FEED_SIGNATURE = "feed.signature";

    /** Keys were given, and there is no signed index. */
    public static final String FEED_NOT_SIGNED = "feed.not-signed";

    /** An index had expired when it was checked: readers go on with it, and tell that it may have been overtaken. */
    public static final String FEED_EXPIRED = "feed.expired";

    /** A link text says nothing out of context, and there is no label. */
    public static final String EDITORIAL_LINK_TEXT = "editorial.link-text";

    /** The address of a link is not known. */
    public static final String EDITORIAL_UNRESOLVED_LINK = "editorial.unresolved-link";

    /** A deadline had passed when the issue was checked. */
    public static final String EDITORIAL_DEADLINE_PASSED = "editorial.deadline-passed";

    /** A hearing has no deadline. */
    public static final String EDITORIAL_HEARING_WITHOUT_DEADLINE = "editorial.hearing-without-deadline";

    /** One work or event has two dates. */
    public static final String EDITORIAL_TWO_DATES = "editorial.two-dates";

    private FindingCodes() {}
}
