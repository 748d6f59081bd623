package no.politiet.kom.render.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.politiet.kom.model.Change;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.Reference;
import org.jspecify.annotations.Nullable;

/** Writes what was derived from the text, quietly and set apart by a rule at the left. */
public final class FactWriter {

    private static final String INDENT = "  │ ";
    private static final String REST = "  │   ";

    private final LineWriter lines;
    private final Labels labels;
    private final Facts facts;

    public FactWriter(LineWriter lines, Labels labels, Locale locale, @Nullable Instant now) {
        this.lines = lines;
        this.labels = labels;
        this.facts = new Facts(labels, locale, now);
    }

    /** The facts of an item. */
    public void write(Item item, Issue issue) throws IOException {
        lines.gap();
        write(Run.quiet(facts.kindAndSources(item, issue)));
        for (KeyDate date : item.dates()) {
            write(new Run(facts.date(date), facts.isOpenDeadline(date) ? Style.ALERT : Style.QUIET));
        }
        for (Reference reference : item.references()) {
            write(Run.quiet(labels.get("reference") + " " + facts.reference(reference)));
        }
        links(item.links());
    }

    /** The corrections that a reader has to know of. */
    public void corrections(Issue issue) throws IOException {
        lines.gap();
        for (Change correction : Corrections.of(issue)) {
            write(new Run(facts.correction(correction), Style.ALERT));
        }
    }

    /** The links of the colophon. */
    public void write(List<Link> links) throws IOException {
        lines.gap();
        links(links);
    }

    private void write(Run fact) throws IOException {
        lines.paragraph(List.of(fact), INDENT, REST);
    }

    /** One line a link; those alike in words and without an address are counted. */
    private void links(List<Link> links) throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Link link : links) {
            counts.merge(link(link), 1, Integer::sum);
        }
        for (Map.Entry<String, Integer> link : counts.entrySet()) {
            String count = link.getValue() == 1 ? "" : " (" + labels.get("link.count", link.getValue()) + ")";
            write(Run.quiet(link.getKey() + count));
        }
    }

    private String link(Link link) {
        String href = link.href();
        if (href == null) {
            return link.labelOrText() + " → " + labels.get("link.unknown");
        }
        return href.equals(link.labelOrText()) ? href : link.labelOrText() + " → " + href;
    }
}
