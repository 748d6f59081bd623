/** Issues and items as feeds: Atom (RFC 4287) and JSON Feed 1.1. */
@NullMarked
package no.politiet.kom.render.internal.feed;

import org.jspecify.annotations.NullMarked;
