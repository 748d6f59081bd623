package no.politiet.kom.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Section;
import no.politiet.kom.render.internal.BlockWriter;
import no.politiet.kom.render.internal.FactWriter;
import no.politiet.kom.render.internal.Labels;
import no.politiet.kom.render.internal.LineWriter;
import no.politiet.kom.render.internal.Run;
import no.politiet.kom.render.internal.Runs;
import no.politiet.kom.render.internal.Style;
import org.jspecify.annotations.Nullable;

/**
 * An issue as text for a terminal or a plain e-mail: the {@link PrintedText} in whole and in order, and, set apart by a rule
 * at the left, after the masthead the corrections of significance {@code major} and after each item the facts derived from it
 * (kind, sources, dates, deadlines, links).
 *
 * <pre>{@code
 * String text = TextRenderer.builder().width(72).now(clock.instant()).build().render(issue);
 * }</pre>
 *
 * <p>Lines are wrapped at a width in Unicode code points, a word that is longer standing unbroken, and end with a line
 * feed. Colour, off unless asked for, is that of ECMA-48 (ANSI) terminals. Dates are those of Europe/Oslo. Immutable and
 * safe for use by several threads.
 */
public final class TextRenderer {

    private static final int NARROWEST = 20;

    private final int width;
    private final Locale locale;
    private final boolean colour;
    private final @Nullable Instant now;
    private final boolean attribution;

    private TextRenderer(Builder builder) {
        this.width = builder.width;
        this.locale = builder.locale;
        this.colour = builder.colour;
        this.now = builder.now;
        this.attribution = builder.attribution;
    }

    /**
     * Starts a renderer: 80 columns, Bokmål, no colour, no judgement of deadlines.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The issue as text.
     *
     * @param issue the issue
     * @return lines, each ended by a line feed
     */
    public String render(Issue issue) {
        StringBuilder text = new StringBuilder();
        try {
            render(issue, text);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder does no I/O", e);
        }
        return text.toString();
    }

    /**
     * Writes the issue as text.
     *
     * @param issue the issue
     * @param out where to; neither flushed nor closed
     * @throws IOException if {@code out} cannot be written to
     */
    public void render(Issue issue, Appendable out) throws IOException {
        LineWriter lines = new LineWriter(Objects.requireNonNull(out, "out"), width, colour);
        BlockWriter blocks = new BlockWriter(lines);
        FactWriter facts = new FactWriter(lines, Labels.in(locale), locale, now);

        masthead(issue, lines);
        facts.corrections(issue);
        for (int s = 0; s < issue.sections().size(); s++) {
            Section section = issue.sections().get(s);
            if (Runs.printsTitle(issue, s)) {
                lines.gap();
                title(section.title(), "═", Style.TITLE, lines);
            }
            for (int i = 0; i < section.items().size(); i++) {
                Item item = section.items().get(i);
                lines.gap();
                if (Runs.printsHeading(section, i)) {
                    title(item.heading(), "─", Style.STRONG, lines);
                }
                blocks.write(item.body());
                facts.write(item, issue);
            }
        }
        if (!issue.about().isEmpty()) {
            lines.gap();
            lines.rule("═", width, Style.QUIET);
            blocks.write(issue.about());
            facts.write(issue.links());
        }
        if (attribution) {
            lines.gap();
            lines.paragraph(List.of(Run.quiet(issue.attribution(locale))), "", "");
        }
    }

    private void masthead(Issue issue, LineWriter lines) throws IOException {
        lines.rule("═", width, Style.QUIET);
        lines.paragraph(List.of(Run.quiet(issue.publisher())), "", "");
        lines.gap();
        lines.paragraph(List.of(new Run(issue.title(), Style.TITLE)), "", "");
        // In the language of the issue, as it was printed; the locale asked for is that of the facts.
        String period = issue.period().format(Locale.forLanguageTag(issue.language()));
        lines.paragraph(List.of(new Run(period, Style.STRONG)), "", "");
        if (issue.audience() != null) {
            lines.gap();
            lines.paragraph(List.of(Run.plain(issue.audience())), "", "");
        }
        lines.rule("═", width, Style.QUIET);
    }

    private void title(String title, String underline, Style style, LineWriter lines) throws IOException {
        lines.paragraph(List.of(new Run(title, style)), "", "");
        lines.rule(underline, underline.equals("═") ? width : title.codePointCount(0, title.length()), Style.QUIET);
    }

    /** Builds a {@link TextRenderer}. */
    public static final class Builder {
        private int width = 80;
        private Locale locale = Locale.forLanguageTag("nb");
        private boolean colour;
        private @Nullable Instant now;
        private boolean attribution;

        private Builder() {}

        /**
         * Sets the width of a line.
         *
         * @param width code points, at least 20
         * @return this builder
         * @throws IllegalArgumentException if {@code width} is less
         */
        public Builder width(int width) {
            if (width < NARROWEST) {
                throw new IllegalArgumentException("a line has at least " + NARROWEST + " columns, not " + width);
            }
            this.width = width;
            return this;
        }

        /**
         * Sets the language of the facts: Bokmål, Nynorsk ({@code nn}) or English ({@code en}). The text stays as it is.
         *
         * @param locale the language; any other gets Bokmål
         * @return this builder
         */
        public Builder locale(Locale locale) {
            this.locale = Objects.requireNonNull(locale, "locale");
            return this;
        }

        /**
         * Turns colour on or off; ask for it only when the output is a terminal.
         *
         * @param colour whether to write ANSI codes
         * @return this builder
         */
        public Builder colour(boolean colour) {
            this.colour = colour;
            return this;
        }

        /**
         * Sets the instant at which deadlines are judged: passed, or so many days left.
         *
         * @param now the instant, null to print deadlines without a judgement
         * @return this builder
         */
        public Builder now(@Nullable Instant now) {
            this.now = now;
            return this;
        }

        /**
         * Turns the last line, which names the source and the licence, on or off; off unless set.
         *
         * @param attribution whether to write it
         * @return this builder
         */
        public Builder attribution(boolean attribution) {
            this.attribution = attribution;
            return this;
        }

        /**
         * Builds the renderer.
         *
         * @return the renderer
         */
        public TextRenderer build() {
            return new TextRenderer(this);
        }
    }
}
