package no.politiet.kom.render.internal.feed;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import no.politiet.kom.render.internal.Clean;
import no.politiet.kom.render.internal.FeedHead;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON Feed 1.1. What it has no member for, attribution and licence, stands in an extension of our own. */
public final class JsonFeedWriter {

    private static final String VERSION = "https://jsonfeed.org/version/1.1";
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private JsonFeedWriter(JsonGenerator json) {
        this.json = json;
    }

    /** Writes a feed. */
    public static void write(FeedHead head, List<FeedEntry> entries, Appendable out) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            new JsonFeedWriter(json).feed(head, entries);
        }
        out.append(text.toString()).append('\n');
    }

    private void feed(FeedHead head, List<FeedEntry> entries) {
        json.writeStartObject();
        member("version", VERSION);
        member("title", head.title());
        member("home_page_url", head.home());
        member("feed_url", head.self());
        member("description", head.attribution());
        member("language", head.language());
        json.writeName("authors").writeStartArray().writeStartObject();
        member("name", head.author());
        json.writeEndObject().writeEndArray();
        json.writeName("items").writeStartArray();
        for (FeedEntry entry : entries) {
            entry(entry);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void entry(FeedEntry entry) {
        json.writeStartObject();
        member("id", entry.id());
        member("url", entry.url());
        member("title", entry.title());
        json.writeName("content_html").writeString(Clean.text(entry.html()));
        member(
                "date_published",
                entry.published() == null ? null : entry.published().toString());
        member("date_modified", entry.updated().toString());
        member("language", entry.language());
        if (!entry.tags().isEmpty()) {
            json.writeName("tags").writeStartArray();
            entry.tags().forEach(tag -> json.writeString(Clean.line(tag)));
            json.writeEndArray();
        }
        json.writeName("_kom").writeStartObject();
        member("attribution", entry.rights());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void member(String name, @Nullable String value) {
        if (value != null) {
            json.writeName(name).writeString(Clean.line(value));
        }
    }
}
