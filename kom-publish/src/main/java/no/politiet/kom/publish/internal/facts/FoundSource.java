package no.politiet.kom.publish.internal.facts;

import no.politiet.kom.model.Source;
import no.politiet.kom.model.SourceRole;
import no.politiet.kom.publish.internal.facts.Parts.Ground;

/**
 * A source in a piece of news.
 *
 * @param role the part it plays
 * @param ground how plainly that is said
 * @param sentence the sentence that says so, counted from 0
 */
record FoundSource(Source source, SourceRole role, Ground ground, int sentence) {}
