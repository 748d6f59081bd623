package no.politiet.kom.publish.internal.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.IssueEntry;
import no.politiet.kom.publish.OtherPublisherException;
import org.jspecify.annotations.Nullable;

/** Whose issues a feed has. Its index does not tell that, the issues do. */
public final class Publishers {

    private final Path folder;
    private final FeedFolder files;
    private final List<IssueEntry> standing;

    /**
     * The publishers of a feed.
     *
     * @param folder the folder of the feed, as the user calls it
     * @param standing the issues that stand, the newest first
     */
    public Publishers(Path folder, FeedFolder files, List<IssueEntry> standing) {
        this.folder = folder;
        this.files = files;
        this.standing = List.copyOf(standing);
    }

    /**
     * Refuses an issue by a publisher whom neither one of the newest issues names nor its own revision before; in a feed without
     * issues, the first one of those given says whose the feed is.
     *
     * @throws OtherPublisherException if there is one
     */
    public void require(List<Issue> issues) throws IOException {
        for (Issue issue : issues) {
            String other = standing.isEmpty() ? issues.get(0).publisher() : otherThan(issue);
            if (other != null && !isSame(other, issue.publisher())) {
                throw new OtherPublisherException(folder, issue.slug(), issue.publisher(), other);
            }
        }
    }

    /** The publisher of the newest issue, where none that counts is by the publisher of this one; null if one is, or none can be read. */
    private @Nullable String otherThan(Issue issue) throws IOException {
        String newest = null;
        for (IssueEntry entry : counting(issue)) {
            Issue there = Renderings.read(files, entry);
            if (there != null && isSame(there.publisher(), issue.publisher())) {
                return null;
            }
            newest = newest != null || there == null ? newest : there.publisher();
        }
        return newest;
    }

    /** As many as the renderings read, so that what it costs to publish does not grow, and the revision before. */
    private List<IssueEntry> counting(Issue issue) {
        List<IssueEntry> counting = new ArrayList<>();
        for (IssueEntry entry : standing) {
            if (counting.size() < Renderings.NEWEST || entry.slug().equals(issue.slug())) {
                counting.add(entry);
            }
        }
        return counting;
    }

    /** Names that a reader takes for one, whichever spaces and letters of Unicode they are written with. */
    private static boolean isSame(String one, String other) {
        return one.equals(other) || plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[ \\t]+", " ")
                .strip();
    }
}
