package no.politiet.kom.publish.internal.pdf;

/** What stands on a page side by side with others, and is read as one: a line of a column, or a ruled table. */
sealed interface Stretch permits Line, RuledTable {

    double left();

    double right();

    /** The base line that its row is known by. */
    double base();

    double size();

    /** How many characters it has. */
    int length();
}
