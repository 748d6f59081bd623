package no.politiet.kom.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.BlockType;
import no.politiet.kom.model.Certainty;
import no.politiet.kom.model.DateRole;
import no.politiet.kom.model.DatedItem;
import no.politiet.kom.model.Extras;
import no.politiet.kom.model.Figure;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.KeyDate;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.LinkState;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.Quote;
import no.politiet.kom.model.Section;
import no.politiet.kom.model.SectionRole;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.Span;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.model.Tombstone;
import no.politiet.kom.model.UnknownBlock;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class KomModuleTest {

    /** A mapper as a partner may have it, with a naming strategy that must not reach our types. */
    private final JsonMapper mapper = JsonMapper.builder()
            .findAndAddModules()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    /** Fiction. */
    private static Issue issue() {
        LocalId link = LocalId.of("l1");
        Item item = Item.builder(TagUri.of("tag:example.org,2026:kom/x/a"), Kind.of("made-up"), "Oppdiktet")
                .body(List.of(
                        Paragraph.of(List.of(Span.of("Se "), Span.link("her", link))),
                        new UnknownBlock(BlockType.of("callout"), "Hei", Extras.of("tone", "1.50"))))
                .links(List.of(Link.builder(link, "her", LinkState.UNRESOLVED).build()))
                .dates(List.of(
                        KeyDate.builder(DateRole.DEADLINE, Period.parse("2026-04-19"), "19. april", Certainty.STATED)
                                .build()))
                .figures(List.of(
                        Figure.builder("7 155", new BigDecimal("7155.0")).build()))
                .build();
        return Issue.builder(TagUri.of("tag:example.org,2026:kom/x"), Period.parse("2026"), "Oppdiktet")
                .sections(List.of(Section.builder(LocalId.of("s"), "S", SectionRole.OTHER, List.of(item))
                        .build()))
                .extras(Extras.of("later", "{\"b\":1e3,\"a\":null}"))
                .build();
    }

    record Envelope(String requestedBy, Issue theIssue, Map<Slug, Period> periods) {}

    @Test
    void writesWhatKomJsonWrites() {
        assertThat(mapper.writeValueAsString(issue()))
                .isEqualTo(KomJson.forIssue().toText(issue()));
    }

    @Test
    void readsFromBytesTreesAndBuffers() {
        String json = KomJson.forIssue().toText(issue());
        assertThat(mapper.readValue(json, Issue.class)).isEqualTo(issue());
        // A tree holds numbers as doubles unless its mapper is told otherwise.
        JsonMapper exact = mapper.rebuild()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
        JsonNode tree = exact.readTree(json);
        assertThat(exact.treeToValue(tree, Issue.class).items()).isEqualTo(issue().items());
        assertThat(exact.treeToValue(exact.valueToTree(issue()), Issue.class).items())
                .isEqualTo(issue().items());
        assertThat(exact.convertValue(issue(), Issue.class).items()).isEqualTo(issue().items());
    }

    @Test
    void standsInsideAPartnersOwnObjects() {
        Envelope envelope = new Envelope("en partner", issue(), Map.of(Slug.of("x"), Period.parse("2026")));
        String json = mapper.writeValueAsString(envelope);
        assertThat(json).contains("\"requested_by\"", "\"the_issue\":{\"schemaVersion\":\"1.0\"", "{\"x\":\"2026\"}");
        assertThat(mapper.readValue(json, Envelope.class)).isEqualTo(envelope);
    }

    @Test
    void writesWhatTheQueriesReturn() {
        List<DatedItem> deadlines = issue().openDeadlines(Instant.parse("2026-04-01T00:00:00Z"));
        JsonNode json = mapper.valueToTree(deadlines);
        assertThat(json.get(0).get("date").get("when").asString()).isEqualTo("2026-04-19");
        assertThat(json.get(0).get("item").get("kind").asString()).isEqualTo("made-up");
    }

    @Test
    void readsEveryMemberOfAUnion() {
        assertThat(mapper.readValue("{\"spans\":[{\"text\":\"a\"}],\"type\":\"paragraph\"}", Block.class))
                .isEqualTo(Paragraph.of("a"));
        assertThat(mapper.readValue("{\"type\":\"paragraph\",\"spans\":[{\"text\":\"a\"}]}", Paragraph.class))
                .isEqualTo(Paragraph.of("a"));
        assertThat(mapper.readValue("{\"type\":\"new\",\"text\":\"a\"}", Block.class))
                .isInstanceOf(UnknownBlock.class);
        assertThatThrownBy(() -> mapper.readValue("{\"type\":\"paragraph\",\"spans\":[{\"text\":\"a\"}]}", Quote.class))
                .isInstanceOf(MismatchedInputException.class);
        Tombstone tombstone = Tombstone.of(
                Slug.of("x"), TagUri.of("tag:example.org,2026:kom/x"), Instant.parse("2026-01-01T00:00:00Z"), "Feil");
        Index index = Index.builder(1, Instant.EPOCH, Instant.EPOCH)
                .issues(List.of(tombstone))
                .build();
        assertThat(mapper.readValue(mapper.writeValueAsString(index), Index.class))
                .isEqualTo(index);
        assertThat(mapper.readValue(mapper.writeValueAsString(tombstone), Tombstone.class))
                .isEqualTo(tombstone);
    }

    @Test
    void refusesWhatBreaksTheContract() {
        String json = KomJson.forIssue().toText(issue());
        assertThatThrownBy(() -> mapper.readValue(json.replace("\"revision\":1", "\"revision\":0"), Issue.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("schema.minimum at /revision");
        assertThatThrownBy(() -> mapper.readValue(json.replace("\"link\":\"l1\"", "\"link\":\"l2\""), Issue.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("cross.unknown-link");
        assertThatThrownBy(() -> mapper.treeToValue(
                        mapper.readTree(json.replace("\"revision\":1", "\"revision\":1,\"x\":1E400")), Issue.class))
                .isInstanceOf(MismatchedInputException.class);
        assertThatThrownBy(() -> mapper.readValue("\"2026-13\"", Period.class))
                .isInstanceOf(InvalidFormatException.class);
        assertThatThrownBy(() -> mapper.readValue("5", Kind.class)).isInstanceOf(MismatchedInputException.class);
    }
}
