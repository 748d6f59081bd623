/** An issue in forms people read. Start at {@link no.politiet.kom.render.TextRenderer}. */
module no.politiet.kom.render {
    requires static transitive org.jspecify;
    requires transitive no.politiet.kom.model;

    exports no.politiet.kom.render;
}
