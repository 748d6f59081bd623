package no.politiet.kom.render.internal;

/** How a run of text looks where colour is on; the codes are those of ECMA-48, Select Graphic Rendition. */
public enum Style {
    PLAIN(""),
    STRONG("1"),
    EMPHASIS("3"),
    STRONG_EMPHASIS("1;3"),
    TITLE("1;36"),
    QUIET("2"),
    ALERT("1;33");

    private final String codes;

    Style(String codes) {
        this.codes = codes;
    }

    String apply(String text) {
        return codes.isEmpty() ? text : "\u001B[" + codes + "m" + text + "\u001B[0m";
    }
}
