package no.politiet.kom.publish.internal.facts.references;

import no.politiet.kom.publish.internal.learned.Features;
import no.politiet.kom.publish.internal.learned.LinearModel;

/**
 * Which words marked as a title are that of a work. Quotation marks, italics and bold mark much else: what somebody said, the
 * name of a seminar, a project, a body. What is around them weighs for one or the other; how much was learned from newsletters that readers
 * labelled.
 */
public final class TitleRule {

    /** What a title of a publication is of. */
    public static final String WORK = "work";

    /** What all other marked words are. */
    public static final String OTHER = "other";

    private static final LinearModel MODEL = LinearModel.of(TitleRule.class);

    private TitleRule() {}

    static boolean isOfWork(Features features) {
        return MODEL.best(features).equals(WORK);
    }
}
