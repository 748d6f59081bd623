package no.politiet.kom.publish.internal.facts;

import java.util.List;
import no.politiet.kom.model.Kind;
import no.politiet.kom.publish.internal.facts.ActWords.Act;
import no.politiet.kom.publish.internal.facts.ActWords.Cue;
import no.politiet.kom.publish.internal.text.Phrases.Hit;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/** What the words of a heading say of the news below it. */
final class HeadingKind {

    private HeadingKind() {}

    static @Nullable Kind of(String heading) {
        List<Word> words = Word.of(heading);
        for (int i = 0; i < words.size(); i++) {
            if (isHearing(words.get(i).key(), i)) {
                return Kind.HEARING;
            }
        }
        for (int i = 0; i < words.size(); i++) {
            Hit<Cue> act = ActWords.ACTS.at(words, i);
            Kind kind = act != null && act.value().act() == Act.DECIDES
                    ? act.value().kind()
                    : ofWord(words, i);
            if (kind != null) {
                return kind;
            }
        }
        Kind gathering = null;
        for (int i = 0; i < words.size(); i++) {
            Kind work = WorkWords.workAt(words, i);
            if (work != null) {
                return work;
            }
            boolean gathers = WorkWords.GATHERINGS.at(words, i) != null
                    || isPlural(words.get(i).key());
            gathering = gathers ? Kind.EVENT : gathering;
        }
        return gathering;
    }

    private static boolean isHearing(String key, int at) {
        return key.equals("høring")
                || key.equals("høyring")
                || at == 0 && (key.equals("høringer") || key.equals("høyringar"));
    }

    private static @Nullable Kind ofWord(List<Word> words, int at) {
        String key = words.get(at).key();
        String next = at + 1 < words.size() ? words.get(at + 1).key() : "";
        if (key.startsWith("prioritering") && at > 1 || key.startsWith("rundskriv")) {
            return Kind.CIRCULAR;
        }
        if (key.startsWith("proposisjon")
                || key.startsWith("stortingsmelding")
                || key.startsWith("representantforslag")) {
            return Kind.PARLIAMENTARY;
        }
        boolean isNew = key.startsWith("ny");
        if (key.startsWith("oppnevn")
                || key.startsWith("oppnemn")
                || isNew && (next.endsWith("utvalg") || next.endsWith("utval"))) {
            return Kind.APPOINTMENT;
        }
        if (key.startsWith("lovendring")
                || key.startsWith("nye") && next.startsWith("reg")
                || isNew && (next.equals("lov") || next.equals("forskrift"))) {
            return Kind.LEGISLATION;
        }
        return null;
    }

    private static boolean isPlural(String key) {
        return key.endsWith("møter") || key.equals("deltakelse") || key.equals("deltaking");
    }
}
