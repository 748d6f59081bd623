package no.politiet.kom.publish.internal.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.Source;
import no.politiet.kom.model.SourceRef;
import no.politiet.kom.model.SourceRole;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.publish.internal.facts.SourceRegistry.Mention;
import no.politiet.kom.publish.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads who published, arranged or commissioned what: a known name takes the role that the words directly before or
 * after it give; names in a row share it. A report whose heading names a source and whose text names no publisher is
 * taken to be that source's.
 */
public final class SourceReader {

    private static final Set<Kind> PUBLISHED =
            Set.of(Kind.REPORT, Kind.STATISTICS, Kind.GUIDE, Kind.CIRCULAR, Kind.HEARING);
    /** How many characters before and after a name are looked at. */
    private static final int NEAR = 150;

    private static final String UP_TO_FOUR = "(?: [^ .]+){0,4}";
    private static final Pattern ROW = Pattern.compile("(?: ?\\([^()]*\\))?(?:,| og| eller|, og)? ?");

    private record Cue(SourceRole role, Pattern words) {}

    private static final List<Cue> BEFORE = List.of(
            before(SourceRole.COMMISSIONER, "på oppdrag (?:fra|frå|for|av)|[Oo]ppdrag(?:et)?[^.]{0,100} (?:fra|frå)"),
            before(SourceRole.FUNDER, "finansiert(?: av)?|finansiering (?:fra|frå|av)|midler fra"),
            before(SourceRole.PARTNER, "samarbeid(?:et)? med|sammen med|saman med"),
            before(
                    SourceRole.ORGANISER,
                    "(?:arrangert|avholdt|holdt)" + UP_TO_FOUR + " av|i regi av|arrangør(?:en)? var"),
            before(SourceRole.AUTHOR, "(?:skrevet|utarbeidet|laget) av"),
            before(
                    SourceRole.PUBLISHER,
                    "(?:publisert|utgitt|gitt ut|lansert|lagt fr[ae]m)" + UP_TO_FOUR + " av|\\b(?:[Kk]om|foreligger|ny)"
                            + UP_TO_FOUR
                            + " (?:fra|frå)|(?:[Rr]apport\\p{L}*|[Åå]rsrapport\\p{L}*|[Ff]orslag|utgivelse)"
                            + UP_TO_FOUR + " (?:fra|frå)|^Fra|foreslår"));

    private static final List<Cue> AFTER = List.of(
            after(
                    SourceRole.PUBLISHER,
                    "publiserte|lanserte|endre|ga ut|gav ut|la" + UP_TO_FOUR + " fr[ae]m|har" + UP_TO_FOUR
                            + " publisert|sendte|foreslår|har" + UP_TO_FOUR + " gitt ut"),
            after(SourceRole.ORGANISER, "arrangerte|avholdt|avholder|holder|sto for|var vertskap"),
            after(SourceRole.PARTICIPANT, "deltok|deltar|var med"));

    private final SourceRegistry registry;
    private final Set<Source> used = new LinkedHashSet<>();

    public SourceReader(SourceRegistry registry) {
        this.registry = registry;
    }

    private static Cue before(SourceRole role, String words) {
        return new Cue(
                role, Pattern.compile("(?:" + words + ") (?:[\"*]|den |det )?$", Pattern.UNICODE_CHARACTER_CLASS));
    }

    private static Cue after(SourceRole role, String words) {
        return new Cue(
                role, Pattern.compile("^(?: \\([^()]*\\))?,? (?:" + words + ")\\b", Pattern.UNICODE_CHARACTER_CLASS));
    }

    /** The sources read so far that have a part in an item. */
    public List<Source> used() {
        return List.copyOf(used);
    }

    /** The sources of an item with their roles, each pair once. */
    public List<SourceRef> read(Piece piece, Kind kind) {
        String heading = piece.heading();
        List<Sentence> sentences = piece.sentences();
        Set<SourceRef> refs = new LinkedHashSet<>();
        for (Sentence sentence : sentences) {
            read(sentence.text(), refs);
        }
        boolean published = refs.stream().anyMatch(ref -> ref.role().equals(SourceRole.PUBLISHER));
        if (!published && PUBLISHED.contains(kind)) {
            registry.mentions(heading).stream().limit(1).forEach(mention -> add(mention, SourceRole.PUBLISHER, refs));
        }
        return refs.stream().limit(Limits.ITEM_SOURCES).toList();
    }

    private void read(String text, Set<SourceRef> refs) {
        List<Mention> mentions = registry.mentions(text);
        List<@Nullable SourceRole> roles = new ArrayList<>();
        for (Mention mention : mentions) {
            roles.add(role(text, mention));
        }
        for (int i = 0; i < mentions.size(); i++) {
            SourceRole role = roles.get(i);
            if (role == null && i > 0 && inRow(text, mentions.get(i - 1), mentions.get(i))) {
                role = roles.get(i - 1);
            }
            for (int next = i + 1;
                    role == null && next < mentions.size() && inRow(text, mentions.get(next - 1), mentions.get(next));
                    next++) {
                role = roles.get(next);
            }
            roles.set(i, role);
            if (role != null) {
                add(mentions.get(i), role, refs);
            }
        }
    }

    private void add(Mention mention, SourceRole role, Set<SourceRef> refs) {
        used.add(mention.source());
        refs.add(SourceRef.of(mention.source().id(), role));
    }

    private static boolean inRow(String text, Mention a, Mention b) {
        return !a.genitive() && ROW.matcher(text.substring(a.end(), b.start())).matches();
    }

    private static @Nullable SourceRole role(String text, Mention mention) {
        if (mention.genitive()) {
            return null;
        }
        String before = text.substring(Math.max(0, mention.start() - NEAR), mention.start());
        for (Cue cue : BEFORE) {
            if (cue.words.matcher(before).find()) {
                return cue.role;
            }
        }
        String after = text.substring(mention.end(), Math.min(text.length(), mention.end() + NEAR));
        for (Cue cue : AFTER) {
            if (cue.words.matcher(after).find()) {
                return cue.role;
            }
        }
        return null;
    }
}
