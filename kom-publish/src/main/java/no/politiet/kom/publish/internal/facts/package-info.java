/** What an item says: what it mainly is and what its links lead to; its dates, references and sources lie in rooms of their own. */
@NullMarked
package no.politiet.kom.publish.internal.facts;

import org.jspecify.annotations.NullMarked;
