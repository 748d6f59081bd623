package no.politiet.kom.examples;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import no.politiet.kom.client.Fetched;
import no.politiet.kom.client.KomClient;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.render.FeedRenderer;
import no.politiet.kom.render.Format;
import no.politiet.kom.render.Selection;

/** Writes what has an open deadline, in any issue of a feed, as a calendar to import or to subscribe to. */
public final class DeadlinesToCalendar {

    /** Yours, and the same for ever: by it a calendar program knows the calendar again. */
    private static final TagUri ID = TagUri.of("tag:example.org,2031:kom/deadlines");

    private DeadlinesToCalendar() {}

    /**
     * Runs the program.
     *
     * @param args the address of the feed, and the file to write
     * @throws IOException if the file cannot be written
     */
    public static void main(String... args) throws IOException {
        if (args.length == 2) {
            write(URI.create(args[0]), Path.of(args[1]), Instant.now());
        } else {
            System.err.println("usage: deadlines-to-calendar URL FILE.ics");
            System.exit(2);
        }
    }

    static void write(URI feed, Path file, Instant now) throws IOException {
        Selection open = Selection.openAt(now);
        try (KomClient kom = KomClient.builder(feed).build()) {
            List<Issue> issues =
                    kom.issues().map(Fetched::value).map(open::from).toList();
            // A deadline that is in the file and was corrected or withdrawn since is told as cancelled.
            String earlier = Files.exists(file) ? Files.readString(file) : "";
            String calendar = FeedRenderer.of(Format.ICALENDAR, ID, "Åpne høringer")
                    .address(feed)
                    .now(now)
                    .earlier(earlier)
                    .withdrawn(kom.index().value().withdrawn())
                    .build()
                    .render(issues);
            Files.writeString(file, calendar);
        }
    }
}
