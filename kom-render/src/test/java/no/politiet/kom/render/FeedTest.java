package no.politiet.kom.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.politiet.kom.model.Change;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Significance;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.model.Tombstone;
import org.xml.sax.InputSource;

class FeedTest {

    private static final TagUri FEED = TagUri.of("tag:fyr.example,2031:kom/feed");
    private static final URI ADDRESS = URI.create("https://feed.example/");
    private static final Tombstone GONE =
            Tombstone.of(Fixtures.rich().slug(), Fixtures.rich().id(), Instant.parse("2031-05-02T08:00:00Z"), "Feil.");

    private static String render(Format format, Issue issue) {
        return IssueRenderer.of(format).address(ADDRESS).build().render(issue);
    }

    private static String renderAll(Format format, List<Issue> issues) {
        return FeedRenderer.of(format, FEED, "Nytt fra fyrene")
                .address(ADDRESS)
                .path("feed")
                .withdrawn(List.of(GONE))
                .build()
                .render(issues);
    }

    private static void requireAtom(String xml) throws Exception {
        StringWriter errors = new StringWriter();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(errors));
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        try (InputStream grammar = FeedTest.class.getResourceAsStream("atom.rnc")) {
            assertThat(driver.loadSchema(new InputSource(grammar)))
                    .as(errors.toString())
                    .isTrue();
        }
        assertThat(driver.validate(new InputSource(new StringReader(xml))))
                .as(errors + "\n" + xml)
                .isTrue();
    }

    private static void requireJsonFeed(String json) throws IOException {
        try (InputStream in = FeedTest.class.getResourceAsStream("json-feed.schema.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            assertThat(schema.validate(json, InputFormat.JSON)).as(json).isEmpty();
        }
    }

    @Example
    void isAtom() throws Exception {
        requireAtom(render(Format.ATOM, Fixtures.rich()));
        requireAtom(renderAll(Format.ATOM, List.of(Fixtures.rich())));
        requireAtom(renderAll(Format.ATOM, List.of()));
    }

    @Example
    void isJsonFeed() throws IOException {
        requireJsonFeed(render(Format.JSON_FEED, Fixtures.rich()));
        requireJsonFeed(renderAll(Format.JSON_FEED, List.of(Fixtures.rich())));
        requireJsonFeed(renderAll(Format.JSON_FEED, List.of()));
    }

    @Property(tries = 300)
    void isAFeedWhateverTheText(@ForAll String title, @ForAll String text) throws Exception {
        Issue issue = Fixtures.issue(Fixtures.section(
                        title,
                        Fixtures.item("a", title)
                                .body(List.of(Paragraph.of(text)))
                                .build()))
                .toBuilder()
                .title(title)
                .publisher(text)
                .build();
        requireAtom(render(Format.ATOM, issue));
        requireAtom(renderAll(Format.ATOM, List.of(issue)));
        requireJsonFeed(render(Format.JSON_FEED, issue));
    }

    @Example
    void isUpdatedByAMajorChangeAlone() {
        Issue first = Fixtures.rich().toBuilder()
                .publishedAt(Instant.parse("2031-04-01T08:00:00Z"))
                .build();
        Issue minor = changed(first, Significance.MINOR, "2031-04-02T08:00:00Z");
        Issue major = changed(minor, Significance.MAJOR, "2031-04-03T08:00:00Z");
        assertThat(render(Format.ATOM, minor))
                .isEqualTo(render(Format.ATOM, first))
                .contains("<updated>2031-04-01T08:00:00Z</updated>");
        assertThat(render(Format.ATOM, major))
                .contains("<updated>2031-04-03T08:00:00Z</updated>", "<published>2031-04-01T08:00:00Z</published>");
        assertThat(render(Format.JSON_FEED, minor)).isEqualTo(render(Format.JSON_FEED, first));
    }

    private static Issue changed(Issue issue, Significance significance, String at) {
        List<Change> changes = new ArrayList<>(issue.changes());
        changes.add(Change.builder(issue.revision() + 1, Instant.parse(at), significance, "Rettet.")
                .items(List.of(issue.items().get(0).id()))
                .build());
        return issue.toBuilder().revision(issue.revision() + 1).changes(changes).build();
    }

    @Example
    void saysNotWhenAnIssueCameOutThatDoesNotSay() {
        assertThat(render(Format.ATOM, Fixtures.rich()))
                .doesNotContain("<published>")
                .contains("<updated>2031-03-31T00:00:00Z</updated>");
        assertThat(render(Format.JSON_FEED, Fixtures.rich())).doesNotContain("date_published");
    }

    @Example
    void tellsWhatWasWithdrawn() {
        assertThat(renderAll(Format.ATOM, List.of()))
                .contains("<at:deleted-entry ref=\"tag:fyr.example,2031:kom/2031-q1\" when=\"2031-05-02T08:00:00Z\"/>")
                .doesNotContain("Feil.");
    }

    @Example
    void namesAPeriodOnceThatTheTitleEndsIn() {
        Issue rich = Fixtures.rich();
        Issue issue = rich.toBuilder().title("Lyktenytt januar–mars 2031").build();
        for (Format format : Format.values()) {
            String text = render(format, issue).replace("\r\n ", "").replace("\\,", ",");
            assertThat(text)
                    .as(format.code())
                    .contains("Kilde: Fyrvesenet, Lyktenytt januar–mars 2031")
                    .doesNotContain("2031, januar");
        }
        assertThat(render(Format.HTML, issue)).contains("<title>Lyktenytt januar–mars 2031</title>");
        assertThat(renderAll(Format.ATOM, List.of(issue)))
                .contains("<title>Lyktenytt januar–mars 2031</title>")
                .doesNotContain("2031, januar");
    }

    @Example
    void namesItsSourceAndLicence() {
        Issue issue = Fixtures.rich().toBuilder().licence("NLOD-2.0").build();
        String line = "Kilde: Fyrvesenet, Nytt fra fyrene, januar–mars 2031 (NLOD-2.0)";
        for (Format format : Format.values()) {
            String text = render(format, issue).replace("\r\n ", "").replace("\\,", ",");
            assertThat(text).as(format.code()).contains(line);
        }
    }

    @Example
    void isTheSameToTheByte() {
        for (Format format : Format.values()) {
            assertThat(render(format, Fixtures.rich())).isEqualTo(render(format, Fixtures.rich()));
        }
    }

    @Example
    void refusesAFormatForOneIssueOnly() {
        assertThatThrownBy(() -> FeedRenderer.of(Format.HTML, FEED, "Fyr"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("html");
    }

    @Example
    void refusesAnAddressThatIsNone() {
        assertThatThrownBy(() -> IssueRenderer.of(Format.HTML).address(URI.create("javascript:alert(1)")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
