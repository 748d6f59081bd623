package no.politiet.kom.json.internal;

import java.time.Instant;
import java.util.List;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.Change;
import no.politiet.kom.model.Extras;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.IssueRef;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.Section;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.Source;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.model.constraint.Limits;

/** Reads and writes an issue. */
final class IssueCodec extends Codec<Issue> {

    static final Members MEMBERS = new Members(
            "schemaVersion",
            "id",
            "slug",
            "period",
            "language",
            "title",
            "publisher",
            "revision",
            "publishedAt?",
            "audience?",
            "sources?",
            "sections",
            "about?",
            "links?",
            "changes?",
            "previous?",
            "next?",
            "licence?");

    private static final int SCHEMA_VERSION = 0;
    private static final int ID = 1;
    private static final int SLUG = 2;
    private static final int PERIOD = 3;
    private static final int LANGUAGE = 4;
    private static final int TITLE = 5;
    private static final int PUBLISHER = 6;
    private static final int REVISION = 7;
    private static final int PUBLISHED_AT = 8;
    private static final int AUDIENCE = 9;
    private static final int SOURCES = 10;
    private static final int SECTIONS = 11;
    private static final int ABOUT = 12;
    private static final int LINKS = 13;
    private static final int CHANGES = 14;
    private static final int PREVIOUS = 15;
    private static final int NEXT = 16;
    private static final int LICENCE = 17;

    @Override
    public Issue read(JsonReader in) {
        in.begin();
        String schemaVersion = null;
        TagUri id = null;
        Slug slug = null;
        Period period = null;
        String language = null;
        String title = null;
        String publisher = null;
        int revision = 0;
        Instant publishedAt = null;
        String audience = null;
        List<Source> sources = List.of();
        List<Section> sections = List.of();
        List<Block> about = List.of();
        List<Link> links = List.of();
        List<Change> changes = List.of();
        IssueRef previous = null;
        IssueRef next = null;
        String licence = null;
        for (int member = in.next(MEMBERS); member >= 0; member = in.next(MEMBERS)) {
            switch (member) {
                case SCHEMA_VERSION -> schemaVersion = in.schemaVersion();
                case ID -> id = in.tagUri();
                case SLUG -> slug = in.slug();
                case PERIOD -> period = in.period();
                case LANGUAGE -> language = in.language();
                case TITLE -> title = in.line(Limits.TITLE);
                case PUBLISHER -> publisher = in.line(Limits.NAME);
                case REVISION -> revision = in.integer(1, Limits.MAX_REVISION);
                case PUBLISHED_AT -> publishedAt = in.instant();
                case AUDIENCE -> audience = in.line(Limits.NAME);
                case SOURCES -> sources = in.list(Codecs.SOURCE, 0, Limits.SOURCES);
                case SECTIONS -> sections = in.list(Codecs.SECTION, 1, Limits.SECTIONS);
                case ABOUT -> about = in.list(Codecs.BLOCK, 0, Limits.BLOCKS);
                case LINKS -> links = in.list(Codecs.LINK, 0, Limits.LINKS);
                case CHANGES -> changes = in.list(Codecs.CHANGE, 0, Limits.CHANGES);
                case PREVIOUS -> previous = Codecs.ISSUE_REF.read(in);
                case NEXT -> next = Codecs.ISSUE_REF.read(in);
                case LICENCE -> licence = in.line(Limits.NAME);
                default -> throw new AssertionError(member);
            }
        }
        Extras extras = in.end(MEMBERS);
        return new Issue(
                schemaVersion,
                id,
                slug,
                period,
                language,
                title,
                publisher,
                revision,
                publishedAt,
                audience,
                sources,
                sections,
                about,
                links,
                changes,
                previous,
                next,
                licence,
                extras);
    }

    @Override
    public void write(Issue issue, JsonWriter out) {
        out.begin();
        out.member(MEMBERS, SCHEMA_VERSION, issue.schemaVersion());
        out.member(MEMBERS, ID, issue.id());
        out.member(MEMBERS, SLUG, issue.slug());
        out.member(MEMBERS, PERIOD, issue.period());
        out.member(MEMBERS, LANGUAGE, issue.language());
        out.member(MEMBERS, TITLE, issue.title());
        out.member(MEMBERS, PUBLISHER, issue.publisher());
        out.member(MEMBERS, REVISION, issue.revision());
        out.member(MEMBERS, PUBLISHED_AT, issue.publishedAt());
        out.member(MEMBERS, AUDIENCE, issue.audience());
        out.list(MEMBERS, SOURCES, issue.sources(), Codecs.SOURCE);
        out.required(MEMBERS, SECTIONS, issue.sections(), Codecs.SECTION);
        out.list(MEMBERS, ABOUT, issue.about(), Codecs.BLOCK);
        out.list(MEMBERS, LINKS, issue.links(), Codecs.LINK);
        out.list(MEMBERS, CHANGES, issue.changes(), Codecs.CHANGE);
        out.member(MEMBERS, PREVIOUS, issue.previous(), Codecs.ISSUE_REF);
        out.member(MEMBERS, NEXT, issue.next(), Codecs.ISSUE_REF);
        out.member(MEMBERS, LICENCE, issue.licence());
        out.end(MEMBERS, issue.extras());
    }
}
