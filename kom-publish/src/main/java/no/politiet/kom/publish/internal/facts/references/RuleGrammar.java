package no.politiet.kom.publish.internal.facts.references;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.politiet.kom.model.Scheme;
import no.politiet.kom.publish.internal.text.PeriodWords;
import org.jspecify.annotations.Nullable;

/**
 * Laws and regulations, with the place in them: {@code straffeloven §§ 257 og 258}, {@code plan- og bygningsloven},
 * {@code § 28 i utlendingslova}, {@code lov 20. mai 2005 nr. 28 om straff (straffeloven)}, {@code forskrift om …},
 * {@code utlendingsloven og -forskriften}. Any compound of the form names one, but for those that name no law.
 */
final class RuleGrammar implements Grammar {

    private static final List<String> LAW_ENDINGS = List.of("loven", "lova", "lovens", "lovas");
    private static final List<String> REGULATION_ENDINGS =
            List.of("forskriften", "forskrifta", "forskriftens", "forskriftene", "forskriftas", "forskriftane");
    private static final int SHORTEST = 2;

    /** Compounds that end so and are no law, or any law: laws of nature, leave ("lov"), hooves ("klov"). */
    private static final Set<String> NONE = Set.of(
            "kloven",
            "hestekloven",
            "hjemloven",
            "heimlova",
            "landloven",
            "naturloven",
            "naturlova",
            "janteloven",
            "jantelova",
            "tyngdeloven",
            "tyngdelova",
            "jungelloven",
            "jungellova",
            "moralloven",
            "særloven",
            "særlova",
            "rammeloven",
            "rammelova",
            "endringsloven",
            "endringslova",
            "fullmaktsloven",
            "fullmaktslova",
            "spesialloven",
            "spesiallova",
            "enkeltloven",
            "unntaksloven",
            "unntakslova",
            "virkelova",
            "forlova",
            "trulova",
            "pålova",
            "utlova",
            "nylova",
            "fartsloven",
            "endringsforskriften",
            "endringsforskrifta",
            "rammeforskriften",
            "rammeforskrifta",
            "særforskriften",
            "særforskrifta");

    /** Abbreviations of laws, taken for such before a paragraph. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "strl",
            "strpl",
            "straffepl",
            "utl",
            "aml",
            "fvl",
            "offl",
            "bvl",
            "ftrl",
            "pbl",
            "tvl",
            "hpl",
            "pol",
            "popplyl",
            "grl",
            "psl",
            "hol",
            "spesl");

    private static final Set<String> NEW =
            Set.of("ny", "egen", "eigen", "revidert", "nye", "midlertidig", "mellombels");
    private static final List<String> FIELDS = List.of("teknisk", "faglig", "fagleg", "økonomisk", "hygienisk");
    private static final Set<String> CONNECTING = Set.of("og", "eller");

    private final LawBook laws;

    RuleGrammar(LawBook laws) {
        this.laws = laws;
    }

    private static final Set<String> WORDS =
            Stream.concat(ABBREVIATIONS.stream(), Pinpoints.opening().stream()).collect(Collectors.toUnmodifiableSet());
    private static final List<String> ENDINGS = Stream.of(
                    LAW_ENDINGS, REGULATION_ENDINGS, List.of("lov", "forskrift", "instruksen", "reglementet"))
            .flatMap(List::stream)
            .toList();

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
        int at = scan.at;
        if (Pinpoints.isOpening(scan.key())) {
            return placeFirst(scan);
        }
        Mention rule = rule(scan, floor);
        if (rule == null) {
            return null;
        }
        scan.at = rule.to();
        int before = scan.at;
        if (scan.key().equals("(") && scan.key(before + 2).equals(")")) {
            scan.at += 3;
        }
        int place = scan.at;
        if (Pinpoints.take(scan)) {
            return rule.withPinpoint(place, scan.at);
        }
        scan.at = at;
        return rule;
    }

    /** "§ 28 i utlendingsloven". */
    private @Nullable Mention placeFirst(Scan scan) {
        int from = scan.at;
        if (!Pinpoints.take(scan)) {
            return null;
        }
        int end = scan.at;
        if (!scan.take("i") && !scan.take("av")) {
            return null;
        }
        // "plan- og bygningsloven": the law's last word is the telling one.
        for (int i = 0; i < 6 && scan.at < scan.size(); i++, scan.at++) {
            Mention rule = rule(scan, end + 1);
            if (rule != null) {
                return rule.from() <= end + 2 ? rule.withPinpoint(from, end) : null;
            }
        }
        return null;
    }

    private @Nullable Mention rule(Scan scan, int floor) {
        int at = scan.at;
        String key = scan.key();
        boolean matter = scan.key(at + 1).equals("om") && (key.equals("forskrifta") || key.equals("forskriften"));
        if (key.equals("lov") || key.equals("forskrift") || matter) {
            return formal(scan, key.equals("lov") ? Scheme.LAW : Scheme.REGULATION, floor);
        }
        if (ABBREVIATIONS.contains(key)) {
            scan.at++;
            scan.take(".");
            return Pinpoints.isOpening(scan.key()) && scan.key().equals("§")
                    ? named(scan, Scheme.LAW, at, scan.at)
                    : null;
        }
        Scheme scheme = scheme(scan, at, key);
        if (scheme == null) {
            return null;
        }
        if (LAW_ENDINGS.contains(key) || REGULATION_ENDINGS.contains(key)) {
            return afterHyphen(scan, scheme, at, floor);
        }
        return named(scan, scheme, scan.compound(at, floor), at + 1);
    }

    private static @Nullable Scheme scheme(Scan scan, int at, String key) {
        if (NONE.contains(key)) {
            return null;
        }
        for (String ending : REGULATION_ENDINGS) {
            if (key.endsWith(ending)) {
                return isLongEnough(key, ending) ? Scheme.REGULATION : null;
            }
        }
        for (String ending : LAW_ENDINGS) {
            if (key.endsWith(ending)) {
                return isLongEnough(key, ending) ? Scheme.LAW : null;
            }
        }
        if (NEW.contains(scan.key(at - 1)) && key.length() > 5) {
            return key.endsWith("forskrift") && key.length() > 11
                    ? Scheme.REGULATION
                    : key.endsWith("lov") && !key.endsWith("klov") ? Scheme.LAW : null;
        }
        if ((key.endsWith("instruksen") || key.endsWith("reglementet"))
                && scan.key(at + 1).equals("§")) {
            return Scheme.REGULATION;
        }
        return null;
    }

    private static boolean isLongEnough(String key, String ending) {
        int before = key.length() - ending.length();
        return before == 0 || before >= SHORTEST;
    }

    /** "EØS-loven", or "-forskriften" after the law of that name; a bare "loven" names none. */
    private @Nullable Mention afterHyphen(Scan scan, Scheme scheme, int at, int floor) {
        if (at - 1 < floor || !scan.isDash(at - 1) || !scan.isJoined(at)) {
            return null;
        }
        if (scan.isJoined(at - 1) && scan.isLetters(at - 2) && at - 2 >= floor) {
            int from = at - 2;
            while (from - 2 >= floor && scan.isDash(from - 1) && scan.isJoined(from) && scan.isJoined(from - 1)) {
                from -= 2;
            }
            return named(scan, scheme, from, at + 1);
        }
        boolean second =
                CONNECTING.contains(scan.key(at - 2)) || scan.key(at - 2).equals(",");
        return second ? named(scan, scheme, at - 1, at + 1) : null;
    }

    /** The name of a law, with its year: "kanalloven av 1931". */
    private Mention named(Scan scan, Scheme scheme, int from, int end) {
        int to = scan.key(end).equals("av") && scan.isYear(end + 1) ? end + 2 : end;
        String name = scan.printed(from, end).toLowerCase(Locale.ROOT);
        String owner = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        return Mention.of(
                scheme, from, to, indefinite(owner), scheme.equals(Scheme.LAW) ? laws.canonical(owner) : null);
    }

    /** "fyrlov" for "fyrloven" and "fyrlova" too, which mean the same law. */
    private static String indefinite(String name) {
        for (String ending : List.of("loven", "lova", "forskriften", "forskrifta")) {
            if (name.endsWith(ending)) {
                return name.substring(0, name.length() - (ending.endsWith("n") ? 2 : 1));
            }
        }
        return name;
    }

    /** "byggteknisk forskrift": named by an adjective of its field, and not "ny forskrift", "statlig forskrift". */
    private static boolean isOfAField(String word) {
        for (String ending : FIELDS) {
            if (word.endsWith(ending) && word.length() > ending.length() + SHORTEST) {
                return true;
            }
        }
        return false;
    }

    /** "lov om …", "lov 20. mai 2005 nr. 28 om …", with the short name in brackets where it stands there. */
    private @Nullable Mention formal(Scan scan, Scheme scheme, int floor) {
        int from = scan.at++;
        if (scheme.equals(Scheme.REGULATION) && from > floor && isOfAField(scan.key(from - 1))) {
            return Mention.of(
                    scheme, from - 1, scan.at, scan.printed(from - 1, scan.at).toLowerCase(Locale.ROOT), null);
        }
        String date = date(scan);
        int to = scan.at;
        if (scan.take("om") && NameEnd.of(scan, scan.at) > scan.at) {
            to = NameEnd.of(scan, scan.at);
        } else if (date == null) {
            return null;
        }
        String canonical = date == null || date.isEmpty() ? null : "no:" + scheme + ":" + date;
        scan.at = to;
        String name = scan.printed(from, to).toLowerCase(Locale.ROOT);
        if (scan.take("(")) {
            // The short name stands at the end: "(straffeloven)", "(lov om X – X-loven)".
            for (int i = 0; i < 12 && scan.at < scan.size() && !scan.key().equals(")"); i++, scan.at++) {
                int word = scan.at;
                Mention brief = scan.key().equals("lov") || scan.key().equals("forskrift") ? null : rule(scan, to);
                scan.at = word;
                if (brief != null
                        && scan.key(brief.to()).equals(")")
                        && brief.scheme().equals(scheme)) {
                    String form = canonical != null ? canonical : brief.canonical();
                    return Mention.of(scheme, from, brief.to() + 1, brief.name(), form);
                }
            }
        }
        return Mention.of(scheme, from, to, name, canonical);
    }

    /** Goes past "(av) 20. mai 2005 nr. 28" or a number alone; null if neither stands there, empty if they are no form of a rule. */
    private static @Nullable String date(Scan scan) {
        int start = scan.at;
        if (scan.takeNumberSign() && scan.isNumber(scan.at)) {
            // "fastsatte 23. april forskrift nr. 611"
            scan.at++;
            return "";
        }
        scan.at = start;
        scan.take("av");
        scan.take("den");
        int day = scan.at;
        if (scan.isDigits(day, 2)) {
            scan.at++;
            scan.take(".");
            int month = PeriodWords.month(scan.key());
            if (month > 0 && scan.isYear(scan.at + 1)) {
                String year = scan.key(scan.at + 1);
                scan.at += 2;
                String value = String.format(Locale.ROOT, "%s-%02d-%02d", year, month, Integer.parseInt(scan.key(day)));
                int end = scan.at;
                if (!scan.takeNumberSign() || !scan.isNumber(scan.at)) {
                    scan.at = end;
                    return value;
                }
                value += "-" + Integer.parseInt(scan.key());
                scan.at++;
                return value;
            }
        }
        scan.at = start;
        return null;
    }
}
