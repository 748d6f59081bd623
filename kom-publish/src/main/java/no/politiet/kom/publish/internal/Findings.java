package no.politiet.kom.publish.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
    void warning(String code, String pointer, Position at, @Nullable String text, Map<String, String> details) {
        found.add(new Finding(code, Severity.WARNING, pointer, at, text, details));
    }

    /** Something worth knowing. */
    void info(String code, String pointer, Position at, @Nullable String text, Map<String, String> details) {
        found.add(new Finding(code, Severity.INFO, pointer, at, text, details));
    }

    /** All findings in the order of the newsletter. */
    public List<Finding> inOrder() {
        return found.stream().sorted(PLACE).toList();
    }
}
