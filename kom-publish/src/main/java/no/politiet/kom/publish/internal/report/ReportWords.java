package no.politiet.kom.publish.internal.report;

import java.util.Locale;

/** The words of a report that are not those of a finding. */
record ReportWords(
        String revision, String look, String line, String page, String warnings, String others, String none) {

    private static final ReportWords BOKMAL =
            new ReportWords("revisjon", "OBS", "linje", "side", "å se på", "til orientering", "Ingenting å melde.");
    private static final ReportWords NYNORSK =
            new ReportWords("revisjon", "OBS", "linje", "side", "å sjå på", "til orientering", "Ingenting å melde.");
    private static final ReportWords ENGLISH =
            new ReportWords("revision", "LOOK", "line", "page", "to look at", "to know", "Nothing to say.");

    /** The words in a language; in any that there are none for, those of the newsletter's. */
    static ReportWords of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "en" -> ENGLISH;
            case "nn" -> NYNORSK;
            default -> BOKMAL;
        };
    }
}
