package no.politiet.kom.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import no.politiet.kom.client.KomClient;
import no.politiet.kom.client.KomClientException;
import no.politiet.kom.model.Issue;
import no.politiet.kom.render.TextRenderer;

/**
 * Prints the latest issue, fetched over HTTP: from the feed at {@code --base-url}, or else from a feed made of the sample
 * newsletter and served on this machine.
 */
public final class PrintLatest {

    private static final String USAGE = """
            Prints the latest issue of the KOM newsletter.

              --base-url URL   the feed to read; without it, the sample newsletter is served on this machine
              --help           this text
            """;

    private PrintLatest() {}

    /**
     * Runs the program. Exit code 2 if the arguments are wrong or the feed cannot be read.
     *
     * @param args as {@code --help} tells
     */
    public static void main(String... args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int status = run(List.of(args), out, err, Terminal.isPresent());
        out.flush();
        err.flush();
        if (status != 0) {
            System.exit(status);
        }
    }

    /** UTF-8 whatever the encoding of the platform, so that æøå arrive. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    static int run(List<String> args, PrintStream out, PrintStream err, boolean colour) {
        try {
            if (args.isEmpty()) {
                try (SampleFeed feed = SampleFeed.start()) {
                    print(feed.baseUri(), out, colour);
                }
            } else if (args.equals(List.of("--help"))) {
                out.print(USAGE);
            } else if (args.size() == 2 && args.get(0).equals("--base-url")) {
                print(new URI(args.get(1)), out, colour);
            } else {
                return fail(err, "unknown arguments " + String.join(" ", args) + "; --help lists those there are");
            }
            return 0;
        } catch (KomClientException | IllegalArgumentException | URISyntaxException | IOException e) {
            return fail(err, String.valueOf(e.getMessage()));
        }
    }

    private static void print(URI baseUri, PrintStream out, boolean colour) throws IOException {
        try (KomClient client = KomClient.builder(baseUri).build()) {
            Issue issue = client.latest().value();
            TextRenderer.builder().colour(colour).now(Instant.now()).build().render(issue, out);
        }
    }

    private static int fail(PrintStream err, String message) {
        err.println("print-latest: " + message.lines().findFirst().orElse("failed"));
        return 2;
    }
}
