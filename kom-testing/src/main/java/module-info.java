/** A KOM feed for tests. Start at {@link no.politiet.kom.testing.TestFeed}. */
module no.politiet.kom.testing {
    requires transitive no.politiet.kom.model;
    requires static transitive org.jspecify;
    requires static transitive org.junit.jupiter.api;

    exports no.politiet.kom.testing;
}
