package no.politiet.kom.testing;

import java.util.List;
import no.politiet.kom.testing.internal.ConformanceFiles;

/**
 * More than a thousand small documents that keep the contract or break it in one place, for who reads or writes the newsletter with
 * code of their own. The same files, in {@code no/politiet/kom/testing/conformance} of this jar with a description beside them, serve other
 * languages. All of it is fiction.
 *
 * <pre>{@code
 * static List<ConformanceCase> cases() {
 *     return ConformanceCorpus.cases();
 * }
 *
 * @ParameterizedTest
 * @MethodSource
 * void cases(ConformanceCase document) {
 *     assertEquals(document.isValid(Variant.CONSUME), reader.accepts(document.bytes()));
 * }
 * }</pre>
 */
public final class ConformanceCorpus {

    private ConformanceCorpus() {}

    /**
     * All of them.
     *
     * @return the documents, by the names of their files
     */
    public static List<ConformanceCase> cases() {
        return ConformanceFiles.all();
    }
}
