package no.politiet.kom.cli;

import java.io.IOException;
import java.util.List;
import no.politiet.kom.client.KomClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "latest",
        description = "Prints the latest issue of the feed.",
        footer = {
            "  kom latest",
            "  kom latest --kind hearing --open            what can still be answered",
            "  kom latest --theme children -f html -o children.html",
        })
final class LatestCommand implements QuickCommand {

    private final Kom kom;

    @Mixin
    private IssueOutput output = new IssueOutput();

    @Mixin
    private FeedOptions feed = new FeedOptions();

    LatestCommand(Kom kom) {
        this.kom = kom;
    }

    @Override
    public List<QuickOptions> options() {
        return List.of(kom, output, feed);
    }

    @Override
    public Integer call() throws IOException {
        output.check();
        try (KomClient client = feed.open(kom)) {
            output.write(FeedOptions.current(client.latest(), kom), kom);
        }
        return 0;
    }
}
