package no.politiet.kom.publish.internal.corrections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.politiet.kom.model.Certainty;
import no.politiet.kom.model.KeyDate;
import org.jspecify.annotations.Nullable;

/**
 * Sets what the words of a date mean: these values and no others. Words that were read as no date become one.
 *
 * @param words the words of the date
 * @param values what they mean; none if they are no date
 */
record DateEdit(Wording words, List<DateValue> values) implements Edit {

    DateEdit {
        values = List.copyOf(values);
    }

    @Override
    public Fit apply(Target target) {
        List<KeyDate> dates = new ArrayList<>();
        List<KeyDate> read = new ArrayList<>();
        for (KeyDate date : target.item().dates()) {
            (Wording.of(date.text()).same(words) ? read : dates).add(date);
        }
        String printed =
                read.isEmpty() ? target.words().printed(words) : read.get(0).text();
        if (printed == null) {
            return Fit.NOTHING;
        }
        List<KeyDate> set =
                values.stream().map(value -> date(value, printed, read)).toList();
        // Those of another text stay where they are, and what is set stands where its words do.
        int at = 0;
        while (at < dates.size() && target.placeOf(dates.get(at).text()) <= target.placeOf(printed)) {
            at++;
        }
        dates.addAll(read.isEmpty() ? at : Math.min(dates.size(), indexOfFirst(target, read)), set);
        return target.change(
                item -> item.dates(dates),
                finding -> finding.text() != null
                        && Pointers.isWithin(finding.pointer(), target.pointer() + "/dates")
                        && Wording.of(finding.text()).contains(words));
    }

    private static int indexOfFirst(Target target, List<KeyDate> read) {
        return target.item().dates().indexOf(read.get(0));
    }

    /** A date with what was read of the same words and is not said anew: its place, how certain it is. */
    private static KeyDate date(DateValue value, String printed, List<KeyDate> read) {
        KeyDate like = read.stream()
                .min(Comparator.comparingInt(date -> unlikeness(date, value)))
                .orElse(null);
        KeyDate.Builder date = KeyDate.builder(value.role(), value.when(), printed, certainty(value, printed, like));
        if (like != null) {
            date.place(like.place()).extras(like.extras());
        }
        return date.time(value.time()).previous(value.previous()).build();
    }

    private static int unlikeness(KeyDate date, DateValue value) {
        return (date.when().equals(value.when()) ? 0 : 2) + (date.role().equals(value.role()) ? 0 : 1);
    }

    /** Whether the text states the date in full does not depend on who understood it. */
    private static Certainty certainty(DateValue value, String printed, @Nullable KeyDate like) {
        if (like != null && like.when().equals(value.when())) {
            return like.certainty();
        }
        String year = value.when().text().substring(0, 4);
        return printed.contains(year) ? Certainty.STATED : Certainty.INFERRED;
    }
}
