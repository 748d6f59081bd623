/** Whom a piece of news names and which part each plays: names of bodies, the agencies that are known, who published what. */
@NullMarked
package no.politiet.kom.publish.internal.facts.sources;

import org.jspecify.annotations.NullMarked;
