package no.politiet.kom.publish.internal.facts;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.publish.ImportCodes;
import no.politiet.kom.publish.internal.source.Findings;

/** Whether the words of a link say where it leads, and what is told of it. */
public final class LinkRule {

    private static final Set<String> SAYS_NOTHING = Set.of(
            "her",
            "klikk her",
            "trykk her",
            "se her",
            "sjå her",
            "les her",
            "les mer",
            "les meir",
            "les mer her",
            "les meir her",
            "lenke",
            "lenkje",
            "lenken",
            "lenkja",
            "link",
            "linken",
            "mer",
            "meir",
            "denne lenken",
            "denne lenkja",
            "denne",
            "dette",
            "nettsiden",
            "nettsida",
            "mer informasjon",
            "meir informasjon",
            "her og her",
            "here",
            "read more");

    private LinkRule() {}

    /** Tells whether the words of a link say nothing out of context, and nothing is said in their place. */
    public static void report(Link link, Position at, String pointer, Findings findings) {
        if (link.label() == null && saysNothing(link)) {
            findings.warning(ImportCodes.LINK_TEXT, pointer, at, link.text(), Map.of());
        }
    }

    /** Tells that a label was found in the text for a link as it was read, or else what {@link #report} tells. */
    public static void report(Link read, Link named, Position at, String pointer, Findings findings) {
        String label = named.label();
        if (label != null && read.label() == null) {
            findings.info(ImportCodes.LINK_LABEL, pointer + "/label", at, read.text(), Map.of("actual", label));
        } else {
            report(named, at, pointer, findings);
        }
    }

    /** Whether the words of a link mean nothing without those around them. */
    public static boolean saysNothing(Link link) {
        String words = link.text()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L} ]", "")
                .strip();
        return SAYS_NOTHING.contains(words);
    }
}
