package no.politiet.kom.publish.internal.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.publish.ImportCodes;
import no.politiet.kom.publish.internal.corrections.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a corrections file that answer a finding: one, and several where the words of a date mean several. What waits for an answer of the editor's has no value; what the
 * importer inferred stands behind a {@code #}, to be changed.
 */
final class Proposals {

    private static final Pattern LINK = Pattern.compile("(.*)/links/([0-9]+)(?:/[a-z]+)?");

    private Proposals() {}

    /** The lines, none where the way to mend it is another. */
    static List<String> of(Finding finding, @Nullable Item item, Issue issue) {
        String text = finding.text();
        if (text == null) {
            return List.of();
        }
        return switch (finding.code()) {
            case ImportCodes.LINK_UNRESOLVED, ImportCodes.LINK_TARGET -> line(link("link", finding, item, issue));
            case ImportCodes.LINK_TEXT -> line(link("label", finding, item, issue));
            case ImportCodes.KIND_DOUBTFUL ->
                List.of("# kind: " + finding.details().get("actual"));
            case ImportCodes.LINK_LABEL -> {
                String line = link("label", finding, item, issue);
                yield line == null
                        ? List.of()
                        : List.of("# " + line + " " + finding.details().get("actual"));
            }
            case ImportCodes.YEAR_INFERRED,
                    ImportCodes.ROLE_DOUBTFUL,
                    ImportCodes.DATE_FAR,
                    ImportCodes.DEADLINE_PASSED -> item == null ? List.of() : dates(text, item);
            case ImportCodes.DAY_NOT_READ -> List.of("# date \"" + text + "\":");
            case ImportCodes.DEADLINE_NOT_READ -> List.of("# date \"…\":");
            case "import.source-new" -> List.of("source \"" + text + "\":");
            default -> List.of();
        };
    }

    private static List<String> line(@Nullable String line) {
        return line == null ? List.of() : List.of(line);
    }

    private static @Nullable String link(String key, Finding finding, @Nullable Item item, Issue issue) {
        Matcher pointer = LINK.matcher(finding.pointer());
        List<Link> links = item == null ? issue.links() : item.links();
        if (!pointer.matches() || pointer.group(2).length() > 6) {
            return null;
        }
        int index = Integer.parseInt(pointer.group(2));
        if (index >= links.size()) {
            return null;
        }
        Wording words = Wording.of(links.get(index).text());
        int number = 0;
        int all = 0;
        for (int i = 0; i < links.size(); i++) {
            if (Wording.of(links.get(i).text()).same(words)) {
                all++;
                number = i <= index ? all : number;
            }
        }
        return key + " \"" + links.get(index).text() + "\"" + (all > 1 ? " " + number : "") + ":";
    }

    /** All that the words mean: a correction sets what they mean and nothing else. */
    private static List<String> dates(String text, Item item) {
        Wording words = Wording.of(text);
        return item.dates().stream()
                .filter(date -> Wording.of(date.text()).same(words))
                .map(date -> "# date \"" + date.text() + "\": " + value(date))
                .toList();
    }

    private static String value(KeyDate date) {
        StringBuilder value = new StringBuilder(date.role().code())
                .append(' ')
                .append(date.when().text());
        if (date.time() != null) {
            value.append(' ').append(date.time());
        }
        if (!date.previous().isEmpty()) {
            value.append(" previous");
            date.previous().forEach(earlier -> value.append(' ').append(earlier.text()));
        }
        return value.toString();
    }
}
