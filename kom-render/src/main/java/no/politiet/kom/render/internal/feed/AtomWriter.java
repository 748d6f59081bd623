package no.politiet.kom.render.internal.feed;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import no.politiet.kom.model.Tombstone;
import no.politiet.kom.render.internal.Clean;
import no.politiet.kom.render.internal.FeedHead;
import org.jspecify.annotations.Nullable;

/**
 * Writes Atom (RFC 4287), with the entries that were withdrawn as RFC 6721 has them. What XML cannot hold was taken out of
 * the text before: the JDK's writer lets it through.
 */
public final class AtomWriter {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String DELETED = "http://purl.org/atompub/tombstones/1.0";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final XMLStreamWriter xml;
    private final StringWriter text = new StringWriter();

    private AtomWriter() throws XMLStreamException {
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    /**
     * Writes a feed.
     *
     * @param empty when a feed without entries was updated
     */
    public static void write(
            FeedHead head, List<FeedEntry> entries, List<Tombstone> withdrawn, Instant empty, Appendable out)
            throws IOException {
        try {
            AtomWriter writer = new AtomWriter();
            writer.feed(head, entries, withdrawn, empty);
            out.append(writer.text.toString());
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void feed(FeedHead head, List<FeedEntry> entries, List<Tombstone> withdrawn, Instant empty)
            throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line();
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        if (!withdrawn.isEmpty()) {
            xml.writeNamespace("at", DELETED);
        }
        language(head.language());
        line();
        element("id", head.id());
        element("title", head.title());
        element("updated", updated(entries, withdrawn, empty).toString());
        xml.writeStartElement("author");
        element("name", head.author());
        xml.writeEndElement();
        line();
        element("rights", head.attribution());
        link("self", "application/atom+xml", head.self());
        link("alternate", "text/html", head.home());
        // The grammar has all else before the entries.
        for (Tombstone gone : withdrawn) {
            xml.writeEmptyElement("at", "deleted-entry", DELETED);
            xml.writeAttribute("ref", gone.id().text());
            xml.writeAttribute("when", gone.withdrawnAt().toString());
            line();
        }
        for (FeedEntry entry : entries) {
            entry(entry);
        }
        xml.writeEndElement();
        line();
        xml.writeEndDocument();
    }

    private static Instant updated(List<FeedEntry> entries, List<Tombstone> withdrawn, Instant empty) {
        Instant updated = null;
        for (FeedEntry entry : entries) {
            updated = later(updated, entry.updated());
        }
        for (Tombstone gone : withdrawn) {
            updated = later(updated, gone.withdrawnAt());
        }
        return updated == null ? empty : updated;
    }

    private static Instant later(@Nullable Instant one, Instant other) {
        return one == null || other.isAfter(one) ? other : one;
    }

    private void entry(FeedEntry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        language(entry.language());
        line();
        element("id", entry.id());
        element("title", entry.title());
        if (entry.published() != null) {
            element("published", entry.published().toString());
        }
        element("updated", entry.updated().toString());
        link("alternate", "text/html", entry.url());
        for (String tag : entry.tags()) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", Clean.line(tag));
            line();
        }
        element("rights", entry.rights());
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(Clean.text(entry.html()));
        xml.writeEndElement();
        line();
        xml.writeEndElement();
        line();
    }

    private void language(String language) throws XMLStreamException {
        if (language.matches("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")) {
            xml.writeAttribute("xml", XML, "lang", language);
        }
    }

    private void element(String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(Clean.line(value));
        xml.writeEndElement();
        line();
    }

    private void link(String rel, String type, @Nullable String href) throws XMLStreamException {
        if (href != null) {
            xml.writeEmptyElement("link");
            xml.writeAttribute("rel", rel);
            xml.writeAttribute("type", type);
            xml.writeAttribute("href", href);
            line();
        }
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
