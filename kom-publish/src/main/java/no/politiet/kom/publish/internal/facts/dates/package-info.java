/** The dates and deadlines of a piece of news: which of its words are dates, their years and their roles. */
@NullMarked
package no.politiet.kom.publish.internal.facts.dates;

import org.jspecify.annotations.NullMarked;
