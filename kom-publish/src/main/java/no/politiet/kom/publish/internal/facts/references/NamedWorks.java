package no.politiet.kom.publish.internal.facts.references;

import java.util.List;
import no.politiet.kom.publish.internal.text.Range;

/**
 * What a piece of news names.
 *
 * @param works the works and rules, in order
 * @param others the titles of events, talks and projects
 */
public record NamedWorks(List<Named> works, List<Titled> others) {

    /** A title of something that is no work, with the index of its sentence (-1 for the heading). */
    public record Titled(String title, int sentence, Range range) {}
}
