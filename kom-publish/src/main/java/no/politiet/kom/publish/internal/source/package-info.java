/** The newsletter as it came, its places, and what was found there. */
@NullMarked
package no.politiet.kom.publish.internal.source;

import org.jspecify.annotations.NullMarked;
