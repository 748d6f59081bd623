package no.politiet.kom.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.politiet.kom.json.InvalidDocumentException;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.Tombstone;
import no.politiet.kom.publish.FeedPublisher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "withdraw",
        description = {
            "Withdraws an issue from the folder of a feed: deletes its revisions and renderings, and leaves a tombstone.",
            "It cannot be published again under that name. Of one that was withdrawn already, the reason is replaced."
        },
        footer = {"  kom withdraw public 2023-q1 --reason \"It told of a matter that is not public.\""})
final class WithdrawCommand implements Callable<Integer> {

    private final Kom kom;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "what the web server serves")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "SLUG", description = "the issue")
    private Slug slug = Slug.of("none");

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "why, for those who read the feed")
    private String reason = "";

    @Mixin
    private PublisherOptions publisher = new PublisherOptions();

    WithdrawCommand(Kom kom) {
        this.kom = kom;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new Failure(folder + ": is no folder");
        }
        Optional<Tombstone> before = PublisherOptions.before(folder, kom)
                .flatMap(index -> index.entry(slug))
                .filter(Tombstone.class::isInstance)
                .map(Tombstone.class::cast);
        Index index = withdraw(publisher.builder(folder, kom).build());
        kom.terminal().out().println(before.map(this::again).orElseGet(() -> words().get("withdraw.done", slug)));
        PublisherOptions.tell(index, kom);
        return 0;
    }

    private Index withdraw(FeedPublisher feed) throws IOException {
        try {
            return feed.withdraw(slug, reason);
        } catch (InvalidDocumentException e) {
            throw PublisherOptions.refused("--reason", "/reason", e, kom);
        }
    }

    private String again(Tombstone before) {
        LocalDate day = before.withdrawnAt().atZone(KeyDate.ZONE).toLocalDate();
        return before.reason().equals(reason)
                ? words().get("withdraw.again", slug, day)
                : words().get("withdraw.reason", slug, day, before.reason());
    }

    private Words words() {
        return Words.in(kom.language());
    }
}
