package no.politiet.kom.render.internal;

/** A run of text in one style. */
public record Run(String text, Style style) {

    public static Run plain(String text) {
        return new Run(text, Style.PLAIN);
    }

    public static Run quiet(String text) {
        return new Run(text, Style.QUIET);
    }
}
