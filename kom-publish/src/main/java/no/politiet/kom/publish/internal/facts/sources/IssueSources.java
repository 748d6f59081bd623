package no.politiet.kom.publish.internal.facts.sources;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.Source;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.internal.text.Names;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Texts;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/** The sources an issue can name: those of the registry, and those that its own text defines or shows to be such. */
final class IssueSources {

    /** How many letters of a word tell it from others. */
    private static final int STEM = 5;

    private final SourceRegistry registry;
    private final SourceNames names = new SourceNames();
    private final Map<String, Source> own = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();

    /** The names in each sentence that was asked about. */
    private final IdentityHashMap<Sentence, List<NameFinder.Name>> found = new IdentityHashMap<>();

    IssueSources(SourceRegistry registry) {
        this.registry = registry;
    }

    /** Whether a source is one that only this issue told of. */
    boolean isOwn(Source source) {
        return !registry.hasId(source.id());
    }

    /** The names of bodies in a sentence, in order, and those that the text told of by then wherever they stand. */
    List<NameFinder.Name> namesIn(Sentence sentence) {
        List<NameFinder.Name> here = new ArrayList<>();
        List<NameFinder.Name> all = found.computeIfAbsent(sentence, each -> NameFinder.in(each, registry));
        int next = 0;
        for (int i = 0; i < sentence.words().size(); i++) {
            while (next < all.size() && all.get(next).from() < i) {
                next++;
            }
            NameFinder.Name name = next < all.size() && all.get(next).from() == i ? all.get(next) : null;
            SourceNames.Found told = sentence.isQuoted(sentence.words().get(i).start())
                    ? null
                    : names.at(sentence.text(), sentence.words(), i);
            if (told != null && (name == null || told.to() >= name.to())) {
                name = new NameFinder.Name(i, told.to(), told.genitive());
            }
            if (name != null) {
                here.add(name);
                i = name.to() - 1;
            }
        }
        return here;
    }

    /** The longest name that begins at a word, null if there is none. */
    SourceNames.@Nullable Found at(String text, List<Word> words, int from) {
        SourceNames.Found known = registry.names().at(text, words, from);
        SourceNames.Found told = names.at(text, words, from);
        return known == null || told != null && told.to() >= known.to() ? told : known;
    }

    /** The source of this name, which becomes one if it was none. */
    Source named(String name, @Nullable String abbreviation) {
        Source known = find(name);
        if (known == null && abbreviation != null) {
            Source same = find(abbreviation);
            known = same != null && (isOwn(same) || isAlike(same.name(), name)) ? same : null;
        }
        if (known == null) {
            known = Source.builder(id(abbreviation == null ? name : abbreviation), name, BodyWords.type(name))
                    .abbreviation(abbreviation)
                    .build();
            own.put(Texts.key(name), known);
        }
        names.add(name, known);
        for (String shorter : BodyWords.shorter(name)) {
            names.add(shorter, known);
        }
        if (abbreviation != null) {
            names.add(abbreviation, known);
        }
        return known;
    }

    /** Whether two names can be one agency's: half the words of one begin like words of the other. */
    private static boolean isAlike(String known, String name) {
        List<String> stems = Word.of(known).stream().map(IssueSources::stem).toList();
        List<String> told = Word.of(name).stream()
                .map(IssueSources::stem)
                .filter(stem -> stem.length() > 3)
                .toList();
        return told.stream().filter(stems::contains).count() * 2 >= told.size();
    }

    private static String stem(Word word) {
        return word.key().substring(0, Math.min(word.key().length(), STEM));
    }

    /** The source of this name or abbreviation, null if there is none. */
    @Nullable
    Source find(String name) {
        List<Word> words = Word.of(name);
        if (words.isEmpty()) {
            return null;
        }
        SourceNames.Found found = at(name, words, 0);
        return found != null && found.to() == words.size() && !found.genitive()
                ? found.source()
                : own.get(Texts.key(name));
    }

    private LocalId id(String name) {
        String slug = Names.slug(name);
        String base = slug.isEmpty() ? "source" : slug;
        String id = base;
        for (int i = 2; registry.hasId(LocalId.of(id)) || !ids.add(id); i++) {
            id = base + "-" + i;
        }
        return LocalId.of(id);
    }

    /** Reads what a sentence defines: "Fyrdirektoratet (FD)", "FD (Fyrdirektoratet)". Gives the abbreviations it explains. */
    List<String> define(Sentence sentence) {
        List<String> explained = new ArrayList<>();
        List<Word> words = sentence.words();
        for (int open = 1; open < words.size(); open++) {
            if (!words.get(open).is("(")) {
                continue;
            }
            int close = Mentions.closing(words, open);
            if (close > open + 1 && !isAct(words, close)) {
                define(sentence, open, close, explained);
            }
        }
        return explained;
    }

    /** "forordning (EU) 2031/88", "forordning (EF) nr. 561/2006": what the bracket tells is whose act it is. */
    private static boolean isAct(List<Word> words, int close) {
        return close + 1 < words.size()
                && (words.get(close + 1).isNumber() || words.get(close + 1).is("nr"));
    }

    private void define(Sentence sentence, int open, int close, List<String> explained) {
        String text = sentence.text();
        List<Word> words = sentence.words();
        String inside =
                text.substring(words.get(open + 1).start(), words.get(close - 1).end());
        if (close - open <= 4 && Abbreviations.isOne(inside)) {
            int from = nameBefore(text, words, open, inside);
            if (from >= 0) {
                explained.add(inside);
                if (!isSomebodys(sentence, from, open)) {
                    define(sentence.printed(from, open), inside);
                }
            }
            return;
        }
        int last = open - 1;
        String before = text.substring(words.get(last).start(), words.get(last).end());
        if (Abbreviations.isOne(before) && close - open > 2 && BodyWords.isCapital(text, words.get(open + 1))) {
            boolean name = namesIn(sentence).stream().anyMatch(each -> each.from() == open + 1 && each.to() == close);
            if (name || Abbreviations.fits(before, inside)) {
                explained.add(before);
                define(inside, before);
            }
        }
    }

    /** "Politiets trusselvurdering (PTV)": what is somebody's is nobody. */
    private boolean isSomebodys(Sentence sentence, int from, int open) {
        return namesIn(sentence).stream().anyMatch(name -> name.from() == from && name.genitive() && name.to() < open);
    }

    private void define(String name, String abbreviation) {
        if (name.length() <= Limits.NAME && abbreviation.length() <= Limits.SHORT) {
            Source unused = named(name, abbreviation);
        }
    }

    /** The word at which the name begins that an abbreviation in brackets explains, -1 if none fits. */
    private int nameBefore(String text, List<Word> words, int open, String abbreviation) {
        for (int from = open - 1; from >= 0 && from >= open - Abbreviations.LONGEST_NAME; from--) {
            Word word = words.get(from);
            if (word.is(",") || word.is(";") || word.is(":") || word.is(")") || word.is("\"")) {
                boolean joint = word.is(",") && from > 0 && words.get(from - 1).is("-");
                if (!joint) {
                    return -1;
                }
            }
            if (!BodyWords.isCapital(text, word)) {
                continue;
            }
            String name = text.substring(word.start(), words.get(open - 1).end());
            SourceNames.Found found = at(text, words, from);
            if (found != null && found.to() == open || Abbreviations.fits(abbreviation, name)) {
                return from;
            }
        }
        return -1;
    }

    /** Whether the name of a source ends like a word that stands for it, or begins with it ("Institutt for …"). */
    static boolean isLike(Source source, String ending) {
        return Word.of(source.name()).stream().anyMatch(word -> word.key().contains(ending));
    }
}
