package no.politiet.kom.model.constraint;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import no.politiet.kom.model.internal.ClosedValidator;

/** There are no members that this version does not know. */
@Documented
@Constraint(validatedBy = ClosedValidator.class)
@Target(FIELD)
@Retention(RUNTIME)
public @interface Closed {

    /**
     * The message, as Jakarta Validation asks for.
     *
     * @return a plain text
     */
    String message() default "has members that are not known";

    /**
     * The groups, as Jakarta Validation asks for.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * The payload, as Jakarta Validation asks for.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};
}
