package no.politiet.kom.schema.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.BlockType;
import no.politiet.kom.model.BulletList;
import no.politiet.kom.model.Certainty;
import no.politiet.kom.model.Change;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.Extras;
import no.politiet.kom.model.Figure;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.IndexEntry;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.IssueEntry;
import no.politiet.kom.model.IssueRef;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.LinkRel;
import no.politiet.kom.model.LinkState;
import no.politiet.kom.model.ListItem;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.Provenance;
import no.politiet.kom.model.ProvenanceUnit;
import no.politiet.kom.model.Quote;
import no.politiet.kom.model.Reference;
import no.politiet.kom.model.Relation;
import no.politiet.kom.model.RelationRel;
import no.politiet.kom.model.Scheme;
import no.politiet.kom.model.Section;
import no.politiet.kom.model.SectionRole;
import no.politiet.kom.model.Significance;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.Source;
import no.politiet.kom.model.SourceRef;
import no.politiet.kom.model.SourceRole;
import no.politiet.kom.model.SourceType;
import no.politiet.kom.model.Span;
import no.politiet.kom.model.Table;
import no.politiet.kom.model.TableCell;
import no.politiet.kom.model.TableRow;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.model.Theme;
import no.politiet.kom.model.Tombstone;
import no.politiet.kom.model.UnknownBlock;
import org.jspecify.annotations.Nullable;

/** Valid newsletters from a seed: every type, every member present and absent, texts of every sort. Nonsense throughout. */
final class RandomNewsletters {

    private static final String AUTHORITY = "example.org,2026";

    private static final List<String> VISIBLE = List.of(
            "a",
            "Z",
            "å",
            "Ø",
            "1",
            "\"",
            "\\",
            "/",
            "<",
            "&",
            "–",
            "🙂",
            "\uD834\uDD1E",
            "e\u0301",
            "\u0301",
            "字",
            "ع",
            "\uFFFD");
    private static final List<String> BLANK =
            List.of(" ", "\u00A0", "\u00AD", "\u2003", "\u200B", "\u200D", "\u202E", "\u3000", "\uFEFF");
    private static final List<String> JSON = List.of(
            "1.0",
            "1e3",
            "92.70",
            "-0",
            "0.10",
            "1E-7",
            "-1.5e+300",
            "123456789012345678901234567890",
            "true",
            "null",
            "\"\"",
            "\"\\u0000\\u001F\\t\\n\"",
            "\"\\\"\\\\/\"",
            "\"\u00A0\u2003🙂\u0301\"",
            "[]",
            "{}",
            "[1.0,[2e0,{\"b\":1,\"a\":[]}]]",
            "{\"~/\":0.0,\"\":{\"title\":null}}");
    private static final List<String> NAMES =
            List.of("x", "x/y", "~0", "", " ", "ny", "æ", "🙂", "\u0000", "\"", "title2", "Title", "x.y");

    private final Random random;
    private final boolean publishable;

    private RandomNewsletters(long seed, boolean publishable) {
        this.random = new Random(seed);
        this.publishable = publishable;
    }

    /** Newsletters of any year: with members, codes and blocks that this version does not know. */
    static RandomNewsletters of(long seed) {
        return new RandomNewsletters(seed, false);
    }

    /** Newsletters that may be published. */
    static RandomNewsletters publishable(long seed) {
        return new RandomNewsletters(seed, true);
    }

    Issue issue() {
        List<Source> sources = list(3, n -> source("kilde-" + n));
        List<Link> links = links();
        Issue.Builder issue = Issue.builder(id("2026-q1"), period(), line(40))
                .slug(Slug.of("2026-q1"))
                .language(language())
                .publisher(line(20))
                .revision(1 + random.nextInt(5))
                .publishedAt(maybe(this::instant))
                .audience(maybe(() -> line(20)))
                .sources(sources)
                .about(blocks(links, 1))
                .links(links)
                .previous(maybe(this::issueRef))
                .next(maybe(this::issueRef))
                .licence(maybe(() -> line(10)))
                .extras(extras());
        int revision = issue.build().revision();
        if (revision > 1) {
            issue.changes(list(
                    2,
                    n -> Change.builder(
                                    2 + random.nextInt(revision - 1),
                                    instant(),
                                    code(Significance::of, "minor", "major"),
                                    line(30))
                            .items(list(2, i -> id("2026-q1/" + i)))
                            .extras(extras())
                            .build()));
        }
        List<Section> sections = new ArrayList<>();
        int count = 1 + random.nextInt(2);
        for (int s = 0; s < count; s++) {
            String section = "s" + s;
            List<Item> items = new ArrayList<>(List.of(item(section + "-0", sources)));
            items.addAll(list(2, n -> item(section + "-" + (n + 1), sources)));
            sections.add(
                    Section.builder(LocalId.of(section), line(30), code(SectionRole::of, "national", "other"), items)
                            .extras(extras())
                            .build());
        }
        return issue.sections(sections).build();
    }

    Index index() {
        Instant updated = instant();
        Instant expires = updated.plusSeconds(random.nextInt(1000));
        if (expires.isAfter(Instant.parse("9999-12-31T23:59:59Z"))) {
            expires = updated;
        }
        return Index.builder(random.nextLong() & 0x1F_FFFF_FFFF_FFFFL, updated, expires)
                .nextExpectedAt(maybe(this::instant))
                .issues(list(4, this::entry))
                .extras(extras())
                .build();
    }

    private IndexEntry entry(int n) {
        Slug slug = Slug.of("utgave-" + n);
        if (random.nextInt(3) == 0) {
            return new Tombstone(slug, id(slug.text()), instant(), line(50), null, extras());
        }
        return IssueEntry.builder(
                        slug,
                        id(slug.text()),
                        period(),
                        1 + random.nextInt(1_000_000),
                        instant(),
                        "issues/" + slug + "/r1.json",
                        1 + random.nextInt(Integer.MAX_VALUE),
                        String.format("%064x", new BigInteger(256, random)))
                .extras(extras())
                .build();
    }

    private Item item(String name, List<Source> sources) {
        List<Link> links = links();
        return Item.builder(id("2026-q1/" + name), code(Kind::of, "report", "hearing", "note"), line(40))
                .title(line(40))
                .language(language())
                .body(blocks(links, 2))
                .sources(
                        sources.isEmpty()
                                ? List.of()
                                : list(
                                        2,
                                        n -> new SourceRef(
                                                any(sources).id(),
                                                code(SourceRole::of, "publisher", "author"),
                                                extras())))
                .links(links)
                .dates(list(2, n -> date()))
                .references(list(2, n -> reference(links)))
                .figures(list(2, n -> figure()))
                .related(list(
                        2,
                        n -> Relation.builder(code(RelationRel::of, "same-work"), any(List.of("2025-q4", "!~", "a:b")))
                                .text(maybe(() -> line(20)))
                                .extras(extras())
                                .build()))
                .themes(list(3, n -> code(Theme::of, "children", "prevention")))
                .provenance(maybe(this::provenance))
                .extras(extras())
                .build();
    }

    private Source source(String name) {
        return Source.builder(LocalId.of(name), line(30), code(SourceType::of, "police", "media"))
                .abbreviation(maybe(() -> line(6)))
                .country(maybe(() -> any(List.of("NO", "SE"))))
                .url(maybe(this::url))
                .extras(extras())
                .build();
    }

    private List<Link> links() {
        return list(3, n -> {
            boolean resolved = random.nextBoolean();
            LinkState state = resolved ? code(LinkState::of, "resolved") : LinkState.UNRESOLVED;
            return Link.builder(LocalId.of("l" + n), line(20), state)
                    .href(resolved ? url() : null)
                    .label(maybe(() -> line(30)))
                    .rel(maybe(() -> code(LinkRel::of, "document", "contact")))
                    .language(maybe(this::language))
                    .extras(extras())
                    .build();
        });
    }

    private KeyDate date() {
        return KeyDate.builder(
                        code(DateRole::of, "deadline", "event"), period(), line(20), code(Certainty::of, "stated"))
                .time(maybe(() -> LocalTime.of(random.nextInt(24), random.nextInt(60))))
                .place(maybe(() -> line(10)))
                .previous(list(2, n -> period()))
                .extras(extras())
                .build();
    }

    private Reference reference(List<Link> links) {
        return Reference.builder(code(Scheme::of, "prop", "nou"), line(20))
                .canonical(maybe(() -> "no:prop:2025-2026:1-X"))
                .title(maybe(() -> line(20)))
                .language(maybe(this::language))
                .pinpoint(maybe(() -> line(10)))
                .link(link(links))
                .extras(extras())
                .build();
    }

    private Figure figure() {
        List<String> values =
                List.of("0", "-0.0", "92.70", "1.0", "1e3", "92.7E+9", "-1E+15", "1000000000000000", "1E-30");
        return Figure.builder(line(20), new BigDecimal(any(values)))
                .unit(maybe(() -> line(10)))
                .period(maybe(this::period))
                .extras(extras())
                .build();
    }

    private Provenance provenance() {
        int first = 1 + random.nextInt(1000);
        return new Provenance(line(10), code(ProvenanceUnit::of, "line"), first, first + random.nextInt(9), extras());
    }

    private IssueRef issueRef() {
        return IssueRef.builder(Slug.of("2025-q4"), period())
                .id(maybe(() -> id("2025-q4")))
                .extras(extras())
                .build();
    }

    private List<Block> blocks(List<Link> links, int depth) {
        return list(3, n -> block(links, depth));
    }

    private List<Block> someBlocks(List<Link> links, int depth) {
        List<Block> blocks = new ArrayList<>(List.of(block(links, depth)));
        blocks.addAll(blocks(links, depth));
        return blocks;
    }

    private Block block(List<Link> links, int depth) {
        return switch (depth == 0 ? random.nextInt(2) : random.nextInt(6)) {
            case 0 ->
                publishable
                        ? new Paragraph(someSpans(links), extras())
                        : new UnknownBlock(BlockType.of(any(List.of("callout", "figure-2"))), run(), extras());
            case 1, 2 -> new Paragraph(someSpans(links), extras());
            case 3 ->
                new BulletList(
                        random.nextBoolean(),
                        maybe(() -> line(3)),
                        some(2, n -> new ListItem(someBlocks(links, depth - 1), extras())),
                        extras());
            case 4 -> new Quote(someBlocks(links, depth - 1), maybe(() -> line(20)), maybe(() -> line(5)), extras());
            default ->
                new Table(
                        some(
                                2,
                                r -> new TableRow(
                                        random.nextBoolean(),
                                        some(2, c -> new TableCell(list(2, n -> span(links)), extras())),
                                        extras())),
                        extras());
        };
    }

    private List<Span> someSpans(List<Link> links) {
        return some(3, n -> span(links));
    }

    private Span span(List<Link> links) {
        return new Span(
                run(), random.nextBoolean(), random.nextBoolean(), link(links), maybe(this::language), extras());
    }

    private @Nullable LocalId link(List<Link> links) {
        return links.isEmpty() || random.nextBoolean() ? null : any(links).id();
    }

    // Texts

    private String line(int max) {
        StringBuilder line = new StringBuilder();
        while (random.nextInt(4) == 0) {
            line.append(any(BLANK));
        }
        line.append(any(VISIBLE));
        for (int n = random.nextInt(max); n > 0; n--) {
            line.append(any(random.nextInt(3) == 0 ? BLANK : VISIBLE));
        }
        return line.toString();
    }

    private String run() {
        StringBuilder run = new StringBuilder(any(List.of("a", " ", "\n", "\u00A0", "🙂", "\u200B")));
        for (int n = random.nextInt(8); n > 0; n--) {
            run.append(random.nextInt(4) == 0 ? "\n" : line(3));
        }
        return run.toString();
    }

    private String language() {
        return any(List.of("nb", "nn", "en", "nb-NO", "zh-Hant-TW"));
    }

    private String url() {
        return any(List.of(
                "https://example.org/",
                "http://example.org:80/%C3%A5?a=b&c#d",
                "mailto:ingen@example.org",
                "https://a"));
    }

    private TagUri id(String slug) {
        return TagUri.of(AUTHORITY, Slug.of(slug));
    }

    private Period period() {
        LocalDate day = LocalDate.of(1000 + random.nextInt(2000), 1, 1).plusDays(random.nextInt(365));
        Period start = unit(day);
        return switch (random.nextInt(4)) {
            case 0 -> Period.startingFrom(start);
            case 1 -> Period.between(start, unit(start.lastDay().orElseThrow().plusDays(400)));
            default -> start;
        };
    }

    private Period unit(LocalDate day) {
        return switch (random.nextInt(4)) {
            case 0 -> Period.of(day.getYear());
            case 1 -> Period.of(YearMonth.from(day));
            case 2 -> Period.parse(day.getYear() + "-2" + (1 + random.nextInt(4)));
            default -> Period.of(day);
        };
    }

    private Instant instant() {
        return Instant.ofEpochSecond(-62_167_219_200L + (long) (random.nextDouble() * 315_569_519_999L));
    }

    private Extras extras() {
        Extras extras = Extras.NONE;
        while (!publishable && random.nextInt(6) == 0) {
            extras = extras.with(any(NAMES), any(JSON));
        }
        return extras;
    }

    // Choices

    private <T> T code(Function<String, T> of, String... known) {
        return of.apply(
                !publishable && random.nextInt(4) == 0
                        ? any(List.of("made-up", "z9"))
                        : known[random.nextInt(known.length)]);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    /** None or a few. */
    private <T> List<T> list(int max, IntFunction<T> element) {
        List<T> list = new ArrayList<>();
        int size = random.nextInt(max + 1);
        for (int n = 0; n < size; n++) {
            list.add(element.apply(n));
        }
        return list;
    }

    /** At least one. */
    private <T> List<T> some(int max, IntFunction<T> element) {
        List<T> list = new ArrayList<>(List.of(element.apply(0)));
        list.addAll(list(max - 1, n -> element.apply(n + 1)));
        return list;
    }
}
