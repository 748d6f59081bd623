package no.politiet.kom.publish.internal.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.politiet.kom.model.ProvenanceUnit;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.model.check.Severity;
import org.jspecify.annotations.Nullable;

/** Collects what an import finds. */
public final class Findings {

    /** A finding with the numbers of the section and item it is about, -1 where it is about none. */
    private record Placed(Finding finding, int section, int item) {

        static Placed of(Finding finding) {
            String[] parts = finding.pointer().split("/", 6);
            boolean isOfItem = parts.length > 4 && parts[1].equals("sections") && parts[3].equals("items");
            return isOfItem
                    ? new Placed(finding, Integer.parseInt(parts[2]), Integer.parseInt(parts[4]))
                    : new Placed(finding, -1, -1);
        }

        @Nullable
        Position position() {
            return finding.position();
        }
    }

    private static final Comparator<Placed> ORDER = Comparator.comparing(
                    Placed::position,
                    Comparator.nullsFirst(
                            Comparator.comparingInt(Position::line).thenComparingInt(Position::column)))
            .thenComparingInt(Placed::section)
            .thenComparingInt(Placed::item);

    private static final Pattern ITEM = Pattern.compile("/sections/[0-9]+/items/[0-9]+");

    private final List<Finding> found = new ArrayList<>();

    /** Something a person should look at. */
    public void warning(String code, String pointer, Position at, @Nullable String text, Map<String, String> details) {
        found.add(new Finding(code, Severity.WARNING, pointer, at, text, details));
    }

    /** Something worth knowing. */
    public void info(String code, String pointer, Position at, @Nullable String text, Map<String, String> details) {
        found.add(new Finding(code, Severity.INFO, pointer, at, text, details));
    }

    /** Something made elsewhere. */
    public void add(Finding finding) {
        found.add(finding);
    }

    /**
     * Takes out what was found in an item, by the pointer of the item; what was found elsewhere stands under the empty
     * pointer.
     */
    public Map<String, List<Finding>> takeByItem() {
        Map<String, List<Finding>> taken = new HashMap<>();
        for (Finding finding : found) {
            Matcher item = ITEM.matcher(finding.pointer());
            taken.computeIfAbsent(item.lookingAt() ? item.group() : "", unused -> new ArrayList<>())
                    .add(finding);
        }
        found.clear();
        return taken;
    }

    /**
     * All findings in the order of the newsletter, those of one place item by item; those of a newsletter of pages have their page
     * as a detail.
     */
    public List<Finding> inOrder(ProvenanceUnit unit) {
        return found.stream()
                .map(Placed::of)
                .sorted(ORDER)
                .map(Placed::finding)
                .map(finding -> unit.equals(ProvenanceUnit.PAGE) ? onPage(finding) : finding)
                .toList();
    }

    private static Finding onPage(Finding finding) {
        Position at = finding.position();
        if (at == null) {
            return finding;
        }
        Map<String, String> details = new TreeMap<>(finding.details());
        details.put("page", Integer.toString(at.line()));
        return new Finding(finding.code(), finding.severity(), finding.pointer(), null, finding.text(), details);
    }
}
