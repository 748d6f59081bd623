package no.politiet.kom.publish.internal.facts.references;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.politiet.kom.model.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * The papers of the Storting and official reports: {@code Prop. 48 LS (2022–2023)}, {@code Meld. St. 16 (2022–2023)},
 * {@code Innst. 250 S (2022–2023)}, {@code Dokument 8:198 S (2022–2023)}, {@code Dokument nr. 15:873 (2022–2023)},
 * {@code NOU 2022: 18}. Without its session a paper has no canonical form, and those of before 2009 ({@code Ot.prp. nr. 8})
 * have none here.
 */
final class PaperGrammar implements Grammar {

    private static final Set<String> LETTERS = Set.of("l", "s", "ls");
    private static final Set<String> DOCUMENT = Set.of("dok", "dokument");
    private static final Set<String> MEMBERS_MOTION = Set.of("representantforslag", "representantforslaget");
    private static final Set<String> BILL = Set.of("prop", "proposisjon");
    private static final Set<String> REPORT = Set.of("stortingsmelding", "stortingsmeldingen", "stortingsmeldinga");
    private static final Set<String> RECOMMENDATION = Set.of("innst", "innstilling");

    private static final Set<String> WORDS = Set.of(
            "nou",
            "prop",
            "proposisjon",
            "meld",
            "stortingsmelding",
            "stortingsmeldingen",
            "stortingsmeldinga",
            "melding",
            "innst",
            "innstilling",
            "ot",
            "st",
            "dok",
            "dokument",
            "representantforslag",
            "representantforslaget");

    @Override
    public Set<String> words() {
        return WORDS;
    }

    @Override
    public List<String> endings() {
        return List.of();
    }

    @Override
    public @Nullable Mention read(Scan scan, int floor) {
        int from = scan.at;
        if (scan.take("nou")) {
            return report(scan, from);
        }
        if (scan.take(BILL)) {
            scan.take(".");
            return paper(scan, from, Scheme.PROP, "prop", true);
        }
        if (scan.take(List.of("meld", ".", "st")) || scan.take(List.of("meld", "st"))) {
            scan.take(".");
            return paper(scan, from, Scheme.MELD_ST, "meld-st", false);
        }
        if (scan.take(REPORT) || scan.take(List.of("melding", "til", "stortinget"))) {
            scan.takeNumberSign();
            return paper(scan, from, Scheme.MELD_ST, "meld-st", false);
        }
        if (scan.take(RECOMMENDATION)) {
            scan.take(".");
            return paper(scan, from, Scheme.INNST, "innst", true);
        }
        if (scan.take(List.of("ot", ".", "prp")) || scan.take(List.of("st", ".", "prp"))) {
            return old(scan, from, Scheme.PROP);
        }
        if (scan.take(List.of("st", ".", "meld"))) {
            return old(scan, from, Scheme.MELD_ST);
        }
        if (scan.take(DOCUMENT)) {
            scan.take(".");
            scan.takeNumberSign();
            return document(scan, from);
        }
        if (scan.take(MEMBERS_MOTION)) {
            scan.takeNumberSign();
            if (scan.key().equals("8") && scan.key(scan.at + 1).equals(":")) {
                scan.at += 2;
            }
            return paper(scan, from, Scheme.DOK_8, "dok-8", true);
        }
        return null;
    }

    private static @Nullable Mention report(Scan scan, int from) {
        scan.takeNumberSign();
        if (!scan.isYear(scan.at) || !scan.key(scan.at + 1).equals(":") || !scan.isNumber(scan.at + 2)) {
            return null;
        }
        String name = scan.key() + ":" + plain(scan.key(scan.at + 2));
        return Mention.of(Scheme.NOU, from, scan.at + 3, name, "no:nou:" + name);
    }

    private static @Nullable Mention document(Scan scan, int from) {
        String series = scan.key();
        if (!scan.key(scan.at + 1).equals(":")) {
            return null;
        }
        scan.at += 2;
        return switch (series) {
            case "8" -> paper(scan, from, Scheme.DOK_8, "dok-8", true);
            case "15" -> paper(scan, from, Scheme.DOK_15, "dok-15", false);
            default -> null;
        };
    }

    private static @Nullable Mention old(Scan scan, int from, Scheme scheme) {
        scan.take(".");
        scan.takeNumberSign();
        if (!scan.isNumber(scan.at)) {
            return null;
        }
        String name = "old " + scan.key();
        scan.at++;
        session(scan);
        return Mention.of(scheme, from, scan.at, name, null);
    }

    /** The number, its letters and its session. What has neither letters nor session is no paper: "representantforslag 3". */
    private static @Nullable Mention paper(Scan scan, int from, Scheme scheme, String series, boolean lettered) {
        String number = scan.key();
        String letters = "";
        int digits = 0;
        while (digits < number.length() && number.charAt(digits) >= '0' && number.charAt(digits) <= '9') {
            digits++;
        }
        if (digits == 0 || digits > 4 || digits < number.length() && !LETTERS.contains(number.substring(digits))) {
            return null;
        }
        scan.at++;
        if (digits < number.length()) {
            letters = number.substring(digits);
            number = number.substring(0, digits);
        } else if (lettered && scan.is(LETTERS)) {
            letters = scan.key();
            scan.at++;
        }
        boolean supplement = scan.take(Set.of("tillegg"));
        if (supplement && scan.isNumber(scan.at)) {
            scan.at++;
        }
        int end = scan.at;
        boolean dotted = scan.key(end).equals(".") && scan.key(end + 1).equals("(");
        scan.at += dotted ? 1 : 0;
        String session = session(scan);
        if (session == null) {
            scan.at = end;
        }
        boolean known = series.equals("prop") || series.equals("meld-st") || series.equals("dok-15");
        if (session == null && letters.isEmpty() && !known) {
            return null;
        }
        String name = plain(number) + (letters.isEmpty() ? "" : "-" + letters.toUpperCase(Locale.ROOT));
        if (session == null || supplement) {
            return Mention.of(scheme, from, scan.at, supplement ? scan.printed(from, scan.at) : name, null);
        }
        Mention mention = Mention.of(scheme, from, scan.at, name, "no:" + series + ":" + session + ":" + name);
        return session.isEmpty() ? mention.inDoubt() : mention;
    }

    /** Goes past a session in brackets. It is empty if its years do not follow each other, null if none stands there. */
    private static @Nullable String session(Scan scan) {
        int start = scan.at;
        boolean open = scan.take("(");
        String first = scan.key();
        if (scan.isYear(scan.at)) {
            scan.at++;
            if (scan.takeDash() || scan.take("/")) {
                String last = scan.key();
                boolean isYear = scan.isYear(scan.at);
                boolean isShort = last.length() == 2 && Scan.isDigits(last);
                scan.at++;
                if ((isYear || isShort) && (!open || scan.take(")"))) {
                    int year = Integer.parseInt(first);
                    int next = isYear ? Integer.parseInt(last) : year / 100 * 100 + Integer.parseInt(last);
                    boolean turn = isShort && year % 100 == 99 && last.equals("00");
                    return turn || next == year + 1 ? year + "-" + (year + 1) : "";
                }
            }
        }
        scan.at = start;
        return null;
    }

    /** A number without zeros before it. */
    private static String plain(String number) {
        return Integer.toString(Integer.parseInt(number));
    }
}
