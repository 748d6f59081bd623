package no.politiet.kom.publish.internal.structure;

import java.util.ArrayList;
import java.util.List;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.BulletList;
import no.politiet.kom.model.ListItem;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Span;
import no.politiet.kom.publish.internal.text.Texts;
import org.jspecify.annotations.Nullable;

/** Recognises a marker that the author wrote at the start of every entry of a list: {@code ✓}, {@code –}. */
public final class Markers {

    private static final String NO_MARKER = "\"'“”„«»‹›()[]{}§#&@";

    private Markers() {}

    /** The list with its marker apart from its text, or the list as it is. */
    static BulletList recognise(BulletList list) {
        String marker = null;
        List<ListItem> entries = new ArrayList<>();
        for (ListItem entry : list.items()) {
            String found = marker(entry);
            if (found == null || marker != null && !marker.equals(found)) {
                return list;
            }
            marker = found;
            entries.add(without(entry, found));
        }
        return BulletList.of(entries).withMarker(marker);
    }

    private static @Nullable String marker(ListItem entry) {
        if (!(entry.blocks().get(0) instanceof Paragraph paragraph)) {
            return null;
        }
        Span span = paragraph.spans().get(0);
        int blank = span.text().indexOf(' ');
        if (blank < 1
                || span.link() != null
                || Texts.isBlank(paragraph.plainText().substring(blank))) {
            return null;
        }
        String marker = span.text().substring(0, blank);
        int symbol = marker.codePointAt(0);
        boolean single = marker.codePointCount(0, marker.length()) == 1;
        return single && !Texts.isBlank(marker) && !Character.isLetterOrDigit(symbol) && NO_MARKER.indexOf(symbol) < 0
                ? marker
                : null;
    }

    private static ListItem without(ListItem entry, String marker) {
        List<Block> blocks = new ArrayList<>(entry.blocks());
        List<Span> spans = new ArrayList<>(((Paragraph) blocks.get(0)).spans());
        String rest = spans.get(0).text().substring(marker.length()).stripLeading();
        if (rest.isEmpty()) {
            spans.remove(0);
        } else {
            spans.set(0, spans.get(0).withText(rest));
        }
        blocks.set(0, Paragraph.of(spans));
        return ListItem.of(blocks);
    }
}
