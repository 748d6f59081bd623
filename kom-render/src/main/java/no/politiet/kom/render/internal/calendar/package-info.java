/** A calendar of deadlines and events (RFC 5545, RFC 7986). */
@NullMarked
package no.politiet.kom.render.internal.calendar;

import org.jspecify.annotations.NullMarked;
