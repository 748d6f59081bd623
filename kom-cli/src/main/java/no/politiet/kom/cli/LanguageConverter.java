package no.politiet.kom.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The languages we speak: Bokmål, Nynorsk and English. */
final class LanguageConverter implements ITypeConverter<Locale> {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");
    private static final Locale NYNORSK = Locale.forLanguageTag("nn");

    @Override
    public Locale convert(String value) {
        return of(value);
    }

    static Locale of(String code) {
        return switch (code) {
            case "nb", "no" -> BOKMAL;
            case "nn" -> NYNORSK;
            case "en" -> Locale.ENGLISH;
            default -> throw new TypeConversionException("the languages are nb, nn and en, not '" + code + "'");
        };
    }

    /** The nearest of them: Norwegian for Norwegians, English for all others. */
    static Locale of(Locale system) {
        return switch (system.getLanguage()) {
            case "nb", "no" -> BOKMAL;
            case "nn" -> NYNORSK;
            default -> Locale.ENGLISH;
        };
    }
}
