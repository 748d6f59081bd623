package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.TagUri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a feed was published with holds until it is given anew. */
class KeptSettingsTest {

    private static final Instant NOW = Instant.parse("2031-04-10T08:00:00Z");
    private static final Issue ISSUE =
            Newsletters.issue("# Aktuelt\n## Høring om lykter\nHøringsfristen er 29. juni 2031.\n");
    private static final Issue OTHER = ISSUE.toBuilder()
            .id(TagUri.of("tag:politiet.no,2023:kom/2031-q2"))
            .slug(Slug.of("2031-q2"))
            .period(Period.parse("2031-04/2031-06"))
            .build();
    private static final String ADDRESS = "https://feed.example/fyr & lykt/".replace(" ", "%20");
    private static final String FEED_ID = "tag:fyr.example,2031:feed";

    @TempDir
    Path folder;

    private FeedPublisher.Builder feed(int minutes) {
        return FeedPublisher.builder(folder).clock(Clock.fixed(NOW.plus(Duration.ofMinutes(minutes)), ZoneOffset.UTC));
    }

    private FeedPublisher first() {
        return feed(0).address(URI.create(ADDRESS))
                .feedId(TagUri.of(FEED_ID))
                .expiry(Duration.ofDays(7))
                .build();
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve("v1").resolve(file)).replace("\r\n ", "");
    }

    @Test
    void keepsTheAddress() throws IOException {
        Index unused = first().publish(ISSUE);
        String calendar = read("deadlines.ics");
        unused = feed(1).build().renew();
        assertThat(read("feed.json")).contains("\"feed_url\":\"" + ADDRESS + "v1/feed.json\"");
        assertThat(read("deadlines.ics")).isEqualTo(calendar).contains(ADDRESS + "v1/deadlines.ics");
        unused = feed(2).build().publish(OTHER);
        assertThat(read("issues/2031-q2.html")).contains(ADDRESS.replace("&", "&amp;") + "v1/issues/2031-q2.ics");
        unused = feed(3).build().withdraw(OTHER.slug(), "Oppdiktet.");
        assertThat(read("feed.json")).contains("\"feed_url\":\"" + ADDRESS + "v1/feed.json\"");
    }

    @Test
    void keepsTheIdentityOfTheFeed() throws IOException {
        Index unused = first().publish(ISSUE);
        unused = feed(1).build().renew();
        assertThat(read("feed.atom")).contains("<id>" + FEED_ID + "</id>");
        unused = feed(2).build().publish(OTHER);
        assertThat(read("feed.atom")).contains("<id>" + FEED_ID + "</id>");
    }

    @Test
    void keepsTheIdentityThatWasMade() throws IOException {
        Index unused = feed(0).build().publish(ISSUE);
        Issue earlier = OTHER.toBuilder()
                .id(TagUri.of("tag:a.example,2023:kom/2031-q2"))
                .build();
        unused = feed(1).build().publish(earlier);
        assertThat(read("feed.atom")).contains("<id>tag:politiet.no,2023:feed</id>");
    }

    @Test
    void keepsHowLongTheIndexLasts() throws IOException {
        assertThat(first().publish(ISSUE).expires()).isEqualTo(NOW.plus(Duration.ofDays(7)));
        for (Index index : new Index[] {
            feed(1).build().renew(),
            feed(2).build().publish(OTHER),
            feed(3).build().withdraw(OTHER.slug(), "Oppdiktet.")
        }) {
            assertThat(Duration.between(index.updatedAt(), index.expires())).isEqualTo(Duration.ofDays(7));
        }
    }

    @Test
    void takesWhatIsGivenAnew() throws IOException {
        Index unused = first().publish(ISSUE);
        Index index = feed(1).address(URI.create("https://other.example/"))
                .feedId(TagUri.of("tag:other.example,2031:feed"))
                .expiry(Duration.ofDays(30))
                .build()
                .publish(OTHER);
        assertThat(index.expires()).isEqualTo(index.updatedAt().plus(Duration.ofDays(30)));
        assertThat(read("feed.atom"))
                .contains("<id>tag:other.example,2031:feed</id>", "https://other.example/v1/feed.atom");
        assertThat(read("issues/2031-q1.html"))
                .as("the page of an issue that was published before")
                .contains("https://other.example/v1/issues/2031-q1.ics")
                .doesNotContain("feed.example");
    }

    @Test
    void takesAnotherExpiryThoughNothingElseChanges() throws IOException {
        Index unused = first().publish(ISSUE);
        Index index = feed(1).expiry(Duration.ofDays(30)).build().publish(ISSUE);
        assertThat(index.expires()).isEqualTo(NOW.plus(Duration.ofMinutes(1)).plus(Duration.ofDays(30)));
        assertThat(feed(2).expiry(Duration.ofDays(30)).build().publish(ISSUE)).isEqualTo(index);
    }

    @Test
    void goesOnWhereTheAtomFeedCannotBeRead() throws IOException {
        Index unused = first().publish(ISSUE);
        Files.writeString(
                folder.resolve("v1/feed.atom"),
                "<!DOCTYPE feed [<!ENTITY e SYSTEM \""
                        + folder.resolve("v1/index.json").toUri() + "\">]>\n"
                        + "<feed xmlns=\"http://www.w3.org/2005/Atom\"><id>&e;</id></feed>");
        unused = feed(1).build().renew();
        assertThat(read("feed.atom")).contains("<id>tag:politiet.no,2023:feed</id>");
    }
}
