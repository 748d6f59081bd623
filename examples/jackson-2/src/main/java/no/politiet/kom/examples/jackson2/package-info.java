/** An application on Jackson 2 that reads the newsletter. */
@NullMarked
package no.politiet.kom.examples.jackson2;

import org.jspecify.annotations.NullMarked;
