/** KOM's side: the newsletter as written becomes the feed as served. */
module no.politiet.kom.publish {
    requires static transitive org.jspecify;
    requires transitive no.politiet.kom.model;
    requires no.politiet.kom.render;
    requires no.politiet.kom.schema;
    requires jakarta.mail;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.nibor.autolink;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires java.xml;
    // PDFBox has no descriptor of its own to say that it needs these.
    requires java.desktop;
    requires java.logging;

    exports no.politiet.kom.publish;
}
