/** How the client works inside: one exchange with a server, the digests, and what the client holds in memory. */
@NullMarked
package no.politiet.kom.client.internal;

import org.jspecify.annotations.NullMarked;
