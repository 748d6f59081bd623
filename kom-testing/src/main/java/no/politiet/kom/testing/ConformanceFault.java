package no.politiet.kom.testing;

import java.util.Objects;
import no.politiet.kom.model.check.Layer;
import no.politiet.kom.model.check.Variant;

/**
 * The one thing that is wrong with a document of the {@linkplain ConformanceCorpus conformance corpus}.
 *
 * @param layer who finds it: {@link Layer#JSON} whoever reads JSON strictly, {@link Layer#LIMIT} whoever has the same limits,
 *     {@link Layer#SCHEMA} any validator of JSON Schema 2020-12, {@link Layer#CROSS} the rules across members
 * @param variant {@link Variant#CONSUME} if it is wrong for all, {@link Variant#PUBLISH} if for publishers only
 * @param code the stable code of the finding
 * @param pointer where, as a JSON Pointer (RFC 6901); empty for the document as a whole, and where there is no member to point at
 */
public record ConformanceFault(Layer layer, Variant variant, String code, String pointer) {

    /** Refuses null. */
    public ConformanceFault {
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(variant, "variant");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(pointer, "pointer");
    }
}
