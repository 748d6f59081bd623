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

/**
 * What an item has from the note that speaks for all pieces below its heading: when they came out and who issued them,
 * where the item says nothing of it.
 */
final class Inheritance {

    private static final Set<DateRole> DATES = Set.of(DateRole.PUBLISHED, DateRole.SENT_ON_HEARING, DateRole.EVENT);
    private static final Set<SourceRole> SOURCES = Set.of(SourceRole.PUBLISHER, SourceRole.ORGANISER);

    private Inheritance() {}

    /** The item with what it has from a note before it below the same heading. */
    static Item from(Item note, Item item) {
        if (item.kind().equals(Kind.NOTE)) {
            return item;
        }
        List<KeyDate> dates = note.dates().stream()
                .filter(date -> DATES.contains(date.role()))
                .filter(date -> item.dates().stream().noneMatch(own -> DATES.contains(own.role())))
                .map(date -> date.toBuilder().certainty(Certainty.INHERITED).build())
                .toList();
        List<SourceRef> sources = note.sources().stream()
                .filter(source -> SOURCES.contains(source.role()))
                .filter(source -> item.sources().stream().noneMatch(own -> SOURCES.contains(own.role())))
                .toList();
        return item.toBuilder()
                .dates(Stream.concat(item.dates().stream(), dates.stream()).toList())
                .sources(
                        Stream.concat(item.sources().stream(), sources.stream()).toList())
                .build();
    }
}
