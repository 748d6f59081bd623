package no.politiet.kom.publish.internal.facts.references;

import java.util.Set;
import no.politiet.kom.publish.internal.text.PeriodWords;
import no.politiet.kom.publish.internal.text.Vocabulary;

/** Where a name of the form "lov om …" ends, which nothing marks: before a sign, a verb, or what tells of another matter. */
final class NameEnd {

    private static final Vocabulary VOCABULARY = Vocabulary.of(NameEnd.class);

    private static final int LONGEST = 16;
    private static final int LONGEST_TITLE = 50;
    private static final Set<String> ABBREVIATED = Set.of("mv", "m", "mm", "mfl", "bl");

    private static final Set<String> ENDS = VOCABULARY.words("ends");
    private static final Set<String> MATTERS = VOCABULARY.words("matters");
    private static final Set<String> PREPOSITIONS = VOCABULARY.words("prepositions");

    private NameEnd() {}

    /** The word before which a name ends that goes on at a word; that word itself where it does not go on. */
    static int of(Scan scan, int from) {
        int at = from;
        while (at < scan.size() && at - from < LONGEST && !ends(scan, at)) {
            at++;
        }
        return at;
    }

    /** The word before which a title ends that follows a number without any mark; {@code from} where none does. */
    static int ofTitle(Scan scan, int from) {
        if (!scan.isCapital(from)) {
            return from;
        }
        int at = from;
        while (at < scan.size() && at - from < LONGEST_TITLE && !endsTitle(scan, at)) {
            at++;
        }
        return at;
    }

    private static boolean endsTitle(Scan scan, int at) {
        String key = scan.key(at);
        if (key.equals(".")) {
            return !ABBREVIATED.contains(scan.key(at - 1));
        }
        boolean within = key.equals("(") || key.equals(")") || key.equals(":") || key.equals("?");
        return key.equals("her") || ENDS.contains(key) && !within;
    }

    private static boolean ends(Scan scan, int at) {
        String key = scan.key(at);
        if (ENDS.contains(key) || scan.isDash(at) && !scan.isJoined(at)) {
            return true;
        }
        if (!PREPOSITIONS.contains(key)) {
            return false;
        }
        String next = scan.key(at + 1);
        boolean another = key.equals("og")
                && (scan.isDash(at + 1)
                        || next.equals("lov")
                        || next.equals("forskrift")
                        || next.equals("i")
                        || next.equals("om")
                        || next.endsWith("loven")
                        || next.endsWith("lova")
                        || next.endsWith("forskriften")
                        || next.endsWith("forskrifta"));
        boolean dated = !key.equals("og")
                && !next.isEmpty()
                && (Character.isDigit(next.codePointAt(0)) || PeriodWords.month(next) > 0);
        return another || dated || MATTERS.contains(next) && !key.equals("til") && !key.equals("om");
    }
}
