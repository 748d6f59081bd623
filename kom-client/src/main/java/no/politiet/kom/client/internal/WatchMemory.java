package no.politiet.kom.client.internal;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.politiet.kom.model.IndexEntry;
import no.politiet.kom.model.IssueEntry;
import no.politiet.kom.model.Slug;

/**
 * What one that watches a feed was told, in a file: for each issue a line with its slug and the revision, 0 once it was
 * withdrawn. The file is written anew with each change, beside its name, and renamed to it.
 */
final class WatchMemory implements AutoCloseable {

    private static final String FORM = "kom-watch 1";
    private static final Pattern LINE = Pattern.compile("([a-z0-9-]{1,80}) ([0-9]{1,7})");
    private static final int MOST_BYTES = 1 << 20;

    private final Path file;
    private final FileChannel lock;
    private final Map<String, Integer> revisions = new TreeMap<>();

    private WatchMemory(Path file, FileChannel lock) {
        this.file = file;
        this.lock = lock;
    }

    /**
     * Opens a memory, empty if the file is not there.
     *
     * @throws IllegalArgumentException if it is a folder
     * @throws IllegalStateException if the file is none, or another watch uses it
     */
    static WatchMemory open(Path file) {
        Path absolute = file.toAbsolutePath();
        if (Files.isDirectory(absolute) || absolute.getFileName() == null) {
            throw new IllegalArgumentException(
                    file + " is a folder; a watch notes what it has told in a file: name one in it");
        }
        try {
            Files.createDirectories(absolute.getParent());
            FileChannel lock = FileChannel.open(
                    absolute.resolveSibling(absolute.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            WatchMemory memory = new WatchMemory(absolute, lock);
            try {
                memory.take();
                memory.read();
                return memory;
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + file + " of a watch cannot be used: " + e, e);
        }
    }

    private void take() throws IOException {
        boolean taken;
        try {
            taken = lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            taken = false;
        }
        if (!taken) {
            throw new IllegalStateException(
                    "another watch uses " + file + "; each that watches needs a file of its own");
        }
    }

    private void read() throws IOException {
        List<String> lines;
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw damaged(1);
            }
            lines = Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList();
        } catch (NoSuchFileException e) {
            return;
        }
        if (lines.isEmpty() || !lines.get(0).equals(FORM)) {
            throw damaged(1);
        }
        for (int i = 1; i < lines.size(); i++) {
            Matcher line = LINE.matcher(lines.get(i));
            if (!line.matches()) {
                throw damaged(i + 1);
            }
            revisions.put(line.group(1), Integer.valueOf(line.group(2)));
        }
    }

    private IllegalStateException damaged(int line) {
        return new IllegalStateException(
                file + ", line " + line + ": not the memory of a watch. Delete the file to be told of"
                        + " every issue again, or name another.");
    }

    /** The revision of an issue that was told of last; -1 for none, 0 for one told of as withdrawn. */
    int told(Slug slug) {
        return revisions.getOrDefault(slug.text(), -1);
    }

    /** Notes that an entry was told. */
    void note(IndexEntry entry) {
        revisions.put(entry.slug().text(), entry instanceof IssueEntry issue ? issue.revision() : 0);
        String text = revisions.entrySet().stream()
                .map(told -> told.getKey() + " " + told.getValue() + "\n")
                .collect(Collectors.joining("", FORM + "\n", ""));
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        try {
            // A channel would give up where the thread is interrupted, and what was told be told again.
            try (FileOutputStream out = new FileOutputStream(unfinished.toFile())) {
                out.write(text.getBytes(StandardCharsets.ISO_8859_1));
                out.getFD().sync();
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("what was told of " + entry.slug() + " cannot be noted", e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
