package no.politiet.kom.client.internal;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * What was fetched from one feed, on disk: the index as received, and revisions by their digest. Threads and processes may
 * share it. A file is written beside its name and renamed to it, and verified when it is read: one that is damaged is deleted
 * and is as if it had never been. What cannot be read or written is none of the caller's concern, and is logged once.
 *
 * <p>The time of the index is when the feed was last asked for it, that of a revision when it was fetched.
 */
final class DiskCache {

    private static final String INDEX = "index";
    private static final String FORM = "kom-cache 2 ";
    private static final String UNFINISHED = ".new";
    private static final long ABANDONED_SECONDS = 3600;

    /** The index as a server answered it, and when it was last said to be current. */
    record KeptIndex(Answer answer, Instant currentAt) {}

    private final Path folder;
    private final long mostBytes;
    private final int mostIndexBytes;
    private final AtomicBoolean complained = new AtomicBoolean();

    /**
     * The cache of a feed.
     *
     * @param folder shared by the caches of all feeds; made when something is to be kept
     * @param feed what tells this feed from others
     * @param mostBytes how much the revisions may take together
     * @param mostIndexBytes how long the index may be
     */
    DiskCache(Path folder, URI feed, long mostBytes, int mostIndexBytes) {
        String name =
                Digests.sha256(feed.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 32);
        this.folder = folder.resolve(name);
        this.mostBytes = mostBytes;
        this.mostIndexBytes = mostIndexBytes;
    }

    /** The index, null if there is none that is whole. */
    @Nullable
    KeptIndex index() {
        Path file = folder.resolve(INDEX);
        byte[] bytes = read(file, mostIndexBytes + 10_000L);
        KeptIndex index = bytes == null ? null : index(bytes, file);
        if (bytes != null && index == null) {
            delete(file);
        }
        return index;
    }

    private static @Nullable KeptIndex index(byte[] bytes, Path file) {
        int header = lineEnd(bytes, 0);
        int rest = header + 1;
        String first = header < 0 ? "" : new String(bytes, 0, header, StandardCharsets.UTF_8);
        if (!first.equals(
                FORM + Digests.sha256(Arrays.copyOfRange(bytes, Math.min(rest, bytes.length), bytes.length)))) {
            return null;
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int end = lineEnd(bytes, rest);
            if (end < 0) {
                return null;
            }
            lines.add(new String(bytes, rest, end - rest, StandardCharsets.UTF_8));
            rest = end + 1;
        }
        try {
            Instant fetchedAt = instant(lines.get(0));
            Instant touched = Files.getLastModifiedTime(file).toInstant();
            Answer answer = new Answer(
                    URI.create(lines.get(2)),
                    Answer.OK,
                    lines.get(1).isEmpty() ? null : lines.get(1),
                    Arrays.copyOfRange(bytes, rest, bytes.length),
                    fetchedAt,
                    null);
            return new KeptIndex(answer, touched.isBefore(fetchedAt) ? fetchedAt : touched);
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    /** A moment as seconds and nanoseconds, which needs no formatter to be read. */
    private static Instant instant(String text) {
        int blank = text.indexOf(' ');
        return Instant.ofEpochSecond(
                Long.parseLong(text, 0, Math.max(blank, 0), 10), Long.parseLong(text, blank + 1, text.length(), 10));
    }

    private static int lineEnd(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** Keeps the index, and of the revisions those with these digests: others were replaced or withdrawn. */
    void putIndex(Answer index, Set<String> digests) {
        Instant at = index.receivedAt();
        String said = at.getEpochSecond() + " " + at.getNano() + "\n" + (index.etag() == null ? "" : index.etag())
                + "\n" + index.uri() + "\n";
        byte[] rest = concat(said.getBytes(StandardCharsets.UTF_8), index.body());
        byte[] first = (FORM + Digests.sha256(rest) + "\n").getBytes(StandardCharsets.UTF_8);
        write(folder.resolve(INDEX), concat(first, rest), index.receivedAt());
        for (Path file : files()) {
            String name = file.getFileName().toString();
            boolean abandoned = name.endsWith(UNFINISHED) && age(file) > ABANDONED_SECONDS;
            if (abandoned || isDigest(name) && !digests.contains(name)) {
                delete(file);
            }
        }
    }

    /** Notes that the feed was asked for the index and that it is still current. */
    void touchIndex(Instant at) {
        try {
            Files.setLastModifiedTime(folder.resolve(INDEX), FileTime.from(at));
        } catch (IOException e) {
            complain(e);
        }
    }

    /** A revision, whose address is given; null if there is none that is whole. */
    @Nullable
    Answer revision(String sha256, long length, URI uri) {
        Path file = folder.resolve(sha256);
        byte[] bytes = read(file, length);
        if (bytes == null) {
            return null;
        }
        if (!Digests.sha256(bytes).equals(sha256)) {
            delete(file);
            return null;
        }
        try {
            Instant fetchedAt = Files.getLastModifiedTime(file).toInstant();
            return new Answer(uri, Answer.OK, null, bytes, fetchedAt, null);
        } catch (IOException e) {
            return null;
        }
    }

    /** Keeps a revision, verified; those fetched first make room for it. */
    void putRevision(String sha256, Answer revision) {
        if (revision.body().length > mostBytes) {
            return;
        }
        write(folder.resolve(sha256), revision.body(), revision.receivedAt());
        List<Path> revisions = files().stream()
                .filter(file -> isDigest(file.getFileName().toString()))
                .sorted(Comparator.comparingLong(DiskCache::age))
                .toList();
        long bytes = 0;
        for (Path file : revisions) {
            bytes += size(file);
            if (bytes > mostBytes) {
                delete(file);
            }
        }
    }

    private static boolean isDigest(String name) {
        return name.length() == 64;
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private byte @Nullable [] read(Path file, long most) {
        try {
            long size = Files.size(file);
            if (size > most) {
                delete(file);
                return null;
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            complain(e);
            return null;
        }
    }

    private void write(Path file, byte[] bytes, Instant time) {
        Path unfinished = folder.resolve(file.getFileName() + "." + UUID.randomUUID() + UNFINISHED);
        try {
            Files.createDirectories(folder);
            try {
                Files.write(unfinished, bytes);
                Files.setLastModifiedTime(unfinished, FileTime.from(time));
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            complain(e);
        }
    }

    private void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            complain(e);
        }
    }

    private List<Path> files() {
        List<Path> all = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            files.forEach(all::add);
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException | DirectoryIteratorException e) {
            complain(e);
        }
        return all;
    }

    /** The age of a file in seconds; that of one that another process has just deleted does not matter. */
    private static long age(Path file) {
        try {
            return Instant.now().getEpochSecond()
                    - Files.getLastModifiedTime(file).toInstant().getEpochSecond();
        } catch (IOException e) {
            return 0;
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    private void complain(Exception e) {
        if (complained.compareAndSet(false, true)) {
            Log.log(Level.WARNING, "the cache in " + folder + " cannot be used as it should: " + e);
        }
    }
}
