package no.politiet.kom.publish.internal.structure;

import java.util.Locale;
import no.politiet.kom.model.SectionRole;

/** The role of a section, by a word of its title. */
public final class SectionRule {

    private SectionRule() {}

    public static SectionRole role(String title) {
        String words = title.toLowerCase(Locale.ROOT);
        if (words.contains("hovedaktivitet") || words.contains("hovudaktivitet")) {
            return SectionRole.ACTIVITIES;
        }
        if (words.contains("internasjonal")) {
            return SectionRole.INTERNATIONAL;
        }
        if (words.contains("norsk") || words.contains("nasjonal") && !words.contains("merke")) {
            return SectionRole.NATIONAL;
        }
        return words.contains("merke") ? SectionRole.NOTICE : SectionRole.OTHER;
    }
}
