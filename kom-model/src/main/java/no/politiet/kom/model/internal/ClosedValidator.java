package no.politiet.kom.model.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import no.politiet.kom.model.Extras;
import no.politiet.kom.model.constraint.Closed;
import org.jspecify.annotations.Nullable;

/** Checks {@link Closed}. */
public final class ClosedValidator implements ConstraintValidator<Closed, Extras> {

    @Override
    public boolean isValid(@Nullable Extras value, ConstraintValidatorContext context) {
        return value == null || value.isEmpty();
    }
}
