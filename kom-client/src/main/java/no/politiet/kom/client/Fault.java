package no.politiet.kom.client;

/** Whose fault a failure is. A fetch has these three parties and no fourth, so this set is closed. */
public enum Fault {
    /** The program that uses the client, or the settings it was given. */
    CALLER,
    /** What lies between: the network, a proxy, a server that cannot be reached. */
    NETWORK,
    /** The feed: what its server answers, or what its publisher put there. */
    FEED
}
