package no.politiet.kom.publish.internal.masthead;

/** The words by which lines of a masthead are known, as alternatives of a pattern, in bokmål and nynorsk. */
final class MastheadWords {

    /** What has a number: "nr. 3", "årgang 12". */
    static final String NUMBERED = "nr|nummer|årgang|utgave|utgåve|hefte";

    /** What a newsletter is called, of which there are compounds: "månedsbrev", "Fyrnytt". */
    static final String LETTER = "brev|blad|nytt";

    /** What it brings. */
    static final String NEWS = "nyheter|nyhende|informasjon";

    /** What stands before "av" and its publisher. */
    static final String ISSUED = "utgitt|utgjeve|gitt ut|gjeve ut";

    /** Who publishes or sends it. */
    static final String ISSUER = "utgiver|utgjevar|avsender|avsendar";

    static final String FROM = "fra|frå";

    private MastheadWords() {}
}
