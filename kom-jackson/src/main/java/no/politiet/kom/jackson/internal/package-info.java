/** Not part of the API. */
@NullMarked
package no.politiet.kom.jackson.internal;

import org.jspecify.annotations.NullMarked;
