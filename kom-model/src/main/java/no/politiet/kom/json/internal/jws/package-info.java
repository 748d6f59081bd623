/** Not part of the API: a signed index, as client and validator open it. */
@NullMarked
package no.politiet.kom.json.internal.jws;

import org.jspecify.annotations.NullMarked;
