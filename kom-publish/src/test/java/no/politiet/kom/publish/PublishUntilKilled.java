package no.politiet.kom.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.IssueEntry;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.Significance;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.TagUri;

/** A program that publishes, corrects and withdraws made-up issues until it is killed: {@code FOLDER KEY SEED}. */
final class PublishUntilKilled {

    private static final Issue ISSUE = Newsletters.issue("# Aktuelt\n## Lys\nett\n");
    private static final int MOST = 20;

    private PublishUntilKilled() {}

    public static void main(String[] args) throws IOException {
        FeedPublisher feed = FeedPublisher.builder(Path.of(args[0]))
                .signingKey(SigningKey.read(Path.of(args[1])))
                .build();
        Random random = new Random(Long.parseLong(args[2]));
        Index index = feed.renew();
        System.out.println("ready");
        while (true) {
            index = step(feed, index, random);
        }
    }

    private static Index step(FeedPublisher feed, Index index, Random random) throws IOException {
        List<IssueEntry> listed = index.published();
        if (listed.isEmpty() || listed.size() < MOST && random.nextInt(3) == 0) {
            return feed.publish(issue(index.issues().size(), random));
        }
        IssueEntry one = listed.get(random.nextInt(listed.size()));
        if (listed.size() == MOST || random.nextInt(4) == 0) {
            return feed.withdraw(one.slug(), "Oppdiktet.");
        }
        Issue other = issue(one.slug(), one.period(), random);
        return feed.correct(other, Significance.MINOR, "Oppdiktet.");
    }

    private static Issue issue(int number, Random random) {
        return issue(Slug.of("nr-" + number), Period.parse(Integer.toString(2000 + number % 1000)), random);
    }

    private static Issue issue(Slug slug, Period period, Random random) {
        return ISSUE.toBuilder()
                .slug(slug)
                .id(TagUri.of("example.org,2031", slug))
                .period(period)
                .title("Oppdiktet " + random.nextLong())
                .build();
    }
}
