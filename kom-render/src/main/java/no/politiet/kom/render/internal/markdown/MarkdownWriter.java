package no.politiet.kom.render.internal.markdown;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.Change;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.Section;
import no.politiet.kom.render.internal.Clean;
import no.politiet.kom.render.internal.Corrections;
import no.politiet.kom.render.internal.Facts;
import no.politiet.kom.render.internal.Runs;
import no.politiet.kom.render.internal.Settings;
import no.politiet.kom.render.internal.Tables;

/**
 * Writes an issue as the Markdown that an editor writes: front matter, the masthead, a heading of level 1 for a section and
 * of level 2 for what stands in it. The printed text and the addresses, and nothing that was derived.
 */
public final class MarkdownWriter {

    private final Settings settings;
    private final Appendable out;

    public MarkdownWriter(Settings settings, Appendable out) {
        this.settings = settings;
        this.out = out;
    }

    public void write(Issue issue) throws IOException {
        frontMatter(issue);
        masthead(issue);
        for (Section section : issue.sections()) {
            heading("# ", section.title());
            for (int i = 0; i < section.items().size(); i++) {
                Item item = section.items().get(i);
                List<Block> above =
                        i == 0 ? List.of() : section.items().get(i - 1).body();
                if (Runs.printsHeading(section, i)) {
                    heading("## ", item.heading());
                    above = List.of();
                }
                blocks(above, item.body(), item.links());
            }
        }
        if (!issue.about().isEmpty()) {
            out.append("\n***\n");
            blocks(List.of(), issue.about(), issue.links());
        }
    }

    private void frontMatter(Issue issue) throws IOException {
        out.append("---\n");
        entry("slug", issue.slug().text());
        entry("period", issue.period().text());
        entry("language", issue.language());
        entry("title", issue.title());
        entry("publisher", issue.publisher());
        if (issue.audience() != null) {
            entry("audience", issue.audience());
        }
        if (issue.licence() != null) {
            entry("licence", issue.licence());
        }
        comment(settings.attribution(issue));
        Facts facts = new Facts(settings);
        for (Change correction : Corrections.of(issue)) {
            comment(facts.correction(correction));
        }
        out.append("---\n");
    }

    /** A line that is no word of the newsletter. */
    private void comment(String line) throws IOException {
        out.append("# ").append(Escape.inline(line)).append('\n');
    }

    /**
     * A value that YAML would read as something else stands in quotation marks, of which it may have one sort itself. One that a
     * reader who knows no front matter would take for HTML or a link is left to the masthead, where it is escaped.
     */
    private void entry(String key, String value) throws IOException {
        String line = Clean.line(value).replaceAll(" +", " ");
        if (line.indexOf('<') >= 0 || line.indexOf('[') >= 0) {
            return;
        }
        boolean plain = line.matches("[\\p{L}0-9][^:#\"']*")
                && !line.matches("[0-9.:eE+-]+|(?i:true|false|null|yes|no|on|off)");
        String quote = line.indexOf('\'') < 0 ? "'" : "\"";
        boolean quotable = line.indexOf(quote.charAt(0)) < 0 && (quote.equals("'") || line.indexOf('\\') < 0);
        out.append(key).append(": ");
        out.append(plain || !quotable ? line : quote + line + quote).append('\n');
    }

    private void masthead(Issue issue) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(line(issue.publisher()));
        lines.add("**" + line(issue.title()) + "**");
        lines.add(line(issue.period().format(Locale.forLanguageTag(issue.language()))));
        if (issue.audience() != null) {
            lines.add(line(issue.audience()));
        }
        for (String line : lines) {
            out.append('\n').append(line).append('\n');
        }
    }

    private static String line(String text) {
        return Escape.lines(Escape.inline(Clean.line(text)));
    }

    private void heading(String mark, String title) throws IOException {
        out.append('\n').append(mark).append(Escape.heading(Clean.line(title))).append('\n');
    }

    /** Writes blocks; the rows of a table may stand in several items. */
    private void blocks(List<Block> above, List<Block> blocks, List<Link> links) throws IOException {
        MarkdownBlocks markdown = new MarkdownBlocks(links);
        boolean goesOn = Tables.goesOn(above, blocks);
        List<String> lines = goesOn ? markdown.more(blocks) : markdown.lines(blocks);
        if (lines.isEmpty()) {
            return;
        }
        out.append(goesOn ? "" : "\n");
        for (String line : lines) {
            out.append(line).append('\n');
        }
    }
}
