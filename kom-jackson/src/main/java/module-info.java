/** Lets a Jackson 3 {@code JsonMapper} read and write the newsletter's types. */
module no.politiet.kom.jackson {
    requires static transitive org.jspecify;
    requires no.politiet.kom.model;
    requires transitive tools.jackson.databind;

    exports no.politiet.kom.jackson;

    provides tools.jackson.databind.JacksonModule with
            no.politiet.kom.jackson.KomModule;
}
