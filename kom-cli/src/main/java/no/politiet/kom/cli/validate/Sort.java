package no.politiet.kom.cli.validate;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What a document is, by the first of its members that tells. */
enum Sort {
    /** An issue, or what has no member that tells. */
    ISSUE,
    /** The index of a feed. */
    INDEX,
    /** A JSON Schema or a JSON Feed, which lie in the folder of a feed too. */
    OTHER;

    private static final JsonFactory FACTORY = new JsonFactory();

    static Sort of(byte[] json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return ISSUE;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                switch (name) {
                    case "id", "slug", "period", "title", "publisher", "revision", "sections" -> {
                        return ISSUE;
                    }
                    case "sequence", "updatedAt", "expires", "issues" -> {
                        return INDEX;
                    }
                    case "$schema", "$id" -> {
                        return OTHER;
                    }
                    case "version" -> {
                        if (parser.currentToken() == JsonToken.VALUE_STRING
                                && parser.getString().startsWith("https://jsonfeed.org/")) {
                            return OTHER;
                        }
                    }
                    default -> parser.skipChildren();
                }
            }
        } catch (JacksonException e) {
            return ISSUE; // no JSON, as the validator will say
        }
        return ISSUE;
    }
}
