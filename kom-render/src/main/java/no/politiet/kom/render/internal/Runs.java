package no.politiet.kom.render.internal;

import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Section;

/** Which titles are printed: one that repeats the one above it is not. */
public final class Runs {

    private Runs() {}

    public static boolean printsTitle(Issue issue, int section) {
        return section > 0 || !issue.sections().get(section).title().equals(issue.title());
    }

    public static boolean printsHeading(Section section, int item) {
        String above =
                item == 0 ? section.title() : section.items().get(item - 1).heading();
        return !section.items().get(item).heading().equals(above);
    }
}
