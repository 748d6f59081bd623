package no.politiet.kom.publish.internal.feed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.politiet.kom.publish.FeedBusyException;
import org.jspecify.annotations.Nullable;

/**
 * The folder that a web server serves, held by one publisher at a time. A file is written whole or not at all: to the folder
 * {@code .kom} beside the feed, to the disk, and then to its name by an atomic rename. What a publisher that was killed left in
 * {@code .kom} is deleted by the next.
 *
 * <p>The time of a file is given and not that of writing, so that the same feed on two machines has the same {@code ETag} and
 * {@code Last-Modified} at servers that make them of size and time.
 */
public final class FeedFolder implements AutoCloseable {

    private final Path root;
    private final Path work;
    private final FileChannel channel;
    private final FileLock lock;

    private FeedFolder(Path folder, Path work, FileChannel channel, FileLock lock) {
        this.root = folder.resolve("v1");
        this.work = work;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes hold of a folder; it is made if it is not there. The hold ends with {@link #close()} or the process.
     *
     * @throws FeedBusyException if another publisher holds it, in this process or another
     */
    public static FeedFolder hold(Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath();
        Path work = absolute.resolve(".kom");
        createDirectories(work);
        FileChannel channel =
                FileChannel.open(work.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                FeedFolder held = new FeedFolder(absolute, work, channel, lock);
                held.deleteUnfinished();
                return held;
            }
        } catch (OverlappingFileLockException e) {
            // Held by another thread of this process.
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw new FeedBusyException(folder);
    }

    private void deleteUnfinished() throws IOException {
        try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(work, "*.new")) {
            for (Path file : unfinished) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** The bytes of a file, by its path below {@code v1}; null if there is none. */
    public byte @Nullable [] read(String path) throws IOException {
        try {
            return Files.readAllBytes(root.resolve(path));
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /** Writes a file, by its path below {@code v1}; one that has the bytes is left alone except for its time. */
    public void write(String path, byte[] bytes, Instant time) throws IOException {
        Path file = root.resolve(path);
        FileTime modified = FileTime.from(time);
        if (Arrays.equals(read(path), bytes)) {
            if (!Files.getLastModifiedTime(file).equals(modified)) {
                Files.setLastModifiedTime(file, modified);
            }
            return;
        }
        Path folder = parent(file);
        createDirectories(folder);
        Path unfinished = work.resolve(file.getFileName() + ".new");
        try (FileChannel out = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                out.write(left);
            }
            Files.setLastModifiedTime(unfinished, modified);
            out.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        force(folder);
    }

    /** Deletes all of an issue: its revisions, the current one and the renderings of it. Gives whether there was anything. */
    public boolean deleteIssue(String slug) throws IOException {
        Path issues = root.resolve("issues");
        List<Path> doomed = new ArrayList<>();
        Path revisions = issues.resolve(slug);
        if (Files.isDirectory(revisions)) {
            try (Stream<Path> files = Files.walk(revisions)) {
                files.sorted(Comparator.reverseOrder()).forEach(doomed::add);
            }
        }
        if (Files.isDirectory(issues)) {
            // A slug has no letter that means something in a pattern.
            try (DirectoryStream<Path> renderings = Files.newDirectoryStream(issues, slug + ".*")) {
                renderings.forEach(doomed::add);
            }
        }
        for (Path file : doomed) {
            Files.deleteIfExists(file);
        }
        if (!doomed.isEmpty()) {
            force(issues);
        }
        return !doomed.isEmpty();
    }

    /** Makes a folder and those it lies in, and has their names on the disk. */
    private static void createDirectories(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path above = folder.getParent();
        if (above != null) {
            createDirectories(above);
        }
        Files.createDirectories(folder);
        if (above != null) {
            force(above);
        }
    }

    private static Path parent(Path file) {
        return Objects.requireNonNull(file.getParent(), "folder");
    }

    /** Has the names in a folder on the disk, where the system can: Windows cannot open a folder. */
    private static void force(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            lock.release();
        }
    }
}
