package no.politiet.kom.publish.internal.facts.sources;

import java.util.List;
import java.util.Set;
import no.politiet.kom.model.SourceRole;
import no.politiet.kom.publish.internal.facts.sources.Mentions.Mention;
import no.politiet.kom.publish.internal.facts.sources.Parts.Part;
import no.politiet.kom.publish.internal.facts.sources.RoleWords.Slot;
import no.politiet.kom.publish.internal.facts.sources.RoleWords.Tell;
import no.politiet.kom.publish.internal.text.Phrases.Hit;
import no.politiet.kom.publish.internal.text.Sentence;
import no.politiet.kom.publish.internal.text.Word;

/**
 * Reads which part each source of a sentence plays. A verb tells it of its subject, which stands before the verb or, where
 * something else opens the sentence, after it; a participle ("utgitt") of the name after "av", or after "har" of its
 * subject; other phrases ("på oppdrag fra") of the name that follows. Names in a row share a part.
 */
final class RoleReader {

    private final Sentence sentence;
    private final String text;
    private final List<Word> words;
    private final SentenceNames names;
    private final Subjects subjects;
    private final Parts parts = new Parts();

    private RoleReader(Sentence sentence, List<Mention> mentions) {
        this.sentence = sentence;
        this.text = sentence.text();
        this.words = sentence.words();
        this.names = new SentenceNames(sentence, mentions);
        this.subjects = new Subjects(sentence, names);
    }

    /** The parts that the sources of a sentence play: what its phrases tell, in their order. */
    static List<Part> read(Sentence sentence, List<Mention> mentions) {
        RoleReader reader = new RoleReader(sentence, mentions);
        for (Hit<Tell> hit : RoleWords.PARTS.in(reader.words)) {
            Word first = reader.words.get(hit.from());
            // "KOM" is no verb.
            boolean name = Character.isUpperCase(reader.text.charAt(first.end() - 1));
            if (!name && !sentence.isQuoted(first.start())) {
                reader.tell(hit);
            }
        }
        return reader.parts.list();
    }

    private void tell(Hit<Tell> hit) {
        Tell tell = hit.value();
        int from = tell.slot() == Slot.PARTICIPLE ? hit.from() - SentenceNames.REACH : hit.to();
        if (!tell.particle().isEmpty() && !hasParticle(from, hit.to() + SentenceNames.REACH, tell.particle())) {
            return;
        }
        switch (tell.slot()) {
            case SUBJECT -> parts.addSaid(subjects.of(hit.from()), tell.role());
            case NEXT -> {
                if (!tell.role().equals(SourceRole.PUBLISHER) || !isOfOthers(hit)) {
                    parts.addSaid(names.following(hit.to()), tell.role());
                }
            }
            case BEFORE -> {
                Mention before = names.endingAt(hit.from());
                parts.addSaid(before == null ? List.of() : names.rowBefore(before), tell.role());
            }
            case PARTICIPLE -> participle(hit, tell.role());
            case TO -> to(hit.to(), tell.role());
        }
    }

    /** "Veilederen bygger på data fra", "på bakgrunn av en rapport fra": what comes from one who issued something else. */
    private boolean isOfOthers(Hit<Tell> hit) {
        if (hit.to() > 1
                && RoleWords.OTHER_FROM.contains(words.get(hit.to() - 2).key())) {
            return true;
        }
        for (int i = hit.from(); i < hit.to(); i++) {
            if (RoleWords.BASING.contains(words.get(i).key())) {
                return true;
            }
        }
        for (int i = Math.max(0, hit.from() - 4); i < hit.from(); i++) {
            if (RoleWords.FOLLOWING.contains(words.get(i).key())) {
                return true;
            }
        }
        return false;
    }

    private void to(int from, SourceRole role) {
        for (int i = from; i + 1 < words.size() && i < from + 2 * SentenceNames.REACH; i++) {
            Word word = words.get(i);
            if (word.is("til") && !sentence.isQuoted(word.start())) {
                Mention mention = names.startingAt(i + 1);
                if (mention != null) {
                    if (!mention.genitive()) {
                        parts.addSaid(names.row(mention), role);
                    }
                    return;
                }
            } else if (word.is(";") || word.is("som") || word.is("at")) {
                return;
            }
        }
    }

    private boolean hasParticle(int from, int to, Set<String> particle) {
        for (int i = Math.max(0, from); i < words.size() && i < to; i++) {
            if (particle.contains(words.get(i).key())) {
                return true;
            }
        }
        return false;
    }

    private void participle(Hit<Tell> hit, SourceRole role) {
        boolean passive = false;
        for (int i = hit.from() - 1; i >= 0 && i >= hit.from() - SentenceNames.REACH; i--) {
            String key = words.get(i).key();
            if (RoleWords.GIVEN.contains(key)) {
                // "Fyrdirektoratet har gitt Nordlag i oppdrag å lage".
                return;
            }
            if (key.equals("fått") || key.equals("fatt")) {
                // "Fyrdirektoratet har fått evaluert ordningen av Nordlag".
                passive = true;
                break;
            }
            if (RoleWords.HAVE.contains(key)) {
                parts.addSaid(subjects.of(i), role);
                return;
            }
            if (RoleWords.BE.contains(key) || key.equals("som")) {
                passive = true;
                break;
            }
        }
        boolean agent = hit.to() < words.size() && words.get(hit.to()).is("av");
        // "Fyrdirektoratet utarbeidet i fellesskap …": the past tense of some verbs looks like their participle.
        List<Mention> subject = passive || agent ? List.of() : subjects.before(hit.from());
        if (!subject.isEmpty()) {
            parts.addSaid(subject, role);
            return;
        }
        for (int i = hit.to(); i + 1 < words.size() && i < hit.to() + SentenceNames.REACH; i++) {
            if (words.get(i).is("av")
                    && RoleWords.NO_AGENT.contains(words.get(i - 1).key())) {
                continue;
            }
            if (words.get(i).is("av") && !sentence.isQuoted(words.get(i).start())) {
                List<Mention> agents = names.following(i + 1);
                if (!agents.isEmpty()) {
                    parts.addSaid(agents, role);
                    return;
                }
            } else if (words.get(i).is(";")
                    || words.get(i).is("som")
                    || words.get(i).is("at")) {
                return;
            }
        }
    }
}
