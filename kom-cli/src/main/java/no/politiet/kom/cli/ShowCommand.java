package no.politiet.kom.cli;

import java.io.IOException;
import java.util.List;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.render.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        description = "Prints an issue, or one item of it.",
        footer = {
            "  kom show 2023-q1",
            "  kom show 2023-q1/horing-au-pair-ordningen-i-norge   an item, by its slug",
            "  kom show issue.json",
            "  kom show 2023-q1 --source UDI",
        })
final class ShowCommand implements QuickCommand {

    private final Kom kom;

    @Parameters(
            paramLabel = "ISSUE",
            description = "slug of an issue or an item in the feed, or a file, an address, or - for standard input")
    private String name = "";

    @Mixin
    private IssueOutput output = new IssueOutput();

    @Mixin
    private FeedOptions feed = new FeedOptions();

    ShowCommand(Kom kom) {
        this.kom = kom;
    }

    @Override
    public List<QuickOptions> options() {
        return List.of(kom, output, feed);
    }

    @Override
    public boolean argument(String value) {
        boolean first = name.isEmpty();
        name = value;
        return first;
    }

    @Override
    public boolean isComplete() {
        return !name.isEmpty();
    }

    @Override
    public Integer call() throws IOException {
        output.check();
        output.refuse(name);
        IssueReader reader = new IssueReader(kom, feed);
        int slash = name.indexOf('/');
        if (slash < 0 || IssueReader.isDocument(name)) {
            output.write(reader.read(name), kom);
        } else {
            output.write(item(reader.read(name.substring(0, slash))), kom);
        }
        return 0;
    }

    private Issue item(Issue issue) {
        Item item = issue.items().stream()
                .filter(each -> each.id().text().endsWith(":kom/" + name))
                .findFirst()
                .orElseThrow(() -> new Failure("issue " + issue.slug() + " has no item " + name));
        return Selection.items(List.of(item.id())).from(issue);
    }
}
