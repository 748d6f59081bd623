package no.politiet.kom.json.internal;

import no.politiet.kom.model.Extras;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.LinkRel;
import no.politiet.kom.model.LinkState;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.model.internal.Syntax;

/** Reads and writes a link. */
final class LinkCodec extends Codec<Link> {

    static final Members MEMBERS = new Members("id", "text", "label?", "href?", "state", "rel?", "language?");

    private static final int ID = 0;
    private static final int TEXT = 1;
    private static final int LABEL = 2;
    private static final int HREF = 3;
    private static final int STATE = 4;
    private static final int REL = 5;
    private static final int LANGUAGE = 6;

    @Override
    public Link read(JsonReader in) {
        in.begin();
        LocalId id = null;
        String text = null;
        String label = null;
        String href = null;
        LinkState state = null;
        LinkRel rel = null;
        String language = null;
        for (int member = in.next(MEMBERS); member >= 0; member = in.next(MEMBERS)) {
            switch (member) {
                case ID -> id = in.localId();
                case TEXT -> text = in.line(Limits.TITLE);
                case LABEL -> label = in.line(Limits.TITLE);
                case HREF -> href = in.text(Limits.URL, Syntax::isUrl, "URL");
                case STATE -> state = in.code(Vocabularies.LINK_STATE);
                case REL -> rel = in.code(Vocabularies.LINK_REL);
                case LANGUAGE -> language = in.language();
                default -> throw new AssertionError(member);
            }
        }
        Extras extras = in.end(MEMBERS);
        return new Link(id, text, label, href, state, rel, language, extras);
    }

    @Override
    public void write(Link link, JsonWriter out) {
        out.begin();
        out.member(MEMBERS, ID, link.id());
        out.member(MEMBERS, TEXT, link.text());
        out.member(MEMBERS, LABEL, link.label());
        out.member(MEMBERS, HREF, link.href());
        out.member(MEMBERS, STATE, link.state());
        out.member(MEMBERS, REL, link.rel());
        out.member(MEMBERS, LANGUAGE, link.language());
        out.end(MEMBERS, link.extras());
    }
}
