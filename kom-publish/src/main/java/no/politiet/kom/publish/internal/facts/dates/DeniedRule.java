package no.politiet.kom.publish.internal.facts.dates;

import java.util.List;
import java.util.Set;
import no.politiet.kom.publish.internal.text.Phrases;
import no.politiet.kom.publish.internal.text.Phrases.Hit;
import no.politiet.kom.publish.internal.text.Word;

/**
 * What a sentence says of days that do not hold: what was to take place is cancelled ("møtet 12. juni er avlyst"), the day is
 * another one ("1. oktober, ikke 1. september"), or it is only what the day is reckoned from ("tre uker fra 2. mai").
 */
final class DeniedRule {

    private static final Phrases<Boolean> CANCELLED = Phrases.<Boolean>builder()
            .add(
                    true,
                    "avlys*",
                    "stryker/stryk møtet/kurset/seminaret/webinaret/samlingen/samlinga",
                    "<date> går ut",
                    "<date> er lagt/lagd ned",
                    "<date> må vi/me utsette/utsetje",
                    "vi/me må utsette/utsetje møtet/kurset/seminaret/webinaret/samlingen/samlinga",
                    "utsatt/utsett/utsettes/utsetjast til over/etter",
                    "blir/vert ikke/ikkje noe/noko møte/kurs/seminar/webinar",
                    "blir/vert ikke/ikkje møte/kurs/seminar/webinar/samling/fagdag/kurset/møtet",
                    "blir/vert ingen/inga/ikke/ikkje samling/fagdag/konferanse/møter/kurs",
                    "er ikke/ikkje møte/kurs/seminar",
                    "kanseller*",
                    "innstilt/innstilles/innstilte/innstillast",
                    "utgår/utgikk/utgjekk",
                    "ikke/ikkje noe/noko av",
                    "utsatt/utsett/utsettes/utsetjast ~ ubestemt tid",
                    "utsatt/utsett/utsettes/utsetjast ~ inntil/førebels/foreløpig/videre/vidare",
                    "blir/vert/ble/blei/vart/bli/verte ~ ikke/ikkje holdt/halde/halden/avholdt/arrangert/gjennomført",
                    "holdes/haldast/avholdes/arrangeres/arrangerast/gjennomføres/gjennomførast ~ ikke/ikkje",
                    "går/gikk/gjekk ~ ikke/ikkje av stabelen",
                    "finner/finn/fant/fann ~ ikke/ikkje sted/stad")
            .build();

    private static final Phrases<Boolean> LIFTED = Phrases.<Boolean>builder()
            .add(
                    true,
                    "ingen/inga *frist",
                    "*fristen … opphevet/oppheva/bortfalt/bortfalle",
                    "*fristen … faller/fell/falt/fall bort",
                    "*fristen … gjelder/gjeld/gjaldt ikke/ikkje lenger/lengre/lengjer/meir")
            .build();

    /** What stands before a condition. */
    private static final Set<String> CONDITIONS = Set.of("hvis", "dersom", "viss");

    /** "ved for få påmeldte", "ved dårlig vær". */
    private static final Set<String> FEW = Set.of("for", "færre", "mindre", "liten", "dårlig", "dårleg", "uvær");

    private static final Set<String> NEGATIONS = Set.of("ikke", "ikkje");
    /** What is counted from one day to another: "tre uker fra 2. mai". */
    static final Set<String> STRETCHES = Set.of(
            "dag",
            "dager",
            "dagar",
            "døgn",
            "virkedager",
            "virkedagar",
            "uke",
            "uker",
            "veke",
            "veker",
            "måned",
            "måneder",
            "månad",
            "månader",
            "månadar",
            "år");

    private static final Set<String> FROM = Set.of("fra", "frå", "etter", "før");
    private static final Set<String> LASTS = Set.of("i", "over", "på", "varer", "varar", "går");

    private final Gist gist;
    private final List<Hit<Boolean>> hits;
    private final List<Hit<Boolean>> lifted;

    DeniedRule(Gist gist) {
        this.gist = gist;
        this.lifted = LIFTED.in(gist.words());
        this.hits = CANCELLED.in(gist.words()).stream()
                .filter(hit -> !isDenial(hit.to())
                        && !gist.isOneOf(hit.from() - 1, NEGATIONS)
                        && !isConditional(gist.words(), hit))
                .toList();
    }

    /** "Fristen 1. juni er opphevet", "ingen frist 1. juni": whether a day is that of a deadline that there is not, or not any more. */
    boolean isLifted(int place) {
        return lifted.stream().anyMatch(hit -> hit.from() < place && place <= hit.to());
    }

    /** "Kurset holdes 14. juni, ikke 13. juni" denies a day and cancels nothing. */
    private boolean isDenial(int end) {
        int i = end;
        while (gist.isPassed(i)) {
            i++;
        }
        return gist.isOneOf(end - 1, NEGATIONS) && gist.isDate(i);
    }

    /** "blir avlyst hvis det regner", "Ved for få påmeldte blir kurset avlyst": what may yet take place. */
    private static boolean isConditional(List<Word> words, Hit<Boolean> cancelling) {
        return isCondition(words, 0) || isCondition(words, cancelling.to());
    }

    private static boolean isCondition(List<Word> words, int at) {
        return at < words.size()
                && (CONDITIONS.contains(words.get(at).key())
                        || words.get(at).is("ved")
                                && at + 1 < words.size()
                                && FEW.contains(words.get(at + 1).key()));
    }

    /** Whether a sentence without a date cancels what was told before. */
    static boolean cancels(List<Word> words) {
        return CANCELLED.in(words).stream().anyMatch(hit -> !isConditional(words, hit));
    }

    /** Whether something is cancelled. */
    boolean cancels() {
        return !hits.isEmpty();
    }

    /** The way from a date to the nearest word that cancels something. */
    int wayToCancelling(int place) {
        int shortest = Integer.MAX_VALUE;
        for (Hit<Boolean> hit : hits) {
            int way = hit.from() > place ? gist.way(place + 1, hit.from()) : gist.way(hit.to(), place);
            shortest = Math.min(shortest, way);
        }
        return shortest;
    }

    /** The place of what stands before a date and its day of the week. */
    private int before(int place) {
        int i = place - 1;
        while (gist.isPassed(i)) {
            i--;
        }
        return i;
    }

    /** "ikke 1. september". */
    boolean isDenied(int place) {
        int i = before(place);
        return gist.isOneOf(i, NEGATIONS);
    }

    /** "ikke før 1. september": no deadline, rather the contrary. */
    boolean isNotBefore(int place) {
        int i = before(place);
        return gist.is(i, "før") && gist.isOneOf(i - 1, NEGATIONS);
    }

    /** "fire dager før kurset 12. juni": the day of the course. */
    boolean isReckonedFromOccasion(int place) {
        int i = before(place);
        return i > 1
                && gist.words().get(i).isLetters()
                && gist.isOneOf(i - 1, FROM)
                && gist.isOneOf(i - 2, STRETCHES)
                && !gist.isOneOf(i - 4, LASTS);
    }

    /** "tre uker fra 2. mai", and not "over tre uker fra 2. mai", which begins then. */
    boolean isReckonedFrom(int place) {
        int i = place - 1;
        while (gist.isPassed(i) || gist.is(i, "og") || gist.is(i, "med")) {
            i--;
        }
        if (!gist.isOneOf(i, FROM)) {
            return false;
        }
        if (gist.isOneOf(i - 1, Set.of("regnet", "rekna", "regna", "reknet"))) {
            i--;
        }
        return gist.isOneOf(i - 1, STRETCHES) && !gist.isOneOf(i - 3, LASTS);
    }
}
