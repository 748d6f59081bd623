package no.politiet.kom.publish.internal.facts.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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

    /** The s of a genitive, or the mark in its place or before it. */
    private static final Pattern GENITIVE = Pattern.compile("['’]?s$|['’]$");

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
    /** The names as the issue prints them. */
    private final Set<String> printed;

    /** Those named so far, the last one last. */
    private final List<Named> named = new ArrayList<>();
    /** Those of them that this piece of news names, its heading included. */
    private final List<Named> inPiece = new ArrayList<>();

    /** A source that was named, or a name of a body that is no source yet. */
    private record Named(@Nullable Source source, String name) {

        boolean isOne(String ending) {
            return source != null ? Mentions.isOne(source, ending) : isBody(ending);
        }

        /** Whether its name tells its sort but no word for it: "Kvist Forskning" may be an institute. */
        boolean mayBe(String ending) {
            String text = source == null ? name : source.name();
            SourceType type = BodyWords.type(ending);
            return !type.equals(SourceType.OTHER) && type.equals(BodyWords.type(text)) && !BodyWords.hasGeneric(text);
        }

        private boolean isBody(String ending) {
            return Word.of(name).stream().anyMatch(word -> word.key().contains(ending));
        }
    }

    /** Mentions of an issue, in which {@code known} are named somewhere, and names {@code printed} so. */
    Mentions(IssueSources sources, @Nullable Source publisher, List<Source> known, Set<String> printed) {
        this.sources = sources;
        this.printed = printed;
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

    /** Begins another piece of news, or another heading. */
    void begin() {
        inPiece.clear();
    }

    List<Mention> in(Sentence sentence) {
        List<Mention> mentions = new ArrayList<>();
        List<NameFinder.Name> names = sources.namesIn(sentence);
        int next = 0;
        for (int i = 0; i < sentence.words().size(); i++) {
            while (next < names.size() && names.get(next).from() < i) {
                next++;
            }
            boolean here = next < names.size() && names.get(next).from() == i;
            Mention mention = at(sentence, i, here ? names.get(next) : null);
            if (mention != null) {
                mentions.add(mention);
                if (!mention.we) {
                    Named now = new Named(mention.source, mention.source == null ? mention.name : "");
                    remember(now, named);
                    remember(now, inPiece);
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
                mentions.add(new Mention(found.source(), sentence.printed(i, i + 1), i, i + 1, true, false));
            }
        }
        return mentions;
    }

    private static void remember(Named now, List<Named> named) {
        named.remove(now);
        named.add(now);
        if (named.size() > REMEMBERED) {
            named.remove(0);
        }
    }

    private @Nullable Mention at(Sentence sentence, int from, NameFinder.@Nullable Name name) {
        if (name == null && sentence.isQuoted(sentence.words().get(from).start())) {
            return null;
        }
        Mention other = name == null || name.to() == from + 1 ? other(sentence, from) : null;
        return name == null || other != null ? other : named(sentence, name);
    }

    private @Nullable Mention named(Sentence sentence, NameFinder.Name found) {
        List<Word> words = sentence.words();
        // "UDI-rapporten" is no agency, "Politidirektoratet-rapport" neither.
        if (isCompound(words, found.to())) {
            return null;
        }
        String written = sentence.printed(found.from(), found.to());
        String name = found.genitive() ? GENITIVE.matcher(written).replaceFirst("") : written;
        Source source = source(sentence, name, found);
        int there = source == null && !found.genitive() ? placeOf(sentence, found) : 0;
        if (there > 0) {
            String bare = sentence.printed(found.from(), there);
            return new Mention(sources.find(bare), bare, found.from(), found.to(), false, false);
        }
        return mention(source, name, words, found);
    }

    /** Where "Velgerhuset" ends in "Velgerhuset på Lillehammer", if the issue has it alone too; 0 otherwise. */
    private int placeOf(Sentence sentence, NameFinder.Name found) {
        List<Word> words = sentence.words();
        for (int i = found.to() - 2; i > found.from(); i--) {
            boolean place = (words.get(i).is("i") || words.get(i).is("på"))
                    && BodyWords.isCapital(sentence.text(), words.get(i + 1));
            if (place && printed.contains(sentence.printed(found.from(), i))) {
                return i;
            }
        }
        return 0;
    }

    /** The source of a name, that of the agency itself where it only says where it is: "Finanstilsynet i Oslo"; null if it is none yet. */
    private @Nullable Source source(Sentence sentence, String name, NameFinder.Name found) {
        SourceNames.Found known = sources.at(sentence.text(), sentence.words(), found.from());
        if (known != null && known.to() == found.to()) {
            return known.source();
        }
        Source source = sources.find(name);
        if (source != null || known == null || known.to() > found.to()) {
            return source;
        }
        Word next = sentence.words().get(known.to());
        boolean here = next.is("i") || next.is("på");
        return here && !LOCAL.contains(known.source().id().text()) ? known.source() : null;
    }

    /** "Vi", and words for one named before. */
    private @Nullable Mention other(Sentence sentence, int from) {
        List<Word> words = sentence.words();
        String key = words.get(from).key();
        if (publisher != null && WE.contains(key)) {
            return new Mention(publisher, key, from, from + 1, false, true);
        }
        if (publisher != null && OUR.contains(key)) {
            return new Mention(publisher, key, from, from + 1, true, true);
        }
        int to = from + 1;
        String generic = BodyWords.generic(key);
        boolean genitive = generic == null && key.endsWith("s");
        if (genitive) {
            // "Tilsynets rapport".
            generic = BodyWords.generic(key.substring(0, key.length() - 1));
        }
        if ((key.equals("samme") || key.equals("same")) && to < words.size()) {
            // "Samme institutt".
            generic = BodyWords.genericOf(words.get(to).key());
            to++;
        }
        Named before = generic == null || BodyWords.isTitle(sentence.text(), words, from) ? null : before(generic);
        if (before == null) {
            return null;
        }
        String name = before.source == null ? before.name : key;
        return new Mention(before.source, name, from, to, genitive, false);
    }

    private static boolean isCompound(List<Word> words, int to) {
        return to + 1 < words.size()
                && words.get(to).is("-")
                && words.get(to).start() == words.get(to - 1).end()
                && words.get(to + 1).start() == words.get(to).end();
    }

    private static Mention mention(@Nullable Source source, String name, List<Word> words, NameFinder.Name found) {
        int to = found.to();
        int end = to;
        if (!found.genitive()
                && to + 1 < words.size()
                && words.get(to).is("i")
                && BodyWords.isCountry(words.get(to + 1).key())) {
            end = to + 2;
        } else if (to < words.size() && words.get(to).is("(")) {
            int close = closing(words, to);
            end = close > 0 ? close + 1 : to;
        }
        return new Mention(source, name, found.from(), end, found.genitive(), false);
    }

    /**
     * The source that a word such as "Departementet" stands for: the last one named that is of this sort, in this piece or else before it.
     * Here it may be one whose name does not tell ("Kvist Forskning … Instituttet").
     */
    private @Nullable Named before(String ending) {
        Named before = last(inPiece, each -> each.isOne(ending));
        before = before == null ? last(inPiece, each -> each.mayBe(ending)) : before;
        if (before == null && publisher != null && isOne(publisher, ending)) {
            return new Named(publisher, "");
        }
        before = before == null ? last(named, each -> each.isOne(ending)) : before;
        if (before != null) {
            return before;
        }
        List<Source> later =
                known.stream().filter(source -> isOne(source, ending)).toList();
        return later.size() == 1 ? new Named(later.get(0), "") : null;
    }

    private static @Nullable Named last(List<Named> named, Predicate<Named> is) {
        for (int i = named.size() - 1; i >= 0; i--) {
            if (is.test(named.get(i))) {
                return named.get(i);
            }
        }
        return null;
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
