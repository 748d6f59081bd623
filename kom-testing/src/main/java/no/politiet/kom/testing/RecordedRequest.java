package no.politiet.kom.testing;

import java.util.Map;

/**
 * A request that a feed was sent.
 *
 * @param path the path, such as {@code /v1/index.json}
 * @param headers its headers, names in lower case
 * @param status the status that was answered, or that an answer would have had which was broken off
 */
public record RecordedRequest(String path, Map<String, String> headers, int status) {

    /** Copies. */
    public RecordedRequest {
        headers = Map.copyOf(headers);
    }
}
