package no.politiet.kom.publish.internal.facts.dates;

import java.util.ArrayList;
import java.util.List;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.Table;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.internal.facts.Piece;
import no.politiet.kom.publish.internal.source.Findings;
import no.politiet.kom.publish.internal.text.DateGrammar;
import no.politiet.kom.publish.internal.text.DateMention;
import no.politiet.kom.publish.internal.text.Passage;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of an item: each day, month, season, year and range that its text states, with what happens then. Quotations
 * and titles are left alone, and so is what only looks like a date.
 */
public final class DateReader {

    private final YearRule years;
    private final DateDoubts doubts;

    public DateReader(Period issue, Findings findings) {
        this.years = new YearRule(issue);
        this.doubts = new DateDoubts(issue, years, findings);
    }

    /** The dates of an item, its heading's first, each value of a role once. */
    public List<KeyDate> read(Piece piece, String pointer) {
        Reading reading = new Reading(pointer + "/dates/", isHearing(piece));
        for (Sentence sentence : piece.title()) {
            reading.read(sentence, true);
        }
        reading.endTitle();
        for (Passage passage : piece.passages()) {
            if (passage.block() instanceof Table table) {
                TableColumns.cells(table, passage.first()).forEach(reading::read);
            } else {
                for (Sentence sentence : passage.sentences()) {
                    if (!sentence.cited()) {
                        reading.read(sentence, false);
                    }
                }
            }
        }
        List<KeyDate> dates = reading.dates();
        doubts.reportHearing(piece, dates, pointer);
        return dates;
    }

    /** Whether a piece is of a hearing: a word of it says so. */
    private static boolean isHearing(Piece piece) {
        return namesHearing(piece.title()) || namesHearing(piece.sentences());
    }

    private static boolean namesHearing(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            for (Word word : sentence.words()) {
                String key = word.key();
                if (key.startsWith("høring") || key.startsWith("høyring") || key.equals("ettersyn")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The reading of an item. */
    private final class Reading {
        private final String pointer;
        private final FoundDates found;
        private final SentenceDates.Item item;

        Reading(String pointer, boolean isHearing) {
            this.pointer = pointer;
            found = new FoundDates(pointer, years, doubts);
            item = new SentenceDates.Item(found, years, doubts, pointer, isHearing);
        }

        void endTitle() {
            found.endTitle();
        }

        List<KeyDate> dates() {
            return found.dates();
        }

        /**
         * Reads a sentence.
         *
         * @param isTitle whether it is a heading, where what is untold of its dates is left to the text below
         */
        void read(Sentence sentence, boolean isTitle) {
            read(sentence, DateGrammar.read(sentence.words()), isTitle, null);
        }

        /** Reads a cell of a table. */
        void read(TableColumns.Cell cell) {
            List<Word> words = cell.sentence().words();
            DateMention year = cell.yearAlone() ? DateGrammar.yearAlone(words) : null;
            List<DateMention> mentions = year == null ? DateGrammar.read(words) : List.of(year);
            read(cell.sentence(), mentions, false, cell.role());
        }

        private void read(Sentence sentence, List<DateMention> all, boolean isTitle, @Nullable DateRole untoldRole) {
            if (found.isFull()) {
                return;
            }
            List<DateMention> mentions = new ArrayList<>();
            for (DateMention mention : all) {
                if (mentions.size() < Limits.DATES && !Lookalikes.isOne(sentence, mention)) {
                    mentions.add(mention);
                }
            }
            if (mentions.isEmpty()) {
                doubts.reportUnread(sentence, pointer);
                if (DeniedRule.cancels(sentence.words())) {
                    found.cancelLast(sentence);
                }
                return;
            }
            new SentenceDates(sentence, mentions, isTitle, untoldRole, item).read();
        }
    }
}
