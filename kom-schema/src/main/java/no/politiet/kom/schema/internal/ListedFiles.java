package no.politiet.kom.schema.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.IssueEntry;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.FindingCodes;
import no.politiet.kom.schema.FeedFiles;
import org.jspecify.annotations.Nullable;

/** Holds an index against the files it lists. */
public final class ListedFiles {

    private ListedFiles() {}

    /** Tells what is wrong with each of the files, at the member of the index that says otherwise. */
    public static void check(Index index, FeedFiles files, Consumer<Finding> found) {
        for (int i = 0; i < index.issues().size(); i++) {
            if (index.issues().get(i) instanceof IssueEntry entry) {
                String pointer = "/issues/" + i;
                byte[] file = read(entry.href(), files);
                if (file == null) {
                    found.accept(
                            Finding.error(FindingCodes.FEED_MISSING_FILE, pointer + "/href", entry.href(), Map.of()));
                } else {
                    check(entry, file, pointer + "/bytes", pointer + "/sha256").forEach(found);
                }
            }
        }
    }

    /** A file, null if there is none; that it cannot be read is an {@link UncheckedIOException}. */
    public static byte @Nullable [] read(String href, FeedFiles files) {
        try {
            return files.read(href);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a file: one thing at most, since a file of another length has another digest too. */
    public static List<Finding> check(IssueEntry entry, byte[] file, String bytes, String sha256) {
        if (file.length != entry.bytes()) {
            return List.of(Finding.error(
                    FindingCodes.FEED_FILE_SIZE,
                    bytes,
                    entry.href(),
                    differing(Long.toString(entry.bytes()), Integer.toString(file.length))));
        }
        String digest = digest(file);
        return digest.equals(entry.sha256())
                ? List.of()
                : List.of(Finding.error(
                        FindingCodes.FEED_FILE_DIGEST, sha256, entry.href(), differing(entry.sha256(), digest)));
    }

    private static Map<String, String> differing(String expected, String actual) {
        return Map.of("expected", expected, "actual", actual);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
