package no.politiet.kom.publish.internal.facts.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.Table;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.internal.facts.News;
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

    /** The heading above the last piece, and whether a line below it said that deadlines follow. */
    private String above = "";

    private boolean announced;

    public DateReader(Period issue, Findings findings) {
        this.years = new YearRule(issue);
        this.doubts = new DateDoubts(issue, years, findings);
    }

    /**
     * The dates of an item of a kind, its heading's first, each value of a role once. Items are read in their printed order.
     */
    public List<KeyDate> read(Piece piece, News news, String pointer) {
        Reading reading = new Reading(pointer + "/dates/", news);
        reading.read(piece, SentenceDates::read);
        List<KeyDate> dates = reading.dates();
        doubts.reportHearing(piece, dates, pointer);
        return dates;
    }

    /** The dates of an item of a kind before anything is told of them. */
    public List<DateCandidate> candidates(Piece piece, News news) {
        List<DateCandidate> candidates = new ArrayList<>();
        new Reading("", news).read(piece, sentence -> candidates.addAll(sentence.candidates()));
        return candidates;
    }

    /** The reading of an item. */
    private final class Reading {
        private final String pointer;
        private final FoundDates found;
        private final SentenceDates.Item item;
        private boolean isFurther;
        private boolean isBelowDeadlines;

        Reading(String pointer, News news) {
            this.pointer = pointer;
            found = new FoundDates(pointer, years, doubts);
            item = new SentenceDates.Item(found, years, doubts, pointer, news);
        }

        /** Does something with each sentence that has dates; a heading leaves to the text below what takes place. */
        void read(Piece piece, Consumer<SentenceDates> reader) {
            for (Sentence sentence : piece.title()) {
                read(sentence, DateGrammar.read(sentence.words()), true, null, List.of(), reader);
            }
            endTitle();
            announced &= piece.heading().equals(above);
            above = piece.heading();
            for (Passage passage : piece.passages()) {
                announced = DeadlineHeading.isLine(passage) || announced && !(passage.block() instanceof Paragraph);
                isBelowDeadlines = announced || DeadlineHeading.isOne(piece.heading());
                if (passage.block() instanceof Table table) {
                    TableColumns.cells(table, passage).forEach(cell -> read(cell, reader));
                } else {
                    for (Sentence sentence : passage.sentences()) {
                        if (!sentence.cited()) {
                            List<DateMention> mentions = DateGrammar.read(sentence.words(), isBelowDeadlines);
                            List<DateMention> headed =
                                    isBelowDeadlines ? DeadlineHeading.entries(sentence, mentions) : List.of();
                            read(sentence, mentions, false, DateRole.DEADLINE, headed, reader);
                        }
                    }
                }
            }
        }

        void endTitle() {
            found.endTitle();
        }

        List<KeyDate> dates() {
            return found.dates();
        }

        private void read(TableColumns.Cell cell, Consumer<SentenceDates> reader) {
            List<Word> words = cell.sentence().words();
            DateMention year = cell.yearAlone() ? DateGrammar.yearAlone(words) : null;
            List<DateMention> mentions = year == null ? DateGrammar.read(words, cell.role() != null) : List.of(year);
            read(cell.sentence(), mentions, false, cell.role(), mentions, reader);
        }

        private void read(
                Sentence sentence,
                List<DateMention> all,
                boolean isTitle,
                @Nullable DateRole headRole,
                List<DateMention> headed,
                Consumer<SentenceDates> reader) {
            if (found.isFull()) {
                return;
            }
            doubts.reportDays(sentence, all, pointer);
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
            reader.accept(new SentenceDates(sentence, mentions, isTitle, isFurther, headRole, headed, item));
            isFurther = true;
        }
    }
}
