package no.politiet.kom.json.internal;

import java.util.List;
import no.politiet.kom.model.Extras;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.Section;
import no.politiet.kom.model.SectionRole;
import no.politiet.kom.model.constraint.Limits;

/** Reads and writes a section. */
final class SectionCodec extends Codec<Section> {

    static final Members MEMBERS = new Members("id", "title", "role", "items");

    private static final int ID = 0;
    private static final int TITLE = 1;
    private static final int ROLE = 2;
    private static final int ITEMS = 3;

    @Override
    public Section read(JsonReader in) {
        in.begin();
        LocalId id = null;
        String title = null;
        SectionRole role = null;
        List<Item> items = List.of();
        for (int member = in.next(MEMBERS); member >= 0; member = in.next(MEMBERS)) {
            switch (member) {
                case ID -> id = in.localId();
                case TITLE -> title = in.line(Limits.TITLE);
                case ROLE -> role = in.code(Vocabularies.SECTION_ROLE);
                case ITEMS -> items = in.list(Codecs.ITEM, 1, Limits.ITEMS);
                default -> throw new AssertionError(member);
            }
        }
        Extras extras = in.end(MEMBERS);
        return new Section(id, title, role, items, extras);
    }

    @Override
    public void write(Section section, JsonWriter out) {
        out.begin();
        out.member(MEMBERS, ID, section.id());
        out.member(MEMBERS, TITLE, section.title());
        out.member(MEMBERS, ROLE, section.role());
        out.required(MEMBERS, ITEMS, section.items(), Codecs.ITEM);
        out.end(MEMBERS, section.extras());
    }
}
