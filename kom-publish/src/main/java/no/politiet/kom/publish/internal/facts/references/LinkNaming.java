package no.politiet.kom.publish.internal.facts.references;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.LinkRel;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.Reference;
import no.politiet.kom.model.Scheme;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.internal.facts.LinkRule;
import no.politiet.kom.publish.internal.facts.Piece;
import no.politiet.kom.publish.internal.text.Range;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Texts;
import no.politiet.kom.publish.internal.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the links of a piece lead to: the work named last before the link in its sentence, or, where the sentence has no
 * name but speaks of "rapporten", the one named last before it. A rule is led to only by a link straight after it, since most
 * links beside a law lead to what somebody wants to change in it.
 */
public final class LinkNaming {

    /** The links of a piece with what they lead to and are called, and its references with the links that lead to them. */
    public record Linked(List<Link> links, List<Reference> references) {}

    static final Set<Scheme> RULES = Set.of(Scheme.LAW, Scheme.REGULATION, Scheme.CONVENTION, Scheme.EU);
    /** Papers are called by their number, which everybody knows them by; other works by their title. */
    private static final Set<Scheme> BY_NUMBER = Set.of(
            Scheme.PROP,
            Scheme.MELD_ST,
            Scheme.INNST,
            Scheme.DOK_8,
            Scheme.DOK_15,
            Scheme.NOU,
            Scheme.LAW,
            Scheme.REGULATION,
            Scheme.EU,
            Scheme.CONVENTION,
            Scheme.CIRCULAR);
    /** A link to one of these leads to something about the work, not to the work. */
    private static final Map<LinkRel, String> PREFIX = Map.of(
            LinkRel.RECORDING, "Opptak",
            LinkRel.AGENDA, "Program",
            LinkRel.REGISTRATION, "Påmelding",
            LinkRel.INFORMATION, "Informasjon",
            LinkRel.BACKGROUND, "Bakgrunn",
            LinkRel.CONTACT, "Kontakt");

    private static final Set<LinkRel> PART_OF_AN_EVENT =
            Set.of(LinkRel.RECORDING, LinkRel.AGENDA, LinkRel.REGISTRATION);

    private static final Map<String, Scheme> NAMED_BY = Map.of(
            "proposisjonen", Scheme.PROP,
            "lovproposisjonen", Scheme.PROP,
            "meldingen", Scheme.MELD_ST,
            "meldinga", Scheme.MELD_ST,
            "innstillingen", Scheme.INNST,
            "innstillinga", Scheme.INNST,
            "representantforslaget", Scheme.DOK_8,
            "rundskrivet", Scheme.CIRCULAR);

    private static final int NEAR = 4;
    private static final int SHORT = 12;
    private static final int WORDS_OF_A_NAME = 3;

    private final Piece piece;
    private final NamedWorks works;
    private final @Nullable String subject;
    private final Map<LocalId, Link> links = new LinkedHashMap<>();
    private final Map<Named, LocalId> leads = new HashMap<>();
    private final Set<String> labels = new HashSet<>();

    private LinkNaming(Piece piece, NamedWorks works, @Nullable String subject) {
        this.piece = piece;
        this.works = works;
        this.subject = subject;
        piece.links().forEach(link -> {
            links.put(link.id(), link);
            labels.add(link.labelOrText());
        });
    }

    /**
     * The links and references of a piece.
     *
     * @param subject the heading, where the piece is all that stands below it, or what a row of a table is called; null otherwise
     */
    public static Linked name(Piece piece, NamedWorks works, @Nullable String subject) {
        LinkNaming naming = new LinkNaming(piece, works, subject);
        List<Sentence> sentences = piece.sentences();
        piece.title().forEach(sentence -> naming.read(sentence, -1));
        for (int i = 0; i < sentences.size(); i++) {
            naming.read(sentences.get(i), i);
        }
        List<Reference> references = new ArrayList<>();
        for (Named work : works.works()) {
            references.add(
                    work.reference().toBuilder().link(naming.leads.get(work)).build());
        }
        return new Linked(List.copyOf(naming.links.values()), references);
    }

    private void read(Sentence sentence, int index) {
        List<Sentence.LinkMark> marks = sentence.links();
        int before = 0;
        for (int i = 0; i < marks.size(); i++) {
            Range range = marks.get(i).range();
            int from = sentence.wordAt(range.start());
            int to = Math.max(from, sentence.wordAt(range.end()));
            int after = i + 1 < marks.size()
                    ? sentence.wordAt(marks.get(i + 1).range().start())
                    : sentence.words().size();
            Link link = links.get(marks.get(i).link());
            if (link != null) {
                read(link, sentence, index, new Stretch(before, from, to, after));
            }
            before = to;
        }
    }

    private void read(Link link, Sentence sentence, int index, Stretch stretch) {
        LinkRel rel = LinkRels.of(link, sentence.words(), stretch);
        boolean about = rel != null && PREFIX.containsKey(rel);
        // "se [her] for …" says what it leads to, which is the work only if the words are.
        boolean told = LinkRels.isTold(sentence.words(), stretch);
        boolean open = !told || rel != null;
        Named work = open ? work(sentence, index, stretch, about) : null;
        String other = other(sentence, index, stretch, work, about);
        if (work == null && other == null) {
            work = after(sentence, index, stretch);
        }
        String name = other != null ? other : work == null ? null : name(work.reference());
        if (name == null
                && rel != null
                && PART_OF_AN_EVENT.contains(rel)
                && sentence.words().size() <= SHORT) {
            name = lastNamed(index);
        }
        if (name == null && open) {
            String paper = hearingPaper(sentence, stretch);
            name = paper != null ? paper : fallback(sentence, index, stretch);
        }
        if (work != null && other == null && !about) {
            leads.putIfAbsent(work, link.id());
            rel = rel == null ? LinkRel.DOCUMENT : rel;
        }
        Link.Builder named = link.toBuilder().rel(rel);
        if (link.label() == null && LinkRule.saysNothing(link) && name != null) {
            named.label(label(rel, name));
        }
        links.put(link.id(), named.build());
    }

    /** The work that a link leads to, or leads to something about. */
    private @Nullable Named work(Sentence sentence, int index, Stretch stretch, boolean about) {
        Scheme asked = asked(sentence.words(), stretch);
        Named last = null;
        Named rule = null;
        for (Named work : works.works()) {
            if (work.sentence() != index) {
                continue;
            }
            int first = sentence.wordAt(work.range().start());
            int end = sentence.wordAt(work.range().end());
            if (first < stretch.to() && end > stretch.from()) {
                return work;
            }
            boolean inReach = end <= stretch.from() && (about || first >= stretch.before());
            if (inReach && RULES.contains(work.reference().scheme())) {
                rule = stretch.from() - end <= NEAR && !isChange(sentence.words(), stretch) ? work : null;
            } else if (inReach
                    && (asked == null || asked.equals(work.reference().scheme()))) {
                last = work;
                rule = null;
            }
        }
        if (last != null || rule != null) {
            return rule != null ? rule : last;
        }
        return asked != null || speaksOfAWork(sentence, stretch) ? before(index, asked) : null;
    }

    /** The only work named between a link that none stands before and the next one: "se [her], jf. Dokument 15:873". */
    private @Nullable Named after(Sentence sentence, int index, Stretch stretch) {
        Named found = null;
        for (Named work : works.works()) {
            boolean here =
                    work.sentence() == index && !RULES.contains(work.reference().scheme());
            int first = here ? sentence.wordAt(work.range().start()) : 0;
            if (here && (first < stretch.to() || found != null)) {
                return null;
            }
            if (here && first < stretch.after() && first - stretch.to() <= SHORT) {
                found = work;
            }
        }
        return found;
    }

    /** The work or event named last, in this sentence or one of the two before it. */
    private @Nullable String lastNamed(int index) {
        String name = null;
        int last = index - 2;
        for (Named work : works.works()) {
            if (work.sentence() >= Math.max(last, 0)
                    && work.sentence() <= index
                    && !RULES.contains(work.reference().scheme())) {
                name = name(work.reference());
                last = work.sentence();
            }
        }
        for (NamedWorks.Titled other : works.others()) {
            if (other.sentence() >= Math.max(last, 0) && other.sentence() <= index) {
                name = other.title();
                last = other.sentence();
            }
        }
        return name;
    }

    /** The work named last in the sentences before one, if none leads to it yet. */
    private @Nullable Named before(int index, @Nullable Scheme asked) {
        Named last = null;
        for (Named work : works.works()) {
            Scheme scheme = work.reference().scheme();
            if (work.sentence() < index
                    && !RULES.contains(scheme)
                    && (asked == null || asked.equals(scheme))
                    && (last == null || work.sentence() >= last.sentence())) {
                last = work;
            }
        }
        return last == null || leads.containsKey(last) ? null : last;
    }

    private static @Nullable Scheme asked(List<Word> words, Stretch stretch) {
        for (int i = stretch.to() - 1; i >= Math.max(stretch.before(), stretch.from() - SHORT); i--) {
            Scheme scheme = NAMED_BY.get(words.get(i).key());
            if (scheme != null) {
                return scheme;
            }
        }
        return null;
    }

    /** "Rapporten kan leses [her]." */
    private static boolean speaksOfAWork(Sentence sentence, Stretch stretch) {
        List<Word> words = sentence.words();
        if (words.size() > SHORT || stretch.before() > 0) {
            return false;
        }
        for (int i = 0; i < stretch.to(); i++) {
            String key = words.get(i).key();
            boolean definite = key.endsWith("n") || key.endsWith("a") || key.endsWith("t");
            if (definite && !isOfHearing(key) && WorkNouns.of(words, i) == WorkNouns.Sort.WORK) {
                return true;
            }
        }
        return false;
    }

    /** "Høringsnotatet ligger [her]": a paper of the hearing is none of the works named before. */
    private static @Nullable String hearingPaper(Sentence sentence, Stretch stretch) {
        List<Word> words = sentence.words();
        for (int i = stretch.from() - 1; i >= Math.max(stretch.before(), stretch.from() - SHORT); i--) {
            if (isOfHearing(words.get(i).key()) && WorkNouns.of(words, i) == WorkNouns.Sort.WORK) {
                return sentence.printed(i, i + 1);
            }
        }
        return null;
    }

    private static boolean isOfHearing(String key) {
        return key.startsWith("høring") || key.startsWith("høyring");
    }

    /** Whether the words before a link tell of a change in a rule, which it then rather leads to. */
    private static boolean isChange(List<Word> words, Stretch stretch) {
        for (int i = stretch.before(); i < stretch.from(); i++) {
            String key = words.get(i).key();
            if (key.startsWith("endring")
                    || key.startsWith("endre")
                    || key.contains("forslag")
                    || key.startsWith("foreslå")
                    || key.startsWith("høring")
                    || key.startsWith("høyring")) {
                return true;
            }
        }
        return false;
    }

    /** The title of an event or project nearer to the link than the work. */
    private @Nullable String other(Sentence sentence, int index, Stretch stretch, @Nullable Named work, boolean about) {
        String found = null;
        for (NamedWorks.Titled other : works.others()) {
            int end = sentence.wordAt(other.range().end());
            if (other.sentence() != index
                    || end > stretch.from()
                    || !about && end <= stretch.before() && stretch.before() > 0) {
                continue;
            }
            boolean nearer = work == null
                    || work.sentence() != index
                    || work.range().end() < other.range().start();
            found = nearer ? other.title() : found;
        }
        return found;
    }

    private static String name(Reference reference) {
        String title = reference.title();
        return title == null || BY_NUMBER.contains(reference.scheme()) ? reference.text() : title;
    }

    /**
     * What is in bold before a link, where it says what it is; or the subject, where the link is the only one and stands in the first
     * sentence or in a row of a table.
     */
    private @Nullable String fallback(Sentence sentence, int index, Stretch stretch) {
        for (int i = sentence.strong().size() - 1; i >= 0; i--) {
            Range bold = sentence.strong().get(i);
            int from = sentence.wordAt(bold.start());
            int to = sentence.wordAt(bold.end());
            if (to <= stretch.from() && from >= stretch.before() && to - from >= WORDS_OF_A_NAME) {
                for (int word = from; word < to; word++) {
                    if (WorkNouns.of(sentence.words(), word) != null) {
                        return bold.of(sentence.text());
                    }
                }
            }
        }
        if (subject == null || piece.links().size() > 1) {
            return null;
        }
        boolean says = index <= 0 && subject.strip().split(" ").length >= WORDS_OF_A_NAME;
        return says || piece.row() != null ? subject : null;
    }

    /** The label, null where another link has it. */
    private @Nullable String label(@Nullable LinkRel rel, String name) {
        String prefix = rel == null ? null : PREFIX.get(rel);
        String label = Texts.cut(prefix == null ? name : prefix + ": " + name, Limits.TITLE);
        return Texts.isLine(label, Limits.TITLE) && labels.add(label) ? label : null;
    }
}
