/**
 * Not part of the API: the streaming codec, one small class a type.
 *
 * <p>Null-unmarked: a codec holds the members it has not met yet as null and hands them on once
 * {@link no.politiet.kom.json.internal.JsonReader#end} has shown that the required ones were there, which is more than
 * the checker can follow.
 */
@NullUnmarked
package no.politiet.kom.json.internal;

import org.jspecify.annotations.NullUnmarked;
