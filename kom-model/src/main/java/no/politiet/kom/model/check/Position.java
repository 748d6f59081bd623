package no.politiet.kom.model.check;

/**
 * A place in a text.
 *
 * @param line the line, from 1; a line ends with LF, CR LF or CR
 * @param column the column in Unicode code points, from 1
 */
public record Position(int line, int column) {

    /** Refuses numbers below 1. */
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns count from 1: " + line + ":" + column);
        }
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
