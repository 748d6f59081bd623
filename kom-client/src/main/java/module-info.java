/** The client of a KOM feed. Start at {@link no.politiet.kom.client.KomClient}. */
module no.politiet.kom.client {
    requires static transitive org.jspecify;
    requires transitive no.politiet.kom.model;
    // Not transitive: whoever hands over a client of their own requires okhttp3 anyway, and nobody else should see it.
    requires okhttp3;
    requires tools.jackson.core;

    exports no.politiet.kom.client;
}
