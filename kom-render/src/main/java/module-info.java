/** An issue in forms that people and programs read. Start at {@link no.politiet.kom.render.IssueRenderer}. */
module no.politiet.kom.render {
    requires static transitive org.jspecify;
    requires transitive no.politiet.kom.model;
    requires java.xml;
    requires tools.jackson.core;

    exports no.politiet.kom.render;
}
