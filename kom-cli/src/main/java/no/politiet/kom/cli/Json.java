package no.politiet.kom.cli;

import no.politiet.kom.jackson.KomModule;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is no document of the contract, as JSON: its parts are, member by member. */
final class Json {

    private static final JsonMapper LINE =
            JsonMapper.builder().addModule(new KomModule()).build();
    private static final JsonMapper INDENTED =
            LINE.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    static String of(Object value) {
        return INDENTED.writeValueAsString(value);
    }

    /** All of it in one line. */
    static String line(Object value) {
        return LINE.writeValueAsString(value);
    }
}
