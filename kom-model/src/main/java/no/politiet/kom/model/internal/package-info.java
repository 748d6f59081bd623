/** Not part of the API: constraint validators and syntax checks shared by the model and its JSON. */
@NullMarked
package no.politiet.kom.model.internal;

import org.jspecify.annotations.NullMarked;
