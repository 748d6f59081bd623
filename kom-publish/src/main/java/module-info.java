/** KOM's side: the newsletter as written becomes the feed as served. */
module no.politiet.kom.publish {
    requires static transitive org.jspecify;
    requires transitive no.politiet.kom.model;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.nibor.autolink;

    exports no.politiet.kom.publish;
}
