/** The masthead: what a newsletter says of itself above its first section: its title, whose it is, for when, for whom. */
@NullMarked
package no.politiet.kom.publish.internal.masthead;

import org.jspecify.annotations.NullMarked;
