package no.politiet.kom.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import no.politiet.kom.model.KeyDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A moment: {@code 2023-04-20}, which begins in Oslo, or {@code 2023-04-20T12:00:00Z}. */
final class MomentConverter implements ITypeConverter<Instant> {

    @Override
    public Instant convert(String value) {
        try {
            return value.length() <= "2023-04-20".length()
                    ? LocalDate.parse(value).atStartOfDay(KeyDate.ZONE).toInstant()
                    : OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + value + "' is no moment; write 2023-04-20 or 2023-04-20T12:00:00Z");
        }
    }
}
