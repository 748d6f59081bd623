/**
 * The newsletter's JSON. {@link no.politiet.kom.json.KomJson} reads and writes it.
 */
@NullMarked
package no.politiet.kom.json;

import org.jspecify.annotations.NullMarked;
