package no.politiet.kom.publish.internal.facts;

import no.politiet.kom.model.Kind;
import no.politiet.kom.publish.internal.text.Phrases;
import no.politiet.kom.publish.internal.text.Vocabulary;

/** The words for works, gatherings and groups: what something is done with. */
final class WorkWords {

    private static final Vocabulary VOCABULARY = Vocabulary.of(WorkWords.class);

    static final Phrases<Kind> WORKS = Phrases.<Kind>builder()
            .add(Kind.REPORT, VOCABULARY.phrases("works: report"))
            .add(Kind.GUIDE, VOCABULARY.phrases("works: guide"))
            .add(Kind.STATISTICS, VOCABULARY.phrases("works: statistics"))
            .add(Kind.CIRCULAR, VOCABULARY.phrases("works: circular"))
            .add(Kind.RESOURCE, VOCABULARY.phrases("works: resource"))
            .build();

    static final Phrases<Boolean> GATHERINGS = Phrases.of(VOCABULARY.phrases("gatherings"));

    static final Phrases<Boolean> GROUPS = Phrases.of(VOCABULARY.phrases("groups"));

    private WorkWords() {}
}
