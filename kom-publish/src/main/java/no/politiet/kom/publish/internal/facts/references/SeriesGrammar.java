package no.politiet.kom.publish.internal.facts.references;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.politiet.kom.model.Scheme;
import no.politiet.kom.publish.internal.text.Slugs;
import org.jspecify.annotations.Nullable;

/**
 * Circulars and reports by number: {@code Rundskriv G-05/2023}, {@code rundskriv nr. 1/2023}, {@code Fafo-rapport 2023:03},
 * {@code NKVTS rapport 3/2023}, {@code rapport 2023:4 fra DFØ}. A number that names no issuer gives no canonical form.
 */
final class SeriesGrammar implements Grammar {

    private static final Set<String> CIRCULAR = Set.of("rundskriv", "rundskrivet");
    private static final Set<String> REPORT =
            Set.of("rapport", "rapporten", "rapporter", "rapportar", "report", "notat", "publikasjon", "arbeidsnotat");
    private static final Set<String> SEPARATORS = Set.of(":", "/");
    private static final Set<String> FROM = Set.of("fra", "frå");
    private static final Set<String> NO_ISSUER = Set.of(
            "i",
            "en",
            "ein",
            "den",
            "ny",
            "denne",
            "første",
            "andre",
            "se",
            "også",
            "som",
            "les",
            "årets",
            "sin",
            "sitt",
            "forrige",
            "siste",
            "felles",
            "vår",
            "publiserte",
            "lanserte",
            "egen");

    @Override
    public Set<String> words() {
        return REPORT;
    }

    @Override
    public List<String> endings() {
        return List.of("rundskriv", "rundskrivet");
    }

    @Override
    public @Nullable Mention read(Scan scan, int floor) {
        String key = scan.key();
        if (CIRCULAR.contains(key) || key.endsWith("rundskriv") || key.endsWith("rundskrivet")) {
            return circular(scan, floor);
        }
        return REPORT.contains(key) ? report(scan, floor) : null;
    }

    private static @Nullable Mention circular(Scan scan, int floor) {
        int at = scan.at++;
        int from = at - 2 >= floor && scan.isDash(at - 1) && scan.isJoined(at) && scan.isJoined(at - 1) ? at - 2 : at;
        scan.takeNumberSign();
        int first = scan.at;
        if (!number(scan)) {
            return null;
        }
        String printed = scan.printed(first, scan.at);
        String name = printed.replace(' ', '-').replace('/', '-').replace('–', '-');
        boolean named = scan.isLetters(first) && name.chars().allMatch(SeriesGrammar::isPlain);
        String canonical = named ? "no:circular:" + name.toUpperCase(Locale.ROOT) : null;
        return Mention.of(Scheme.CIRCULAR, from, scan.at, name.toLowerCase(Locale.ROOT), canonical);
    }

    private static boolean isPlain(int c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
    }

    /** Goes past a circular's number: "G-05/2023", "RS 2010-001", "1/2023", "H-2/14". */
    private static boolean number(Scan scan) {
        int first = scan.at;
        boolean digits = false;
        boolean separated = false;
        if (scan.isCapital(first) && scan.key().length() <= 5) {
            scan.at++;
            if (!scan.isJoined(scan.at) && scan.isYear(scan.at) && scan.isDash(scan.at + 1)) {
                digits = true;
                scan.at++;
            }
        } else if (scan.isNumber(first)) {
            digits = true;
            scan.at++;
        } else {
            return false;
        }
        while ((scan.isDash(scan.at) || scan.key().equals("/"))
                && scan.isJoined(scan.at)
                && scan.isJoined(scan.at + 1)
                && Character.isLetterOrDigit(scan.key(scan.at + 1).codePointAt(0))) {
            digits |= scan.isNumber(scan.at + 1);
            separated = true;
            scan.at += 2;
        }
        return digits && separated;
    }

    private static @Nullable Mention report(Scan scan, int floor) {
        int at = scan.at++;
        String series = scan.key(at).endsWith("notat") ? "notat" : "report";
        boolean numbered = scan.takeNumberSign();
        String first = scan.key();
        String separator = scan.key(scan.at + 1);
        String second = scan.key(scan.at + 2);
        if (!scan.isDigits(scan.at, 4) || !scan.isDigits(scan.at + 2, 6)) {
            return null;
        }
        boolean dash = scan.isDash(scan.at + 1) && scan.isJoined(scan.at + 1) && scan.isJoined(scan.at + 2);
        if (!SEPARATORS.contains(separator) && !dash) {
            return null;
        }
        boolean yearFirst = Scan.isYear(first);
        boolean yearLast = Scan.isYear(second);
        // "rapport 2020–2024" is a report of those years.
        boolean years = yearLast || second.length() == 2 && second.compareTo(first.substring(first.length() / 2)) > 0;
        if (dash && (!yearFirst || years && !numbered && !(scan.isDash(at - 1) && scan.isJoined(at)))) {
            return null;
        }
        if (!yearFirst && !yearLast && separator.equals("/") && second.length() != 2) {
            return null;
        }
        int end = scan.at + 3;
        String number = yearFirst || !yearLast ? first + ":" + second : second + ":" + first;
        boolean certain = yearFirst || yearLast;
        int from = issuer(scan, at, floor);
        String issuer = from < at ? Slugs.of(name(scan, from, at)) : "";
        int to = end;
        if (issuer.isEmpty() && FROM.contains(scan.key(end)) && scan.isCapital(end + 1)) {
            to = end + 2;
            issuer = Slugs.of(scan.printed(end + 1, to));
        }
        String canonical = issuer.isEmpty() || !certain ? null : issuer + ":" + series + ":" + number;
        return Mention.of(Scheme.REPORT, from, to, issuer + " " + number, canonical);
    }

    /** The name without the hyphen or the genitive that ties it to the word. */
    private static String name(Scan scan, int from, int at) {
        int end = scan.isDash(at - 1) ? at - 1 : at;
        String name = scan.printed(from, end);
        boolean genitive = end == at
                && name.length() > 2
                && name.endsWith("s")
                && scan.key(at - 1).length() > 3;
        return genitive ? name.substring(0, name.length() - 1) : name;
    }

    /** The first word of the issuer before "rapport", or that word where none stands there. */
    private static int issuer(Scan scan, int at, int floor) {
        // In a mail a line may end with the hyphen: "Fafo- rapport 2031:4".
        boolean hyphen = scan.isDash(at - 1) && (scan.isJoined(at) || scan.isJoined(at - 1));
        int name = hyphen ? at - 2 : at - 1;
        if (name < floor
                || hyphen && !scan.isJoined(at - 1)
                || !scan.isLetters(name)
                || NO_ISSUER.contains(scan.key(name))
                || !hyphen && !scan.isCapital(name)) {
            return at;
        }
        while (hyphen && name - 2 >= floor && scan.isDash(name - 1) && scan.isJoined(name) && scan.isJoined(name - 1)) {
            name -= 2;
        }
        // "Oslo Economics-rapport": a name of two words, but not the first word of a sentence, which is any word.
        boolean two = hyphen && name - 1 >= Math.max(floor, 1) && scan.isCapital(name - 1) && scan.isCapital(name);
        return two ? name - 1 : name;
    }
}
