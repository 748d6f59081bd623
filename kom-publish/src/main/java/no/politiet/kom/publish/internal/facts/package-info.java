/** What an item says: dates, references, sources, what its links lead to, what it mainly is. */
@NullMarked
package no.politiet.kom.publish.internal.facts;

import org.jspecify.annotations.NullMarked;
