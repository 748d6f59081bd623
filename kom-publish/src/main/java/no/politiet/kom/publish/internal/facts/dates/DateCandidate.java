package no.politiet.kom.publish.internal.facts.dates;

import java.util.Set;
import no.politiet.kom.publish.internal.learned.Features;

/**
 * A date in a piece of news, of which is to be told what happens on it.
 *
 * @param values what it may be, as {@link no.politiet.kom.model.Period} writes it: its year is left to what happens on it
 * @param features what weighs for each role
 */
public record DateCandidate(Set<String> values, Features features) {}
