package no.politiet.kom.publish;

/**
 * The codes of what an import finds. A code is stable: never renamed, never changed in meaning.
 * {@link no.politiet.kom.schema.Message} says what they mean, in the language asked for.
 */
public final class ImportCodes {

    /** The newsletter is larger than the limit. Detail {@code limit}, in bytes. Ends the import. */
    public static final String SIZE = "import.size";
    /** The newsletter is no UTF-8 text. Ends the import. */
    public static final String ENCODING = "import.encoding";
    /** The newsletter is text, but in another encoding than UTF-8. Detail {@code name}. Ends the import. */
    public static final String CHARSET = "import.charset";
    /** The newsletter is a file of another sort than its name says. Detail {@code name}. Ends the import. */
    public static final String NOT_TEXT = "import.not-text";
    /** A paragraph has more images than can be read. Detail {@code limit}. Ends the import. */
    public static final String IMAGES = "import.images";
    /** There is no text, or none besides the masthead. Ends the import. */
    public static final String EMPTY = "import.empty";
    /** The newsletter has no title. Ends the import. */
    public static final String NO_TITLE = "import.no-title";
    /** The newsletter does not say which period it covers. Ends the import. */
    public static final String NO_PERIOD = "import.no-period";
    /** What stands where the period should is no period we know. Ends the import. */
    public static final String PERIOD_WORDS = "import.period-words";
    /** The newsletter is a mail whose text cannot be decoded, or is HTML alone. Ends the import. */
    public static final String MAIL_ENCODED = "import.mail-encoded";
    /** The text of the mail is too short for a newsletter, which may be attached to it. Ends the import. */
    public static final String MAIL_ATTACHED = "import.mail-attached";
    /** A part of the mail, such as a picture, is no part of the issue. */
    public static final String MAIL_PART = "import.mail-part";
    /** A header of the mail is no part of the issue. Detail {@code name}. */
    public static final String MAIL_HEADER = "import.mail-header";
    /** A value of the front matter is malformed. Details {@code name} and {@code expected}. Ends the import. */
    public static final String FRONT_MATTER_VALUE = "import.front-matter-value";
    /** A key of the front matter is not known. Detail {@code name}. */
    public static final String FRONT_MATTER_KEY = "import.front-matter-key";
    /** A key stands twice in the front matter, and the last value counts. Detail {@code name}. */
    public static final String FRONT_MATTER_TWICE = "import.front-matter-twice";
    /** The front matter has no last line of hyphens, and was kept as text. */
    public static final String FRONT_MATTER_OPEN = "import.front-matter-open";
    /** A line of the front matter is no key and value. */
    public static final String FRONT_MATTER_LINE = "import.front-matter-line";
    /** The newsletter names no publisher, and the usual one was taken. */
    public static final String PUBLISHER_ASSUMED = "import.publisher-assumed";
    /** The publisher is the one whom the masthead names among other words. */
    public static final String PUBLISHER_NAMED = "import.publisher-named";
    /** The newsletter has more words of nynorsk than of bokmål, and its language is nynorsk. The text is its tag. */
    public static final String LANGUAGE_TOLD = "import.language-told";
    /** The newsletter states a period and no title, and the heading or line that it begins with was taken. */
    public static final String TITLE_ASSUMED = "import.title-assumed";
    /** The title as printed was left out, since the corrections give another. */
    public static final String TITLE_REPLACED = "import.title-replaced";
    /** Text before the first section is no part of the masthead, and was kept as text. */
    public static final String MASTHEAD_TEXT = "import.masthead-text";
    /** Much text stands before the first section; the text is where what is not told one by one begins. */
    public static final String NO_SECTION = "import.no-section";
    /** A line before the first section repeats what the masthead says, and is printed once. */
    public static final String MASTHEAD_REPEATED = "import.masthead-repeated";
    /** A page header was repeated, and was joined with the section it continues. */
    public static final String SECTION_REPEATED = "import.section-repeated";
    /** A heading was repeated, and was joined with the item it continues. */
    public static final String HEADING_REPEATED = "import.heading-repeated";
    /** A heading is empty, or too long to be one, and was kept as text. */
    public static final String HEADING = "import.heading";
    /** A table of contents was left out, since it says what headings below it say. Detail {@code titles}, how many it has. */
    public static final String CONTENTS = "import.contents";
    /** Nothing stands below a heading, which is an item without text. */
    public static final String HEADING_ALONE = "import.heading-alone";
    /** A sort of Markdown that an issue has no form for, and was kept as text. Detail {@code name}. */
    public static final String KEPT_AS_TEXT = "import.kept-as-text";
    /** Characters that no text may hold were replaced by a blank. */
    public static final String CHARACTER = "import.character";
    /** The address of a link is not known. */
    public static final String LINK_UNRESOLVED = "import.link-unresolved";
    /** What stands as the address of a link is none that can be published. */
    public static final String LINK_TARGET = "import.link-target";
    /** An address was written in its standard form. Detail {@code actual}, what it became. */
    public static final String LINK_NORMALISED = "import.link-normalised";
    /** The words of a link say nothing out of context. */
    public static final String LINK_TEXT = "import.link-text";
    /** The words of a link say nothing out of context, and the text around it gave it a label. Detail {@code actual}. */
    public static final String LINK_LABEL = "import.link-label";
    /** The number of a work cannot be right: the years of a session, the check digit of an ISBN. */
    public static final String REFERENCE_NUMBER = "import.reference-number";
    /** What an item mainly is was told with little that speaks for it. Details {@code actual}, and {@code other}, nearly as likely. */
    public static final String KIND_DOUBTFUL = "import.kind-doubtful";
    /** What may be a day in numbers ("15/6") was not read as one. */
    public static final String DAY_NOT_READ = "import.day-not-read";
    /** What happens on a date was told with little that speaks for it. Details {@code actual}, and {@code other}, nearly as likely. */
    public static final String ROLE_DOUBTFUL = "import.role-doubtful";
    /** A date states no year, and the issue's period gave it. Detail {@code actual}, what it became. */
    public static final String YEAR_INFERRED = "import.year-inferred";
    /** A date names a day that does not exist. */
    public static final String NO_SUCH_DAY = "import.no-such-day";
    /** A quotation mark has no other half in its paragraph. The text is what stands around it. */
    public static final String QUOTE_UNBALANCED = "import.quote-unbalanced";

    /** A file of corrections is larger than the limit. Detail {@code limit}, in bytes. Ends the import. */
    public static final String CORRECTION_SIZE = "import.correction-size";
    /** A line of the corrections has no form that is known. Ends the import. */
    public static final String CORRECTION_FORM = "import.correction-form";
    /** A correction stands below no heading or item, or one that it cannot belong to. Detail {@code name}. Ends the import. */
    public static final String CORRECTION_PLACE = "import.correction-place";
    /** A value of a correction is malformed. Details {@code name} and {@code expected}. Ends the import. */
    public static final String CORRECTION_VALUE = "import.correction-value";
    /** Two corrections of one thing differ. Detail {@code line}, of the first one. Ends the import. */
    public static final String CORRECTION_TWICE = "import.correction-twice";
    /** What a correction names is not there. Details {@code document} and {@code line}, of the correction. */
    public static final String CORRECTION_UNFIT = "import.correction-unfit";
    /** What a correction names is there more than once. Details {@code document} and {@code line}, of the correction. */
    public static final String CORRECTION_AMBIGUOUS = "import.correction-ambiguous";
    /**
     * A correction makes a reference of words, and its form names no series that is known. Details {@code document} and
     * {@code line}, of the correction.
     */
    public static final String CORRECTION_SCHEME = "import.correction-scheme";
    /** All is as a correction says already. Details {@code document} and {@code line}, of the correction. */
    public static final String CORRECTION_UNNEEDED = "import.correction-unneeded";
    /** A correction names a source that was not known, and it was added. */
    public static final String CORRECTION_SOURCE = "import.correction-source";
    /** A deadline had passed when the period of the issue ended. Detail {@code actual}, the date. */
    public static final String DEADLINE_PASSED = "import.deadline-passed";
    /** A sentence names a deadline and numbers, but no date was understood. */
    public static final String DEADLINE_NOT_READ = "import.deadline-not-read";
    /** An item tells of a hearing and gives no deadline. */
    public static final String HEARING_WITHOUT_DEADLINE = "import.hearing-without-deadline";
    /** A date lies more than a year outside the period of the issue. Detail {@code actual}, the date. */
    public static final String DATE_FAR = "import.date-far";
    /** A day was left out: what was to take place on it is cancelled, or the text says that it is not the day. */
    public static final String DATE_LEFT_OUT = "import.date-left-out";
    /** The day of the week does not fit the date. Detail {@code actual}, the date. */
    public static final String WEEKDAY = "import.weekday";
    /** Two dates may be of the same event: they overlap, or are of days side by side. Details {@code actual} and {@code other}. */
    public static final String DATES_DIFFER = "import.dates-differ";

    /** The PDF is damaged, or none. Ends the import. */
    public static final String PDF_BROKEN = "import.pdf-broken";
    /** The PDF needs a password. Ends the import. */
    public static final String PDF_ENCRYPTED = "import.pdf-encrypted";
    /** The PDF has no text: its pages are pictures. Ends the import. */
    public static final String PDF_NO_TEXT = "import.pdf-no-text";
    /** A page has pictures and no text, and what they show is not in the issue. */
    public static final String PDF_PICTURE = "import.pdf-picture";
    /** The PDF has more of something than it may. Details {@code name} and {@code limit}. Ends the import. */
    public static final String PDF_LIMIT = "import.pdf-limit";
    /** A page of the PDF is damaged, and may not have been read to its end. */
    public static final String PDF_PAGE = "import.pdf-page";
    /** A font of the PDF does not say which characters it shows. */
    public static final String PDF_NO_CHARACTERS = "import.pdf-no-characters";
    /** A link of the PDF covers no words that were kept. */
    public static final String PDF_LINK = "import.pdf-link";
    /** What pages repeat at their edge was left out. Detail {@code pages}, how many have it. */
    public static final String PDF_RUNNING = "import.pdf-running";
    /** A table of contents was left out, since pages are none of the issue's. Detail {@code titles}, how many it has. */
    public static final String PDF_CONTENTS = "import.pdf-contents";
    /** A hyphen at a line's end was taken for hyphenation; nothing else in the newsletter shows that it is. */
    public static final String PDF_HYPHEN = "import.pdf-hyphen";

    /** The previous revision is one of another issue, and nothing was kept of it. Detail {@code actual}, the slug of this one. */
    public static final String PREVIOUS_OTHER_ISSUE = "import.previous-other-issue";
    /** An item was taken for one of the previous revision since their texts are alike. Detail {@code actual}, its id. */
    public static final String PREVIOUS_SIMILAR = "import.previous-similar";
    /** An item of the previous revision is gone. Detail {@code actual}, its id. */
    public static final String PREVIOUS_GONE = "import.previous-gone";
    /** A name was taken for an agency's or organisation's that is in no list. Detail {@code actual}, its type. */
    public static final String SOURCE_NEW = "import.source-new";
    /** An abbreviation is explained nowhere. */
    public static final String ABBREVIATION = "import.abbreviation";

    private ImportCodes() {}
}
