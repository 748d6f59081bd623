package no.politiet.kom.testing;

import java.util.Objects;
import no.politiet.kom.model.check.Variant;
import no.politiet.kom.testing.internal.ConformanceFiles;
import org.jspecify.annotations.Nullable;

/**
 * A document of the {@linkplain ConformanceCorpus conformance corpus}, and what an implementation of the contract says of it.
 *
 * @param file its name in the corpus: {@code pass/publish/issue-minimal.json}
 * @param fault what is wrong with it, null if nothing is
 */
public record ConformanceCase(String file, @Nullable ConformanceFault fault) {

    private static final String FOR_READERS = "pass/consume/";
    private static final String INDEX = "index-";

    /** Refuses null for the name. */
    public ConformanceCase {
        Objects.requireNonNull(file, "file");
    }

    /**
     * Whether it is the index of a feed; otherwise it is an issue.
     *
     * @return true for an index
     */
    public boolean isIndex() {
        return file.startsWith(INDEX, file.lastIndexOf('/') + 1);
    }

    /**
     * Whether it is valid. What is valid for publishers is valid for readers.
     *
     * @param variant for whom
     * @return true if it is
     */
    public boolean isValid(Variant variant) {
        boolean forReaders = variant == Variant.CONSUME;
        return fault == null
                ? forReaders || !file.startsWith(FOR_READERS)
                : forReaders && fault.variant() == Variant.PUBLISH;
    }

    /**
     * The document, which may be no text.
     *
     * @return the bytes, a copy
     */
    public byte[] bytes() {
        return ConformanceFiles.read(file);
    }

    /** The name of the file, for the names of parameterised tests. */
    @Override
    public String toString() {
        return file;
    }
}
