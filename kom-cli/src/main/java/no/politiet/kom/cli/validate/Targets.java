package no.politiet.kom.cli.validate;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import no.politiet.kom.cli.Documents;
import no.politiet.kom.json.InvalidDocumentException;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.IssueEntry;
import org.jspecify.annotations.Nullable;

/**
 * What the user asks to be validated: files, folders, patterns, addresses, standard input. It is gone through one by one and
 * in the order of names, so that ten thousand files take no more memory than the names in the largest folder.
 */
final class Targets {

    private static final Pattern WILD = Pattern.compile("[*?\\[{]");
    private static final String JSON = ".json";
    private static final String INDEX_NAME = "index.json";
    static final String SIGNED_NAME = "index.jws";
    private static final String INDEX = "v1/" + INDEX_NAME;

    private final List<String> names;
    private final Documents documents;

    Targets(List<String> names, Documents documents) {
        this.names = List.copyOf(names);
        this.documents = documents;
    }

    void visit(Target.Visitor visitor) throws IOException, InterruptedException {
        for (String name : names) {
            if (name.equals(Documents.STDIN)) {
                visitor.visit(new Target("stdin", () -> documents.read(name), true));
            } else if (Documents.isAddress(name)) {
                if (name.endsWith("/")) {
                    feed(URI.create(name), visitor);
                } else {
                    visitor.visit(address(URI.create(name), () -> documents.read(name)));
                }
            } else {
                files(name, visitor);
            }
        }
    }

    /** Counts the files among them: the rest cannot be counted without being read. */
    void count(Runnable one) throws IOException, InterruptedException {
        for (String name : names) {
            if (!name.equals(Documents.STDIN) && !Documents.isAddress(name)) {
                files(name, target -> one.run());
            }
        }
    }

    /** The index of a feed, and the issues it lists. */
    private void feed(URI base, Target.Visitor visitor) throws IOException, InterruptedException {
        URI index = base.resolve(INDEX);
        byte[] json = documents.read(index.toString());
        visitor.visit(address(index, () -> json));
        List<IssueEntry> entries;
        try {
            entries = KomJson.forIndex().read(json).published();
        } catch (InvalidDocumentException e) {
            return; // told as a finding of the index
        }
        for (IssueEntry entry : entries) {
            String revision = index.resolve(entry.href()).toString();
            visitor.visit(new Target(revision, () -> documents.read(revision), true, null, null, entry));
        }
    }

    /** What is served at an address: where that is the index's, the signed one is looked for beside it. */
    private Target address(URI uri, Target.Content content) {
        String path = uri.getPath();
        boolean isIndex = path != null && path.endsWith('/' + INDEX_NAME);
        Target.Copy signed =
                isIndex ? () -> documents.readIfThere(uri.resolve(SIGNED_NAME).toString()) : null;
        return new Target(uri.toString(), content, true, null, signed, null);
    }

    private static Target file(String name, Path path, boolean isNamed) {
        return new Target(name, () -> Documents.read(path), isNamed, href -> beside(path, href), null, null);
    }

    private static byte @Nullable [] beside(Path index, String href) throws IOException {
        if (href.equals(SIGNED_NAME) && !index.endsWith(INDEX_NAME)) {
            return null; // it belongs to another index in the folder
        }
        try {
            return Documents.read(index.resolveSibling(href));
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private static void files(String name, Target.Visitor visitor) throws IOException, InterruptedException {
        boolean wild = WILD.matcher(name).find();
        if (!wild || Files.exists(Path.of(name))) {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                folder(path, file -> file.toString().endsWith(JSON), visitor);
            } else {
                // That there is none is told when it is read, so that the others are validated all the same.
                visitor.visit(file(name, path, true));
            }
            return;
        }
        // The folder before the first wild part is where to begin.
        int cut = name.substring(
                        0,
                        WILD.matcher(name).results().findFirst().orElseThrow().start())
                .lastIndexOf('/');
        Path start = Path.of(cut < 0 ? "" : cut == 0 ? "/" : name.substring(0, cut));
        PathMatcher matcher = matcher(name);
        int[] found = {0};
        folder(start, matcher, target -> {
            found[0]++;
            visitor.visit(target);
        });
        if (found[0] == 0) {
            visitor.visit(new Target(name, () -> none(name), true));
        }
    }

    private static PathMatcher matcher(String name) {
        try {
            PathMatcher below = FileSystems.getDefault().getPathMatcher("glob:" + name);
            PathMatcher here = FileSystems.getDefault().getPathMatcher("glob:" + name.replace("**/", ""));
            return path -> below.matches(path) || here.matches(path); // "**/" is any number of folders, none too
        } catch (PatternSyntaxException e) {
            return path -> false; // "a[b" is the name of a file that is not there
        }
    }

    private static byte[] none(String name) throws IOException {
        throw new NoSuchFileException(name);
    }

    private static void folder(Path folder, PathMatcher matcher, Target.Visitor visitor)
            throws IOException, InterruptedException {
        List<Path> entries;
        try (Stream<Path> list = Files.list(folder)) {
            entries = list.filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
        for (Path entry : entries) {
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                folder(entry, matcher, visitor);
            } else if (matcher.matches(entry)) {
                visitor.visit(file(entry.toString(), entry, false));
            }
        }
    }
}
