/** Programs that show the library at work. Start with {@link no.politiet.kom.examples.PrintLatest}. */
@NullMarked
package no.politiet.kom.examples;

import org.jspecify.annotations.NullMarked;
