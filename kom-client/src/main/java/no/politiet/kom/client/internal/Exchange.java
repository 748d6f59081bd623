package no.politiet.kom.client.internal;

import no.politiet.kom.client.KomClientException;

/**
 * One document from a server. {@link HttpExchange} does it over the network; what tries again, or answers from a disk,
 * stands in front of it as another implementation.
 */
interface Exchange extends AutoCloseable {

    /**
     * Asks, and waits for the whole answer.
     *
     * @return an answer with status 200, or 304 if the question had an ETag
     * @throws KomClientException if there is no such answer before the deadline
     */
    Answer get(Get question, Deadline deadline);

    /** Ends the exchanges that are under way; no more can be started. */
    @Override
    void close();
}
