package no.politiet.kom.testing;

import java.util.Map;

/**
 * A request that a feed was sent.
 *
 * @param path the path, such as {@code /v1/index.json}
 * @param headers its headers, names in lower case
 * @param status the status of the answer, before a fault made something of it
 */
public record RecordedRequest(String path, Map<String, String> headers, int status) {

    /** Copies. */
    public RecordedRequest {
        headers = Map.copyOf(headers);
    }
}
