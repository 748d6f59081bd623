/** The {@code kom} command: a thin main over the library. Its contract is its options, formats and exit codes, not its classes. */
@NullMarked
package no.politiet.kom.cli;

import org.jspecify.annotations.NullMarked;
