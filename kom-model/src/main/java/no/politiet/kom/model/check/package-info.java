/**
 * What a check finds: {@link no.politiet.kom.model.check.Finding}, shared by everything that reads, validates or imports
 * newsletters.
 */
@NullMarked
package no.politiet.kom.model.check;

import org.jspecify.annotations.NullMarked;
