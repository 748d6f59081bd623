package no.politiet.kom.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.politiet.kom.model.constraint.Patterns;
import no.politiet.kom.model.internal.Syntax;
import org.junit.jupiter.api.Test;

/** The loops of {@link Syntax} say what the patterns say. */
class SyntaxTest {

    private record Form(Pattern pattern, Predicate<String> loop, List<String> examples) {

        Form(String pattern, Predicate<String> loop, String... examples) {
            this(Pattern.compile(pattern), loop, List.of(examples));
        }

        void agreesOn(String text) {
            assertThat(loop.test(text))
                    .as("%s on %s", pattern, Syntax.quote(text))
                    .isEqualTo(pattern.matcher(text).matches());
        }
    }

    private static final Map<String, Form> FORMS = new LinkedHashMap<>();

    static {
        FORMS.put(
                "LINE", new Form(Patterns.LINE, Syntax::isLine, "æ", " x ", "\u00a0", "\u200b🙂", "e\u0301", "\ud83d"));
        FORMS.put("RUN", new Form(Patterns.RUN, Syntax::isRun, "a\nb", " ", "\u2003", "🙂", "\u0085", "\u2028"));
        FORMS.put("CODE", new Form(Patterns.CODE, Syntax::isCode, "a", "sent-on-hearing", "a".repeat(40), "a-"));
        FORMS.put("LOCAL_ID", new Form(Patterns.LOCAL_ID, Syntax::isLocalId, "l1", "1", "a".repeat(80), "a--b"));
        FORMS.put("SLUG", new Form(Patterns.SLUG, Syntax::isSlug, "2023-q1", "2023-q1/au-pair", "a/", "a/b/c"));
        FORMS.put(
                "TAG_URI",
                new Form(
                        Patterns.TAG_URI,
                        Syntax::isTagUri,
                        "tag:example.org,2026:kom/x",
                        "tag:a.b,2026-01-02:x",
                        "tag:a.b,2026-01:x",
                        "tag:a,2026:x",
                        "tag:a.b.c.d.e.f.g.h.i.j.k.l,2026:x",
                        "tag:a.b,202:x",
                        "tag:a.b,2026:"));
        FORMS.put("SCHEMA_VERSION", new Form(Patterns.SCHEMA_VERSION, Syntax::isSchemaVersion, "1.0", "1.10", "1.01"));
        FORMS.put(
                "LANGUAGE", new Form(Patterns.LANGUAGE, Syntax::isLanguage, "nb", "zh-Hant-TW", "nb-", "sr-Latn-RS-1"));
        FORMS.put("COUNTRY", new Form(Patterns.COUNTRY, Syntax::isCountry, "NO", "no"));
        FORMS.put(
                "PERIOD",
                new Form(
                        Patterns.PERIOD,
                        Syntax::isPeriod,
                        "2023-03-15",
                        "2023",
                        "2022-23",
                        "2023-01/2023-03",
                        "2004/..",
                        "2023-20",
                        "../2004"));
        FORMS.put(
                "INSTANT",
                new Form(Patterns.INSTANT, Syntax::isInstant, "2026-02-31T23:59:59Z", "2026-13-01T00:00:00Z"));
        FORMS.put("TIME", new Form(Patterns.TIME, Syntax::isTime, "23:59", "24:00"));
        FORMS.put(
                "URL",
                new Form(
                        Patterns.URL,
                        Syntax::isUrl,
                        "https://example.org/a%20b?c=d#e",
                        "http://example.org:8080",
                        "https://example.org?a",
                        "mailto:a.b+c@example.org",
                        "https://example.org/%2",
                        "https://example.org/#a#b",
                        "https://-example.org",
                        "https://example.org/[a]"));
        FORMS.put(
                "HREF",
                new Form(Patterns.HREF, Syntax::isHref, "issues/2023-q1/r1.json", "../a", "a//b", "/a", "a/.b"));
        FORMS.put(
                "SHA256", new Form(Patterns.SHA256, Syntax::isSha256, "0".repeat(64), "a".repeat(64), "A".repeat(64)));
        FORMS.put(
                "CANONICAL",
                new Form(Patterns.CANONICAL, Syntax::isCanonical, "no:prop:2022-2023:48-LS", "no:", "no::a", "no"));
        FORMS.put("TARGET", new Form(Patterns.TARGET, Syntax::isTarget, "a", "a b", "~"));
    }

    @Test
    void everyPatternHasALoop() throws IllegalAccessException {
        for (var field : Patterns.class.getFields()) {
            assertThat(FORMS).containsKey(field.getName());
            assertThat(FORMS.get(field.getName()).pattern().pattern()).isEqualTo(field.get(null));
        }
    }

    @Test
    void agreeOnTheExamplesAndTheirNeighbours() {
        FORMS.values()
                .forEach(form -> form.examples().forEach(example -> {
                    form.agreesOn(example);
                    for (String end : List.of("\n", "\r", "\u0085", "\u2028", " ", "\u0000", "x", "-", "/", ":")) {
                        form.agreesOn(example + end);
                        form.agreesOn(end + example);
                    }
                    for (int i = 0; i < example.length(); i++) {
                        form.agreesOn(example.substring(0, i) + example.substring(i + 1));
                    }
                }));
        FORMS.values().forEach(form -> form.agreesOn(""));
    }

    /** An example of a form with a few characters put in, replaced or taken out. */
    @Provide
    Arbitrary<String[]> mutations() {
        Arbitrary<String> snippets = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(4),
                Arbitraries.strings()
                        .withChars("abz019-./:%#?@,_~+[] \nA\u00a0\u0085\u2003\u200b\ufeff\ud83d\ude42")
                        .ofMaxLength(6));
        return Arbitraries.of(FORMS.keySet())
                .flatMap(name -> Combinators.combine(
                                Arbitraries.of(FORMS.get(name).examples()),
                                Arbitraries.integers().between(0, 1000),
                                Arbitraries.integers().between(0, 3),
                                snippets)
                        .as((example, at, cut, snippet) -> {
                            int from = example.isEmpty() ? 0 : at % (example.length() + 1);
                            int to = Math.min(example.length(), from + cut);
                            return new String[] {name, example.substring(0, from) + snippet + example.substring(to)};
                        }));
    }

    @Property(tries = 20_000)
    void agreeOnMutations(@ForAll("mutations") String[] mutation) {
        Form form = FORMS.get(mutation[0]);
        form.agreesOn(mutation[1]);
        if (mutation[0].equals("URL") && form.loop().test(mutation[1])) {
            assertThat(URI.create(mutation[1]).toString()).isEqualTo(mutation[1]);
        }
    }

    @Property(tries = 2_000)
    void agreeOnAnyText(@ForAll String text) {
        FORMS.values().forEach(form -> form.agreesOn(text));
    }

    @Test
    void lengthCountsCodePoints() {
        assertThat(Syntax.isAtMost("🙂".repeat(10), 10)).isTrue();
        assertThat(Syntax.isAtMost("🙂".repeat(10) + "a", 10)).isFalse();
        assertThat(Syntax.isAtMost("a".repeat(11), 10)).isFalse();
    }
}
