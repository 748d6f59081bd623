/** The newsletter as immutable records, and their JSON. Start at {@link no.politiet.kom.model.Issue}. */
module no.politiet.kom.model {
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;
    requires tools.jackson.core;

    exports no.politiet.kom.json;
    exports no.politiet.kom.model;
    exports no.politiet.kom.model.check;
    exports no.politiet.kom.model.constraint;
    exports no.politiet.kom.json.internal to
            no.politiet.kom.jackson,
            no.politiet.kom.schema;
    exports no.politiet.kom.json.internal.jws to
            no.politiet.kom.client,
            no.politiet.kom.schema;
    exports no.politiet.kom.model.internal to
            no.politiet.kom.jackson,
            no.politiet.kom.publish,
            no.politiet.kom.schema,
            org.hibernate.validator;

    // Hibernate Validator reads the fields of the records.
    opens no.politiet.kom.model;
}
