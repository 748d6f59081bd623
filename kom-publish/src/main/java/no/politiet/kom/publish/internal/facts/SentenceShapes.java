package no.politiet.kom.publish.internal.facts;

import java.util.List;
import no.politiet.kom.model.SourceRole;
import no.politiet.kom.publish.internal.facts.Mentions.Mention;
import no.politiet.kom.publish.internal.facts.Parts.Ground;
import no.politiet.kom.publish.internal.text.PeriodWords;
import no.politiet.kom.publish.internal.text.Range;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;

/**
 * Reads which part a source plays from how its sentence is built, where no verb of it tells: "Fra Fyrdirektoratet kom det i
 * mars …", "Fyrdirektoratet: Lys i leia".
 */
final class SentenceShapes {

    private final Sentence sentence;
    private final String text;
    private final List<Word> words;
    private final SentenceNames names;
    private final Parts parts;

    SentenceShapes(Sentence sentence, SentenceNames names, Parts parts) {
        this.sentence = sentence;
        this.text = sentence.text();
        this.words = sentence.words();
        this.names = names;
        this.parts = parts;
    }

    void read(List<Mention> mentions) {
        titles();
        from();
        inWork();
        opened();
        topic();
        lead();
        bracket(mentions);
        new Owners(sentence, names, parts).read(mentions);
        Guesses guesses = new Guesses(words, parts);
        mentions.forEach(guesses::read);
    }

    /** A title and whom it is from: "Lys i leia" fra Fyrdirektoratet. */
    private void titles() {
        for (Range quote : sentence.quotes()) {
            int at = sentence.wordAt(quote.end());
            while (at < words.size()
                    && !words.get(at).isLetters()
                    && !words.get(at).isNumber()) {
                at++;
            }
            Mention mention = at < words.size() ? names.startingAt(at) : null;
            if (mention != null && !mention.genitive() && isListed(mention)) {
                parts.addSaid(names.row(mention), SourceRole.PUBLISHER);
            } else if (at + 1 < words.size()
                    && (RoleWords.FROM.contains(words.get(at).key())
                            || words.get(at).is("av"))) {
                parts.addSaid(names.following(at + 1), SourceRole.PUBLISHER);
            }
        }
    }

    /** "Fra Fyrdirektoratet kom det i mars …", "Nytt fra Fyrdirektoratet: …", "Bak rapporten står Fyrdirektoratet". */
    private void from() {
        for (int i = 0; i + 2 < words.size() && i < 4; i++) {
            Mention mention = RoleWords.FROM.contains(words.get(i).key()) ? names.startingAt(i + 1) : null;
            if (mention != null
                    && mention.to() < words.size()
                    && words.get(mention.to()).is(":")) {
                parts.addSaid(names.row(mention), SourceRole.PUBLISHER);
                return;
            }
        }
        if (words.size() > 3 && words.get(0).is("bak")) {
            for (int i = 1; i < words.size() && i < SentenceNames.REACH; i++) {
                if (RoleWords.STANDS.contains(words.get(i).key())
                        && !sentence.isQuoted(words.get(i).start())) {
                    parts.addSaid(names.following(i + 1), SourceRole.AUTHOR);
                    return;
                }
            }
        }
        if (words.size() < 4 || !RoleWords.FROM.contains(words.get(0).key())) {
            return;
        }
        for (int i = 2; i < words.size() && i < SentenceNames.REACH; i++) {
            if (RoleWords.COMES.contains(words.get(i).key())) {
                Mention mention = names.startingAt(1);
                List<Mention> row = mention == null ? names.name(1, i) : names.row(mention);
                parts.addSaid(row, SourceRole.PUBLISHER);
                return;
            }
        }
    }

    /** "I rapporten "Lys i leia" ser Fyrdirektoratet på …": who does something in the work that a sentence begins with. */
    private void inWork() {
        if (words.size() < 4 || !words.get(0).is("i")) {
            return;
        }
        int work = 1;
        while (work < words.size() && work < 6 && RoleWords.WORKS.at(words, work) == null) {
            if (!words.get(work).isLetters() || names.startingAt(work) != null) {
                return;
            }
            work++;
        }
        if (work >= words.size()
                || work == 6
                || sentence.isQuoted(words.get(work).start())) {
            return;
        }
        for (int i = work + 2; i < words.size() && i < work + 2 * SentenceNames.REACH; i++) {
            Mention mention = names.startingAt(i);
            if (mention == null) {
                continue;
            }
            Word before = words.get(i - 1);
            String key = before.key();
            boolean verb = before.isLetters()
                    && !BodyWords.isCapital(text, before)
                    && !RoleWords.PREPOSITIONS.contains(key)
                    && !RoleWords.JOINTS.contains(key)
                    && !RoleWords.BE.contains(key)
                    && !key.equals("som");
            if (verb && !mention.genitive()) {
                parts.addPublisher(mention, Ground.OWNS);
                return;
            }
            i = mention.to() - 1;
        }
    }

    /** "Appen Fyrvakt fra Fyrdirektoratet er kommet …": whom the work is from that a sentence begins with. */
    private void opened() {
        if (words.size() < 4 || !isOpening(0) && !isOpening(1)) {
            return;
        }
        for (int i = 1; i + 1 < words.size() && i < SentenceNames.REACH; i++) {
            Word word = words.get(i);
            if (sentence.isQuoted(word.start())) {
                continue;
            }
            if (RoleWords.FROM.contains(word.key())) {
                Mention mention = names.startingAt(i + 1);
                if (mention != null && !mention.genitive() && !mention.we()) {
                    parts.addSaid(names.row(mention), SourceRole.PUBLISHER);
                }
                return;
            }
            if (RoleWords.HAVE.contains(word.key())
                    || RoleWords.BASING.contains(word.key())
                    || RoleWords.BE.contains(word.key())
                    || RoleWords.OTHER_FROM.contains(word.key())) {
                return;
            }
        }
    }

    /** "Fyrdirektoratet syner …", "Hos Fyrdirektoratet finst …": whom a sentence begins with. */
    private void topic() {
        int at = words.size() > 1 && RoleWords.AT.contains(words.get(0).key()) ? 1 : 0;
        Mention first = names.startingAt(at);
        if (first == null && words.size() > 1 && BodyWords.isOfCountry(text, words, 0)) {
            first = names.startingAt(1);
        }
        if (first == null || first.genitive() || first.to() >= words.size()) {
            return;
        }
        Word next = words.get(first.to());
        if (gets(first.to())) {
            return;
        }
        if (next.isLetters() && !RoleWords.PREPOSITIONS.contains(next.key()) && !next.is("og") && !next.is("sin")) {
            parts.addPublisher(first, Ground.NAMED);
        }
    }

    /** "har fått nye retningslinjer", "fikk": what comes from others. */
    private boolean gets(int verb) {
        return words.get(verb).is("fikk")
                || words.get(verb).is("fekk")
                || words.get(verb).is("får")
                || RoleWords.HAVE.contains(words.get(verb).key())
                        && verb + 1 < words.size()
                        && words.get(verb + 1).is("fått");
    }

    /** "Fyrdirektoratet: Lys i leia". */
    private void lead() {
        Mention first = names.startingAt(0);
        if (first != null
                && first.to() + 1 < words.size()
                && words.get(first.to()).is(":")
                && !first.genitive()
                && parts.list().stream().noneMatch(part -> part.role().equals(SourceRole.PUBLISHER))) {
            parts.addSaid(List.of(first), SourceRole.PUBLISHER);
        }
    }

    /** "Rapport om lys (Fyrdirektoratet, 2031)", "Kartlegging av lys, Fyrdirektoratet 2031". */
    private void bracket(List<Mention> mentions) {
        for (Mention mention : mentions) {
            int before = mention.from() - 1;
            int after = mention.to();
            if (before < 1 || after >= words.size() || mention.genitive()) {
                continue;
            }
            Word next = words.get(after);
            int year = next.is(",") && after + 1 < words.size() ? after + 1 : after;
            boolean dated = words.get(year).isNumber()
                    || PeriodWords.month(words.get(year).key()) > 0;
            boolean bracket = words.get(before).is("(") && (dated || next.is(")")) && !isNumbered(after);
            boolean list = words.get(before).is(",") && words.get(year).isNumber();
            if (bracket && !isBody(before) && hasWork(before) || list && hasWork(3)) {
                parts.addSaid(List.of(mention), SourceRole.PUBLISHER);
            }
        }
    }

    /** "Direktiv (EU) 2029/814": what is part of a number. */
    private boolean isNumbered(int close) {
        return words.get(close).is(")")
                && close + 1 < words.size()
                && (words.get(close + 1).isNumber() || words.get(close + 1).is("nr"));
    }

    private boolean isBody(int end) {
        return names.endingAt(end) != null || BodyWords.isAbbreviation(text, words.get(end - 1));
    }

    private boolean hasWork(int end) {
        for (int i = 0; i < end && i < words.size(); i++) {
            if ((RoleWords.WORKS.at(words, i) != null || RoleWords.OPENING.at(words, i) != null)
                    && !sentence.isQuoted(words.get(i).start())) {
                return true;
            }
        }
        return false;
    }

    /** "Lys i leia" (Fyrdirektoratet, 2031): nothing but signs and numbers around a name after a title. */
    private boolean isListed(Mention mention) {
        String before = words.get(mention.from() - 1).key();
        boolean set = before.equals("(") || before.equals(",") || before.equals("–") || before.equals(":");
        int after = mention.to();
        return set && (after >= words.size() || !words.get(after).isLetters());
    }

    private boolean isOpening(int at) {
        return !sentence.isQuoted(words.get(at).start()) && RoleWords.OPENING.at(words, at) != null;
    }
}
