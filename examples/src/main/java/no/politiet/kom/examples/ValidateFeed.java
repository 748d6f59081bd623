package no.politiet.kom.examples;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import no.politiet.kom.json.JsonLimits;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.IssueEntry;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.schema.FeedFiles;
import no.politiet.kom.schema.IndexValidator;
import no.politiet.kom.schema.IssueValidator;
import no.politiet.kom.schema.Message;
import no.politiet.kom.schema.Report;
import org.jspecify.annotations.Nullable;

/**
 * Validates a feed, as a step of a build: its index, plain and signed, and the revision of each issue that the index names. With
 * the publisher's key ({@link IndexValidator.Builder#verificationKey}) it would verify the signature as well. It reads the files
 * itself, since the client refuses a document at its first error, and this lists all of them.
 */
public final class ValidateFeed {

    private final URI feed;
    private final PrintStream out;
    private boolean valid = true;

    private ValidateFeed(URI feed, PrintStream out) {
        this.feed = feed;
        this.out = out;
    }

    /**
     * Runs the program. Exit code 0 if the feed is valid, 1 if it is not, 2 if it cannot be read.
     *
     * @param args the address of the feed, or its folder
     */
    public static void main(String... args) {
        int status = run(System.out, System.err, args);
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(PrintStream out, PrintStream err, String... args) {
        if (args.length != 1) {
            err.println("usage: validate-feed URL|FOLDER");
            return 2;
        }
        try {
            boolean isAddress = args[0].startsWith("http:") || args[0].startsWith("https:");
            URI feed = isAddress ? URI.create(args[0].replaceFirst("/*$", "/")) : folder(Path.of(args[0]));
            return new ValidateFeed(feed, out).validate() ? 0 : 1;
        } catch (IOException | IllegalArgumentException e) {
            err.println("validate-feed: " + e);
            return 2;
        }
    }

    private static URI folder(Path folder) throws IOException {
        return folder.toRealPath().toUri();
    }

    private boolean validate() throws IOException {
        URI address = feed.resolve("v1/index.json");
        byte[] index = read(address);
        byte[] signed = readIfThere(feed.resolve("v1/index.jws"));
        print(address, IndexValidator.builder().expiry(Instant.now()).build().validateSigned(index, signed));
        if (valid) {
            for (IssueEntry entry : KomJson.forIndex().read(index).published()) {
                validate(address.resolve(entry.href()), entry);
            }
        }
        return valid;
    }

    private void validate(URI address, IssueEntry entry) throws IOException {
        byte[] issue = read(address);
        print(address, IssueValidator.create().validate(issue));
        print(address, new Report(FeedFiles.check(entry, issue), false));
    }

    private void print(URI address, Report report) {
        valid &= report.isValid();
        for (Finding finding : report.findings()) {
            Message message = Message.of(finding, Locale.ENGLISH);
            String severity = finding.severity().name().toLowerCase(Locale.ROOT);
            out.println(feed.relativize(address) + ": " + severity + ": " + finding);
            out.println("    " + message.text() + " " + message.hint());
        }
    }

    private static byte @Nullable [] readIfThere(URI address) throws IOException {
        try {
            return read(address);
        } catch (FileNotFoundException e) {
            return null; // or 404, or 410
        }
    }

    private static byte[] read(URI address) throws IOException {
        URLConnection connection = address.toURL().openConnection();
        connection.setConnectTimeout(10_000);
        connection.setReadTimeout(10_000);
        try (InputStream in = connection.getInputStream()) {
            return in.readNBytes(JsonLimits.DEFAULT.documentBytes() + 1); // one more, for the validator to complain of
        }
    }
}
