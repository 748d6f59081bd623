package no.politiet.kom.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Kind;
import no.politiet.kom.publish.internal.facts.KindReader;
import no.politiet.kom.publish.internal.facts.News;
import no.politiet.kom.publish.internal.facts.Piece;
import no.politiet.kom.publish.internal.facts.dates.DateCandidate;
import no.politiet.kom.publish.internal.facts.dates.DateReader;
import no.politiet.kom.publish.internal.facts.dates.RoleRule;
import no.politiet.kom.publish.internal.learned.LinearModel;
import no.politiet.kom.publish.internal.source.Findings;

/** What readers say happens on the dates in news, to learn from. */
final class DateLessons {

    private static final String HEAD = """
            ; What each feature of a date weighs for each role. Learned by scripts/learn.sh from newsletters and sentences in
            ; src/test; not to be edited. < and >: a word before and after the date; ~: a word of its sentence.
            """;

    /** What happens at once, when something comes out at a seminar; other pairs are too few to learn from. */
    private static final List<String> LAUNCH = List.of("event", "published");

    private DateLessons() {}

    static String weights(List<Lesson> lessons) {
        return HEAD + Learner.weights(lessons);
    }

    static List<Lesson> all() throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        for (LabelledNewsletter newsletter : LabelledNewsletter.all()) {
            List<LabelledNewsletter.LabelledItem> items = newsletter.items();
            List<Piece> pieces = LabelledNewsletter.pieces(items);
            List<String> kinds = items.stream().map(item -> item.label().kind()).toList();
            for (int i = 0; i < items.size(); i++) {
                DateReader reader = new DateReader(newsletter.issue().period(), new Findings());
                lessons.addAll(of(
                        newsletter.file(),
                        reader.candidates(pieces.get(i), Pieces.news(pieces, kinds, i)),
                        items.get(i).label().dates()));
            }
        }
        // The kinds of single sentences are not labelled.
        LinearModel kinds = LinearModel.of(KindReader.class);
        for (DatedSentence sentence : DatedSentence.all()) {
            Issue issue = sentence.issue();
            Item item = issue.items().get(0);
            Piece piece = Pieces.of(List.of(item)).get(0);
            Kind kind = Kind.of(kinds.best(KindLessons.features("", item.heading(), List.of(item))));
            DateReader reader = new DateReader(issue.period(), new Findings());
            lessons.addAll(of(sentence.file(), reader.candidates(piece, new News(kind, kind)), sentence.dates()));
        }
        return lessons;
    }

    private static List<Lesson> of(String file, List<DateCandidate> candidates, List<Labels.Date> dates) {
        List<Lesson> lessons = new ArrayList<>();
        for (DateCandidate candidate : candidates) {
            List<String> roles = dates.stream()
                    .filter(date -> isOf(candidate.values(), date))
                    .map(Labels.Date::role)
                    .toList();
            if (roles.containsAll(LAUNCH)) {
                lessons.add(Lesson.of(file, candidate.features(), String.join(RoleRule.AND, LAUNCH)));
            } else if (!roles.isEmpty()) {
                lessons.add(Lesson.of(file, candidate.features(), roles.get(0)));
            }
        }
        return lessons;
    }

    /** Whether a label is of a date with one of these values, be it the one that was moved or the first day of a time without an end. */
    private static boolean isOf(Set<String> values, Labels.Date date) {
        return values.contains(date.value())
                || values.contains(date.value().replaceFirst("/\\.\\.$", ""))
                || date.previous().stream().anyMatch(values::contains);
    }
}
