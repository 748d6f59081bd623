/** Puts the issue together: ids, items, and what an earlier revision or the editor says of them. */
@NullMarked
package no.politiet.kom.publish.internal.assembly;

import org.jspecify.annotations.NullMarked;
