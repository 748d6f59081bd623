package no.politiet.kom.publish;

import java.io.IOException;
import java.nio.file.Path;
import no.politiet.kom.json.KomJson;

/** A program that publishes an issue and says {@code refused} where the disk does not take it: {@code FOLDER ISSUE}. */
final class PublishOnce {

    private PublishOnce() {}

    public static void main(String[] args) throws IOException {
        var issue = KomJson.forIssue().read(Path.of(args[1]));
        try {
            var unused = FeedPublisher.builder(Path.of(args[0])).build().publish(issue);
            System.out.println("published");
        } catch (IOException e) {
            System.out.println("refused");
        }
    }
}
