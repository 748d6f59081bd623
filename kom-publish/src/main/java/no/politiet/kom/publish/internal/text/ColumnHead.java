package no.politiet.kom.publish.internal.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.politiet.kom.model.DateRole;
import org.jspecify.annotations.Nullable;

/** What the head of a column in a table says of what stands below it: "Frist", "Dato", "Gjelder fra", "Sted". */
public final class ColumnHead {

    private static final Set<String> YEARS = Set.of("år", "året", "årstal", "årstall", "periode", "perioden");

    private static final Set<String> PLACES = Set.of("sted", "stad", "hvor", "kvar", "lokale", "adresse");

    private static final Map<String, DateRole> ROLES = Map.ofEntries(
            Map.entry("dato", DateRole.EVENT),
            Map.entry("når", DateRole.EVENT),
            Map.entry("tid", DateRole.EVENT),
            Map.entry("tidspunkt", DateRole.EVENT),
            Map.entry("dag", DateRole.EVENT),
            Map.entry("ikrafttredelse", DateRole.IN_FORCE),
            Map.entry("ikraftsetjing", DateRole.IN_FORCE),
            Map.entry("gjelder", DateRole.IN_FORCE),
            Map.entry("gjeld", DateRole.IN_FORCE),
            Map.entry("publisert", DateRole.PUBLISHED),
            Map.entry("utgitt", DateRole.PUBLISHED),
            Map.entry("vedtatt", DateRole.ADOPTED),
            Map.entry("vedteke", DateRole.ADOPTED),
            Map.entry("vedteken", DateRole.ADOPTED),
            Map.entry("sendt", DateRole.SENT_ON_HEARING),
            Map.entry("påmelding", DateRole.DEADLINE),
            Map.entry("påmeldingen", DateRole.DEADLINE),
            Map.entry("påmeldinga", DateRole.DEADLINE));

    /** "Meld deg på innan", "Søk senest", "Påmelding innen". */
    private static final Set<String> ASKING =
            Set.of("meld", "påmelding", "søk", "søknad", "svar", "send", "innspill", "innspel", "bestill", "registrer");

    private static final Set<String> BY = Set.of("innen", "innan", "senest", "seinast", "før");

    private ColumnHead() {}

    /** What happens on the dates below a head, null if it does not say. */
    public static @Nullable DateRole role(List<Word> head) {
        boolean asks = head.stream().anyMatch(word -> ASKING.contains(word.key()));
        if (asks && head.stream().anyMatch(word -> BY.contains(word.key()))) {
            return DateRole.DEADLINE;
        }
        for (Word word : head) {
            String key = word.key();
            if (key.endsWith("frist") || key.endsWith("fristen")) {
                return DateRole.DEADLINE;
            }
            DateRole role = ROLES.get(key);
            if (role != null) {
                return role;
            }
        }
        return null;
    }

    /** Whether a year alone below a head is a date. */
    public static boolean isOfYears(List<Word> head) {
        return !head.isEmpty() && YEARS.contains(head.get(0).key());
    }

    /** Whether places stand below a head. */
    public static boolean isOfPlaces(List<Word> head) {
        return !head.isEmpty() && PLACES.contains(head.get(0).key());
    }
}
