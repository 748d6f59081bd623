package no.politiet.kom.model.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import no.politiet.kom.model.OpenCode;
import no.politiet.kom.model.constraint.Known;
import org.jspecify.annotations.Nullable;

/** Checks {@link Known}. */
public final class KnownValidator implements ConstraintValidator<Known, OpenCode> {

    @Override
    public boolean isValid(@Nullable OpenCode value, ConstraintValidatorContext context) {
        return value == null || value.isKnown();
    }
}
