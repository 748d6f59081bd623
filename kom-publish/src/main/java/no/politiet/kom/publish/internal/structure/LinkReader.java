package no.politiet.kom.publish.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.LinkState;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.ImportCodes;
import no.politiet.kom.publish.internal.source.Findings;
import no.politiet.kom.publish.internal.source.SourceText;
import no.politiet.kom.publish.internal.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Collects the links of what stands below one heading, or of the colophon, named {@code l1}, {@code l2} and so on. What is
 * said of their addresses is told once it is known which item they belong to.
 */
public final class LinkReader {

    /** A link as it was read. */
    public record ReadLink(Link link, String target, Position at) {

        /** Tells what is to be said of the address; {@code pointer} is where the link came to stand. */
        public void report(String pointer, Findings findings) {
            if (isNone(target)) {
                findings.warning(ImportCodes.LINK_UNRESOLVED, pointer, at, link.text(), Map.of());
            } else if (link.href() == null) {
                findings.warning(ImportCodes.LINK_TARGET, pointer + "/href", at, target, Map.of());
            } else if (!link.href().equals(target)) {
                findings.info(
                        ImportCodes.LINK_NORMALISED, pointer + "/href", at, target, Map.of("actual", link.href()));
            }
        }
    }

    private final SourceText source;
    private final List<ReadLink> links = new ArrayList<>();

    public LinkReader(SourceText source) {
        this.source = source;
    }

    /** The links read so far. */
    public List<ReadLink> links() {
        return links;
    }

    /** The name the next link will have. */
    LocalId next() {
        return LocalId.of("l" + (links.size() + 1));
    }

    /** Keeps a link whose words have been read. */
    void add(org.commonmark.node.Link node, String words) {
        String target = Texts.clean(node.getDestination()).strip();
        String href = isNone(target) ? null : Addresses.normalise(target);
        String text = Texts.cut(Texts.oneLine(words), Limits.TITLE);
        if (Texts.isBlank(text)) {
            // Nothing is printed for it; what the link is called is then its address.
            text = Texts.isBlank(target) ? "#" : Texts.cut(target, Limits.TITLE);
        }
        Link link = Link.builder(next(), text, href == null ? LinkState.UNRESOLVED : LinkState.RESOLVED)
                .label(label(node.getTitle()))
                .href(href)
                .build();
        links.add(new ReadLink(link, target, source.position(node)));
    }

    private static @Nullable String label(@Nullable String title) {
        String label = title == null ? "" : Texts.oneLine(Texts.clean(title));
        return Texts.isLine(label, Limits.TITLE) ? label : null;
    }

    private static boolean isNone(String target) {
        return target.isEmpty() || target.equals("#");
    }
}
