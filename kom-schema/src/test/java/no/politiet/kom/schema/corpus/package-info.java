/** Writes the conformance corpus: a base document for each type, and what is changed in it. */
@NullMarked
package no.politiet.kom.schema.corpus;

import org.jspecify.annotations.NullMarked;
