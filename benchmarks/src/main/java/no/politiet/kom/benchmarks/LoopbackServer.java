package no.politiet.kom.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The least that serves a folder over HTTP/1.1, with ETags, so that what is measured is the client. */
final class LoopbackServer implements AutoCloseable {

    private record File(byte[] answer, byte[] notModified, String etag) {}

    private final Path folder;
    private final ServerSocket socket;
    private final Map<String, File> files = new ConcurrentHashMap<>();

    LoopbackServer(Path folder) throws IOException {
        this.folder = folder;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
    }

    /** The ETag of a file. */
    String etag(String path) throws IOException {
        return file(path).etag;
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "loopback-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket peer = socket.accept();
                peer.setTcpNoDelay(true);
                start(() -> serve(peer));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket peer) {
        try (peer) {
            InputStream in = new BufferedInputStream(peer.getInputStream());
            OutputStream out = peer.getOutputStream();
            for (String head = head(in); head != null; head = head(in)) {
                File file = file(head.substring(5, head.indexOf(' ', 5)));
                out.write(head.contains(file.etag) ? file.notModified : file.answer);
            }
        } catch (IOException e) {
            // The reader has gone.
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        int tail = 0;
        while (tail != 0x0D0A0D0A) {
            int next = in.read();
            if (next < 0) {
                return null;
            }
            head.append((char) next);
            tail = tail << 8 | next;
        }
        return head.toString();
    }

    private File file(String path) throws IOException {
        File held = files.get(path);
        if (held != null) {
            return held;
        }
        byte[] body = Files.readAllBytes(folder.resolve(path));
        String etag = "\"" + Integer.toHexString(Arrays.hashCode(body)) + "-" + body.length + "\"";
        byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nETag: " + etag + "\r\nContent-Length: "
                        + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] answer = new byte[head.length + body.length];
        System.arraycopy(head, 0, answer, 0, head.length);
        System.arraycopy(body, 0, answer, head.length, body.length);
        byte[] notModified =
                ("HTTP/1.1 304 Not Modified\r\nETag: " + etag + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
        File file = new File(answer, notModified, etag);
        files.put(path, file);
        return file;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
