package no.politiet.kom.json.internal;

import java.util.List;
import no.politiet.kom.model.Extras;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Span;
import no.politiet.kom.model.constraint.Limits;

/** Reads and writes a paragraph. */
final class ParagraphCodec extends Codec<Paragraph> {

    static final Members MEMBERS = new Members("type", "spans");

    private static final int TYPE = 0;
    private static final int SPANS = 1;

    @Override
    public Paragraph read(JsonReader in) {
        List<Span> spans = List.of();
        for (int member = in.next(MEMBERS); member >= 0; member = in.next(MEMBERS)) {
            switch (member) {
                case SPANS -> spans = in.list(Codecs.SPAN, 1, Limits.SPANS);
                default -> throw new AssertionError(member);
            }
        }
        Extras extras = in.end(MEMBERS);
        return new Paragraph(spans, extras);
    }

    @Override
    public void write(Paragraph paragraph, JsonWriter out) {
        out.begin();
        out.member(MEMBERS, TYPE, paragraph.type());
        out.required(MEMBERS, SPANS, paragraph.spans(), Codecs.SPAN);
        out.end(MEMBERS, paragraph.extras());
    }
}
