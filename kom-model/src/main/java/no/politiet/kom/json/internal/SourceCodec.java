package no.politiet.kom.json.internal;

import no.politiet.kom.model.Extras;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.Source;
import no.politiet.kom.model.SourceType;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.model.internal.Syntax;

/** Reads and writes a source. */
final class SourceCodec extends Codec<Source> {

    static final Members MEMBERS = new Members("id", "name", "abbreviation?", "type", "country?", "url?");

    private static final int ID = 0;
    private static final int NAME = 1;
    private static final int ABBREVIATION = 2;
    private static final int TYPE = 3;
    private static final int COUNTRY = 4;
    private static final int URL = 5;

    @Override
    public Source read(JsonReader in) {
        in.begin();
        LocalId id = null;
        String name = null;
        String abbreviation = null;
        SourceType type = null;
        String country = null;
        String url = null;
        for (int member = in.next(MEMBERS); member >= 0; member = in.next(MEMBERS)) {
            switch (member) {
                case ID -> id = in.localId();
                case NAME -> name = in.line(Limits.NAME);
                case ABBREVIATION -> abbreviation = in.line(Limits.SHORT);
                case TYPE -> type = in.code(Vocabularies.SOURCE_TYPE);
                case COUNTRY -> country = in.text(Limits.COUNTRY, Syntax::isCountry, "COUNTRY");
                case URL -> url = in.text(Limits.URL, Syntax::isUrl, "URL");
                default -> throw new AssertionError(member);
            }
        }
        Extras extras = in.end(MEMBERS);
        return new Source(id, name, abbreviation, type, country, url, extras);
    }

    @Override
    public void write(Source source, JsonWriter out) {
        out.begin();
        out.member(MEMBERS, ID, source.id());
        out.member(MEMBERS, NAME, source.name());
        out.member(MEMBERS, ABBREVIATION, source.abbreviation());
        out.member(MEMBERS, TYPE, source.type());
        out.member(MEMBERS, COUNTRY, source.country());
        out.member(MEMBERS, URL, source.url());
        out.end(MEMBERS, source.extras());
    }
}
