package no.politiet.kom.client.internal;

import java.net.URI;
import no.politiet.kom.client.Fault;
import no.politiet.kom.client.KomClientException;
import no.politiet.kom.client.Reason;
import no.politiet.kom.json.InvalidDocumentException;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.check.FindingCodes;

/** Reads documents of a feed, and tells the caller of those that break the contract. */
final class Documents {

    private Documents() {}

    static <T> T read(KomJson<T> json, byte[] document, URI uri) {
        try {
            return json.read(document);
        } catch (InvalidDocumentException e) {
            boolean later = e.finding().code().equals(FindingCodes.SCHEMA_LATER_VERSION);
            throw KomClientException.builder(
                            Reason.INVALID_DOCUMENT,
                            later ? Fault.CALLER : Fault.FEED,
                            uri,
                            later
                                    ? "The document keeps version "
                                            + e.finding().text()
                                            + " of the contract, and this version of the client reads 1.x. Upgrade it."
                                    : "The document breaks the contract: " + e.finding()
                                            + ". Tell the publisher of the feed.")
                    .finding(e.finding())
                    .cause(e)
                    .build();
        }
    }

    static void requireSize(URI uri, long bytes, int most) {
        if (bytes > most) {
            throw KomClientException.builder(
                            Reason.TOO_LARGE,
                            Fault.FEED,
                            uri,
                            "The document is larger than " + most
                                    + " bytes, the most this client reads. Ask the publisher of the feed whether it is meant"
                                    + " to be; a program that uses the client can then raise maxDocumentBytes.")
                    .build();
        }
    }
}
