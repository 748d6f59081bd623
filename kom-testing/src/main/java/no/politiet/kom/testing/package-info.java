/**
 * A feed for the tests of programs that read one: real HTTP on the loopback interface, issues of fiction, and every fault there
 * is, when it is asked for.
 *
 * <pre>{@code
 * @ExtendWith(KomFeedExtension.class)
 * class DeadlineImportTest {
 *
 *     @Test
 *     void outlivesAnOutage(TestFeed feed) {
 *         feed.failNext(1, FeedFault.status(503));
 *         assertEquals(1, DeadlineImport.from(feed.baseUri()).count());
 *     }
 * }
 * }</pre>
 */
@NullMarked
package no.politiet.kom.testing;

import org.jspecify.annotations.NullMarked;
