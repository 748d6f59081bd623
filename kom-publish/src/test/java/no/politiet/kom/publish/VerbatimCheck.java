package no.politiet.kom.publish;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.ItemLink;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.Variant;
import no.politiet.kom.render.PrintedText;

/**
 * Imports a newsletter and shows that nothing was lost: the words of the file and the words of the issue's printed text
 * are the same, in the same order, and every link is accounted for. The words of the file are found by stripping marks
 * from its lines, with nothing of the importer. Exit code 0 if so, 1 if not, 2 for wrong usage.
 */
final class VerbatimCheck {

    private static final Pattern LINK = Pattern.compile("(?<!!)\\[([^\\]]*)\\]\\(([^)]*)\\)");
    private static final Pattern HEADING = Pattern.compile("^(#{1,6}) +(.*)$");
    private static final Pattern MARKS = Pattern.compile("^(?:> ?)*(?:[-*+] |[0-9]{1,2}[.)] (?![a-zæøå]))?");

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");

    private VerbatimCheck() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args.length != 1) {
            out.println("usage: VerbatimCheck <newsletter.md>");
            System.exit(2);
        }
        try {
            System.exit(check(Path.of(args[0]), out) ? 0 : 1);
        } catch (ImportException e) {
            out.println(e.getMessage());
            System.exit(1);
        }
    }

    /** Whether the newsletter came through whole; says what it compared. */
    static boolean check(Path newsletter, PrintStream out) throws IOException {
        String text = Files.readString(newsletter);
        ImportResult result = NewsletterImporter.builder().build().read(newsletter);
        KomJson<Issue> contract = KomJson.forIssue().with(Variant.PUBLISH);
        boolean valid = contract.read(contract.toBytes(result.issue())).equals(result.issue());

        List<String> repeats = new ArrayList<>();
        List<String> source = sourceWords(text, repeats);
        int contents = leaveOut(contents(result), source);
        List<String> printed = words(String.join(" ", PrintedText.of(result.issue())));
        int differences = diff(source, printed, out);

        out.printf(
                "%s: %d words in the source,%n",
                newsletter.getFileName(), source.size() + repeatedWords(repeats) + contents);
        out.printf(
                "  %d of them in %d repeated page headers and headings, printed once:%n",
                repeatedWords(repeats), repeats.size());
        counts(repeats).forEach((header, count) -> out.printf("    %d × %s%n", count, header));
        out.printf("  %d of them in tables of contents, told and left out%n", contents);
        out.printf(
                "  %d words to print, %d words printed, %d differences%n", source.size(), printed.size(), differences);

        boolean links = links(text, result, out);
        out.printf(
                "  %d sections, %d items, %d findings, valid to publish and back: %b%n",
                result.issue().sections().size(),
                result.issue().items().size(),
                result.findings().size(),
                valid);
        counts(result.findings().stream().map(Finding::code).toList())
                .forEach((code, count) -> out.printf("    %d × %s%n", count, code));
        return differences == 0 && links && valid;
    }

    /** What was told of tables of contents that were left out. */
    private static List<String> contents(ImportResult result) {
        return result.findings().stream()
                .filter(finding -> finding.code().equals(ImportCodes.CONTENTS))
                .map(Finding::text)
                .toList();
    }

    /** Takes out the words of tables of contents where all of them stand in a row; gives how many they are. */
    private static int leaveOut(List<String> contents, List<String> source) {
        int before = source.size();
        for (String told : contents) {
            List<String> words = words(told.replace(" / ", " "));
            int at = Collections.indexOfSubList(source, words);
            if (at >= 0) {
                source.subList(at, at + words.size()).clear();
            }
        }
        return before - source.size();
    }

    private static int repeatedWords(List<String> repeats) {
        return repeats.stream().mapToInt(repeat -> words(repeat).size()).sum();
    }

    private static Map<String, Integer> counts(List<String> values) {
        Map<String, Integer> counts = new TreeMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }

    /** The words of the file, line by line, without the page headers and headings that repeat the one before them. */
    private static List<String> sourceWords(String text, List<String> repeats) {
        List<String> words = new ArrayList<>();
        String section = "";
        String heading = "";
        for (String line : withoutFrontMatter(text)) {
            if (line.strip().matches("-{3,}|\\*{3,}")) {
                continue;
            }
            var mark = HEADING.matcher(line);
            String plain = LINK.matcher(
                            mark.matches() ? mark.group(2) : MARKS.matcher(line).replaceFirst(""))
                    .replaceAll("$1")
                    .replace("*", "");
            if (mark.matches() && mark.group(1).length() <= 2) {
                boolean top = mark.group(1).length() == 1;
                String before = top ? section : heading;
                if (words(plain).equals(words(before)) || words(plain).equals(words(before + " forts."))) {
                    repeats.add(plain.strip());
                    continue;
                }
                section = top ? plain : section;
                heading = top ? "" : plain;
            }
            words.addAll(words(plain));
        }
        return words;
    }

    /** The lines of the text; of front matter, the values that a masthead prints, in its order, the period in words. */
    private static List<String> withoutFrontMatter(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals("---")) {
            return lines;
        }
        int end = lines.subList(1, lines.size()).indexOf("---") + 1;
        List<String> printed = new ArrayList<>();
        for (String key : List.of("publisher: ", "title: ", "period: ", "audience: ")) {
            lines.subList(1, end).stream()
                    .filter(line -> line.startsWith(key))
                    .map(line -> line.substring(key.length()))
                    .map(value -> key.equals("period: ") ? Period.parse(value).format(BOKMAL) : value)
                    .forEach(printed::add);
        }
        printed.addAll(lines.subList(end + 1, lines.size()));
        return printed;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s\\u00A0]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The number of words that a shortest edit of one list into the other removes or adds; prints them with their places. */
    static int diff(List<String> source, List<String> printed, PrintStream out) {
        int from = 0;
        int a = source.size();
        int b = printed.size();
        while (from < a && from < b && source.get(from).equals(printed.get(from))) {
            from++;
        }
        while (a > from && b > from && source.get(a - 1).equals(printed.get(b - 1))) {
            a--;
            b--;
        }
        int[][] common = new int[a - from + 1][b - from + 1];
        for (int i = a - 1; i >= from; i--) {
            for (int j = b - 1; j >= from; j--) {
                common[i - from][j - from] = source.get(i).equals(printed.get(j))
                        ? common[i - from + 1][j - from + 1] + 1
                        : Math.max(common[i - from + 1][j - from], common[i - from][j - from + 1]);
            }
        }
        int i = from;
        int j = from;
        int differences = 0;
        while (i < a || j < b) {
            if (i < a && j < b && source.get(i).equals(printed.get(j))) {
                i++;
                j++;
                continue;
            }
            differences++;
            if (j == b || i < a && common[i - from + 1][j - from] >= common[i - from][j - from + 1]) {
                out.printf("- word %d of the source is not printed here: %s%n", i + 1, source.get(i));
                i++;
            } else {
                out.printf("+ word %d of the printed text is not in the source here: %s%n", j + 1, printed.get(j));
                j++;
            }
        }
        return differences;
    }

    /** Whether each link of the file is a link of the issue, in order, with its words and its state. */
    private static boolean links(String text, ImportResult result, PrintStream out) {
        List<String> expected = LINK.matcher(text)
                .results()
                .filter(link -> contents(result).isEmpty() || !link.group(2).matches("#.+"))
                .map(VerbatimCheck::describe)
                .toList();
        List<String> found = result.issue().allLinks().stream()
                .map(ItemLink::link)
                .map(link -> link.text() + " -> " + (link.isResolved() ? link.href() : "unresolved"))
                .toList();
        long unresolved = result.issue().unresolvedLinks().size();
        out.printf(
                "  %d links in the source, %d in the issue, of these %d resolved and %d unresolved%n",
                expected.size(), found.size(), found.size() - unresolved, unresolved);
        int differences = diff(expected, found, out);
        return differences == 0;
    }

    private static String describe(MatchResult link) {
        String words = link.group(1).replace("*", "");
        return words + " -> " + (link.group(2).equals("#") || link.group(2).isEmpty() ? "unresolved" : link.group(2));
    }
}
