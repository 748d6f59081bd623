package no.politiet.kom.publish.internal.facts;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.publish.ImportCodes;
import no.politiet.kom.publish.internal.source.Findings;

/** What a link leads to, and what to call it where its words say nothing. */
public final class LinkRule {

    private static final Set<String> SAYS_NOTHING = Set.of(
            "her",
            "klikk her",
            "trykk her",
            "se her",
            "les her",
            "les mer",
            "les meir",
            "les mer her",
            "lenke",
            "lenkje",
            "link",
            "mer",
            "meir",
            "denne lenken",
            "denne",
            "dette",
            "nettsiden",
            "here",
            "read more");

    private LinkRule() {}

    /** Tells whether the words of a link say nothing out of context, and nothing is said in their place. */
    public static void report(Link link, Position at, String pointer, Findings findings) {
        if (saysNothing(link)) {
            findings.warning(ImportCodes.LINK_TEXT, pointer, at, link.text(), Map.of());
        }
    }

    private static boolean saysNothing(Link link) {
        String words = link.text()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L} ]", "")
                .strip();
        return link.label() == null && SAYS_NOTHING.contains(words);
    }
}
