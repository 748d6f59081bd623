package no.politiet.kom.testing;

import java.time.LocalDate;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test that has a parameter of type {@link TestFeed} a feed of its own, with one issue: that of the first quarter of
 * 2031, fiction. The feed ends with the test.
 *
 * <pre>{@code
 * @ExtendWith(KomFeedExtension.class)
 * class NewsPageTest {
 *
 *     @Test
 *     void showsTheTitle(TestFeed feed) {
 *         assertTrue(NewsPage.of(feed.baseUri()).contains("Oppdiktet nyhetsbrev"));
 *     }
 * }
 * }</pre>
 */
public final class KomFeedExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace ROOM = Namespace.create(KomFeedExtension.class);
    private static final LocalDate DEADLINE = LocalDate.of(2031, 6, 30);

    /** For JUnit. */
    public KomFeedExtension() {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestFeed.class;
    }

    @Override
    public TestFeed resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Store store = context.getStore(ROOM);
        TestFeed feed = store.get(TestFeed.class, TestFeed.class);
        if (feed == null) {
            feed = TestFeed.start(TestIssues.quarter(2031, 1, DEADLINE));
            store.put(TestFeed.class, feed);
        }
        return feed;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        TestFeed feed = context.getStore(ROOM).remove(TestFeed.class, TestFeed.class);
        if (feed != null) {
            feed.close();
        }
    }
}
