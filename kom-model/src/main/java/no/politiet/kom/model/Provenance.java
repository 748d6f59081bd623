package no.politiet.kom.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import no.politiet.kom.model.constraint.Closed;
import no.politiet.kom.model.constraint.Known;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.model.constraint.Publish;
import no.politiet.kom.model.constraint.Text;

/**
 * Where an item stands in the newsletter as written. Counted from 1; first and last are included.
 *
 * @param document file name of the newsletter as written
 * @param unit what is counted
 * @param first first line or page
 * @param last last line or page, not before the first
 * @param extras members this version does not know
 */
public record Provenance(
        @Text(max = Limits.NAME) String document,
        @Known(groups = Publish.class) ProvenanceUnit unit,
        @Min(1) @Max(Limits.MAX_POSITION) int first,
        @Min(1) @Max(Limits.MAX_POSITION) int last,
        @Closed(groups = Publish.class) Extras extras) {

    /** Refuses null and copies; every other rule is for a validator to check. */
    public Provenance {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(extras, "extras");
    }

    /**
     * Makes one without unknown members.
     *
     * @param document file name of the newsletter as written
     * @param unit what is counted
     * @param first first line or page
     * @param last last line or page, not before the first
     * @return the Provenance
     */
    public static Provenance of(String document, ProvenanceUnit unit, int first, int last) {
        return new Provenance(document, unit, first, last, Extras.NONE);
    }
}
