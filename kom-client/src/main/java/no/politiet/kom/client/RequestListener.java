package no.politiet.kom.client;

/** Is told of each request that a client has sent, for metrics. */
@FunctionalInterface
public interface RequestListener {

    /**
     * A request has ended, well or badly. Called in the thread that called the client, which waits for it: be quick. What it
     * throws is logged and changes nothing.
     *
     * @param request what was asked and what came of it
     */
    void requestEnded(RequestEnded request);
}
