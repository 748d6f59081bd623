package no.politiet.kom.publish.internal.assembly;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.politiet.kom.model.Certainty;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.SourceRef;
import no.politiet.kom.model.SourceRole;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.internal.facts.News;

/**
 * What an item has from the note that speaks for all pieces below its heading, where it says nothing of it itself: when they came out,
 * who issued them and, of rules and bills, what happened to them.
 */
final class Inheritance {

    private static final Set<DateRole> DATES = Set.of(DateRole.PUBLISHED, DateRole.SENT_ON_HEARING, DateRole.EVENT);
    /** What happens to all of several rules or bills at once, besides what happens to one of them. */
    private static final Set<DateRole> ACTS = Set.of(DateRole.ADOPTED, DateRole.IN_FORCE, DateRole.SUBMITTED);

    private static final Set<Kind> RULES = Set.of(Kind.LEGISLATION, Kind.PARLIAMENTARY);

    private static final Set<SourceRole> SOURCES = Set.of(SourceRole.PUBLISHER, SourceRole.ORGANISER);

    private Inheritance() {}

    /** The item with what it has from a note before it below the same heading. */
    static Item from(Item note, Item item) {
        if (item.kind().equals(Kind.NOTE)) {
            return item;
        }
        List<KeyDate> dates = note.dates().stream()
                .filter(date -> ACTS.contains(date.role())
                        ? RULES.contains(item.kind()) && !has(item, Set.of(date.role()))
                        : DATES.contains(date.role()) && !has(item, DATES))
                .map(date -> date.toBuilder().certainty(Certainty.INHERITED).build())
                .toList();
        List<SourceRef> sources = note.sources().stream()
                .filter(source -> SOURCES.contains(source.role())
                        && (!source.role().equals(SourceRole.PUBLISHER) || News.isIssued(item.kind())))
                .filter(source -> item.sources().stream().noneMatch(own -> SOURCES.contains(own.role())))
                .toList();
        return item.toBuilder()
                .dates(Stream.concat(item.dates().stream(), dates.stream())
                        .limit(Limits.DATES)
                        .toList())
                .sources(Stream.concat(item.sources().stream(), sources.stream())
                        .limit(Limits.ITEM_SOURCES)
                        .toList())
                .build();
    }

    private static boolean has(Item item, Set<DateRole> roles) {
        return item.dates().stream().anyMatch(date -> roles.contains(date.role()));
    }
}
