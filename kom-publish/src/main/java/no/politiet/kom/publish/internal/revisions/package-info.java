/** What a new revision keeps of the one before: the names of things. */
@NullMarked
package no.politiet.kom.publish.internal.revisions;

import org.jspecify.annotations.NullMarked;
