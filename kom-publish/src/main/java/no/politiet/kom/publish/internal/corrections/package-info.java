/** What the editor set right: the corrections file read, and applied to an issue. */
@NullMarked
package no.politiet.kom.publish.internal.corrections;

import org.jspecify.annotations.NullMarked;
