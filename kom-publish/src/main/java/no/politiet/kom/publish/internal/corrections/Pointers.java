package no.politiet.kom.publish.internal.corrections;

import java.util.List;
import no.politiet.kom.model.check.Finding;

/** JSON Pointers of findings, kept right when what they point at moves. */
final class Pointers {

    private Pointers() {}

    /** Findings that point at entries of a list, pointing at the same entries of the changed list, or at the list. */
    static <T> List<Finding> follow(List<Finding> findings, String list, List<T> before, List<T> after) {
        return before.equals(after)
                ? findings
                : findings.stream()
                        .map(finding -> follow(finding, list, before, after))
                        .toList();
    }

    private static <T> Finding follow(Finding finding, String list, List<T> before, List<T> after) {
        if (!isWithin(finding.pointer(), list)) {
            return finding;
        }
        String rest = finding.pointer().substring(list.length());
        String index = rest.isEmpty() ? "" : rest.substring(1).split("/", 2)[0];
        if (!index.matches("[0-9]{1,6}")) {
            return finding;
        }
        int was = Integer.parseInt(index);
        int is = was < before.size() ? after.indexOf(before.get(was)) : -1;
        return at(finding, is < 0 ? list : list + "/" + is + rest.substring(1 + index.length()));
    }

    static boolean isWithin(String pointer, String owner) {
        return pointer.startsWith(owner)
                && (pointer.length() == owner.length() || pointer.charAt(owner.length()) == '/');
    }

    static Finding at(Finding finding, String pointer) {
        return new Finding(
                finding.code(), finding.severity(), pointer, finding.position(), finding.text(), finding.details());
    }
}
