package no.politiet.kom.render.internal.html;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.politiet.kom.model.Change;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.render.internal.Anchors;
import no.politiet.kom.render.internal.Clean;
import no.politiet.kom.render.internal.Facts;
import no.politiet.kom.render.internal.Settings;
import org.jspecify.annotations.Nullable;

/** Writes corrections as a list: the day, the note, and links to the items that it names. */
final class HtmlCorrections {

    private final HtmlOut out;
    private final Facts facts;
    private final Issue issue;
    private final String language;
    private final @Nullable String ours;
    private final @Nullable Anchors anchors;
    private final Map<TagUri, Item> items = new HashMap<>();

    /**
     * A writer.
     *
     * @param language the language that the list stands in
     * @param anchors the names of items; null where they have none
     */
    HtmlCorrections(Settings settings, Issue issue, HtmlOut out, String language, @Nullable Anchors anchors) {
        this.out = out;
        this.facts = new Facts(settings);
        this.issue = issue;
        this.language = language;
        this.ours = HtmlBlocks.unlike(language, HtmlIssue.language(settings));
        this.anchors = anchors;
        if (anchors != null) {
            issue.items().forEach(item -> items.putIfAbsent(item.id(), item));
        }
    }

    void write(List<Change> corrections) throws IOException {
        out.open("ul").newline();
        for (Change correction : corrections) {
            out.open("li");
            when(correction);
            note(correction);
            if (anchors != null) {
                links(correction, anchors);
            }
            out.close().newline();
        }
        out.close().newline();
    }

    private void when(Change correction) throws IOException {
        out.open("span", "class", "kom-role", "lang", ours).text(facts.corrected() + " ");
        out.element("time", facts.day(correction), "datetime", correction.at().toString());
        out.text(":").close().text(" ");
    }

    /** In the language of the issue. */
    private void note(Change correction) throws IOException {
        String note = Clean.line(correction.note());
        String foreign = HtmlBlocks.unlike(language, issue.language());
        if (foreign == null) {
            out.text(note);
        } else {
            out.element("span", note, "lang", foreign);
        }
    }

    /** What is no longer in the issue cannot be led to. */
    private void links(Change correction, Anchors names) throws IOException {
        List<Item> named = correction.items().stream()
                .distinct()
                .map(items::get)
                .filter(Objects::nonNull)
                .toList();
        if (named.isEmpty()) {
            return;
        }
        out.newline().open("ul").newline();
        for (Item item : named) {
            String foreign = HtmlBlocks.unlike(language, item.language());
            out.open("li").element("a", item.title(), "href", "#" + names.of(item), "lang", foreign);
            out.close().newline();
        }
        out.close().newline();
    }
}
