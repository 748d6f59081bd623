package no.politiet.kom.publish.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence of a block, and the line the block begins on. */
record Sentence(String text, int line) {

    /**
     * A full stop, question or exclamation mark before a blank and a capital letter or quotation mark, unless it ends an
     * ordinal ("18. Januar") or one of the usual abbreviations.
     */
    private static final Pattern END = Pattern.compile(
            "(?<!(?:^|[^0-9])[0-9]{1,2}|\\b(?:Meld|St|Dok|Prop|Innst|nr|jf|bl|ca|kl|kap|pkt|mv|osv))[.!?][\"”»)]*[ \\n]+(?=[\\p{Lu}\"“«])");

    static List<Sentence> of(String block, int line) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher end = END.matcher(block);
        int from = 0;
        while (end.find()) {
            sentences.add(new Sentence(Words.oneLine(block.substring(from, end.end())), line));
            from = end.end();
        }
        sentences.add(new Sentence(Words.oneLine(block.substring(from)), line));
        return sentences;
    }
}
