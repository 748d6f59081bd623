package no.politiet.kom.client.internal;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.HttpUrl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which redirects are followed. */
class RedirectsTest {

    @ParameterizedTest
    @CsvSource({
        "http://kom.example.org/a, http://kom.example.org/b",
        "https://kom.example.org/a, https://kom.example.org/b",
        "http://kom.example.org/a, https://kom.example.org/a",
        "http://127.0.0.1:8080/a, http://127.0.0.1:8080/b",
        "http://127.0.0.1:8080/a, https://127.0.0.1:8080/a",
    })
    void staysOnTheHost(String from, String to) {
        assertThat(Redirects.objection(HttpUrl.get(from), HttpUrl.get(to))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "https://kom.example.org/a, http://kom.example.org/a, from https to http",
        "https://kom.example.org/a, https://www.kom.example.org/a, another host",
        "https://kom.example.org/a, https://example.org/a, another host",
        "https://kom.example.org/a, https://kom.example.org:8443/a, another port",
        "http://kom.example.org:8080/a, https://kom.example.org/a, another port",
        "https://kom.example.org/a, https://user@kom.example.org/a, with a user name in the address",
        "https://kom.example.org/a, https://:pw@kom.example.org/a, with a user name in the address",
    })
    void objectsToLeavingIt(String from, String to, String objection) {
        assertThat(Redirects.objection(HttpUrl.get(from), HttpUrl.get(to))).isEqualTo(objection);
    }
}
