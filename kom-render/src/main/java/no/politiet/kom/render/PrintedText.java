package no.politiet.kom.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.BulletList;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.ListItem;
import no.politiet.kom.model.Quote;
import no.politiet.kom.model.Section;
import no.politiet.kom.render.internal.Runs;

/**
 * The printed text of an issue: each word of the newsletter, in exactly one place and in order.
 *
 * <p>It is the masthead (publisher, title, period in words, audience), then for each section its title and, for each
 * item, the heading where a run of items begins, and the body, and at the end the colophon. A marker that the newsletter
 * prints before the entries of a list ({@code ✓}) is part of it; plain bullets and numbers are not, nor is anything that
 * was derived: titles of items, sources, dates, addresses.
 *
 * <p>A title is printed once where it repeats the one above it: a heading that equals the heading before it in the
 * section, a first heading that equals the title of its section, and the title of a first section that equals that of
 * the issue. So text that stands under no heading of its own can be named after what it stands beneath without a word
 * being printed twice.
 */
public final class PrintedText {

    private PrintedText() {}

    /**
     * The printed text of an issue.
     *
     * @param issue the issue; the period is written in its language
     * @return one string for each title, heading, paragraph, list entry and table row, in printed order; a line feed is a
     *     hard line break, a tab stands between the cells of a table
     */
    public static List<String> of(Issue issue) {
        List<String> text = new ArrayList<>();
        text.add(issue.publisher());
        text.add(issue.title());
        text.add(issue.period().format(Locale.forLanguageTag(issue.language())));
        if (issue.audience() != null) {
            text.add(issue.audience());
        }
        for (int s = 0; s < issue.sections().size(); s++) {
            Section section = issue.sections().get(s);
            if (Runs.printsTitle(issue, s)) {
                text.add(section.title());
            }
            for (int i = 0; i < section.items().size(); i++) {
                Item item = section.items().get(i);
                if (Runs.printsHeading(section, i)) {
                    text.add(item.heading());
                }
                add(item.body(), text);
            }
        }
        add(issue.about(), text);
        return List.copyOf(text);
    }

    private static void add(List<Block> blocks, List<String> text) {
        for (Block block : blocks) {
            if (block instanceof BulletList list) {
                list.items().forEach(entry -> add(entry, list, text));
            } else if (block instanceof Quote quote) {
                add(quote.blocks(), text);
            } else {
                block.plainText().lines().forEach(text::add);
            }
        }
    }

    private static void add(ListItem entry, BulletList list, List<String> text) {
        if (list.marker() != null) {
            text.add(list.marker());
        }
        add(entry.blocks(), text);
    }
}
