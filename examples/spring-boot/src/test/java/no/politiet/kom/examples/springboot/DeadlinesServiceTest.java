package no.politiet.kom.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import no.politiet.kom.client.KomClient;
import no.politiet.kom.client.OpenDeadline;
import no.politiet.kom.testing.FeedFault;
import no.politiet.kom.testing.KomFeedExtension;
import no.politiet.kom.testing.TestFeed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Starts the service on a free port, and a feed behind it. */
@ExtendWith(KomFeedExtension.class)
class DeadlinesServiceTest {

    private ConfigurableApplicationContext service;

    @BeforeEach
    void start(TestFeed feed) {
        service = SpringApplication.run(DeadlinesService.class, "--server.port=0", "--kom.feed=" + feed.baseUri());
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private HttpResponse<String> get(String path) throws Exception {
        String port = service.getEnvironment().getRequiredProperty("local.server.port");
        URI address = URI.create("http://127.0.0.1:" + port + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void offersTheDeadlinesInTheJsonOfTheContract(TestFeed feed) throws Exception {
        HttpResponse<String> answer = get("/deadlines");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.body())
                .contains("\"issue\":\"2031-q1\"", "\"kind\":\"hearing\"", "\"role\":\"deadline\"")
                .contains("\"when\":\"2031-06-30\"");
        try (KomClient kom = KomClient.builder(feed.baseUri()).build()) {
            JsonMapper mapper = service.getBean(JsonMapper.class);
            assertThat(mapper.readValue(answer.body(), new TypeReference<List<OpenDeadline>>() {}))
                    .isEqualTo(kom.deadlines().value());
        }
    }

    @Test
    void carriesOverAnOutageOnceItHasReadTheFeed(TestFeed feed) throws Exception {
        feed.fail(FeedFault.status(500));
        HttpResponse<String> answer = get("/deadlines");
        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body()).contains("The feed cannot be read: http-status");

        feed.heal();
        assertThat(get("/deadlines").statusCode()).isEqualTo(200);
        feed.fail(FeedFault.status(500));
        assertThat(get("/deadlines").statusCode()).isEqualTo(200);
    }
}
