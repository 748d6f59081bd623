package no.politiet.kom.publish.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence of a block, and the line the block begins on. */
record Sentence(String text, int line) {

    /** Where a sentence is cut: no author writes such, and the readers of facts compare each of its words with others. */
    private static final int LONGEST = 2000;

    /**
     * A full stop, question or exclamation mark before a blank and a capital letter or quotation mark, unless it ends an
     * ordinal ("18. Januar") or one of the usual abbreviations.
     */
    private static final Pattern END = Pattern.compile(
            "[.!?](?<!(?:^|[^0-9])[0-9]{1,2}\\.|\\b(?:Meld|St|Dok|Prop|Innst|nr|jf|bl|ca|kl|kap|pkt|mv|osv)\\.)"
                    + "[\"”»)]*[ \\n]+(?=[\\p{Lu}\"“«])");

    static List<Sentence> of(String block, int line) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher end = END.matcher(block);
        int from = 0;
        while (end.find()) {
            add(block.substring(from, end.end()), line, sentences);
            from = end.end();
        }
        add(block.substring(from), line, sentences);
        return sentences;
    }

    private static void add(String text, int line, List<Sentence> sentences) {
        String rest = Words.oneLine(text);
        while (rest.length() > LONGEST) {
            int blank = rest.lastIndexOf(' ', LONGEST);
            int cut = blank > 0 ? blank : LONGEST;
            sentences.add(new Sentence(rest.substring(0, cut), line));
            rest = rest.substring(cut).stripLeading();
        }
        sentences.add(new Sentence(rest, line));
    }
}
