package no.politiet.kom.publish.internal.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.Source;
import no.politiet.kom.model.SourceRole;
import no.politiet.kom.model.SourceType;
import no.politiet.kom.publish.internal.facts.Parts.Ground;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the publishers of a piece among the sources that were found in it: who the first sentence that names one says
 * published the work; otherwise whose it is called ("UDIs rapport"), who the note before it names, who made it, whom the
 * heading names, and for a hearing the ministry that the report was handed to. What is arranged, adopted, appointed or told
 * of has none.
 *
 * @param own the publisher of the newsletter, null if no name says who that is
 * @param heading whom the heading names
 * @param introduced whom a note above the items of the heading names, for all of them
 */
record Publishers(@Nullable Source own, List<Source> heading, List<Source> introduced) {

    private static final Set<Kind> ISSUED = Set.of(
            Kind.REPORT, Kind.STATISTICS, Kind.GUIDE, Kind.CIRCULAR, Kind.HEARING, Kind.RESOURCE, Kind.PARLIAMENTARY);

    /** What somebody does for a work of others. */
    private static final Set<SourceRole> OTHERS = Set.of(
            SourceRole.COMMISSIONER,
            SourceRole.FUNDER,
            SourceRole.PARTNER,
            SourceRole.PARTICIPANT,
            SourceRole.ADDRESSEE,
            SourceRole.ORGANISER);

    /** How many sentences may say whose a work is. */
    static final int NEAR = 2;

    /**
     * The publishers of a piece.
     *
     * @param found what its sentences say, in their order
     */
    List<Source> of(Kind kind, List<FoundSource> found) {
        if (kind.equals(Kind.NOTE)) {
            return said(found.stream().filter(each -> each.sentence() == 0).toList(), SourceRole.PUBLISHER);
        }
        if (!ISSUED.contains(kind)) {
            return List.of();
        }
        List<Source> said = said(found, SourceRole.PUBLISHER);
        if (kind.equals(Kind.PARLIAMENTARY)) {
            List<Source> bringers = said.stream().filter(Publishers::isBringer).toList();
            List<Source> ministries = found.stream()
                    .filter(each -> each.role().equals(SourceRole.PUBLISHER) && each.ground() == Ground.SAID)
                    .map(FoundSource::source)
                    .filter(source -> source.type().equals(SourceType.MINISTRY))
                    .distinct()
                    .limit(1)
                    .toList();
            // "Regjeringen la frem … Fyrdepartementet foreslår": the one that answers for it.
            boolean government =
                    bringers.stream().noneMatch(source -> source.type().equals(SourceType.MINISTRY));
            return government && !ministries.isEmpty() ? ministries : bringers;
        }
        if (kind.equals(Kind.HEARING)) {
            // A committee's report is sent on hearing by the ministry that it was handed to.
            List<FoundSource> senders = found.stream()
                    .filter(each -> !each.source().type().equals(SourceType.COMMITTEE))
                    .toList();
            List<Source> issuers = issuers(kind, senders, said(senders, SourceRole.PUBLISHER));
            return issuers.isEmpty() ? named(kind, senders) : issuers;
        }
        List<Source> issuers = issuers(kind, found, said);
        return issuers.isEmpty() ? named(kind, found) : issuers;
    }

    /** Who arranged what came out, or else whom the text is about. */
    private List<Source> named(Kind kind, List<FoundSource> found) {
        List<Source> arranged =
                said(found.stream().filter(each -> each.sentence() < NEAR).toList(), SourceRole.ORGANISER);
        if (!arranged.isEmpty()) {
            return arranged;
        }
        List<Source> named = found.stream()
                .filter(each -> each.ground() == Ground.NAMED && each.sentence() == 0)
                .filter(each -> !kind.equals(Kind.HEARING) || isGovernment(each.source()))
                .map(FoundSource::source)
                .limit(1)
                .toList();
        return named.isEmpty() ? guessed(kind, found) : named;
    }

    /** The first one who stands where an issuer does, and of whom nothing else is told. */
    private List<Source> guessed(Kind kind, List<FoundSource> found) {
        Set<Source> others = new HashSet<>();
        for (FoundSource each : found) {
            if (OTHERS.contains(each.role())) {
                others.add(each.source());
            }
        }
        return found.stream()
                .filter(each -> each.ground() == Ground.GUESSED || each.ground() == Ground.NAMED)
                .filter(each -> each.sentence() <= NEAR && !others.contains(each.source()))
                .filter(each -> each.sentence() == 0 || !each.source().equals(own))
                .filter(each -> !kind.equals(Kind.HEARING)
                        || !each.source().type().equals(SourceType.COMMITTEE)
                                && !each.source().type().equals(SourceType.ORGANISATION))
                .map(FoundSource::source)
                .limit(1)
                .toList();
    }

    private List<Source> issuers(Kind kind, List<FoundSource> found, List<Source> said) {
        List<Source> owns = found.stream()
                .filter(each -> each.ground() == Ground.OWNS && each.sentence() < NEAR)
                .filter(each -> !kind.equals(Kind.HEARING)
                        || isGovernment(each.source())
                        || each.source().equals(own))
                .map(FoundSource::source)
                .limit(1)
                .toList();
        if (!said.isEmpty() || !owns.isEmpty()) {
            return said.isEmpty() ? owns : said;
        }
        if (!introduced.isEmpty()) {
            return introduced;
        }
        List<Source> ministry = said(found, SourceRole.ADDRESSEE).stream()
                .filter(Publishers::isGovernment)
                .toList();
        if (kind.equals(Kind.HEARING)) {
            List<Source> makers = said(found, SourceRole.AUTHOR).stream()
                    .filter(maker -> isGovernment(maker) || maker.equals(own))
                    .toList();
            return !ministry.isEmpty() ? ministry : makers.isEmpty() ? heading : makers;
        }
        List<Source> makers = found.stream().filter(each -> each.role().equals(SourceRole.AUTHOR)).toList().stream()
                .filter(each -> each.sentence() == 0 || heading.isEmpty())
                .map(FoundSource::source)
                .distinct()
                .toList();
        return makers.isEmpty() ? heading : makers;
    }

    /** Those of the first sentence that says it of any. */
    private static List<Source> said(List<FoundSource> found, SourceRole role) {
        int first = found.stream()
                .filter(each -> each.role().equals(role) && each.ground() == Ground.SAID)
                .mapToInt(FoundSource::sentence)
                .findFirst()
                .orElse(-1);
        return found.stream()
                .filter(each -> each.role().equals(role) && each.ground() == Ground.SAID && each.sentence() == first)
                .map(FoundSource::source)
                .distinct()
                .toList();
    }

    /** Who brings something before Parliament: no agency does. */
    private static boolean isBringer(Source source) {
        return source.type().equals(SourceType.MINISTRY)
                || source.name().startsWith("Regjering")
                || source.name().endsWith("komiteen");
    }

    private static boolean isGovernment(Source source) {
        return source.type().equals(SourceType.MINISTRY)
                || source.type().equals(SourceType.DIRECTORATE)
                || source.name().startsWith("Regjering")
                || source.type().equals(SourceType.POLICE);
    }
}
