package no.politiet.kom.publish.internal.facts.dates;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.politiet.kom.publish.internal.text.DateMention;
import no.politiet.kom.publish.internal.text.DateMention.Form;
import no.politiet.kom.publish.internal.text.Range;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;

/**
 * What looks like a date and is none: what stands in a title or an address, the session of a document ("(2022–2023)"), the day that
 * names a law ("lov 20. mai 2005 nr. 28"), a name that is also a month's.
 */
final class Lookalikes {

    private static final int REACH = 16;
    private static final Set<String> DOCUMENTS = Set.of(
            "prop", "meld", "innst", "dok", "dokument", "representantforslag", "ls", "sesjonen", "stortingssesjonen");
    private static final Set<String> ACTS =
            Set.of("eu", "ef", "eøf", "eøs", "euratom", "nr", "beslutning", "avgjerd", "vedtak", "rammebeslutning");
    /** "COM(2031) 123". */
    private static final Set<String> COMMISSION = Set.of("com", "kom", "swd", "join", "sec");

    private static final Set<String> BEFORE_MONTH =
            Set.of("i", "fra", "frå", "til", "av", "innen", "innan", "før", "for", "siden", "sidan", "etter", "mellom");

    private Lookalikes() {}

    static boolean isOne(Sentence sentence, DateMention mention) {
        List<Word> words = sentence.words();
        int start = words.get(mention.from()).start();
        return sentence.isQuoted(start)
                || isInTitle(sentence, mention, start)
                || isInAddress(sentence, mention)
                || isSession(words, mention)
                || isNumberOfAct(words, mention)
                || isTurnOfYear(words, mention)
                || isLaw(words, mention)
                || isName(sentence.text(), words, mention);
    }

    /** In italics or bold, and what is marked begins as a title does and is no sentence or notice of its own. */
    private static boolean isInTitle(Sentence sentence, DateMention mention, int start) {
        boolean isTitle = sentence.emphasis().stream().anyMatch(range -> isTitle(sentence, range, start));
        return isTitle
                || !mention.isDays()
                        && mention.form() != Form.SEASON
                        && sentence.strong().stream().anyMatch(range -> isTitle(sentence, range, start));
    }

    private static boolean isTitle(Sentence sentence, Range range, int start) {
        if (!range.contains(start) || range.start() == start) {
            return false;
        }
        String text = range.of(sentence.text());
        int rest = sentence.text().length() - text.length();
        String lower = text.toLowerCase(Locale.ROOT);
        return Character.isUpperCase(text.codePointAt(0))
                && rest > 3
                && text.indexOf(':') < 0
                && !lower.contains("frist")
                && !lower.contains("påmelding")
                && !lower.contains("innen ");
    }

    private static boolean isInAddress(Sentence sentence, DateMention mention) {
        String text = sentence.text();
        int start = sentence.words().get(mention.from()).start();
        int blank = text.lastIndexOf(' ', start) + 1;
        int end = text.indexOf(' ', start);
        String run = text.substring(blank, end < 0 ? text.length() : end);
        return run.contains("://") || run.startsWith("www.") || run.contains("@");
    }

    private static boolean isSession(List<Word> words, DateMention mention) {
        if (mention.form() != Form.YEARS
                || mention.last().year() != mention.first().year() + 1) {
            return false;
        }
        int from = mention.from();
        if (from > 0 && words.get(from - 1).key().endsWith("sesjonen")) {
            return true;
        }
        if (from < 2 || !words.get(from - 1).is("(")) {
            return false;
        }
        Word before = words.get(from - 2);
        if (before.isNumber() || Set.of("s", "l", "ls").contains(before.key())) {
            return true;
        }
        for (int i = Math.max(0, from - REACH); i < from; i++) {
            if (DOCUMENTS.contains(words.get(i).key())) {
                return true;
            }
        }
        return false;
    }

    /** "årsskiftet 2031/2032": no day, month or year of its own. */
    private static boolean isTurnOfYear(List<Word> words, DateMention mention) {
        int before = mention.from() - 1;
        return mention.form() == Form.YEARS
                && !mention.first().equals(mention.last())
                && before >= 0
                && (words.get(before).is("årsskiftet") || words.get(before).is("årsskifte"));
    }

    /** "forordning (EU) 2019/2020", "avgjerd 2031/55/EU", "COM(2031) 123". */
    private static boolean isNumberOfAct(List<Word> words, DateMention mention) {
        int before = mention.from() - 1;
        if (mention.form() != Form.YEARS || before < 0) {
            return false;
        }
        if ((words.get(before).is(")") || words.get(before).is("(")) && before > 0) {
            before--;
        }
        String word = words.get(before).key();
        boolean isDocument = words.get(before + 1).is("(") && COMMISSION.contains(word);
        return isDocument || ACTS.contains(word) || word.startsWith("forordning") || word.startsWith("direktiv");
    }

    private static boolean isLaw(List<Word> words, DateMention mention) {
        if (!mention.isDays() || mention.last().year() == 0) {
            return false;
        }
        int to = mention.to();
        boolean numbered = to < words.size() && words.get(to).is("nr");
        int before = mention.from() - 1;
        if (before >= 0 && words.get(before).is("av")) {
            before--;
        }
        if (before < 0) {
            return false;
        }
        String word = words.get(before).key();
        boolean law = word.equals("lov") || word.endsWith("loven") || word.endsWith("lova");
        return law
                || numbered
                        && (word.startsWith("forskrift")
                                || word.endsWith("forskrift")
                                || word.equals("res")
                                || word.startsWith("vedtak"));
    }

    /** A month's name in capitals without a day, a year or a word like "i" may be a person's. */
    private static boolean isName(String text, List<Word> words, DateMention mention) {
        Word first = words.get(mention.from());
        return mention.form() == Form.MONTHS
                && mention.first().equals(mention.last())
                && mention.first().year() == 0
                && Character.isUpperCase(text.codePointAt(first.start()))
                && (mention.from() == 0
                        || !BEFORE_MONTH.contains(words.get(mention.from() - 1).key()));
    }
}
