package no.politiet.kom.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A builder refuses a bad value at the setter, and says which. */
class KomClientBuilderTest {

    private final KomClient.Builder builder = KomClient.builder(URI.create("https://kom.example.org/"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kom.example.org",
                "/feed",
                "ftp://kom.example.org/",
                "file:///srv/feed/",
                "mailto:kom@example.org",
                "https:///feed",
                "https://blåbær.example.org/",
                "https://kom.example.org/?v=1",
                "https://kom.example.org/#top",
                "https://kom.example.org:99999/"
            })
    void refusesABaseUriWhereNoFeedCanLie(String base) {
        assertThatIllegalArgumentException().isThrownBy(() -> KomClient.builder(URI.create(base)));
    }

    @Test
    void refusesAUserNameInTheBaseUriAndDoesNotRepeatIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KomClient.builder(URI.create("https://per:hemmelig@kom.example.org/")))
                .withMessageContaining("user name")
                .withMessageContaining("kom.example.org")
                .withMessageNotContaining("hemmelig");
    }

    @ParameterizedTest
    @CsvSource({
        "https://kom.example.org, https://kom.example.org/",
        "https://kom.example.org/, https://kom.example.org/",
        "HTTPS://KOM.example.org/feed, https://kom.example.org/feed/",
        "http://[::1]:8080/a/b, http://[::1]:8080/a/b/",
    })
    void putsASlashAtTheEndOfTheBaseUri(String given, String base) {
        try (KomClient client = KomClient.builder(URI.create(given)).build()) {
            assertThat(client.baseUri()).isEqualTo(URI.create(base));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT0.0001S", "PT25H"})
    void refusesABadTimeout(Duration timeout) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.connectTimeout(timeout))
                .withMessageContaining("connectTimeout");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.readTimeout(timeout))
                .withMessageContaining("readTimeout");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.callTimeout(timeout))
                .withMessageContaining("callTimeout");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MAX_VALUE})
    void refusesABadSize(int bytes) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.maxDocumentBytes(bytes))
                .withMessageContaining("maxDocumentBytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\r\nX-Evil: 1", "blåbær/1"})
    void refusesABadUserAgent(String suffix) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.userAgentSuffix(suffix))
                .withMessageContaining("userAgentSuffix");
    }
}
