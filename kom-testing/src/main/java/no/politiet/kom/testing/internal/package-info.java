/** How the feed is made and served. */
@NullMarked
package no.politiet.kom.testing.internal;

import org.jspecify.annotations.NullMarked;
