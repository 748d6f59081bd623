package no.politiet.kom.model;

import java.time.LocalDate;
import no.politiet.kom.model.internal.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * A short name used in paths: of an issue ({@code 2023-q1}) or of an item behind the slug of its issue
 * ({@code 2023-q1/au-pair}). Minted once and kept.
 *
 * @param text lower-case ASCII letters, digits and hyphens, at most 80 on either side of the slash
 */
public record Slug(String text) {

    /**
     * A slug from its text.
     *
     * @throws IllegalArgumentException if {@code text} is not a slug
     */
    public Slug {
        Syntax.require(Syntax.isSlug(text), "slug", text);
    }

    /**
     * A slug from its text.
     *
     * @param text the text
     * @return the slug
     * @throws IllegalArgumentException if {@code text} is not a slug
     */
    public static Slug of(String text) {
        return new Slug(text);
    }

    /**
     * The slug of an issue that covers {@code period}: {@code 2023-q1} for a quarter, and otherwise the period itself,
     * {@code 2023-03} or {@code 2023-10-18-to-2023-10-19}.
     *
     * @param period the period
     * @return the slug
     */
    public static Slug of(Period period) {
        LocalDate first = period.firstDay();
        int quarter = (first.getMonthValue() + 2) / 3;
        String year = period.text().substring(0, 4);
        boolean isQuarter =
                first.plusMonths(3).minusDays(1).equals(period.lastDay().orElse(LocalDate.MAX))
                        && first.getMonthValue() == quarter * 3 - 2
                        && first.getDayOfMonth() == 1
                        && first.getYear() == Integer.parseInt(year);
        return new Slug(
                isQuarter
                        ? year + "-q" + quarter
                        : period.text().replace("..", "open").replace("/", "-to-"));
    }

    /**
     * The slug of an item of the issue that this slug names.
     *
     * @param item the item's own part
     * @return this slug, a slash, and {@code item}
     * @throws IllegalArgumentException if this is the slug of an item itself, or {@code item} is not a part of a slug
     */
    public Slug item(String item) {
        return new Slug(text + '/' + item);
    }

    // Not by what a record is given: to link that takes a program that is over in a moment longer than to compare.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Slug that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
