package no.politiet.kom.publish.internal.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.function.Function;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.render.Format;
import no.politiet.kom.render.IssueRenderer;
import org.jspecify.annotations.Nullable;

/**
 * What the renderings of a feed were made with before. The Atom feed says it: its identity, and the address of itself, below
 * that of the feed.
 *
 * @param address where the folder is served, null if no address was given
 * @param id the identity of the feed, null if there is no feed yet
 */
public record Kept(@Nullable URI address, @Nullable TagUri id) {

    private static final Kept NOTHING = new Kept(null, null);
    private static final String SELF = "v1/" + Renderings.ATOM;

    /** What the Atom feed in a folder says; nothing where it is not there, or cannot be read. */
    public static Kept in(FeedFolder files) throws IOException {
        byte[] atom = files.read(Renderings.ATOM);
        try {
            return atom == null ? NOTHING : read(atom);
        } catch (XMLStreamException e) {
            return NOTHING;
        }
    }

    private static Kept read(byte[] atom) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(atom));
        URI address = null;
        TagUri id = null;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = xml.getLocalName();
            if (name.equals("entry")) {
                break; // the head is over, and an entry has an identity of its own
            }
            if (name.equals("id")) {
                id = orNull(TagUri::of, xml.getElementText());
            } else if (name.equals("link") && "self".equals(xml.getAttributeValue(null, "rel"))) {
                address = address(xml.getAttributeValue(null, "href"));
            }
        }
        return new Kept(address, id);
    }

    private static @Nullable URI address(@Nullable String self) {
        return self == null || !self.endsWith("/" + SELF)
                ? null
                : orNull(Kept::checked, self.substring(0, self.length() - SELF.length()));
    }

    private static URI checked(String address) {
        URI checked = URI.create(address);
        IssueRenderer.Builder unused = IssueRenderer.of(Format.HTML).address(checked);
        return checked;
    }

    private static <T> @Nullable T orNull(Function<String, T> parser, String text) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            return null; // somebody has edited the file
        }
    }
}
