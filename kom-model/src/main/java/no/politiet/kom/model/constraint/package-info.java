/**
 * The rules on single values, as Jakarta Validation constraints.
 *
 * <p>{@link no.politiet.kom.model.constraint.Limits} and {@link no.politiet.kom.model.constraint.Patterns} hold every
 * number and pattern of the contract by name; the JSON Schema says the same, and a test holds the two against each
 * other. The constraints in the group {@link no.politiet.kom.model.constraint.Publish} hold only for what KOM publishes.
 */
@NullMarked
package no.politiet.kom.model.constraint;

import org.jspecify.annotations.NullMarked;
