package no.politiet.kom.schema.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.politiet.kom.json.InvalidDocumentException;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.json.internal.JsonLocator;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.IssueEntry;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.FindingCodes;
import no.politiet.kom.model.check.Position;
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
                    check(entry, file, pointer + "/bytes", pointer + "/sha256", pointer)
                            .forEach(found);
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

    /**
     * What is wrong with a file. Of one with another length or digest nothing more is said; of one that is the file listed, what
     * the entry says of the issue in it and the issue does not. That the issue itself is invalid is for others to say.
     *
     * @param bytes where to tell of another length
     * @param sha256 where to tell of another digest
     * @param members the object at whose members to tell of what the issue does not say
     */
    public static List<Finding> check(IssueEntry entry, byte[] file, String bytes, String sha256, String members) {
        if (file.length != entry.bytes()) {
            return List.of(Finding.error(
                    FindingCodes.FEED_FILE_SIZE,
                    bytes,
                    entry.href(),
                    differing(Long.toString(entry.bytes()), Integer.toString(file.length))));
        }
        String digest = digest(file);
        return digest.equals(entry.sha256())
                ? identity(entry, file, members)
                : List.of(Finding.error(
                        FindingCodes.FEED_FILE_DIGEST, sha256, entry.href(), differing(entry.sha256(), digest)));
    }

    private static List<Finding> identity(IssueEntry entry, byte[] file, String members) {
        Issue issue;
        try {
            issue = KomJson.forIssue().read(file);
        } catch (InvalidDocumentException e) {
            return List.of();
        }
        return Stream.of(
                        member("slug", entry.slug(), issue.slug(), entry, members),
                        member("id", entry.id(), issue.id(), entry, members),
                        member("period", entry.period(), issue.period(), entry, members),
                        member("revision", entry.revision(), issue.revision(), entry, members))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Finding> member(
            String name, Object expected, Object actual, IssueEntry entry, String members) {
        return expected.equals(actual)
                ? Optional.empty()
                : Optional.of(Finding.error(
                        FindingCodes.FEED_ENTRY_MEMBER,
                        members + '/' + name,
                        entry.href(),
                        Map.of("name", name, "expected", expected.toString(), "actual", actual.toString())));
    }

    /** The same findings with their places in a document, those about the document as a whole without one. */
    public static List<Finding> located(List<Finding> findings, byte[] json) {
        Set<String> pointers = findings.stream()
                .map(Finding::pointer)
                .filter(pointer -> !pointer.isEmpty())
                .collect(Collectors.toSet());
        if (pointers.isEmpty()) {
            return findings;
        }
        Map<String, Position> positions = JsonLocator.locate(json, pointers);
        return findings.stream()
                .map(finding -> finding.at(positions.get(finding.pointer())))
                .toList();
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
