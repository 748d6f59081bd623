package no.politiet.kom.schema;

import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.Issue;

/** Made-up documents for tests. */
final class Documents {

    /** Fiction: the least that is an issue, with a place for more members of its item and one for more of its own. */
    private static final String ISSUE = """
            {"schemaVersion":"1.0","id":"tag:example.org,2026:kom/x","slug":"x","period":"2026","language":"nb",
             "title":"Oppdiktet nyhetsbrev","publisher":"Ingen","revision":1,
             "sections":[{"id":"s","title":"Oppdiktet","role":"other","items":[
              {"id":"tag:example.org,2026:kom/x/a","kind":"%s","heading":"H","title":"Oppdiktet sak","language":"nb"%s}]}]%s}""";

    /** Fiction: the least that is an index. */
    static final String INDEX = """
            {"schemaVersion":"1.0","sequence":1,"updatedAt":"2026-01-01T00:00:00Z","expires":"2026-02-01T00:00:00Z",
             "issues":[]}""";

    private Documents() {}

    /** An issue whose item and whose own object have more members, each with a comma in front. */
    static String issue(String itemMembers, String members) {
        return ISSUE.formatted("note", itemMembers, members);
    }

    static String hearing(String itemMembers) {
        return ISSUE.formatted("hearing", itemMembers, "");
    }

    static Issue read(String json) {
        return KomJson.forIssue().read(json);
    }

    static Index readIndex() {
        return KomJson.forIndex().read(INDEX);
    }
}
