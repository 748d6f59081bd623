package no.politiet.kom.publish.internal.facts.references;

import java.util.Set;

/**
 * Places in a rule: {@code § 28 første ledd bokstav a}, {@code §§ 257 og 258}, {@code §§ 4-1 til 4-12}, {@code kapittel 3},
 * {@code artikkel 8 nr. 2}.
 */
final class Pinpoints {

    private static final int LONGEST = 60;

    private static final Set<String> NUMBERED = Set.of(
            "§",
            "paragraf",
            "paragrafene",
            "paragrafane",
            "kapittel",
            "kapitla",
            "kapitlene",
            "kap",
            "artikkel",
            "artiklene",
            "artiklane",
            "artikkelen",
            "art",
            "del",
            "punkt",
            "pkt",
            "nr",
            "nummer");
    /** What begins a pinpoint; the others only go on with one. */
    private static final Set<String> OPENING = Set.of(
            "§",
            "paragraf",
            "paragrafene",
            "paragrafane",
            "kapittel",
            "kapitla",
            "kapitlene",
            "kap",
            "artikkel",
            "artiklene",
            "artiklane",
            "artikkelen",
            "art");

    private static final Set<String> ORDINALS = Set.of(
            "første", "fyrste", "andre", "annet", "anna", "tredje", "fjerde", "femte", "sjette", "sjuende", "sjuande",
            "syvende", "åttende", "åttande", "niende", "niande", "tiende", "tiande", "siste", "ny", "nytt");
    private static final Set<String> PARTS =
            Set.of("ledd", "punktum", "avsnitt", "strekpunkt", "setning", "setninga", "setningen", "alternativ");
    private static final Set<String> LINKING = Set.of("og", "til", "eller", ",", "samt", "jf", "jfr", "–", "-");

    private Pinpoints() {}

    /** The words that begin one. */
    static Set<String> opening() {
        return OPENING;
    }

    static boolean isOpening(String key) {
        return OPENING.contains(key);
    }

    /** Goes past a pinpoint; false, and stays, where none stands. */
    static boolean take(Scan scan) {
        if (!scan.is(OPENING) || !unit(scan)) {
            return false;
        }
        int first = scan.at;
        while (scan.at - first < LONGEST) {
            int before = scan.at;
            if (unit(scan)) {
                continue;
            }
            boolean linked = scan.take(LINKING);
            if (linked && (scan.key(before).equals("jf") || scan.key(before).equals("jfr"))) {
                scan.take(".");
            } else if (linked && scan.key(before).equals(",")) {
                if (scan.take(Set.of("jf", "jfr"))) {
                    scan.take(".");
                }
            }
            if (!linked || !unit(scan) && !number(scan) && !letter(scan)) {
                scan.at = before;
                break;
            }
        }
        return true;
    }

    private static boolean unit(Scan scan) {
        int start = scan.at;
        if (scan.is(NUMBERED)) {
            boolean sign = scan.key().equals("§");
            scan.at++;
            if (sign) {
                scan.take("§");
            } else {
                scan.take(".");
            }
            if (number(scan)) {
                return true;
            }
        } else if (scan.is(ORDINALS)) {
            scan.at++;
            while (scan.is(Set.of("og", "til", "eller", ",")) && ORDINALS.contains(scan.key(scan.at + 1))) {
                scan.at += 2;
            }
            if (scan.take(PARTS)) {
                return true;
            }
        } else if (scan.take(Set.of("bokstav", "bokstavene", "bokstavane", "litra"))) {
            if (letter(scan)) {
                return true;
            }
        }
        scan.at = start;
        return false;
    }

    /** A number of a paragraph: 257, 12-3, 13a, 13 a. */
    private static boolean number(Scan scan) {
        String key = scan.key();
        if (key.isEmpty() || key.length() > 6 || key.charAt(0) < '0' || key.charAt(0) > '9') {
            return false;
        }
        scan.at++;
        while ((scan.isDash(scan.at) || scan.key().equals("."))
                && scan.isJoined(scan.at)
                && scan.isJoined(scan.at + 1)
                && Character.isDigit(scan.key(scan.at + 1).codePointAt(0))) {
            scan.at += 2;
        }
        // "i" after a number is rather the preposition: "§ 12 i loven".
        if (scan.key().length() == 1
                && scan.key().charAt(0) >= 'a'
                && scan.key().charAt(0) <= 'h') {
            scan.at++;
        }
        return true;
    }

    private static boolean letter(Scan scan) {
        String key = scan.key();
        if (key.length() != 1 || key.charAt(0) < 'a' || key.charAt(0) > 'z') {
            return false;
        }
        scan.at++;
        if (scan.key().equals(")") && scan.isJoined(scan.at)) {
            scan.at++;
        }
        return true;
    }
}
