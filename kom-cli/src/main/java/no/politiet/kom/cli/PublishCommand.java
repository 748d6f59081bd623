package no.politiet.kom.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import no.politiet.kom.json.InvalidDocumentException;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.IssueEntry;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Significance;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.check.Variant;
import no.politiet.kom.publish.FeedPublisher;
import no.politiet.kom.publish.OtherPublisherException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "publish",
        description = {
            "Publishes issues in the folder of a feed, or a correction of one, or renews the index.",
            "Readers see the old feed or the new one, whole, even if this is stopped on the way."
        },
        footer = {
            "  kom publish public issue.json",
            "  kom publish public issue.json --correct \"The deadline is 1 June.\"",
            "  kom publish public --renew                  when no issue is due before the index expires",
        })
final class PublishCommand implements Callable<Integer> {

    private final Kom kom;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "what the web server serves; made if it is not there")
    private Path folder = Path.of("");

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "ISSUE", description = "files as kom import writes them")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--correct",
            paramLabel = "NOTE",
            description = "publish as the next revision, with a note of what was changed")
    private @Nullable String note;

    @Option(names = "--minor", description = "the correction is none that a reader has to read again for")
    private boolean minor;

    @Option(names = "--renew", description = "write the index anew, so that it expires later")
    private boolean renew;

    @Option(
            names = "--new-publisher",
            description = "let in an issue by a publisher that the feed does not have, as one that was renamed")
    private boolean newPublisher;

    @Mixin
    private PublisherOptions publisher = new PublisherOptions();

    @Option(
            names = "--next",
            paramLabel = "MOMENT",
            description = "when the next issue is expected, so that clients know when to look")
    private @Nullable Instant next;

    @Option(
            names = "--expiry",
            paramLabel = "TIME",
            description = "how long the index lasts; otherwise as long as the one before (at first 100d)")
    private @Nullable Duration expiry;

    PublishCommand(Kom kom) {
        this.kom = kom;
    }

    @Override
    public Integer call() throws IOException {
        if (names.isEmpty() != renew) {
            throw new Failure(renew ? "--renew publishes no issue: leave out one or the other" : "no issue to publish");
        }
        if (note != null && names.size() != 1 || minor && note == null) {
            throw new Failure(minor && note == null ? "--minor goes with --correct" : "--correct takes one issue");
        }
        if (note != null && note.isBlank()) {
            throw new Failure("--correct: \"" + note + "\" is not a note; say in it what was changed");
        }
        LocalDate day = next == null ? null : next.atZone(KeyDate.ZONE).toLocalDate();
        if (day != null && day.isBefore(LocalDate.now(KeyDate.ZONE))) {
            throw new Failure("--next: " + day + " has passed; give the day on which the next issue is expected");
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new Failure(folder + ": is no folder");
        }
        if (renew && !PublisherOptions.isFeed(folder)) {
            throw new Failure("there is no feed to renew in " + folder);
        }
        FeedPublisher.Builder builder = publisher.builder(folder, kom);
        if (newPublisher) {
            builder.newPublisher();
        }
        if (next != null) {
            builder.nextExpectedAt(next);
        }
        if (expiry != null) {
            Duration time = expiry;
            Failure.whereRefused("--expiry", "expiry", () -> builder.expiry(time));
        }
        FeedPublisher feed = builder.build();
        List<Issue> issues = new ArrayList<>();
        Documents documents = new Documents(kom.terminal());
        for (String name : names) {
            issues.add(IssueReader.document(name, Variant.PUBLISH, kom, documents));
        }
        requireDistinct(issues);
        Optional<Index> before = PublisherOptions.before(folder, kom);
        Index index;
        try {
            index = write(feed, issues);
        } catch (OtherPublisherException e) {
            throw otherPublisher(e, issues);
        }
        issues.forEach(issue -> tell(issue.slug(), before, index));
        PublisherOptions.tell(index, kom);
        return 0;
    }

    private Index write(FeedPublisher feed, List<Issue> issues) throws IOException {
        if (renew) {
            return feed.renew();
        }
        if (note == null) {
            return feed.publish(issues);
        }
        try {
            return feed.correct(issues.get(0), minor ? Significance.MINOR : Significance.MAJOR, note);
        } catch (InvalidDocumentException e) {
            throw PublisherOptions.refused("--correct", "/note", e, kom);
        }
    }

    /** Names both files of one issue: which of them is meant, only their editor knows. */
    private void requireDistinct(List<Issue> issues) {
        List<Slug> slugs = issues.stream().map(Issue::slug).toList();
        for (int i = 0; i < slugs.size(); i++) {
            int first = slugs.indexOf(slugs.get(i));
            if (first < i) {
                throw new Failure(names.get(i) + ": is issue " + slugs.get(i) + ", as " + names.get(first)
                        + " is; leave one out, or give its newsletter another slug in the front matter");
            }
        }
    }

    /** Names the file, and both ways on: the publisher is as a rule one that the importer had to assume. */
    private Failure otherPublisher(OtherPublisherException e, List<Issue> issues) {
        int refused = issues.stream().map(Issue::slug).toList().indexOf(e.slug());
        return new Failure(
                names.get(refused) + ": issue " + e.slug() + " is by \"" + e.publisher() + "\", and the feed in "
                        + folder
                        + " by \"" + e.feedPublisher() + "\"; write publisher: " + e.feedPublisher()
                        + " in the front matter of the newsletter or of its corrections and import it again,"
                        + " or let this publisher in with --new-publisher",
                e);
    }

    private void tell(Slug slug, Optional<Index> before, Index now) {
        int revision = revision(slug, now).orElseThrow();
        boolean known = before.map(index -> revision(slug, index)).equals(Optional.of(OptionalInt.of(revision)));
        kom.terminal()
                .out()
                .println(Words.in(kom.language()).get(known ? "publish.same" : "publish.done", slug, revision));
    }

    private static OptionalInt revision(Slug slug, Index index) {
        return index.published().stream()
                .filter(entry -> entry.slug().equals(slug))
                .mapToInt(IssueEntry::revision)
                .findFirst();
    }
}
