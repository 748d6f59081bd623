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

    private static final String THAT = "som";
    private static final Set<String> NOT = Set.of("ikke", "ikkje");

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
        while (at < scan.size() && at - from < LONGEST_TITLE && !endsTitle(scan, from, at)) {
            at++;
        }
        // "Kyst som lever er lagt fram": of one word and a clause nothing tells how far the title goes.
        return at == from + 1 && scan.key(at).equals(THAT) ? from : at;
    }

    /** The same in a heading, the rest of which is the title where nothing but clauses as "som kommer" would end it. */
    static int ofHeading(Scan scan, int from) {
        int at = from;
        while (at < scan.size() && at - from < LONGEST_TITLE && (isOfClause(scan, at) || !endsTitle(scan, from, at))) {
            at++;
        }
        return at == scan.size() && scan.isCapital(from) ? at : ofTitle(scan, from);
    }

    /** The word before which a title ends that another work is named after: without what joins them, or the bracket it is named in. */
    static int before(Scan scan, int from, int other) {
        String joining = scan.key(other - 1);
        boolean joined = other - 1 > from && (PREPOSITIONS.contains(joining) || joining.equals("eller"));
        int end = joined ? other - 1 : other;
        int open = bracket(scan, from, end);
        return open > from ? open : end;
    }

    /** The bracket that is open at a word, {@code from} where none is. */
    private static int bracket(Scan scan, int from, int at) {
        int closed = 0;
        for (int i = at - 1; i > from; i--) {
            closed += scan.key(i).equals(")") ? 1 : 0;
            if (scan.key(i).equals("(") && closed-- == 0) {
                return i;
            }
        }
        return from;
    }

    /** Whether a word is "som" or the verb that comes with it. */
    private static boolean isOfClause(Scan scan, int at) {
        String before = scan.key(NOT.contains(scan.key(at - 1)) ? at - 2 : at - 1);
        return THAT.equals(scan.key(at)) || THAT.equals(before) && scan.isLetters(at);
    }

    private static boolean endsTitle(Scan scan, int from, int at) {
        String key = scan.key(at);
        if (key.equals(".")) {
            return !ABBREVIATED.contains(scan.key(at - 1));
        }
        if (key.equals(")")) {
            return bracket(scan, from, at) == from;
        }
        boolean within = key.equals("(") || key.equals(":") || key.equals("?");
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
