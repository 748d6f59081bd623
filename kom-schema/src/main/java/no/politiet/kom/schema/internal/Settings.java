package no.politiet.kom.schema.internal;

import no.politiet.kom.json.JsonLimits;

/**
 * What protects the memory of a validator.
 *
 * @param limits of the documents
 * @param maxFindings how many findings are reported at most
 */
public record Settings(JsonLimits limits, int maxFindings) {}
