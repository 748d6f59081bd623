package no.politiet.kom.cli.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;

/** The words in which two texts differ, in the notation of GNU wdiff, with a few words about them. */
final class WordDiff {

    private static final int AROUND = 6;
    private static final String CUT = "…";

    private WordDiff() {}

    /** Passages that differ, in order; empty if no word does. */
    static List<String> of(String before, String after) {
        List<String> olds = words(before);
        List<String> news = words(after);
        List<String> passages = new ArrayList<>();
        StringBuilder passage = new StringBuilder();
        int told = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(olds, news).getDeltas()) {
            int start = delta.getSource().getPosition();
            if (passage.length() > 0 && start - told > 2 * AROUND) {
                passages.add(ended(passage, olds, told));
                passage.setLength(0);
            }
            if (passage.length() == 0) {
                int from = Math.max(0, start - AROUND);
                passage.append(from > 0 ? CUT : "");
                append(passage, olds.subList(from, start));
            } else {
                append(passage, olds.subList(told, start));
            }
            append(passage, marked("[-", delta.getSource(), "-]"));
            append(passage, marked("{+", delta.getTarget(), "+}"));
            told = start + delta.getSource().size();
        }
        if (passage.length() > 0) {
            passages.add(ended(passage, olds, told));
        }
        return passages;
    }

    private static String ended(StringBuilder passage, List<String> olds, int told) {
        int to = Math.min(olds.size(), told + AROUND);
        append(passage, olds.subList(told, to));
        return passage + (to < olds.size() ? " " + CUT : "");
    }

    private static List<String> marked(String open, Chunk<String> chunk, String close) {
        return chunk.size() == 0 ? List.of() : List.of(open + String.join(" ", chunk.getLines()) + close);
    }

    private static void append(StringBuilder passage, List<String> words) {
        for (String word : words) {
            passage.append(passage.length() > 0 ? " " : "").append(word);
        }
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }
}
