/** Not part of the API: how the validators do their work. */
@NullMarked
package no.politiet.kom.schema.internal;

import org.jspecify.annotations.NullMarked;
