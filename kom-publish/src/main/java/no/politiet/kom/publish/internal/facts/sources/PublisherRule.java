package no.politiet.kom.publish.internal.facts.sources;

import java.util.List;
import java.util.Set;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.Source;
import no.politiet.kom.model.SourceType;
import no.politiet.kom.publish.internal.facts.News;
import no.politiet.kom.publish.internal.learned.LinearModel;

/**
 * Tells which of the names in a piece of news is that of who published what it tells of. Verbs such as "publiserte" say it of few;
 * most are told by what they did ("har gått gjennom 400 saker") and by where they stand. So each word around a name weighs something;
 * how much was learned from newsletters that readers labelled. The name for which most speaks has published it, and those in a
 * row with it.
 */
public final class PublisherRule {

    /** What is said of a name. */
    public static final String PUBLISHER = "publisher";

    public static final String OTHER = "other";

    /** Who brings bills and reports before Parliament besides the ministries: the government, and Parliament's own auditor. */
    private static final Set<LocalId> BEFORE_PARLIAMENT =
            Set.of(LocalId.of("regjeringen"), LocalId.of("riksrevisjonen"));

    /** What must speak for a name. As a piece has a publisher more often than not, a little may speak against it. */
    private static final int LEAST = -5;

    /** The same of a note with works below it, which somebody issued. */
    private static final int LEAST_IN_ANNOUNCEMENT = -18;

    /** The same where a note above the piece names one already. */
    static final int LEAST_BELOW_NOTE = 25;

    /** The same of a name in a heading, which stands there for something. */
    static final int LEAST_IN_HEADING = -40;

    private static final LinearModel MODEL = LinearModel.of(PublisherRule.class);

    private PublisherRule() {}

    /** What must speak for a name in a piece below no note that names one. */
    static int least(News news) {
        return news.isAnnouncement() ? LEAST_IN_ANNOUNCEMENT : LEAST;
    }

    /** Only these bring something before Parliament; a motion may speak of what others found. */
    private static boolean canPublish(PublisherCandidate candidate, Kind kind) {
        if (!kind.equals(Kind.PARLIAMENTARY)) {
            return true;
        }
        Source source = candidate.source();
        SourceType type = source == null ? BodyWords.type(candidate.name()) : source.type();
        return type.equals(SourceType.MINISTRY) || source != null && BEFORE_PARLIAMENT.contains(source.id());
    }

    /** Those of the names in a piece of a kind that are its publishers'; {@code least} must speak for them. */
    static List<PublisherCandidate> publishers(Kind kind, List<PublisherCandidate> all, int least) {
        List<PublisherCandidate> candidates =
                all.stream().filter(candidate -> canPublish(candidate, kind)).toList();
        int most = least;
        String row = null;
        for (PublisherCandidate candidate : candidates) {
            int weight = MODEL.margin(PUBLISHER, candidate.features());
            if (weight > most) {
                most = weight;
                row = candidate.row();
            }
        }
        String best = row;
        return candidates.stream()
                .filter(candidate -> candidate.row().equals(best))
                .toList();
    }
}
