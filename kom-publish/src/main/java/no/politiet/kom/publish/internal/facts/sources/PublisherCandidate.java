package no.politiet.kom.publish.internal.facts.sources;

import no.politiet.kom.model.Source;
import no.politiet.kom.publish.internal.learned.Features;
import org.jspecify.annotations.Nullable;

/**
 * A name in a piece of news that may be that of who published what the piece tells of.
 *
 * @param name the name as printed
 * @param source whose name it is, null for a name that nobody knows yet
 * @param line the line, or page, it stands on
 * @param row tells the names in a row from all others: "NAV, politiet og Skatteetaten"
 * @param features what weighs for and against it
 */
public record PublisherCandidate(String name, @Nullable Source source, int line, String row, Features features) {}
