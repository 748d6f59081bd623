package no.politiet.kom.json.internal;

import no.politiet.kom.model.Extras;
import no.politiet.kom.model.Relation;
import no.politiet.kom.model.RelationRel;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.model.internal.Syntax;

/** Reads and writes a relation. */
final class RelationCodec extends Codec<Relation> {

    static final Members MEMBERS = new Members("rel", "target", "text?");

    private static final int REL = 0;
    private static final int TARGET = 1;
    private static final int TEXT = 2;

    @Override
    public Relation read(JsonReader in) {
        in.begin();
        RelationRel rel = null;
        String target = null;
        String text = null;
        for (int member = in.next(MEMBERS); member >= 0; member = in.next(MEMBERS)) {
            switch (member) {
                case REL -> rel = in.code(Vocabularies.RELATION_REL);
                case TARGET -> target = in.text(Limits.TARGET, Syntax::isTarget, "TARGET");
                case TEXT -> text = in.line(Limits.TITLE);
                default -> throw new AssertionError(member);
            }
        }
        Extras extras = in.end(MEMBERS);
        return new Relation(rel, target, text, extras);
    }

    @Override
    public void write(Relation relation, JsonWriter out) {
        out.begin();
        out.member(MEMBERS, REL, relation.rel());
        out.member(MEMBERS, TARGET, relation.target());
        out.member(MEMBERS, TEXT, relation.text());
        out.end(MEMBERS, relation.extras());
    }
}
