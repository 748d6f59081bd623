package no.politiet.kom.publish.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.LinkState;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.ImportCodes;
import org.jspecify.annotations.Nullable;

/** Collects the links of one item or of the colophon, named {@code l1}, {@code l2} and so on. */
final class LinkReader {

    private static final Set<String> SAYS_NOTHING = Set.of(
            "her",
            "klikk her",
            "trykk her",
            "se her",
            "les her",
            "les mer",
            "les meir",
            "les mer her",
            "lenke",
            "lenkje",
            "link",
            "mer",
            "meir",
            "denne lenken",
            "denne",
            "dette",
            "nettsiden",
            "here",
            "read more");

    private final SourceText source;
    private final Findings findings;
    private final String pointer;
    private final List<Link> links = new ArrayList<>();

    LinkReader(SourceText source, Findings findings, String pointer) {
        this.source = source;
        this.findings = findings;
        this.pointer = pointer;
    }

    List<Link> links() {
        return links;
    }

    /** The name the next link will have. */
    LocalId next() {
        return LocalId.of("l" + (links.size() + 1));
    }

    /** Keeps a link whose words have been read. */
    void add(org.commonmark.node.Link node, String words) {
        String at = pointer + "/links/" + links.size();
        Position position = source.position(node);
        String target = Words.clean(node.getDestination()).strip();
        String href = address(target, at, position);
        String text = Words.cut(Words.oneLine(words), Limits.TITLE);
        if (Words.isBlank(text)) {
            // Nothing is printed for it; what the link is called is then its address.
            text = Words.isBlank(target) ? "#" : Words.cut(target, Limits.TITLE);
        }
        String title = node.getTitle() == null ? "" : Words.oneLine(Words.clean(node.getTitle()));
        String label = Words.isLine(title, Limits.TITLE) ? title : null;
        if (label == null && saysNothing(text)) {
            findings.warning(ImportCodes.LINK_TEXT, at, position, text, Map.of());
        }
        if (target.isEmpty() || target.equals("#")) {
            findings.warning(ImportCodes.LINK_UNRESOLVED, at, position, text, Map.of());
        }
        LinkState state = href == null ? LinkState.UNRESOLVED : LinkState.RESOLVED;
        links.add(Link.builder(next(), text, state).label(label).href(href).build());
    }

    private @Nullable String address(String target, String at, Position position) {
        if (target.isEmpty() || target.equals("#")) {
            return null;
        }
        String address = Addresses.normalise(target);
        if (address == null) {
            findings.warning(ImportCodes.LINK_TARGET, at + "/href", position, target, Map.of());
        } else if (!address.equals(target)) {
            findings.info(ImportCodes.LINK_NORMALISED, at + "/href", position, target, Map.of("actual", address));
        }
        return address;
    }

    private static boolean saysNothing(String text) {
        String words =
                text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L} ]", "").strip();
        return SAYS_NOTHING.contains(words);
    }
}
