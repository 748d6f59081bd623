package no.politiet.kom.model;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.util.Objects;
import no.politiet.kom.model.constraint.Closed;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.model.constraint.Publish;
import no.politiet.kom.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * A figure the text states.
 *
 * @param text the figure as printed
 * @param value its value, exact; in units, so that "92,7 milliarder" is 92700000000
 * @param unit what is counted or measured, null if absent
 * @param period the time the figure speaks of, null if absent
 * @param extras members this version does not know
 */
public record Figure(
        @Text(max = Limits.TITLE) String text,

        @DecimalMin(Limits.MIN_FIGURE) @DecimalMax(Limits.MAX_FIGURE)
        BigDecimal value,

        @Text(max = Limits.NAME) @Nullable String unit,
        @Nullable Period period,
        @Closed(groups = Publish.class) Extras extras) {

    /** Refuses null and copies; every other rule is for a validator to check. */
    public Figure {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(extras, "extras");
    }

    /**
     * Starts one with what it cannot do without.
     *
     * @param text the figure as printed
     * @param value its value, exact; in units, so that "92,7 milliarder" is 92700000000
     * @return a builder
     */
    public static Builder builder(String text, BigDecimal value) {
        return new Builder(text, value);
    }

    /**
     * Starts one that is like this one.
     *
     * @return a builder with the values of this Figure
     */
    public Builder toBuilder() {
        Builder builder = new Builder(text, value);
        builder.unit = unit;
        builder.period = period;
        builder.extras = extras;
        return builder;
    }

    /** Builds a {@link Figure}. Setters take what the component of that name takes. */
    public static final class Builder {
        private String text;
        private BigDecimal value;
        private @Nullable String unit;
        private @Nullable Period period;
        private Extras extras = Extras.NONE;

        private Builder(String text, BigDecimal value) {
            this.text = Objects.requireNonNull(text, "text");
            this.value = Objects.requireNonNull(value, "value");
        }

        /**
         * Sets text.
         *
         * @param text the figure as printed
         * @return this builder
         */
        public Builder text(String text) {
            this.text = Objects.requireNonNull(text, "text");
            return this;
        }

        /**
         * Sets value.
         *
         * @param value its value, exact; in units, so that "92,7 milliarder" is 92700000000
         * @return this builder
         */
        public Builder value(BigDecimal value) {
            this.value = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets unit.
         *
         * @param unit what is counted or measured
         * @return this builder
         */
        public Builder unit(@Nullable String unit) {
            this.unit = unit;
            return this;
        }

        /**
         * Sets period.
         *
         * @param period the time the figure speaks of
         * @return this builder
         */
        public Builder period(@Nullable Period period) {
            this.period = period;
            return this;
        }

        /**
         * Sets the members this version does not know.
         *
         * @param extras the members
         * @return this builder
         */
        public Builder extras(Extras extras) {
            this.extras = Objects.requireNonNull(extras, "extras");
            return this;
        }

        /**
         * Builds the Figure, which may still break rules that a validator finds.
         *
         * @return the Figure
         */
        public Figure build() {
            return new Figure(text, value, unit, period, extras);
        }
    }
}
