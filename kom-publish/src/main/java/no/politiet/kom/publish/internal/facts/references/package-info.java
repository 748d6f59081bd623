/** Reads which works and rules a piece of news names, in the words and marks of its sentences. */
@NullMarked
package no.politiet.kom.publish.internal.facts.references;

import org.jspecify.annotations.NullMarked;
