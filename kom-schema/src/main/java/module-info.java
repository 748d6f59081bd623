/**
 * The contract for others: JSON Schema files, validators of documents and objects, and findings explained in three
 * languages. Start at {@link no.politiet.kom.schema.IssueValidator}.
 */
module no.politiet.kom.schema {
    requires static transitive org.jspecify;
    requires transitive no.politiet.kom.model;
    requires com.networknt.schema;
    requires org.hibernate.validator;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports no.politiet.kom.schema;
}
