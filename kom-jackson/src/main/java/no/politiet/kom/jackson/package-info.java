/**
 * The newsletter's types in a user's own Jackson 3 mapper: {@link no.politiet.kom.jackson.KomModule}.
 */
@NullMarked
package no.politiet.kom.jackson;

import org.jspecify.annotations.NullMarked;
