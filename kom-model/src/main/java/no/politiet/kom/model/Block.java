package no.politiet.kom.model;

/**
 * A block of text. Which one it is says its class; a type that this version does not know is an {@link UnknownBlock}.
 */
public sealed interface Block permits BulletList, Paragraph, Quote, Table, UnknownBlock {

    /**
     * The type of the block, the member {@code type} of its JSON.
     *
     * @return the type
     */
    BlockType type();

    /**
     * The text of the block and of all blocks inside it, without markup. Blocks, entries and rows are set apart by a
     * line feed, the cells of a row by a tab.
     *
     * @return the text as printed, never null
     */
    String plainText();

    /**
     * The members that this version does not know.
     *
     * @return the members, in order
     */
    Extras extras();
}
