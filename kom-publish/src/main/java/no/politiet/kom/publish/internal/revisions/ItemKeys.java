package no.politiet.kom.publish.internal.revisions;

import no.politiet.kom.model.Item;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.Reference;
import no.politiet.kom.publish.internal.corrections.Wording;
import org.jspecify.annotations.Nullable;

/** What tells that two items are the same piece of news. */
final class ItemKeys {

    private static final int FIRST = 8;

    private ItemKeys() {}

    static String words(String text) {
        return Wording.of(text).key().strip();
    }

    static String all(Item item) {
        return words(item.heading()) + "|" + words(item.plainText());
    }

    static @Nullable String body(Item item) {
        String body = words(item.plainText());
        return body.isEmpty() ? null : body;
    }

    static String firstWords(Item item) {
        String body = words(item.plainText());
        int end = -1;
        for (int i = 0; i < FIRST; i++) {
            int next = body.indexOf(' ', end + 1);
            if (next < 0) {
                end = body.length();
                break;
            }
            end = next;
        }
        return words(item.heading()) + "|" + body.substring(0, end);
    }

    static String title(Item item) {
        return words(item.title());
    }

    static @Nullable String link(Item item) {
        return item.links().stream()
                .filter(Link::isResolved)
                .map(Link::href)
                .findFirst()
                .orElse(null);
    }

    static @Nullable String reference(Item item) {
        return item.references().stream()
                .filter(reference -> reference.canonical() != null)
                .map(Reference::canonical)
                .findFirst()
                .orElse(null);
    }
}
