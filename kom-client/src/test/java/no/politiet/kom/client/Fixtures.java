package no.politiet.kom.client;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.IssueEntry;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.Section;
import no.politiet.kom.model.SectionRole;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.model.Tombstone;

/** Issues of a newsletter that does not exist; all of it is fiction. */
final class Fixtures {

    static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private Fixtures() {}

    /** A small issue of a quarter: {@code 2023-q1}. */
    static Issue issue(String slug) {
        int year = Integer.parseInt(slug.substring(0, 4));
        int quarter = slug.charAt(6) - '0';
        Period period = Period.parse("%d-%02d/%d-%02d".formatted(year, quarter * 3 - 2, year, quarter * 3));
        TagUri id = id(slug);
        Item item = Item.builder(
                        TagUri.of("example.org,2023", Slug.of(slug).item("blabaer")),
                        Kind.REPORT,
                        "Ny rapport om blåbær på fjellet")
                .body(List.of(Paragraph.of("Rapporten teller bærene på øya. Den er fri diktning.")))
                .build();
        return Issue.builder(id, period, "Diktet nyhetsbrev " + slug)
                .sections(List.of(
                        Section.builder(LocalId.of("nytt"), "Nytt", SectionRole.of("international"), List.of(item))
                                .build()))
                .build();
    }

    static TagUri id(String slug) {
        return TagUri.of("example.org,2023", Slug.of(slug));
    }

    static IssueEntry entry(Issue issue) {
        byte[] json = KomJson.forIssue().toBytes(issue);
        return IssueEntry.builder(
                        issue.slug(),
                        issue.id(),
                        issue.period(),
                        issue.revision(),
                        NOW,
                        "issues/" + issue.slug() + "/r" + issue.revision() + ".json",
                        json.length,
                        sha256(json))
                .build();
    }

    static Tombstone tombstone(String slug) {
        return Tombstone.of(Slug.of(slug), id(slug), NOW, "It told of berries that were not there.");
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
