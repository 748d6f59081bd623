package no.politiet.kom.json.internal;

import no.politiet.kom.model.Extras;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.Span;
import no.politiet.kom.model.constraint.Limits;

/** Reads and writes a span. */
final class SpanCodec extends Codec<Span> {

    static final Members MEMBERS = new Members("text", "strong?", "emphasis?", "link?", "language?");

    private static final int TEXT = 0;
    private static final int STRONG = 1;
    private static final int EMPHASIS = 2;
    private static final int LINK = 3;
    private static final int LANGUAGE = 4;

    @Override
    public Span read(JsonReader in) {
        in.begin();
        String text = null;
        boolean strong = false;
        boolean emphasis = false;
        LocalId link = null;
        String language = null;
        for (int member = in.next(MEMBERS); member >= 0; member = in.next(MEMBERS)) {
            switch (member) {
                case TEXT -> text = in.run(Limits.TEXT);
                case STRONG -> strong = in.bool();
                case EMPHASIS -> emphasis = in.bool();
                case LINK -> link = in.localId();
                case LANGUAGE -> language = in.language();
                default -> throw new AssertionError(member);
            }
        }
        Extras extras = in.end(MEMBERS);
        return new Span(text, strong, emphasis, link, language, extras);
    }

    @Override
    public void write(Span span, JsonWriter out) {
        out.begin();
        out.member(MEMBERS, TEXT, span.text());
        out.member(MEMBERS, STRONG, span.strong());
        out.member(MEMBERS, EMPHASIS, span.emphasis());
        out.member(MEMBERS, LINK, span.link());
        out.member(MEMBERS, LANGUAGE, span.language());
        out.end(MEMBERS, span.extras());
    }
}
