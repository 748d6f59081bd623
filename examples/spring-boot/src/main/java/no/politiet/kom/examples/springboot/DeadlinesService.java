package no.politiet.kom.examples.springboot;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import no.politiet.kom.client.KomClient;
import no.politiet.kom.client.KomClientException;
import no.politiet.kom.client.OpenDeadline;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Offers the open deadlines of a feed as JSON, at {@code GET /deadlines}. With {@code kom-jackson} on the class path, Spring
 * Boot's own mapper knows our types; nothing is to be configured.
 */
@SpringBootApplication(proxyBeanMethods = false)
public class DeadlinesService {

    /**
     * Starts the service.
     *
     * @param args {@code --kom.feed=URL}, and whatever Spring Boot takes
     */
    public static void main(String... args) {
        SpringApplication.run(DeadlinesService.class, args);
    }

    /** One for the whole service, since it holds connections and what it read last. Spring closes it. */
    @Bean
    KomClient kom(@Value("${kom.feed}") URI feed) {
        return KomClient.builder(feed)
                .callTimeout(Duration.ofSeconds(5))
                .staleIfError(Duration.ofDays(1))
                .build();
    }

    /** The address. */
    @RestController
    static class Deadlines {

        private final KomClient kom;

        Deadlines(KomClient kom) {
            this.kom = kom;
        }

        @GetMapping("/deadlines")
        List<OpenDeadline> deadlines() {
            return kom.deadlines().value();
        }

        /** The feed is at fault, not whoever asked: 502, with the reason. */
        @ExceptionHandler
        ProblemDetail failed(KomClientException e) {
            return ProblemDetail.forStatusAndDetail(
                    HttpStatus.BAD_GATEWAY,
                    "The feed cannot be read: " + e.reason().code());
        }
    }
}
