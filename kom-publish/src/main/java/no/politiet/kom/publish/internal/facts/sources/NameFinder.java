package no.politiet.kom.publish.internal.facts.sources;

import java.util.ArrayList;
import java.util.List;
import no.politiet.kom.publish.internal.learned.Features;
import no.politiet.kom.publish.internal.learned.LinearModel;
import no.politiet.kom.publish.internal.text.PeriodWords;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of bodies in a sentence, word by word: whether one begins there, whether it goes on, and whether the s it ends in is
 * its own. What each word weighs was learned from newsletters in which readers marked all such names; a name that the registry has begins of itself.
 */
public final class NameFinder {

    /** What is said of a word: whether it is part of a name. */
    public static final String NAME = "name";

    public static final String OTHER = "other";

    /** What must speak for a name: as more are missed than are found where there is none, a little may speak against it. */
    private static final int LEAST = -20;

    /** The longest name, in words. */
    private static final int LONGEST = 16;

    /** A name, from the word {@code from} to before the word {@code to}; {@code genitive} if it stands with its s. */
    public record Name(int from, int to, boolean genitive) {}

    /** A question that is asked of a word, and what weighs for it. */
    public record Question(Features features, String answer) {}

    private static final LinearModel MODEL = LinearModel.of(NameFinder.class);

    private final Sentence sentence;
    private final List<Word> words;
    private final SourceNames registry;
    private final NameFeatures features;

    private NameFinder(Sentence sentence, SourceNames registry) {
        this.sentence = sentence;
        this.words = sentence.words();
        this.registry = registry;
        this.features = new NameFeatures(sentence, registry);
    }

    /** The names in a sentence, in order. */
    public static List<Name> in(Sentence sentence, SourceRegistry registry) {
        NameFinder finder = new NameFinder(sentence, registry.names());
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < finder.words.size(); i++) {
            Name name = finder.at(i);
            if (name != null) {
                names.add(name);
                i = name.to - 1;
            }
        }
        return names;
    }

    private @Nullable Name at(int from) {
        Name known = known(from);
        boolean begins = known != null || canBegin(from) && MODEL.margin(NAME, features.ofBeginning(from)) > LEAST;
        if (!begins) {
            return null;
        }
        int to = known == null ? from + 1 : known.to;
        while (canGoOn(from, to) && isName(features.ofGoingOn(from, to))) {
            to++;
        }
        if (known != null && to == known.to) {
            return known;
        }
        while (to > from + 1 && isLooseSign(to - 1)) {
            to--;
        }
        boolean genitive = endsInS(to) && !isMarked(to) && !isName(features.ofEnding(from, to));
        return new Name(from, to, genitive);
    }

    private static boolean isName(Features features) {
        return MODEL.best(features).equals(NAME);
    }

    private @Nullable Name known(int from) {
        if (!words.get(from).isLetters() || sentence.isQuoted(words.get(from).start())) {
            return null;
        }
        SourceNames.Found found = registry.at(sentence.text(), words, from);
        return found == null ? null : new Name(from, found.to(), found.genitive());
    }

    /** The name that the registry has at a word. */
    public static @Nullable Name known(Sentence sentence, int from, SourceRegistry registry) {
        return new NameFinder(sentence, registry.names()).known(from);
    }

    private boolean canBegin(int at) {
        Word word = words.get(at);
        return BodyWords.isCapital(sentence.text(), word)
                && !GivenNames.contains(word.key())
                && !sentence.isQuoted(word.start());
    }

    private boolean canGoOn(int from, int at) {
        return at < words.size()
                && at < from + LONGEST
                && !sentence.isQuoted(words.get(at).start())
                && !isVerb(at)
                && !beginsKnown(at)
                && PeriodWords.month(words.get(at).key()) == 0
                && !(words.get(at).is("og") && isVerb(at + 1));
    }

    /** "Europarådets ekspertgruppe Group of Experts …": whether a longer name that the registry has begins of itself. */
    private boolean beginsKnown(int at) {
        Name known = BodyWords.isCapital(sentence.text(), words.get(at)) ? known(at) : null;
        return known != null && known.to > at + 1;
    }

    private boolean isVerb(int at) {
        return at < words.size()
                && !BodyWords.isCapital(sentence.text(), words.get(at))
                && RoleWords.isVerb(words.get(at).key());
    }

    /** A sign that no name ends with: the hyphen of "Helse-", of which nothing more came. */
    private boolean isLooseSign(int at) {
        Word word = words.get(at);
        return !word.isLetters() && !word.isNumber() && !word.is(")");
    }

    /** "Nattergalens'": the mark says that the s is the name's own. */
    private boolean isMarked(int to) {
        return to < words.size()
                && (words.get(to).is("'") || words.get(to).is("’"))
                && words.get(to).start() == words.get(to - 1).end();
    }

    private boolean endsInS(int to) {
        return words.get(to - 1).key().endsWith("s") && words.get(to - 1).key().length() > 1;
    }

    /** The questions that are asked of a sentence whose names are these, with the right answers. */
    public static List<Question> questions(Sentence sentence, List<Name> names, SourceRegistry registry) {
        NameFinder finder = new NameFinder(sentence, registry.names());
        List<Question> questions = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < finder.words.size(); i++) {
            while (next < names.size() && names.get(next).from < i) {
                next++;
            }
            Name known = finder.known(i);
            Name name = next < names.size() && names.get(next).from == i ? names.get(next) : null;
            if (known == null && finder.canBegin(i)) {
                questions.add(new Question(finder.features.ofBeginning(i), answer(name != null)));
            }
            if (name != null) {
                finder.ask(name, known, questions);
                i = name.to - 1;
            }
        }
        return questions;
    }

    private void ask(Name name, @Nullable Name known, List<Question> questions) {
        for (int to = known == null ? name.from + 1 : known.to; to <= name.to && canGoOn(name.from, to); to++) {
            questions.add(new Question(features.ofGoingOn(name.from, to), answer(to < name.to)));
        }
        boolean told = known != null && known.to == name.to;
        if (endsInS(name.to) && !told) {
            questions.add(new Question(features.ofEnding(name.from, name.to), answer(!name.genitive)));
        }
    }

    private static String answer(boolean name) {
        return name ? NAME : OTHER;
    }
}
