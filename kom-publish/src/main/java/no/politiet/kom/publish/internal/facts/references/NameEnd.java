package no.politiet.kom.publish.internal.facts.references;

import java.util.Set;
import no.politiet.kom.publish.internal.text.PeriodWords;

/** Where a name of the form "lov om …" ends, which nothing marks: before a sign, a verb, or what tells of another matter. */
final class NameEnd {

    private static final int LONGEST = 16;
    private static final int LONGEST_TITLE = 50;
    private static final Set<String> ABBREVIATED = Set.of("mv", "m", "mm", "mfl", "bl");

    private static final Set<String> ENDS = Set.of(
            ",",
            ".",
            ";",
            ":",
            "(",
            ")",
            "?",
            "!",
            "§",
            "\"",
            "«",
            "»",
            "“",
            "”",
            "se",
            "sjå",
            "som",
            "er",
            "var",
            "ble",
            "blei",
            "blir",
            "vart",
            "vert",
            "skal",
            "skulle",
            "vil",
            "har",
            "hadde",
            "kan",
            "må",
            "bør",
            "trer",
            "trådte",
            "tredde",
            "trådde",
            "trår",
            "gjelder",
            "gjeld",
            "gjaldt",
            "innen",
            "innan",
            "slik",
            "der",
            "hvor",
            "når",
            "sendes",
            "sendt",
            "sendte",
            "sende",
            "foreslår",
            "foreslås",
            "krever",
            "krev",
            "gir",
            "gjev",
            "kom",
            "kommer",
            "kjem",
            "ligger",
            "ligg",
            "jf",
            "jfr",
            "artikkel",
            "kapittel",
            "samt",
            "mens",
            "medan",
            "fordi",
            "dersom",
            "hvis",
            "ikke",
            "ikkje",
            "trekker",
            "pålegger",
            "sier",
            "seier",
            "innebærer",
            "åpner",
            "fastsetter",
            "nå",
            "no",
            "tok",
            "tek",
            "tar",
            "legges",
            "leggast",
            "la",
            "lagt",
            "lagd",
            "vedtas",
            "vedtatt",
            "vedtok",
            "vedteken",
            "vedteke",
            "vedtakast",
            "fastsatt",
            "fastsett",
            "fastsettes",
            "oppheves",
            "opphevet",
            "oppheva",
            "opphevast",
            "erstatter",
            "erstattar",
            "regulerer",
            "regulerar",
            "endres",
            "endra",
            "endret",
            "endrast",
            "sett",
            "satt",
            "settes",
            "publisert",
            "kunngjort",
            "kunngjord",
            "omfatter",
            "omfattar",
            "bestemmer",
            "inneholder",
            "inneheld",
            "innføres",
            "innført",
            "innførast",
            "innfører",
            "forventes",
            "ventes",
            "ventast",
            "får",
            "fikk",
            "fekk",
            "begynner",
            "byrjar",
            "løper",
            "utløper",
            "avløser",
            "avløyser",
            "forbyr",
            "forbyd",
            "tillater",
            "tillet",
            "gjennomfører",
            "behandles",
            "behandla",
            "behandlet",
            "handsama",
            "fremmes",
            "fremmet",
            "overlevert",
            "går",
            "gikk",
            "gjekk",
            "bruker",
            "brukar",
            "stiller",
            "setter",
            "set",
            "nylig",
            "nyleg",
            "ute");
    private static final Set<String> MATTERS = Set.of(
            "høring",
            "høyring",
            "frist",
            "sikte",
            "virkning",
            "verknad",
            "høringsfrist",
            "høyringsfrist",
            "ikrafttredelse",
            "bakgrunn",
            "ny",
            "nye",
            "at",
            "å",
            "dette",
            "grunn",
            "oppdrag",
            "stortinget",
            "et",
            "en",
            "eit",
            "ein");
    private static final Set<String> PREPOSITIONS =
            Set.of("på", "med", "i", "fra", "frå", "av", "ved", "til", "for", "den", "og", "etter", "om");

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
