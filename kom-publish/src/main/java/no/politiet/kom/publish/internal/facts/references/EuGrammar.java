package no.politiet.kom.publish.internal.facts.references;

import java.util.List;
import java.util.Set;
import no.politiet.kom.model.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * Acts of the European Union by number, in the numbering of before and after 2015: {@code direktiv (EU) 2020/1057},
 * {@code forordning (EF) nr. 561/2006}, {@code direktiv 2011/36/EU}, {@code vedtak 2009/371/JIS}.
 */
final class EuGrammar implements Grammar {

    private static final Set<String> BODIES =
            Set.of("eu", "ef", "eøf", "ec", "eec", "euratom", "jis", "jha", "ril", "ria", "fusp", "cfsp", "eøs");
    private static final int TWO_DIGITS_MEAN_1900 = 50;
    private static final int LAST_YEAR = 2100;
    private static final int YEAR_FIRST_SINCE = 2015;

    private static final Set<String> WORDS = Set.of("directive", "regulation", "decision", "vedtak", "vedtaket");
    private static final List<String> ENDINGS = List.of(
            "direktiv",
            "direktivet",
            "forordning",
            "forordningen",
            "forordninga",
            "beslutning",
            "beslutningen",
            "avgjerd");

    @Override
    public Set<String> words() {
        return WORDS;
    }

    @Override
    public List<String> endings() {
        return ENDINGS;
    }

    @Override
    public @Nullable Mention read(Scan scan, int floor) {
        int from = scan.at;
        String type = type(scan.key());
        if (type == null) {
            return null;
        }
        int whole = scan.compound(from, floor);
        from = isEuropean(scan, whole, from) ? whole : from;
        scan.at++;
        boolean open = scan.take("(");
        if (scan.take(BODIES) && open) {
            scan.take(Set.of(","));
            scan.take(BODIES);
            if (!scan.take(")")) {
                return null;
            }
        }
        return number(scan, from, type);
    }

    /** "EU-direktiv", "europaparlaments- og rådsdirektiv". */
    private static boolean isEuropean(Scan scan, int from, int to) {
        return from < to && (BODIES.contains(scan.key(from)) || scan.key(from).startsWith("europaparlament"));
    }

    /** A further act of a row: "direktiv 2014/23/EU og 2014/24/EU". */
    static @Nullable Mention next(Scan scan, Mention before) {
        String canonical = before.canonical();
        if (canonical == null || !scan.take(Set.of("og", ",", "samt"))) {
            return null;
        }
        boolean slashes = scan.key(scan.at + 1).equals("/") && scan.isJoined(scan.at + 1);
        return slashes ? number(scan, scan.at, canonical.split(":")[1]) : null;
    }

    private static @Nullable String type(String key) {
        if (key.endsWith("direktiv") || key.endsWith("direktivet") || key.equals("directive")) {
            return "dir";
        }
        if (key.endsWith("forordning")
                || key.endsWith("forordningen")
                || key.endsWith("forordninga")
                || key.equals("regulation")) {
            return "reg";
        }
        return key.equals("vedtak")
                        || key.equals("vedtaket")
                        || key.endsWith("beslutning")
                        || key.endsWith("beslutningen")
                        || key.endsWith("avgjerd")
                        || key.equals("decision")
                ? "dec"
                : null;
    }

    private static @Nullable Mention number(Scan scan, int from, String type) {
        boolean numbered = scan.takeNumberSign();
        String first = scan.key();
        String second = scan.key(scan.at + 2);
        if (!scan.isNumber(scan.at) || !scan.key(scan.at + 1).equals("/") || !scan.isNumber(scan.at + 2)) {
            return null;
        }
        scan.at += 3;
        boolean suffixed = scan.key().equals("/") && BODIES.contains(scan.key(scan.at + 1));
        if (suffixed) {
            scan.at += 2;
            if (scan.key().equals("/") && BODIES.contains(scan.key(scan.at + 1))) {
                scan.at += 2;
            }
        }
        int to = scan.at;
        if (!suffixed && !numbered && !Scan.isYear(first) && !Scan.isYear(second)) {
            return null;
        }
        int yearFirst = year(first);
        int yearLast = year(second);
        boolean leads = suffixed
                || yearLast < 0
                || yearFirst > 0
                        && Scan.isYear(first)
                        && (!numbered || yearFirst >= YEAR_FIRST_SINCE && !Scan.isYear(second));
        int year = leads ? yearFirst : yearLast;
        int number = Integer.parseInt(leads ? second : first);
        String name = first + "/" + second;
        Mention mention = Mention.of(Scheme.EU, from, to, name, "eu:" + type + ":" + year + ":" + number);
        return year < 0 || number == 0 ? mention.inDoubt() : mention;
    }

    /** The year that digits mean, of two digits the one of the 1900s or 2000s; -1 if they mean none. */
    private static int year(String digits) {
        int value = Integer.parseInt(digits);
        if (digits.length() == 2) {
            return value < TWO_DIGITS_MEAN_1900 ? 2000 + value : 1900 + value;
        }
        return digits.length() == 4 && value >= 1900 + TWO_DIGITS_MEAN_1900 && value < LAST_YEAR ? value : -1;
    }
}
