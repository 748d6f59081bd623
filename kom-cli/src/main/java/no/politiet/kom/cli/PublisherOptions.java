package no.politiet.kom.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.politiet.kom.json.InvalidDocumentException;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.publish.FeedPublisher;
import no.politiet.kom.publish.SigningKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who publishes, and where. */
final class PublisherOptions {

    @Option(
            names = "--signing-key",
            paramLabel = "FILE",
            description = "private key to sign the index with, as kom keys makes it; without this, KOM_SIGNING_KEY")
    private @Nullable Path key;

    @Option(
            names = "--new-key",
            description = "let the signing key take the place of the one that the index is signed with")
    private boolean newKey;

    @Option(
            names = "--address",
            paramLabel = "URL",
            description = "where the folder is served: renderings link there; otherwise where they did before")
    private @Nullable URI address;

    @Option(
            names = "--feed-id",
            paramLabel = "TAG",
            description = "identity of the Atom feed, a tag URI; otherwise the one it had before")
    private @Nullable TagUri feedId;

    FeedPublisher.Builder builder(Path folder, Kom kom) throws IOException {
        FeedPublisher.Builder builder = FeedPublisher.builder(folder);
        String set = kom.terminal().environment("KOM_SIGNING_KEY");
        Path pem = key != null ? key : set == null ? null : Path.of(set);
        if (pem == null && newKey) {
            throw new Failure("--new-key goes with --signing-key");
        }
        if (pem != null) {
            try {
                SigningKey read = SigningKey.read(pem);
                builder = newKey ? builder.newSigningKey(read) : builder.signingKey(read);
            } catch (IllegalArgumentException e) {
                throw new Failure(pem + ": " + e.getMessage());
            }
        }
        if (address != null) {
            builder.address(address);
        }
        if (feedId != null) {
            builder.feedId(feedId);
        }
        return builder;
    }

    /** Whether a folder has an index, be it only the signed one, as of a publisher that was stopped. */
    static boolean isFeed(Path folder) {
        return Files.exists(folder.resolve("v1/index.json")) || Files.exists(folder.resolve("v1/index.jws"));
    }

    /** What the feed in a folder lists before it is changed; nothing where there is none yet. */
    static Optional<Index> before(Path folder, Kom kom) throws IOException {
        Path file = folder.resolve("v1/index.json");
        try {
            return Files.exists(file) ? Optional.of(KomJson.forIndex().read(file)) : Optional.empty();
        } catch (InvalidDocumentException e) {
            throw new Failure(file.toString(), e, kom.language());
        }
    }

    /** What to throw where a document that was to be written is refused: the fault of an option if it is in the option's member. */
    static RuntimeException refused(String option, String member, InvalidDocumentException e, Kom kom) {
        return e.finding().pointer().endsWith(member) ? Failure.ofOption(option, e, kom.language()) : e;
    }

    /** Says how the feed is now. */
    static void tell(Index index, Kom kom) {
        kom.terminal()
                .out()
                .println(Words.in(kom.language())
                        .get(
                                "publish.index",
                                index.sequence(),
                                index.published().size(),
                                index.expires().atZone(KeyDate.ZONE).toLocalDate()));
    }
}
