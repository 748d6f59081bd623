package no.politiet.kom.publish.internal.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.politiet.kom.model.Source;
import no.politiet.kom.model.SourceType;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/** The sources that a sentence names, in order: by a name, by "vi", or by a word for one named before ("Departementet"). */
final class Mentions {

    /** The longest bracket that is taken to explain the name before it, in words. */
    private static final int LONGEST_BRACKET = 24;

    /** How many sources back a word such as "Departementet" reaches. */
    private static final int REMEMBERED = 50;

    /** Sources of which each county has its own. */
    private static final Set<String> LOCAL = Set.of("statsforvalteren");

    /** What a work that is named after somebody is. */
    private static final String WORK = "rapport";

    private static final Set<String> WE = Set.of("vi", "me");
    private static final Set<String> OUR = Set.of("vår", "vårt", "våre");

    /**
     * A mention, from the word {@code from} to before the word {@code to}, a bracket after the name included.
     *
     * @param source the source, null for a name that is none yet
     * @param name the name as printed
     */
    record Mention(@Nullable Source source, String name, int from, int to, boolean genitive, boolean we) {}

    private final IssueSources sources;
    private final @Nullable Source publisher;
    private final List<Source> known;
    /** Those named so far, the last one last. */
    private final List<Named> named = new ArrayList<>();

    /** A source that was named, or a name of a body that is no source yet. */
    private record Named(@Nullable Source source, String name) {

        boolean isOne(String ending) {
            return source != null ? Mentions.isOne(source, ending) : isBody(ending);
        }

        private boolean isBody(String ending) {
            return Word.of(name).stream().anyMatch(word -> word.key().contains(ending));
        }
    }

    /** Mentions of an issue, in which {@code known} are named somewhere. */
    Mentions(IssueSources sources, @Nullable Source publisher, List<Source> known) {
        this.sources = sources;
        this.publisher = publisher;
        this.known = known;
        if (publisher != null) {
            named.add(new Named(publisher, ""));
        }
    }

    /** The sources named so far. */
    List<Source> named() {
        List<Source> sources = new ArrayList<>();
        for (Named each : named) {
            if (each.source != null) {
                sources.add(each.source);
            }
        }
        return List.copyOf(sources);
    }

    List<Mention> in(Sentence sentence) {
        List<Mention> mentions = new ArrayList<>();
        List<Word> words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (!word.isLetters() || sentence.isQuoted(word.start())) {
                continue;
            }
            Mention mention = at(sentence.text(), words, i);
            if (mention != null) {
                mentions.add(mention);
                if (!mention.we) {
                    Named now = new Named(mention.source, mention.source == null ? mention.name : "");
                    named.remove(now);
                    named.add(now);
                    if (named.size() > REMEMBERED) {
                        named.remove(0);
                    }
                }
                i = mention.to - 1;
            }
        }
        return mentions;
    }

    /** The sources that a work is named after, "Fafo-rapport": no verb tells what they did. */
    List<Mention> ofWorks(Sentence sentence) {
        List<Mention> mentions = new ArrayList<>();
        List<Word> words = sentence.words();
        for (int i = 0; i + 2 < words.size(); i++) {
            boolean work = words.get(i + 2).key().startsWith(WORK)
                    && isCompound(words, i + 1)
                    && !sentence.isQuoted(words.get(i).start());
            SourceNames.Found found = work ? sources.at(sentence.text(), words, i) : null;
            if (found != null && found.to() == i + 1) {
                mentions.add(new Mention(found.source(), printed(sentence, i), i, i + 1, true, false));
            }
        }
        return mentions;
    }

    private static String printed(Sentence sentence, int word) {
        Word printed = sentence.words().get(word);
        return sentence.text().substring(printed.start(), printed.end());
    }

    private @Nullable Mention at(String text, List<Word> words, int from) {
        SourceNames.Found found = sources.at(text, words, from);
        if (found != null && !found.genitive() && BodyNames.goesOn(text, words, found.to())) {
            found = BodyNames.end(text, words, from) > found.to() ? null : found;
        }
        int end = found != null ? 0 : BodyNames.end(text, words, from);
        if (found != null) {
            // "UDI-rapporten" is no agency, "Politidirektoratet-rapport" neither.
            if (isCompound(words, found.to())) {
                return null;
            }
            int whole = found.genitive() ? BodyNames.belonging(text, words, found.to()) : 0;
            if (whole > 0) {
                String name = text.substring(
                        words.get(from).start(), words.get(whole - 1).end());
                return mention(sources.find(name), text, words, from, whole, false);
            }
            int local = found.genitive() ? found.to() : Complements.place(text, words, found.to());
            if (local > found.to() && sources.at(text, words, found.to() + 1) == null) {
                String here = text.substring(
                        words.get(from).start(), words.get(local - 1).end());
                Source source = LOCAL.contains(found.source().id().text()) ? sources.find(here) : found.source();
                return mention(source, text, words, from, local, false);
            }
            return mention(found.source(), text, words, from, found.to(), found.genitive());
        }
        if (end > from) {
            int whole = BodyNames.belonging(text, words, end);
            boolean genitive = isGenitive(words.get(end - 1).key());
            if (genitive && whole > 0) {
                end = whole;
                genitive = false;
            }
            if (isCompound(words, end)) {
                return null;
            }
            String name =
                    text.substring(words.get(from).start(), words.get(end - 1).end() - (genitive ? 1 : 0));
            return mention(sources.find(name), text, words, from, end, genitive);
        }
        String key = words.get(from).key();
        if (publisher != null && WE.contains(key)) {
            return new Mention(publisher, key, from, from + 1, false, true);
        }
        if (publisher != null && OUR.contains(key)) {
            return new Mention(publisher, key, from, from + 1, true, true);
        }
        int to = from + 1;
        String generic = BodyWords.generic(key);
        if ((key.equals("samme") || key.equals("same")) && to < words.size()) {
            // "Samme institutt".
            generic = BodyWords.genericOf(words.get(to).key());
            to++;
        }
        Named before = generic == null || BodyWords.isTitle(text, words, from) ? null : before(generic);
        if (before == null) {
            return null;
        }
        String name = before.source == null ? before.name : key;
        return new Mention(before.source, name, from, to, false, false);
    }

    /** A name of a body in the genitive: "Fyrdirektoratets", but not "Statens" alone nor a name that ends in s. */
    private static boolean isGenitive(String key) {
        return key.endsWith("s") && BodyWords.isBody(key.substring(0, key.length() - 1));
    }

    private static boolean isCompound(List<Word> words, int to) {
        return to + 1 < words.size()
                && words.get(to).is("-")
                && words.get(to).start() == words.get(to - 1).end()
                && words.get(to + 1).start() == words.get(to).end();
    }

    private static Mention mention(
            @Nullable Source source, String text, List<Word> words, int from, int to, boolean genitive) {
        String name = text.substring(words.get(from).start(), words.get(to - 1).end() - (genitive ? 1 : 0));
        int end = to;
        if (!genitive
                && to + 1 < words.size()
                && words.get(to).is("i")
                && BodyWords.isCountry(words.get(to + 1).key())) {
            end = to + 2;
        } else if (to < words.size() && words.get(to).is("(")) {
            int close = closing(words, to);
            end = close > 0 ? close + 1 : to;
        }
        return new Mention(source, name, from, end, genitive, false);
    }

    /** The source that a word such as "Departementet" stands for: the last one named that is of this sort. */
    private @Nullable Named before(String ending) {
        for (int i = named.size() - 1; i >= 0; i--) {
            if (named.get(i).isOne(ending)) {
                return named.get(i);
            }
        }
        List<Source> later =
                known.stream().filter(source -> isOne(source, ending)).toList();
        return later.size() == 1 ? new Named(later.get(0), "") : null;
    }

    private static boolean isOne(Source source, String ending) {
        return ending.equals("departement")
                ? source.type().equals(SourceType.MINISTRY)
                : IssueSources.isLike(source, ending);
    }

    /** The word at which a bracket closes, 0 if it does not soon. */
    static int closing(List<Word> words, int open) {
        for (int i = open + 1; i < words.size() && i <= open + LONGEST_BRACKET; i++) {
            if (words.get(i).is("(")) {
                return 0;
            }
            if (words.get(i).is(")")) {
                return i;
            }
        }
        return 0;
    }
}
