package no.politiet.kom.model.constraint;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import no.politiet.kom.model.internal.TextValidator;

/**
 * The text matches a pattern of {@link Patterns} and has at most so many code points. {@code null} is valid.
 *
 * <p>Length counts code points, as JSON Schema does; {@code jakarta.validation.constraints.Size} counts UTF-16 units and
 * would judge an emoji differently.
 */
@Documented
@Constraint(validatedBy = TextValidator.class)
@Target(FIELD)
@Retention(RUNTIME)
public @interface Text {

    /**
     * The greatest length allowed.
     *
     * @return a length in code points
     */
    int max();

    /**
     * The pattern to match as a whole.
     *
     * @return a constant of {@link Patterns}
     */
    String pattern() default Patterns.LINE;

    /**
     * The message, as Jakarta Validation asks for.
     *
     * @return a plain text
     */
    String message() default "is not a text of the form and length required";

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
