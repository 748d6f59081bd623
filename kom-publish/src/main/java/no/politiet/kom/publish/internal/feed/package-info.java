/** Files of a feed. */
@NullMarked
package no.politiet.kom.publish.internal.feed;

import org.jspecify.annotations.NullMarked;
