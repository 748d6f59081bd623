package no.politiet.kom.publish;

import java.util.Map;
import no.politiet.kom.model.check.Finding;

/** The codes of what an import finds, and what they say. A code is stable: never renamed, never changed in meaning. */
public final class ImportCodes {

    /** The newsletter is larger than the limit. Detail {@code limit}, in bytes. Ends the import. */
    public static final String SIZE = "import.size";
    /** The newsletter is no UTF-8 text. Ends the import. */
    public static final String ENCODING = "import.encoding";
    /** There is no text. Ends the import. */
    public static final String EMPTY = "import.empty";
    /** The newsletter has no title. Ends the import. */
    public static final String NO_TITLE = "import.no-title";
    /** The newsletter does not say which period it covers. Ends the import. */
    public static final String NO_PERIOD = "import.no-period";
    /** What stands where the period should is no period we know. Ends the import. */
    public static final String PERIOD_WORDS = "import.period-words";
    /** The newsletter is a mail whose text is encoded. Ends the import. */
    public static final String MAIL_ENCODED = "import.mail-encoded";
    /** A header of the mail is no part of the issue. Detail {@code name}. */
    public static final String MAIL_HEADER = "import.mail-header";
    /** A value of the front matter is malformed. Detail {@code name}. Ends the import. */
    public static final String FRONT_MATTER_VALUE = "import.front-matter-value";
    /** A key of the front matter is not known. Detail {@code name}. */
    public static final String FRONT_MATTER_KEY = "import.front-matter-key";
    /** A line of the front matter is no key and value. */
    public static final String FRONT_MATTER_LINE = "import.front-matter-line";
    /** The newsletter names no publisher, and the usual one was taken. */
    public static final String PUBLISHER_ASSUMED = "import.publisher-assumed";
    /** Text before the first section is no part of the masthead, and was kept as text. */
    public static final String MASTHEAD_TEXT = "import.masthead-text";
    /** A line before the first section repeats what the masthead says, and is printed once. */
    public static final String MASTHEAD_REPEATED = "import.masthead-repeated";
    /** A page header was repeated, and was joined with the section it continues. */
    public static final String SECTION_REPEATED = "import.section-repeated";
    /** A heading was repeated, and was joined with the item it continues. */
    public static final String HEADING_REPEATED = "import.heading-repeated";
    /** A heading is empty, or too long to be one, and was kept as text. */
    public static final String HEADING = "import.heading";
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
    /** A correction is written twice. Detail {@code line}, of the first one. Ends the import. */
    public static final String CORRECTION_TWICE = "import.correction-twice";
    /** What a correction names is not there. Details {@code document} and {@code line}, of the correction. */
    public static final String CORRECTION_UNFIT = "import.correction-unfit";
    /** What a correction names is there more than once. Details {@code document} and {@code line}, of the correction. */
    public static final String CORRECTION_AMBIGUOUS = "import.correction-ambiguous";
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
    /** The day of the week does not fit the date. Detail {@code actual}, the date. */
    public static final String WEEKDAY = "import.weekday";
    /** Two dates of one item overlap without being the same. Details {@code actual} and {@code other}. */
    public static final String DATES_DIFFER = "import.dates-differ";

    /** The PDF is damaged, or none. Ends the import. */
    public static final String PDF_BROKEN = "import.pdf-broken";
    /** The PDF needs a password. Ends the import. */
    public static final String PDF_ENCRYPTED = "import.pdf-encrypted";
    /** The PDF has no text: its pages are pictures. Ends the import. */
    public static final String PDF_NO_TEXT = "import.pdf-no-text";
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
    /** A hyphen at a line's end was taken for hyphenation; nothing else in the newsletter shows that it is. */
    public static final String PDF_HYPHEN = "import.pdf-hyphen";

    /** The previous revision is one of another issue, and nothing was kept of it. Detail {@code actual}, the slug of this one. */
    public static final String PREVIOUS_OTHER_ISSUE = "import.previous-other-issue";
    /** An item was taken for one of the previous revision since their texts are alike. Detail {@code actual}, its id. */
    public static final String PREVIOUS_SIMILAR = "import.previous-similar";
    /** An item of the previous revision is gone. Detail {@code actual}, its id. */
    public static final String PREVIOUS_GONE = "import.previous-gone";

    private static final Map<String, String> MESSAGES = Map.ofEntries(
            Map.entry(SIZE, "the newsletter is larger than {limit} bytes; split it, or raise the limit"),
            Map.entry(ENCODING, "this is not UTF-8 text; save the newsletter as UTF-8"),
            Map.entry(EMPTY, "the newsletter has no text"),
            Map.entry(
                    NO_TITLE,
                    "the newsletter has no title; add \"title: …\" to the front matter, or a heading before the first section"),
            Map.entry(
                    NO_PERIOD,
                    "the newsletter does not say which period it covers; add \"period: 2023-01/2023-03\" to the front"
                            + " matter, or a line such as \"januar–mars 2023\" before the first section"),
            Map.entry(
                    PERIOD_WORDS,
                    "\"{text}\" is no period we know; write it as \"januar–mars 2023\" or \"1. kvartal 2023\", or add"
                            + " \"period: 2023-01/2023-03\" to the front matter"),
            Map.entry(
                    MAIL_ENCODED,
                    "the text of this mail is encoded ({text}); open it in a mail program and save it as plain text in UTF-8"),
            Map.entry(MAIL_HEADER, "\"{name}\" of the mail is no part of the issue: \"{text}\""),
            Map.entry(FRONT_MATTER_VALUE, "{name} in the front matter is malformed: \"{text}\"; {expected}"),
            Map.entry(FRONT_MATTER_KEY, "the front matter has no key \"{name}\"; it was left out"),
            Map.entry(FRONT_MATTER_LINE, "not a key and a value: \"{text}\"; it was left out"),
            Map.entry(PUBLISHER_ASSUMED, "no publisher is named; \"{text}\" was taken; add \"publisher: …\""),
            Map.entry(MASTHEAD_TEXT, "text before the first section was kept as text: \"{text}\""),
            Map.entry(MASTHEAD_REPEATED, "the masthead says this already; it is printed once: \"{text}\""),
            Map.entry(SECTION_REPEATED, "page header repeated; the section goes on: \"{text}\""),
            Map.entry(HEADING_REPEATED, "heading repeated; the item goes on: \"{text}\""),
            Map.entry(HEADING, "a heading is empty or too long: \"{text}\"; what it says was kept as text"),
            Map.entry(KEPT_AS_TEXT, "{name} was kept as text: \"{text}\""),
            Map.entry(CHARACTER, "characters that cannot be printed were replaced by a blank"),
            Map.entry(LINK_UNRESOLVED, "the address of \"{text}\" is not known; put it in place of the #"),
            Map.entry(LINK_TARGET, "\"{text}\" is not an address of http, https or mailto; the link has none now"),
            Map.entry(LINK_NORMALISED, "the address \"{text}\" was written as {actual}"),
            Map.entry(LINK_TEXT, "\"{text}\" says nothing out of context; let the link cover the work it leads to"),
            Map.entry(LINK_LABEL, "\"{text}\" says nothing out of context; it is called \"{actual}\" there"),
            Map.entry(REFERENCE_NUMBER, "\"{text}\" cannot be right; look at the years, or the check digit"),
            Map.entry(YEAR_INFERRED, "\"{text}\" states no year; taken as {actual}"),
            Map.entry(QUOTE_UNBALANCED, "a quotation mark has no other half: \"{text}\""),
            Map.entry(CORRECTION_SIZE, "the corrections are larger than {limit} bytes"),
            Map.entry(CORRECTION_FORM, "not a correction: \"{text}\"; write a name, a colon and a value"),
            Map.entry(CORRECTION_PLACE, "\"{name}\" does not belong here; write it below a heading or an item"),
            Map.entry(CORRECTION_VALUE, "{name} cannot be \"{text}\"; write {expected}"),
            Map.entry(CORRECTION_TWICE, "line {line} corrects this already: \"{text}\""),
            Map.entry(CORRECTION_UNFIT, "{document}, line {line}, fits nothing any more: {text}"),
            Map.entry(CORRECTION_AMBIGUOUS, "{document}, line {line}, fits more than one thing: {text}"),
            Map.entry(CORRECTION_UNNEEDED, "{document}, line {line}, changes nothing any more: {text}"),
            Map.entry(CORRECTION_SOURCE, "a correction names a source that was not known: \"{text}\"; it was added"),
            Map.entry(DEADLINE_PASSED, "the deadline \"{text}\" ({actual}) had passed when the issue's period ended"),
            Map.entry(DEADLINE_NOT_READ, "a deadline whose date was not understood: \"{text}\""),
            Map.entry(HEARING_WITHOUT_DEADLINE, "a hearing without a deadline: \"{text}\""),
            Map.entry(DATE_FAR, "\"{text}\" ({actual}) lies more than a year outside the issue's period"),
            Map.entry(WEEKDAY, "the day of the week does not fit \"{text}\" ({actual})"),
            Map.entry(DATES_DIFFER, "\"{text}\" ({actual}) and {other} overlap; are they one meeting?"),
            Map.entry(PDF_BROKEN, "the PDF is damaged; export it from the editor again"),
            Map.entry(PDF_ENCRYPTED, "the PDF needs a password; export it from the editor without one"),
            Map.entry(
                    PDF_NO_TEXT,
                    "the PDF has no text, only pictures; export it from the editor instead of scanning it"),
            Map.entry(PDF_LIMIT, "the PDF has more than {limit} {name}"),
            Map.entry(PDF_PAGE, "page {text} of the PDF is damaged, and may lack its end"),
            Map.entry(
                    PDF_NO_CHARACTERS,
                    "the font \"{text}\" does not say which characters it shows; what is set in it may be unreadable"),
            Map.entry(PDF_LINK, "no words belong to the link to {text}; put it into the text"),
            Map.entry(PDF_RUNNING, "repeated at the edge of {pages} pages and left out: \"{text}\""),
            Map.entry(PDF_HYPHEN, "\"{text}\" was read as one word without a hyphen"),
            Map.entry(PREVIOUS_OTHER_ISSUE, "the previous revision is of the issue {text}, and this is {actual}"),
            Map.entry(PREVIOUS_SIMILAR, "taken for {actual}, whose text is alike: \"{text}\""),
            Map.entry(PREVIOUS_GONE, "gone since the previous revision: \"{text}\" ({actual})"),
            Map.entry(NO_SUCH_DAY, "\"{text}\" is a day that does not exist; no date was made of it"));

    private ImportCodes() {}

    /**
     * What a finding says, in English.
     *
     * @param finding a finding of any layer
     * @return one line with what was found and how to mend it; of another layer, the finding itself
     */
    public static String message(Finding finding) {
        String message = MESSAGES.get(finding.code());
        if (message == null) {
            return finding.toString();
        }
        for (Map.Entry<String, String> detail : finding.details().entrySet()) {
            message = message.replace('{' + detail.getKey() + '}', detail.getValue());
        }
        return message.replace("{text}", finding.text() == null ? "" : finding.text());
    }
}
