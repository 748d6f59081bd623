package no.politiet.kom.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import no.politiet.kom.client.KomClient;
import no.politiet.kom.json.InvalidDocumentException;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.check.Layer;
import no.politiet.kom.model.check.Variant;

/** An issue by what a person calls it: a file, an address, standard input, or its slug in the feed. */
final class IssueReader {

    private static final Set<String> NEWSLETTERS = Set.of("pdf", "md", "markdown", "txt", "text", "eml");

    private final Kom kom;
    private final FeedOptions feed;
    private final Documents documents;

    IssueReader(Kom kom, FeedOptions feed) {
        this.kom = kom;
        this.feed = feed;
        this.documents = new Documents(kom.terminal());
    }

    Issue read(String name) throws IOException {
        if (isDocument(name)) {
            return document(name, kom, documents);
        }
        try (KomClient client = feed.open(kom)) {
            return FeedOptions.current(client.issue(slug(name)), kom);
        }
    }

    private static String slug(String name) {
        try {
            return no.politiet.kom.model.Slug.of(name).text();
        } catch (IllegalArgumentException e) {
            throw new Failure(name + ": there is no such file, and no issue is called so");
        }
    }

    /** An issue from a file, an address or standard input. */
    static Issue document(String name, Kom kom, Documents documents) throws IOException {
        return document(name, Variant.CONSUME, kom, documents);
    }

    /** The same, as strictly as a variant of the contract has it. */
    static Issue document(String name, Variant variant, Kom kom, Documents documents) throws IOException {
        byte[] json = documents.read(name);
        try {
            return KomJson.forIssue().with(variant).read(json);
        } catch (InvalidDocumentException e) {
            String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (e.finding().layer() == Layer.JSON && NEWSLETTERS.contains(ending)) {
                throw new Failure(name + " is a newsletter as written: kom import makes an issue of it");
            }
            throw new Failure(name, e, variant, kom.language());
        }
    }

    static boolean isDocument(String name) {
        if (name.equals(Documents.STDIN) || Documents.isAddress(name) || name.endsWith(".json")) {
            return true;
        }
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
