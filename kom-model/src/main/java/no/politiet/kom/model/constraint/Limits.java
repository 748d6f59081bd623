package no.politiet.kom.model.constraint;

/** Limits of the contract. Lengths are in Unicode code points, both ends included. */
public final class Limits {

    /** A version of the contract. */
    public static final int SCHEMA_VERSION = 9;
    /** A BCP 47 language tag. */
    public static final int LANGUAGE = 35;
    /** An ISO 3166-1 alpha-2 country code. */
    public static final int COUNTRY = 2;
    /** A short text: an abbreviation, a marker, a page. */
    public static final int SHORT = 80;
    /** A name. */
    public static final int NAME = 300;
    /** A title, a heading, the words of a link or a date. */
    public static final int TITLE = 1000;
    /** A note for people: what a revision changed, why an issue was withdrawn. */
    public static final int NOTE = 2000;
    /** The text of a span. */
    public static final int TEXT = 100_000;
    /** An address. */
    public static final int URL = 2000;
    /** An address relative to the index. */
    public static final int HREF = 300;
    /** A reference in canonical form. */
    public static final int CANONICAL = 200;
    /** The target of a relation. */
    public static final int TARGET = 300;
    /** A SHA-256 digest in hexadecimal. */
    public static final int SHA256 = 64;

    /** Sections of an issue. */
    public static final int SECTIONS = 100;
    /** Items of a section; items a change touches. */
    public static final int ITEMS = 1000;
    /** Sources of an issue. */
    public static final int SOURCES = 1000;
    /** Sources of an item. */
    public static final int ITEM_SOURCES = 100;
    /** Links of an item or of the colophon. */
    public static final int LINKS = 1000;
    /** Dates of an item. */
    public static final int DATES = 200;
    /** Earlier values of a date. */
    public static final int PREVIOUS_DATES = 20;
    /** References of an item. */
    public static final int REFERENCES = 200;
    /** Figures of an item. */
    public static final int FIGURES = 200;
    /** Relations of an item. */
    public static final int RELATIONS = 200;
    /** Themes of an item. */
    public static final int THEMES = 50;
    /** Changes of an issue. */
    public static final int CHANGES = 1000;
    /** Blocks of a body, a quotation or a list entry. */
    public static final int BLOCKS = 2000;
    /** Spans of a paragraph or a table cell. */
    public static final int SPANS = 2000;
    /** Entries of a list. */
    public static final int LIST_ITEMS = 2000;
    /** Rows of a table. */
    public static final int ROWS = 2000;
    /** Cells of a table row. */
    public static final int CELLS = 100;
    /** Entries of the index. */
    public static final int INDEX_ENTRIES = 10_000;

    /** The highest revision. */
    public static final int MAX_REVISION = 1_000_000;
    /** The highest line or page number. */
    public static final int MAX_POSITION = 10_000_000;
    /** The highest sequence of an index, 2<sup>53</sup> − 1: exact in every JSON reader. */
    public static final long MAX_SEQUENCE = 9_007_199_254_740_991L;
    /** The longest revision the index can list, in bytes. */
    public static final long MAX_DOCUMENT_BYTES = 2_147_483_647L;
    /** The highest value of a figure; the lowest is its negative. */
    public static final String MAX_FIGURE = "1000000000000000";
    /** The lowest value of a figure. */
    public static final String MIN_FIGURE = "-1000000000000000";

    private Limits() {}
}
