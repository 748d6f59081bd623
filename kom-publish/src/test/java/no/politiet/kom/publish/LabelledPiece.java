package no.politiet.kom.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.politiet.kom.model.Issue;

/**
 * A piece of made-up news of {@code src/test/lessons}, and what its writer says it is; the form is told there.
 *
 * @param file the file it stands in
 * @param heading empty where it has none
 */
record LabelledPiece(String file, String kind, List<String> publishers, String heading, String text) {

    private static final String BEGIN = "=== ";
    private static final String HEADING = "## ";

    static List<LabelledPiece> all() throws IOException {
        List<LabelledPiece> pieces = new ArrayList<>();
        for (Path file : LessonFiles.ending(".txt")) {
            String text = Files.readString(file);
            Arrays.stream(text.substring(text.indexOf(BEGIN)).split("(?m)^" + BEGIN))
                    .filter(piece -> !piece.isEmpty())
                    .map(piece -> of(file.getFileName().toString(), piece.strip()))
                    .forEach(pieces::add);
        }
        return pieces;
    }

    private static LabelledPiece of(String file, String piece) {
        String[] lines = piece.split("\n", 2);
        String[] label = lines[0].split("\\|", -1);
        List<String> publishers = Arrays.stream(label[1].split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        String text = lines[1].strip();
        String heading = "";
        if (text.startsWith(HEADING)) {
            String[] parts = text.split("\n", 2);
            heading = parts[0].substring(HEADING.length()).strip();
            text = parts.length > 1 ? parts[1].strip() : "";
        }
        return new LabelledPiece(file, label[0].strip(), publishers, heading, text);
    }

    /** Whether it is a single sentence or heading that was made for its kind; of these the publishers are not labelled. */
    boolean isForKind() {
        return file.equals("sentences.txt") || file.equals("headings.txt");
    }

    /** The piece as the only news of an issue. */
    Issue issue() {
        return Newsletters.issue("# Nytt\n\n## " + (heading.isEmpty() ? "Nyhet" : heading) + "\n\n" + text + "\n");
    }
}
