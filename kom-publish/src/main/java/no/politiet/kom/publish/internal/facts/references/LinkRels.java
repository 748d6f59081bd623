package no.politiet.kom.publish.internal.facts.references;

import java.util.List;
import java.util.Set;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.LinkRel;
import no.politiet.kom.publish.internal.text.Phrases;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/** What a link leads to, by the words around it: "opptak [her]", "se [her] for mer informasjon", "[påmelding](…)". */
final class LinkRels {

    /** How many words before or after a link are looked at. */
    private static final int NEAR = 10;

    private static final Phrases<LinkRel> PHRASES = Phrases.<LinkRel>builder()
            .add(LinkRel.RECORDING, "opptak*", "*opptak", "*opptaket", "sendingen/sendinga/sending", "strøm*", "video*")
            .add(
                    LinkRel.AGENDA,
                    "agenda*",
                    "program/programmet",
                    "dagsorden/dagsordenen",
                    "sakliste/saksliste/sakslista/sakslisten",
                    "*programmet")
            .add(
                    LinkRel.REGISTRATION,
                    "påmelding*",
                    "meld ~ på",
                    "melde ~ på",
                    "*påmelding",
                    "registrer/registrere ~ deg",
                    "påmeldingsskjema*")
            .add(
                    LinkRel.STATISTICS,
                    "statistikk*",
                    "*statistikk",
                    "*statistikken",
                    "tall/tallene/tal/tala",
                    "*tallene",
                    "*tala")
            .add(LinkRel.CONTACT, "kontakt", "kontakte", "kontaktinformasjon*", "e - post", "epost")
            .add(
                    LinkRel.HEARING,
                    "høringsnotat*",
                    "høyringsnotat*",
                    "høringsbrev*",
                    "høyringsbrev*",
                    "høringssak*",
                    "høyringssak*",
                    "høringssvar*",
                    "høyringssvar*",
                    "høringen/høyringa/høringa",
                    "høringsuttale*",
                    "høyringsfråsegn*",
                    "høringsside*",
                    "på høring/høyring",
                    "ut på høring/høyring")
            .add(LinkRel.BACKGROUND, "bakgrunn*", "tidligere/tidlegare omtal*")
            .add(
                    LinkRel.INFORMATION,
                    "informasjon/informasjonen",
                    "opplysninger/opplysningar",
                    "les/lese/lesa mer/meir",
                    "mer/meir om",
                    "nettside/nettsiden/nettsida/nettsidene",
                    "omtale/omtalt/omtala")
            .build();

    private static final int SENTENCE = 200;
    private static final int AT_ONCE = 4;
    private static final Set<String> TELLING = Set.of("for", "om", "til", "med");

    private LinkRels() {}

    /** What the words of a link, those after it, or those before it say; null if they say nothing. */
    static @Nullable LinkRel of(Link link, List<Word> words, Stretch stretch) {
        String href = link.href();
        if (href != null && href.startsWith("mailto:")) {
            return LinkRel.CONTACT;
        }
        LinkRel own = nearest(words, stretch.from(), stretch.to(), false);
        if (own != null) {
            return own;
        }
        int end = Math.min(stretch.after(), stretch.to() + NEAR);
        if (isTold(words, stretch)) {
            LinkRel after = nearest(words, stretch.to(), end, false);
            return after != null || !isWork(words, stretch.to(), Math.min(end, stretch.to() + AT_ONCE))
                    ? after
                    : LinkRel.DOCUMENT;
        }
        int start = Math.max(stretch.before(), stretch.from() - NEAR);
        LinkRel before = nearest(words, start, stretch.from(), true);
        if (before != null) {
            return before;
        }
        if (isHearing(words, stretch)) {
            return LinkRel.HEARING;
        }
        return isWork(words, Math.max(start, stretch.from() - AT_ONCE), stretch.to()) ? LinkRel.DOCUMENT : null;
    }

    /** Whether what a link leads to is said after it: "[her] for opptak". */
    static boolean isTold(List<Word> words, Stretch stretch) {
        return stretch.to() < stretch.after()
                && TELLING.contains(words.get(stretch.to()).key());
    }

    /** Whether something is sent on hearing in the words before a link. */
    private static boolean isHearing(List<Word> words, Stretch stretch) {
        for (int i = Math.max(0, stretch.from() - SENTENCE); i + 1 < stretch.from(); i++) {
            if (words.get(i).is("på")
                    && (words.get(i + 1).is("høring") || words.get(i + 1).is("høyring"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWork(List<Word> words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (WorkNouns.of(words, i) == WorkNouns.Sort.WORK) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable LinkRel nearest(List<Word> words, int from, int to, boolean last) {
        LinkRel found = null;
        for (int i = from; i < to; i++) {
            Phrases.Hit<LinkRel> hit = PHRASES.at(words, i);
            if (hit != null && hit.to() <= to) {
                found = hit.value();
                if (!last) {
                    return found;
                }
            }
        }
        return found;
    }
}
