package no.politiet.kom.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.politiet.kom.model.Item;
import no.politiet.kom.publish.internal.structure.PieceRule;

/**
 * A heading of {@code src/test/lessons} with what stands below it, each line of which its writer marked with what it does; the form is told there.
 *
 * @param file the file it stands in
 */
record MarkedHeading(String file, String heading, List<Line> lines) {

    /** A paragraph, a quotation or an entry of a list, and what it does, as {@link PieceRule} has it. */
    record Line(String does, String text) {

        boolean isEntry() {
            return text.startsWith("- ");
        }
    }

    private static final String HEADING = "## ";

    static List<MarkedHeading> all() throws IOException {
        List<MarkedHeading> headings = new ArrayList<>();
        for (Path file : LessonFiles.ending(".cuts")) {
            Arrays.stream(Files.readString(file).split("(?m)^" + HEADING))
                    .filter(heading -> !heading.isBlank())
                    .map(heading -> of(file.getFileName().toString(), heading.lines()))
                    .forEach(headings::add);
        }
        return headings;
    }

    private static MarkedHeading of(String file, Stream<String> text) {
        List<String> lines = text.filter(line -> !line.isBlank()).toList();
        return new MarkedHeading(
                file,
                lines.get(0).strip(),
                lines.stream().skip(1).map(MarkedHeading::line).toList());
    }

    private static Line line(String line) {
        String does = switch (line.substring(0, 2)) {
            case "= " -> PieceRule.OPENS;
            case "~ " -> PieceRule.NOTE;
            case "+ " -> PieceRule.GOES_ON;
            default -> throw new IllegalStateException("no mark: " + line);
        };
        return new Line(does, line.substring(2));
    }

    /** Its items as the importer cuts them. */
    List<Item> items() {
        StringBuilder text = new StringBuilder("# Nytt\n\n## ").append(heading).append('\n');
        boolean entry = false;
        for (Line line : lines) {
            text.append(entry && line.isEntry() ? "" : "\n").append(line.text()).append('\n');
            entry = line.isEntry();
        }
        return Newsletters.issue(text.toString()).items();
    }
}
