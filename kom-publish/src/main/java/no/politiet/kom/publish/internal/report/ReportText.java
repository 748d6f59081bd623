package no.politiet.kom.publish.internal.report;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.model.check.Severity;
import no.politiet.kom.schema.Message;
import org.jspecify.annotations.Nullable;

/** Writes what an import found in the form of a corrections file, in which all that is said is a comment. */
public final class ReportText {

    private static final Pattern ITEM = Pattern.compile("/sections/([0-9]{1,6})/items/([0-9]{1,6})");

    private final Issue issue;
    private final Locale locale;
    private final ReportWords words;
    private final Places places;
    private final Set<String> hinted = new HashSet<>();
    /** What was proposed below the place that is open. */
    private final Set<String> proposed = new HashSet<>();

    private final StringBuilder text = new StringBuilder();

    private ReportText(Issue issue, Locale locale) {
        this.issue = issue;
        this.locale = locale;
        this.words = ReportWords.of(locale);
        this.places = new Places(issue);
    }

    public static String of(Issue issue, List<Finding> findings, Locale locale) {
        ReportText report = new ReportText(issue, locale);
        report.head(findings);
        String place = null;
        for (Finding finding : findings) {
            String next = place(finding);
            if (!next.equals(place)) {
                report.open(next);
                place = next;
            }
            report.finding(finding, next);
        }
        report.counts(findings);
        return report.text.toString();
    }

    private void head(List<Finding> findings) {
        comment(issue.titleAndPeriod(locale) + ", " + words.revision() + " " + issue.revision());
        if (findings.isEmpty()) {
            comment(words.none());
            return;
        }
        long warnings = findings.stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .count();
        comment(warnings + " " + words.warnings() + ", " + (findings.size() - warnings) + " " + words.others());
    }

    /** Where a finding is: the pointer of an item, {@code /links} for the colophon, and nothing otherwise. */
    private static String place(Finding finding) {
        Matcher item = ITEM.matcher(finding.pointer());
        if (item.lookingAt()) {
            return item.group();
        }
        return finding.pointer().startsWith("/links/") ? "/links" : "";
    }

    private void open(String place) {
        proposed.clear();
        text.append('\n');
        if (place.equals("/links")) {
            text.append("colophon:\n");
        }
        places.lines(place).forEach(line -> text.append(line).append('\n'));
    }

    private void finding(Finding finding, String place) {
        Message message = Message.of(finding, locale);
        String look = finding.severity() == Severity.INFO ? "" : words.look() + " ";
        comment(look + where(finding) + message.text());
        if (!message.hint().isEmpty() && hinted.add(finding.code())) {
            comment("  " + message.hint());
        }
        for (String line : Proposals.of(finding, item(place), issue)) {
            if (proposed.add(line)) {
                text.append("  ").append(line).append('\n');
            }
        }
    }

    private String where(Finding finding) {
        Position position = finding.position();
        String page = finding.details().get("page");
        if (position != null) {
            return words.line() + " " + position.line() + ": ";
        }
        return page == null ? "" : words.page() + " " + page + ": ";
    }

    private @Nullable Item item(String place) {
        Matcher item = ITEM.matcher(place);
        if (!item.matches()) {
            return null;
        }
        int section = Integer.parseInt(item.group(1));
        int index = Integer.parseInt(item.group(2));
        return section < issue.sections().size()
                        && index < issue.sections().get(section).items().size()
                ? issue.sections().get(section).items().get(index)
                : null;
    }

    private void counts(List<Finding> findings) {
        text.append(findings.isEmpty() ? "" : "\n");
        Map<String, Long> counts = findings.stream()
                .map(Finding::code)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        counts.forEach((code, count) -> comment(String.format(Locale.ROOT, "%4d  %s", count, code)));
    }

    private void comment(String line) {
        text.append("# ").append(line).append('\n');
    }
}
