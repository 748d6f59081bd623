package no.politiet.kom.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import no.politiet.kom.json.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fiction throughout. */
class IssueTest {

    private static final TagUri ID = TagUri.of("tag:example.org,2026:kom/x");

    private static Item item(String name, Kind kind, KeyDate... dates) {
        return Item.builder(TagUri.of("tag:example.org,2026:kom/x/" + name), kind, name)
                .dates(List.of(dates))
                .build();
    }

    private static KeyDate date(DateRole role, String when) {
        return KeyDate.builder(role, Period.parse(when), when, Certainty.STATED).build();
    }

    private static Issue issue(Item... items) {
        return Issue.builder(ID, Period.parse("2026-01/2026-03"), "Oppdiktet nyhetsbrev")
                .sections(List.of(Section.builder(LocalId.of("s"), "S", SectionRole.OTHER, List.of(items))
                        .build()))
                .build();
    }

    @Test
    void aBuilderStartsWithWhatTheNewsletterUsuallyIs() {
        Issue issue = issue();
        assertThat(issue.slug()).isEqualTo(Slug.of("2026-q1"));
        assertThat(issue.language()).isEqualTo("nb");
        assertThat(issue.revision()).isEqualTo(1);
        assertThat(issue.schemaVersion()).isEqualTo("1.0");
    }

    @Test
    void aDeadlineIsOpenUntilItsDayEndsInOslo() {
        Issue issue = issue(
                item("b", Kind.HEARING, date(DateRole.DEADLINE, "2026-06-29")),
                item("a", Kind.HEARING, date(DateRole.DEADLINE, "2026-04-19"), date(DateRole.EVENT, "2026-05-01")));
        assertThat(issue.openDeadlines(Instant.parse("2026-04-19T21:59:59Z")))
                .extracting(dated -> dated.item().title())
                .containsExactly("a", "b");
        assertThat(issue.openDeadlines(Instant.parse("2026-04-19T22:00:00Z")))
                .extracting(dated -> dated.item().title())
                .containsExactly("b");
    }

    @Test
    void theDeadlineThatPassesNextComesFirst() {
        KeyDate afternoon = date(DateRole.DEADLINE, "2026-05-01").toBuilder()
                .time(LocalTime.of(15, 0))
                .build();
        KeyDate morning = afternoon.toBuilder().time(LocalTime.of(9, 0)).build();
        Issue issue = issue(
                item("year", Kind.HEARING, date(DateRole.DEADLINE, "2026")),
                item("afternoon", Kind.HEARING, afternoon),
                item("morning", Kind.HEARING, morning),
                item("month", Kind.HEARING, date(DateRole.DEADLINE, "2026-04")),
                item("open", Kind.HEARING, date(DateRole.DEADLINE, "2026/..")));
        assertThat(issue.openDeadlines(Instant.parse("2026-04-01T00:00:00Z")))
                .extracting(dated -> dated.item().title())
                .containsExactly("month", "morning", "afternoon", "year", "open");
    }

    @Test
    void aDeadlineWithATimeOfDayIsOpenUntilThen() {
        KeyDate noon = date(DateRole.DEADLINE, "2026-01-19").toBuilder()
                .time(LocalTime.of(12, 0, 59))
                .build();
        assertThat(noon.time()).isEqualTo(LocalTime.of(12, 0));
        assertThat(noon.isOpenAt(Instant.parse("2026-01-19T11:00:00Z"))).isTrue();
        assertThat(noon.isOpenAt(Instant.parse("2026-01-19T11:00:01Z"))).isFalse();
        assertThat(date(DateRole.DEADLINE, "2026/..").isOpenAt(Instant.MAX)).isTrue();
        assertThat(date(DateRole.DEADLINE, "2026-01").isOpenAt(Instant.parse("2026-01-31T22:00:00Z")))
                .isTrue();
    }

    @Test
    void eventsAreThoseNotOverYet() {
        Issue issue = issue(
                item("past", Kind.EVENT, date(DateRole.EVENT, "2026-02-17/2026-02-18")),
                item("on", Kind.EVENT, date(DateRole.EVENT, "2026-03-29/2026-03-30")),
                item("month", Kind.EVENT, date(DateRole.EVENT, "2026-03")));
        assertThat(issue.eventsFrom(LocalDate.of(2026, 3, 30)))
                .extracting(dated -> dated.item().title())
                .containsExactly("month", "on");
    }

    @Test
    void findsItemsByKindSourceAndTheme() {
        Issue issue = Fixtures.fullIssue();
        Item item = issue.items().get(0);
        assertThat(issue.itemsOfKind(Kind.HEARING)).containsExactly(item);
        assertThat(issue.itemsOfKind(Kind.EVENT)).isEmpty();
        assertThat(issue.itemsFrom(LocalId.of("oppdiktet-etat"))).containsExactly(item);
        assertThat(issue.itemsFrom(LocalId.of("annen"))).isEmpty();
        assertThat(issue.itemsAbout(Theme.of("made-up"))).containsExactly(item);
        assertThat(issue.item(item.id())).contains(item);
        assertThat(issue.source(LocalId.of("oppdiktet-etat")))
                .get()
                .extracting(Source::abbreviation)
                .isEqualTo("OE");
    }

    @Test
    void listsLinksAndWhatIsLeftToFind() {
        Issue issue = Fixtures.fullIssue();
        assertThat(issue.allLinks()).hasSize(3);
        assertThat(issue.links(LinkRel.HEARING)).hasSize(1);
        assertThat(issue.unresolvedLinks())
                .singleElement()
                .satisfies(use -> assertThat(use.link().id()).isEqualTo(LocalId.of("l2")));
    }

    @Test
    void givesTheLineThatNamesTheSource() {
        Issue issue = issue();
        assertThat(issue.attribution(Locale.forLanguageTag("nb")))
                .isEqualTo(
                        "Kilde: Koordineringsenheten for ofre for menneskehandel, Oppdiktet nyhetsbrev, januar–mars 2026");
        assertThat(issue.toBuilder().licence("CC0-1.0").build().attribution(Locale.ENGLISH))
                .startsWith("Source: ")
                .endsWith("January–March 2026 (CC0-1.0)");
        assertThat(issue.attribution(Locale.forLanguageTag("nn"))).startsWith("Kjelde: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lyktenytt | 2031-05 | nb | Lyktenytt, mai 2031",
                "Lyktenytt mai 2031 | 2031-05 | nb | Lyktenytt mai 2031",
                "Lyktenytt mai 2031 | 2031-05 | en | Lyktenytt mai 2031",
                "LYKTENYTT, MAI 2031 | 2031-05 | nn | LYKTENYTT, MAI 2031",
                "The lamp news May 2031 | 2031-05 | en | The lamp news May 2031",
                "Lyktenytt (januar-mars 2031) | 2031-01/2031-03 | nb | Lyktenytt (januar-mars 2031)",
                "Mai 2031 | 2031-05 | nb | Mai 2031",
                "Lyktenytt mai 2030 | 2031-05 | nb | Lyktenytt mai 2030, mai 2031",
                "Lyktenytt mai 2031 om havna | 2031-05 | nb | Lyktenytt mai 2031 om havna, mai 2031",
                "Nr. 12031 | 2031 | nb | Nr. 12031, 2031",
            })
    void thePeriodIsNamedOnce(String title, String period, String locale, String line) {
        Issue issue = Issue.builder(issue().id(), Period.parse(period), title).build();
        assertThat(issue.titleAndPeriod(Locale.forLanguageTag(locale))).isEqualTo(line);
        assertThat(issue.attribution(Locale.forLanguageTag(locale))).endsWith(issue.publisher() + ", " + line);
    }

    @Test
    void instantsAreWholeSeconds() {
        Issue issue = issue().toBuilder()
                .publishedAt(Instant.parse("2026-04-01T08:00:00.999Z"))
                .build();
        assertThat(issue.publishedAt()).isEqualTo(Instant.parse("2026-04-01T08:00:00Z"));
        assertThatThrownBy(() -> issue.toBuilder().publishedAt(Instant.MAX).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLatestIssueIsThatOfTheLatestPeriod() {
        Index index = Fixtures.fullIndex();
        assertThat(index.latest()).get().extracting(IssueEntry::slug).isEqualTo(Slug.of("2026-q1"));
        assertThat(index.published()).hasSize(1);
        assertThat(index.entry(Slug.of("2025-q4"))).get().isInstanceOf(Tombstone.class);
    }

    @Test
    void unknownCodesKeepTheirText() {
        assertThat(Kind.of("podcast").isKnown()).isFalse();
        assertThat(Kind.of("podcast").code()).isEqualTo("podcast");
        assertThat(Kind.of("hearing")).isSameAs(Kind.HEARING);
        assertThatThrownBy(() -> Kind.of("Hearing")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rawJsonIsOneValueWithoutWhiteSpace() {
        assertThat(new RawJson(" { \"b\" : 1.0e3 , \"a\" : [ ] } ").text()).isEqualTo("{\"b\":1.0e3,\"a\":[]}");
        for (String wrong : List.of("", "{", "1 2", "{\"a\":1,\"a\":2}", "NaN", "'a'")) {
            assertThatThrownBy(() -> new RawJson(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
