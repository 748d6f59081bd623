package no.politiet.kom.model;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import no.politiet.kom.model.constraint.Closed;
import no.politiet.kom.model.constraint.Known;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.model.constraint.Publish;
import no.politiet.kom.model.constraint.Text;
import org.jspecify.annotations.Nullable;

/**
 * A date the text states: an event, a deadline, a publication.
 *
 * <p>Whether a deadline is open is never stored; {@link #isOpenAt(java.time.Instant)} computes it in Europe/Oslo.
 *
 * @param role what happens then
 * @param when the date, no more precise than the text says
 * @param time time of day in Europe/Oslo, whole minutes, null if absent
 * @param text the words that state the date, as printed
 * @param certainty whether the text states the date in full
 * @param place where it takes place, as printed, null if absent
 * @param previous earlier values, when the date was moved, oldest first
 * @param extras members this version does not know
 */
public record KeyDate(
        @Known(groups = Publish.class) DateRole role,
        Period when,
        @Nullable LocalTime time,
        @Text(max = Limits.TITLE) String text,
        @Known(groups = Publish.class) Certainty certainty,
        @Text(max = Limits.NAME) @Nullable String place,
        @Size(max = Limits.PREVIOUS_DATES) List<Period> previous,
        @Closed(groups = Publish.class) Extras extras) {

    /** Refuses null and copies; every other rule is for a validator to check. */
    public KeyDate {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(when, "when");
        time = time == null ? null : time.truncatedTo(ChronoUnit.MINUTES);
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(certainty, "certainty");
        previous = List.copyOf(previous);
        Objects.requireNonNull(extras, "extras");
    }

    /** The time zone of the newsletter: dates and times of day are those of Norway. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    /**
     * Whether this date, read as a deadline, has not passed. It passes at its time of day where it has one, and
     * otherwise when its last day ends in Europe/Oslo.
     *
     * @param now the instant to ask for
     * @return true as long as it has not passed; always true for an open end
     */
    public boolean isOpenAt(Instant now) {
        return when.isOpenEnded() || now.isBefore(end());
    }

    /**
     * The instant from which this date, read as a deadline, has passed: deadlines sort by it.
     *
     * @return just after its time of day where it has one, otherwise the end of its last day in Europe/Oslo; {@link
     *     Instant#MAX} for an open end
     */
    public Instant end() {
        LocalDate last = when.lastDay().orElse(null);
        if (last == null) {
            return Instant.MAX;
        }
        return time == null
                ? last.plusDays(1).atStartOfDay(ZONE).toInstant()
                : last.atTime(time).atZone(ZONE).toInstant().plusNanos(1);
    }

    /** The instant at which this date begins. */
    Instant start() {
        return when.firstDay()
                .atTime(time == null ? LocalTime.MIN : time)
                .atZone(ZONE)
                .toInstant();
    }

    /**
     * Starts one with what it cannot do without.
     *
     * @param role what happens then
     * @param when the date, no more precise than the text says
     * @param text the words that state the date, as printed
     * @param certainty whether the text states the date in full
     * @return a builder
     */
    public static Builder builder(DateRole role, Period when, String text, Certainty certainty) {
        return new Builder(role, when, text, certainty);
    }

    /**
     * Starts one that is like this one.
     *
     * @return a builder with the values of this KeyDate
     */
    public Builder toBuilder() {
        Builder builder = new Builder(role, when, text, certainty);
        builder.time = time;
        builder.place = place;
        builder.previous = previous;
        builder.extras = extras;
        return builder;
    }

    /** Builds a {@link KeyDate}. Setters take what the component of that name takes. */
    public static final class Builder {
        private DateRole role;
        private Period when;
        private @Nullable LocalTime time;
        private String text;
        private Certainty certainty;
        private @Nullable String place;
        private List<Period> previous = List.of();
        private Extras extras = Extras.NONE;

        private Builder(DateRole role, Period when, String text, Certainty certainty) {
            this.role = Objects.requireNonNull(role, "role");
            this.when = Objects.requireNonNull(when, "when");
            this.text = Objects.requireNonNull(text, "text");
            this.certainty = Objects.requireNonNull(certainty, "certainty");
        }

        /**
         * Sets role.
         *
         * @param role what happens then
         * @return this builder
         */
        public Builder role(DateRole role) {
            this.role = Objects.requireNonNull(role, "role");
            return this;
        }

        /**
         * Sets when.
         *
         * @param when the date, no more precise than the text says
         * @return this builder
         */
        public Builder when(Period when) {
            this.when = Objects.requireNonNull(when, "when");
            return this;
        }

        /**
         * Sets time.
         *
         * @param time time of day in Europe/Oslo, whole minutes
         * @return this builder
         */
        public Builder time(@Nullable LocalTime time) {
            this.time = time;
            return this;
        }

        /**
         * Sets text.
         *
         * @param text the words that state the date, as printed
         * @return this builder
         */
        public Builder text(String text) {
            this.text = Objects.requireNonNull(text, "text");
            return this;
        }

        /**
         * Sets certainty.
         *
         * @param certainty whether the text states the date in full
         * @return this builder
         */
        public Builder certainty(Certainty certainty) {
            this.certainty = Objects.requireNonNull(certainty, "certainty");
            return this;
        }

        /**
         * Sets place.
         *
         * @param place where it takes place, as printed
         * @return this builder
         */
        public Builder place(@Nullable String place) {
            this.place = place;
            return this;
        }

        /**
         * Sets previous.
         *
         * @param previous earlier values, when the date was moved, oldest first
         * @return this builder
         */
        public Builder previous(List<Period> previous) {
            this.previous = List.copyOf(previous);
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
         * Builds the KeyDate, which may still break rules that a validator finds.
         *
         * @return the KeyDate
         */
        public KeyDate build() {
            return new KeyDate(role, when, time, text, certainty, place, previous, extras);
        }
    }
}
