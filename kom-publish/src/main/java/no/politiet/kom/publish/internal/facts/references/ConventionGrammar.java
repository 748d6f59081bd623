package no.politiet.kom.publish.internal.facts.references;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import no.politiet.kom.model.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * Conventions, with the article: {@code ILO-konvensjon nr. 190}, {@code Europarådets konvensjon om …},
 * {@code FNs barnekonvensjon}, {@code Istanbul-konvensjonen artikkel 3}, {@code Palermoprotokollen}.
 */
final class ConventionGrammar implements Grammar {

    private static final Set<String> ENDINGS = Set.of(
            "konvensjon",
            "konvensjonen",
            "konvensjonens",
            "konvensjonane",
            "konvensjonene",
            "konvensjoner",
            "konvensjonar",
            "pakt",
            "pakten",
            "pakta");
    /** "kompakt" ends like a pact, and is none. */
    private static final Set<String> NONE = Set.of("kompakt", "ukompakt");

    private static final Set<String> PACTS = Set.of("pakt", "pakten", "pakta");
    private static final Set<String> OF_SEVERAL = Set.of("europeiske", "nordiske", "internasjonale", "afrikanske");
    private static final Set<String> OF_ONE = Set.of("konvensjon", "konvensjonen", "pakt", "pakten", "pakta");
    private static final Set<String> ABBREVIATIONS =
            Set.of("emk", "esk", "øsk", "sp", "crpd", "cedaw", "palermoprotokollen");
    private static final int LAST_ILO = 400;

    private static final List<String> ALL_ENDINGS =
            Stream.concat(ENDINGS.stream(), Stream.of("protokollen")).toList();

    @Override
    public Set<String> words() {
        return ABBREVIATIONS;
    }

    @Override
    public List<String> endings() {
        return ALL_ENDINGS;
    }

    @Override
    public @Nullable Mention read(Scan scan, int floor) {
        int at = scan.at;
        String key = scan.key();
        if (ABBREVIATIONS.contains(key)) {
            return abbreviated(scan);
        }
        if (key.endsWith("protokollen") && key.length() > 11 + 2 && scan.isCapital(at) && at > 0
                || key.equals("protokollen") && scan.isDash(at - 1) && scan.isJoined(at) && scan.isCapital(at - 2)) {
            return withArticle(scan, at - (key.equals("protokollen") ? 2 : 0), at + 1);
        }
        String ending = ending(key);
        if (ending.isEmpty() || NONE.contains(key)) {
            return null;
        }
        if (ending.equals(key)) {
            Mention labour = labour(scan, at, floor);
            return labour != null ? labour : standing(scan, at, floor);
        }
        int owner = owner(scan, at, floor);
        return PACTS.contains(ending) && owner == at ? null : withArticle(scan, owner, at + 1);
    }

    private static String ending(String key) {
        for (String ending : ENDINGS) {
            if (key.endsWith(ending)) {
                return ending;
            }
        }
        return "";
    }

    /** "EMK artikkel 8". Without the article it is an abbreviation like others. */
    private static @Nullable Mention abbreviated(Scan scan) {
        int at = scan.at++;
        if (scan.key(at).length() < 4 && !Set.of("artikkel", "art").contains(scan.key())) {
            return null;
        }
        return withArticle(scan, at, at + 1);
    }

    /** "ILO-konvensjon nr. 190", "ILO sin konvensjon 190", "ILOs konvensjon nr. 29". */
    private static @Nullable Mention labour(Scan scan, int at, int floor) {
        int from = at - 1;
        if (scan.isDash(from) && scan.isJoined(from) || scan.key(from).equals("sin")) {
            from--;
        }
        boolean labour = from >= floor && Set.of("ilo", "ilos").contains(scan.key(from));
        scan.at = at + 1;
        boolean numbered = scan.takeNumberSign();
        if (!labour || !scan.isDigits(scan.at, 3)) {
            scan.at = at;
            return null;
        }
        int number = Integer.parseInt(scan.key());
        scan.at++;
        if (number == 0 || number > LAST_ILO || !numbered && scan.key().equals("/")) {
            scan.at = at;
            return null;
        }
        Mention mention = Mention.of(Scheme.CONVENTION, from, scan.at, "ilo " + number, "ilo:convention:" + number);
        int place = scan.at;
        return Pinpoints.take(scan) ? mention.withPinpoint(place, scan.at) : mention;
    }

    /** A further one of a row: "ILO-konvensjonane nr. 29 og 105". */
    static @Nullable Mention next(Scan scan, Mention before) {
        if (!scan.take(Set.of("og", ",", "samt"))) {
            return null;
        }
        int from = scan.at;
        scan.takeNumberSign();
        if (!scan.isDigits(scan.at, 3)
                || Integer.parseInt(scan.key()) > LAST_ILO
                || !before.name().startsWith("ilo ")) {
            return null;
        }
        String number = Integer.toString(Integer.parseInt(scan.key()));
        return Mention.of(Scheme.CONVENTION, from, scan.at + 1, "ilo " + number, "ilo:convention:" + number);
    }

    /** A convention whose word stands alone or after a hyphen has to be told by its owner, its name or its matter. */
    private static @Nullable Mention standing(Scan scan, int at, int floor) {
        if (!OF_ONE.contains(scan.key())) {
            return null;
        }
        boolean hyphen = scan.isDash(at - 1) && scan.isJoined(at) && scan.isJoined(at - 1) && at - 2 >= floor;
        int from = hyphen ? owner(scan, at - 2, floor) : owner(scan, at, floor);
        int to = at + 1;
        boolean matter = scan.key(to).equals("om") && NameEnd.of(scan, to + 1) > to + 1;
        if (!hyphen && !matter) {
            return null;
        }
        if (matter) {
            to = NameEnd.of(scan, to + 1);
        }
        return withArticle(scan, from, to);
    }

    /** The words before it that say whose it is: "Europarådets", "FNs", "FN sin", "Den europeiske", "Nordisk". */
    private static int owner(Scan scan, int at, int floor) {
        int before = at - 1;
        if (before >= floor && scan.key(before).equals("sin")) {
            before--;
        } else if (before >= floor && scan.key(before).equals("s") && scan.isDash(before - 1)) {
            // "FN-s"
            before -= 2;
        }
        boolean owned = before < at - 1 || before > 0 || scan.key(before).endsWith("s");
        if (before >= floor && scan.isCapital(before) && owned) {
            return before;
        }
        if (before - 1 >= floor
                && scan.isLetters(before)
                && (scan.isCapital(before - 1) || OF_SEVERAL.contains(scan.key(before)))
                && scan.key(before - 1).equals("den")) {
            return before - 1;
        }
        return at;
    }

    private static Mention withArticle(Scan scan, int from, int to) {
        String name = scan.printed(from, to).toLowerCase(Locale.ROOT);
        Mention mention = Mention.of(Scheme.CONVENTION, from, to, name, null);
        scan.at = to;
        scan.take(Set.of("sin", "sine"));
        if (scan.key().equals("(") && scan.key(scan.at + 2).equals(")")) {
            scan.at += 3;
        }
        int place = scan.at;
        return Pinpoints.take(scan) ? mention.withPinpoint(place, scan.at) : mention;
    }
}
