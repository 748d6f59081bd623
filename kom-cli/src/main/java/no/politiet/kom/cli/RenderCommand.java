package no.politiet.kom.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "render",
        description = "Turns an issue, or some items of it, into a format for people and programs.",
        footer = {
            "  kom render issue.json --format html -o issue.html",
            "  kom render issue.json --format ics --kind hearing > hearings.ics",
            "  kom import newsletter.md | kom render - -f markdown",
        })
final class RenderCommand implements Callable<Integer> {

    private final Kom kom;

    @Parameters(paramLabel = "ISSUE", description = "a file, an address, - for standard input, or a slug in the feed")
    private String name = "";

    @Mixin
    private IssueOutput output = new IssueOutput();

    @Mixin
    private FeedOptions feed = new FeedOptions();

    RenderCommand(Kom kom) {
        this.kom = kom;
    }

    @Override
    public Integer call() throws IOException {
        output.check();
        output.refuse(name);
        output.write(new IssueReader(kom, feed).read(name), kom);
        return 0;
    }
}
