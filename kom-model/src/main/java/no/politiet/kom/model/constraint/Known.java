package no.politiet.kom.model.constraint;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import no.politiet.kom.model.internal.KnownValidator;

/** The code is one that this version knows. {@code null} is valid. */
@Documented
@Constraint(validatedBy = KnownValidator.class)
@Target({FIELD, TYPE_USE})
@Retention(RUNTIME)
public @interface Known {

    /**
     * The message, as Jakarta Validation asks for.
     *
     * @return a plain text
     */
    String message() default "is not a known code";

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
