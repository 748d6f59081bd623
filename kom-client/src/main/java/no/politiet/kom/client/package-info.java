/**
 * The client of a KOM feed: fetches the newsletter, verifies it, and hands it over as typed objects. Start at
 * {@link no.politiet.kom.client.KomClient}.
 *
 * <pre>{@code
 * try (KomClient kom = KomClient.builder(URI.create("https://kom.example.org/")).build()) {
 *     Issue issue = kom.latest().value();
 *     System.out.println(issue.title());
 *     issue.items().forEach(item -> System.out.println("- " + item.title()));
 * }
 * }</pre>
 *
 * <p>A feed is static files: an index, {@code v1/index.json} below the base URI, and for each issue a revision that never
 * changes. The index says how long a revision is and gives its SHA-256; the bytes are checked against both before they
 * are parsed, so the host that serves them need not be trusted beyond the index.
 *
 * <p>Every result is a {@link no.politiet.kom.client.Fetched}, which says where it came from. Every failure is a
 * {@link no.politiet.kom.client.KomClientException}, which says at which address, what happened, whose fault it is and
 * whether trying again can help.
 *
 * <h2>How these types may grow</h2>
 *
 * <p>{@link no.politiet.kom.client.Origin} and {@link no.politiet.kom.client.Reason} are open: values are added, so have a
 * branch for what you do not know. Components of {@link no.politiet.kom.client.Fetched} are only ever appended, and the
 * earlier constructor stays as an overload; do not take it apart by pattern.
 */
@NullMarked
package no.politiet.kom.client;

import org.jspecify.annotations.NullMarked;
