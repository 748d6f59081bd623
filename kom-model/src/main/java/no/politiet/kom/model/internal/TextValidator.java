package no.politiet.kom.model.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;
import no.politiet.kom.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/** Checks {@link Text} with the regular expression itself, as a voice independent of {@link Syntax}. */
public final class TextValidator implements ConstraintValidator<Text, String> {

    private int max;
    private Pattern pattern = Pattern.compile("");

    @Override
    public void initialize(Text text) {
        max = text.max();
        pattern = Pattern.compile(text.pattern());
    }

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        return value == null
                || value.codePointCount(0, value.length()) <= max
                        && pattern.matcher(value).matches();
    }
}
