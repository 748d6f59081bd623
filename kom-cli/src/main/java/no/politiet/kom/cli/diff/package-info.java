/** {@code kom diff}: what differs between two issues, as a person would say it. */
@NullMarked
package no.politiet.kom.cli.diff;

import org.jspecify.annotations.NullMarked;
