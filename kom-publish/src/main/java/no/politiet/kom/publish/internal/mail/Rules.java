package no.politiet.kom.publish.internal.mail;

/** Lines drawn with signs. */
final class Rules {

    private static final String SIGNS = "-=_*~#+–—";
    private static final int SHORTEST = 3;

    private Rules() {}

    /** Whether a line is nothing but one sign in a row, close together or apart by blanks. */
    static boolean isRule(String line) {
        String text = line.strip();
        if (text.length() < SHORTEST || SIGNS.indexOf(text.charAt(0)) < 0) {
            return false;
        }
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == text.charAt(0)) {
                signs++;
            } else if (text.charAt(i) != ' ') {
                return false;
            }
        }
        return signs >= SHORTEST;
    }

    /** Whether a line is a rule below another, or two signs below two letters: "EU". */
    static boolean isBelow(String line, String above) {
        String text = line.strip();
        return isRule(line)
                || text.length() == SHORTEST - 1
                        && SIGNS.indexOf(text.charAt(0)) >= 0
                        && text.charAt(0) == text.charAt(1)
                        && above.strip().length() == text.length()
                        && above.strip().chars().allMatch(Character::isLetter);
    }

    /** The sign that a rule is drawn with. */
    static char sign(String rule) {
        return rule.strip().charAt(0);
    }

    /** Whether a line is what stands before a signature. */
    static boolean isSignature(String line) {
        return line.stripTrailing().equals("--");
    }
}
