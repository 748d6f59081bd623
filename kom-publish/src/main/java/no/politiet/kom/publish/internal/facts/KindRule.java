package no.politiet.kom.publish.internal.facts;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.SectionRole;
import no.politiet.kom.publish.internal.text.Sentence;

/** What an item mainly is, by the first word that tells: of its heading, then, outside KOM's own activities, of its text. */
public final class KindRule {

    private record Rule(Kind kind, Pattern words) {

        Rule(Kind kind, String words) {
            this(kind, Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }
    }

    private static final List<Rule> HEADING = List.of(
            new Rule(Kind.HEARING, "^h(?:ø|øy)ring\\b|på h(?:ø|øy)ring"),
            new Rule(Kind.APPOINTMENT, "oppnevn|oppnemn|nedsett|\\bny(?:tt|e)? \\p{L}*utval"),
            new Rule(
                    Kind.PARLIAMENTARY,
                    "representantforslag|representantframlegg|proposisjon|\\bprop\\.|\\bmeld\\. ?st|skriftlig spørsmål|skriftleg spørsmål"),
            new Rule(Kind.CIRCULAR, "rundskriv|mål og prioritering"),
            new Rule(Kind.GUIDE, "veileder\\b|veiledere|rettleiar|håndbok|handbok|retningslinje"),
            new Rule(Kind.STATISTICS, "statistikk"),
            new Rule(Kind.LEGISLATION, "nye reg(?:ler|lar)|lovendring|forskrift|ny lov\\b"),
            new Rule(
                    Kind.REPORT,
                    "rapport|evaluer|undersøk|gjennomgang|kartlegging|vurdering|forsking|forskning|publikasjon"),
            new Rule(Kind.EVENT, "seminar|webinar|konferanse|workshop|møte|foredrag|deltakelse|deltaking|\\bkurs\\b"),
            new Rule(Kind.RESOURCE, "ressurs|verktøy|nettside|opplæring"));

    private static final List<Rule> BODY = List.of(
            new Rule(Kind.HEARING, "høringsfrist|høyringsfrist|på h(?:ø|øy)ring"),
            new Rule(Kind.PARLIAMENTARY, "representantforslag|\\bprop\\. [0-9]|\\bmeld\\. st\\. [0-9]"),
            new Rule(Kind.STATISTICS, "statistikk"),
            new Rule(Kind.CIRCULAR, "rundskriv"),
            new Rule(Kind.REPORT, "rapport"),
            new Rule(Kind.GUIDE, "veileder(?:en)?\\b|rettleiar|håndbok"),
            new Rule(Kind.EVENT, "seminar|webinar|konferanse|workshop|\\bmøte"));

    private KindRule() {}

    public static Kind kind(Piece piece) {
        String heading = piece.heading();
        String body = piece.sentences().stream().map(Sentence::text).collect(Collectors.joining(" "));
        SectionRole section = piece.section();
        for (Rule rule : HEADING) {
            if (rule.words.matcher(heading).find()) {
                return rule.kind;
            }
        }
        if (section.equals(SectionRole.ACTIVITIES)) {
            return Kind.ACTIVITY;
        }
        for (Rule rule : BODY) {
            if (rule.words.matcher(body).find()) {
                return rule.kind;
            }
        }
        return Kind.NOTE;
    }
}
