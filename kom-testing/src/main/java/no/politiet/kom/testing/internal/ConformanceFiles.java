package no.politiet.kom.testing.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import no.politiet.kom.model.check.Layer;
import no.politiet.kom.model.check.Variant;
import no.politiet.kom.testing.ConformanceCase;
import no.politiet.kom.testing.ConformanceFault;

/** The files of the conformance corpus in this jar, which a class cannot list: one of them is the list. */
public final class ConformanceFiles {

    private static final String FOLDER = "/no/politiet/kom/testing/conformance/";
    private static final String LIST = "cases.tsv";

    private ConformanceFiles() {}

    /** The cases in the order of the list. */
    public static List<ConformanceCase> all() {
        return new String(read(LIST), StandardCharsets.UTF_8)
                .lines()
                .map(ConformanceFiles::parse)
                .toList();
    }

    private static ConformanceCase parse(String line) {
        String[] columns = line.split("\t", -1);
        ConformanceFault fault = columns[1].isEmpty()
                ? null
                : new ConformanceFault(
                        Layer.valueOf(columns[1].toUpperCase(Locale.ROOT)),
                        Variant.valueOf(columns[2].toUpperCase(Locale.ROOT)),
                        columns[3],
                        columns[4]);
        return new ConformanceCase(columns[0], fault);
    }

    /** A file of the corpus. */
    public static byte[] read(String file) {
        try (InputStream in = ConformanceFiles.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new FileNotFoundException(FOLDER + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
