package no.politiet.kom.json;

/** What positions a document has, worked out apart from the code that is tested. */
public final class Positions {

    private Positions() {}

    /** The last column of a line that a finding may name, one after its last character; 0 if there is no such line. */
    public static int lastColumn(byte[] json, int line) {
        int current = 1;
        int column = 1;
        for (int i = 0; i < json.length; i++) {
            boolean carriageReturnAlone = json[i] == '\r' && (i + 1 == json.length || json[i + 1] != '\n');
            if (json[i] == '\n' || carriageReturnAlone) {
                if (current == line) {
                    return column;
                }
                current++;
                column = 1;
            } else if ((json[i] & 0xC0) != 0x80) {
                column++;
            }
        }
        return current == line ? column : 0;
    }
}
