package no.politiet.kom.publish.internal.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.politiet.kom.model.ProvenanceUnit;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.model.check.Severity;
import org.jspecify.annotations.Nullable;

/** Collects what an import finds. */
public final class Findings {

    private static final Comparator<Finding> PLACE = Comparator.comparing(
            Finding::position,
            Comparator.nullsFirst(Comparator.comparingInt(Position::line).thenComparingInt(Position::column)));

    private final List<Finding> found = new ArrayList<>();

    /** Something a person should look at. */
    public void warning(String code, String pointer, Position at, @Nullable String text, Map<String, String> details) {
        found.add(new Finding(code, Severity.WARNING, pointer, at, text, details));
    }

    /** Something worth knowing. */
    public void info(String code, String pointer, Position at, @Nullable String text, Map<String, String> details) {
        found.add(new Finding(code, Severity.INFO, pointer, at, text, details));
    }

    /** All findings in the order of the newsletter; those of a newsletter of pages have their page as a detail. */
    public List<Finding> inOrder(ProvenanceUnit unit) {
        return found.stream()
                .sorted(PLACE)
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
