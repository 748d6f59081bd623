package no.politiet.kom.render.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collection;

/** How a page looks, and the rules by which a choice of kind and source hides what does not fit. */
final class Stylesheet {

    static final String PAGE = read("page.css");

    /** For a page that has any. */
    static final String CORRECTIONS = read("corrections.css");

    private Stylesheet() {}

    private static String read(String name) {
        try (InputStream in = Stylesheet.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The rules of a filter; what is chosen is seen by the style sheet itself, so that no script is needed.
     *
     * @param kinds codes, of letters, digits and hyphens
     * @param sources ids, of the same
     */
    static String filter(Collection<String> kinds, Collection<String> sources) {
        StringBuilder css = new StringBuilder();
        kinds.forEach(code -> rule("kom-kind", code, HtmlIssue.kindClass(code), css));
        sources.forEach(id -> rule("kom-source", id, HtmlIssue.sourceClass(id), css));
        return css.toString();
    }

    private static void rule(String choice, String value, String style, StringBuilder css) {
        String chosen = "body:has(#" + choice + " option[value=\"" + value + "\"]:checked)";
        css.append(chosen)
                .append(" :is(.kom-section,.kom-run):not(:has(.")
                .append(style)
                .append(")),");
        css.append(chosen).append(" .kom-item:not(.").append(style).append("){display:none}\n");
    }

    /** The digest by which a page allows this style and no other. */
    static String digest(String css) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each Java runtime has SHA-256", e);
        }
    }
}
