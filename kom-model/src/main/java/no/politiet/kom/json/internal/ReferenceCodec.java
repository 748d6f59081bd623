package no.politiet.kom.json.internal;

import no.politiet.kom.model.Extras;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.Reference;
import no.politiet.kom.model.Scheme;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.model.internal.Syntax;

/** Reads and writes a reference. */
final class ReferenceCodec extends Codec<Reference> {

    static final Members MEMBERS =
            new Members("scheme", "text", "canonical?", "title?", "language?", "pinpoint?", "link?");

    private static final int SCHEME = 0;
    private static final int TEXT = 1;
    private static final int CANONICAL = 2;
    private static final int TITLE = 3;
    private static final int LANGUAGE = 4;
    private static final int PINPOINT = 5;
    private static final int LINK = 6;

    @Override
    public Reference read(JsonReader in) {
        in.begin();
        Scheme scheme = null;
        String text = null;
        String canonical = null;
        String title = null;
        String language = null;
        String pinpoint = null;
        LocalId link = null;
        for (int member = in.next(MEMBERS); member >= 0; member = in.next(MEMBERS)) {
            switch (member) {
                case SCHEME -> scheme = in.code(Vocabularies.SCHEME);
                case TEXT -> text = in.line(Limits.TITLE);
                case CANONICAL -> canonical = in.text(Limits.CANONICAL, Syntax::isCanonical, "CANONICAL");
                case TITLE -> title = in.line(Limits.TITLE);
                case LANGUAGE -> language = in.language();
                case PINPOINT -> pinpoint = in.line(Limits.TITLE);
                case LINK -> link = in.localId();
                default -> throw new AssertionError(member);
            }
        }
        Extras extras = in.end(MEMBERS);
        return new Reference(scheme, text, canonical, title, language, pinpoint, link, extras);
    }

    @Override
    public void write(Reference reference, JsonWriter out) {
        out.begin();
        out.member(MEMBERS, SCHEME, reference.scheme());
        out.member(MEMBERS, TEXT, reference.text());
        out.member(MEMBERS, CANONICAL, reference.canonical());
        out.member(MEMBERS, TITLE, reference.title());
        out.member(MEMBERS, LANGUAGE, reference.language());
        out.member(MEMBERS, PINPOINT, reference.pinpoint());
        out.member(MEMBERS, LINK, reference.link());
        out.end(MEMBERS, reference.extras());
    }
}
