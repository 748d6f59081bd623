package no.politiet.kom.schema.internal;

import static no.politiet.kom.model.check.FindingCodes.EDITORIAL_LINK_TEXT;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.check.Finding;

/** A link's words say where it leads, or a label does (WCAG 2.2, 2.4.9). */
final class LinkTextRule implements EditorialRules.Rule {

    private static final Set<String> EMPTY_WORDS = Set.of(
            "her",
            "les her",
            "les meir",
            "les meir her",
            "les mer",
            "les mer her",
            "klikk her",
            "trykk her",
            "se her",
            "sjå her",
            "her og her",
            "denne",
            "denne lenken",
            "denne lenka",
            "denne lenkja",
            "lenke",
            "lenkje",
            "lenken",
            "link",
            "linken",
            "mer",
            "meir",
            "mer informasjon",
            "meir informasjon",
            "last ned",
            "nettside",
            "nettsiden",
            "here",
            "click here",
            "read more",
            "read more here",
            "more",
            "more information",
            "this",
            "this link",
            "download",
            "website");

    @Override
    public void check(Issue issue, Consumer<Finding> found) {
        Placed.links(issue).forEach(link -> {
            String text = link.value().text();
            if (link.value().label() == null && EMPTY_WORDS.contains(words(text))) {
                found.accept(Finding.warning(EDITORIAL_LINK_TEXT, link.pointer() + "/text", text, Map.of()));
            }
        });
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
    }
}
