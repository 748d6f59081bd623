package no.politiet.kom.examples;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import no.politiet.kom.client.KomClient;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.Theme;
import no.politiet.kom.render.Format;
import no.politiet.kom.render.IssueRenderer;
import no.politiet.kom.render.Selection;

/** Puts the hearings about children of the latest issue into a page of one's own. */
public final class EmbedSelection {

    /** By theme, where the editor has set one, and by a word of the text. */
    private static final Selection MINE =
            Selection.of(Kind.HEARING).and(Selection.about(Theme.CHILDREN).or(Selection.with("barn")));

    /** Where it goes. It is an article with headings from level 2, and takes the style of the page. */
    private static final String PLACE = "<!-- kom -->";

    private EmbedSelection() {}

    /**
     * Runs the program.
     *
     * @param args the address of the feed, the page with the place marked {@code <!-- kom -->}, and the file to write
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String... args) throws IOException {
        if (args.length == 3) {
            String page = Files.readString(Path.of(args[1]));
            Files.writeString(Path.of(args[2]), embed(URI.create(args[0]), page));
        } else {
            System.err.println("usage: embed-selection URL PAGE.html FILE.html");
            System.exit(2);
        }
    }

    static String embed(URI feed, String page) {
        try (KomClient kom = KomClient.builder(feed).build()) {
            Issue mine = MINE.from(kom.latest().value());
            String fragment = mine.sections().isEmpty()
                    ? "<p>Ingen høringer om barn i siste nyhetsbrev fra KOM.</p>\n"
                    : IssueRenderer.of(Format.HTML_FRAGMENT)
                            .address(feed)
                            .build()
                            .render(mine);
            return page.replace(PLACE, fragment);
        }
    }
}
