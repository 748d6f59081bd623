package no.politiet.kom.testing.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * As much of an HTTP/1.1 server as a feed needs, on the loopback interface. It is our own because the JDK's cannot be made to
 * misbehave: to lie about a length, to end in the middle, to drip.
 */
public final class Server implements AutoCloseable {

    private static final int LONGEST_HEAD = 1 << 16;

    /** What a request is answered, and how that goes on the wire. */
    public record Reply(Answer answer, Wire wire) {}

    /** What tells the reply. */
    @FunctionalInterface
    public interface Handler {

        /**
         * Tells the reply to a GET.
         *
         * @param headers the headers, names in lower case
         */
        Reply reply(String path, Map<String, String> headers);
    }

    private final ServerSocket socket;
    private final Handler handler;
    private final Set<Socket> peers = ConcurrentHashMap.newKeySet();

    /** A server that listens. */
    public Server(Handler handler) {
        this.handler = handler;
        try {
            this.socket = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    /** Where it listens. */
    public int port() {
        return socket.getLocalPort();
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "kom-test-feed");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket peer = socket.accept();
                peers.add(peer);
                start(() -> serve(peer));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket peer) {
        try (peer) {
            peer.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(peer.getInputStream());
            OutputStream out = peer.getOutputStream();
            boolean again = true;
            while (again) {
                String head = head(in);
                if (head == null) {
                    return;
                }
                String[] line = head.substring(0, head.indexOf("\r\n")).split(" ", -1);
                if (line.length != 3 || !line[0].equals("GET")) {
                    out.write(Answer.of(405).bytes());
                    return;
                }
                String path = line[1].split("\\?", 2)[0];
                Reply reply = handler.reply(path, headers(head));
                again = reply.wire.answer(reply.answer, peer, out);
                out.flush();
            }
        } catch (IOException e) {
            // The reader has gone, or the feed was closed.
        } finally {
            peers.remove(peer);
        }
    }

    private static Map<String, String> headers(String head) {
        Map<String, String> headers = new TreeMap<>();
        head.lines().skip(1).filter(line -> line.contains(":")).forEach(line -> {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        });
        return headers;
    }

    private static @Nullable String head(InputStream in) throws IOException {
        byte[] head = new byte[LONGEST_HEAD];
        int length = 0;
        int tail = 0;
        while (tail != 0x0D0A0D0A) {
            int next = in.read();
            if (next < 0 || length == LONGEST_HEAD) {
                return null;
            }
            head[length++] = (byte) next;
            tail = tail << 8 | next;
        }
        return new String(head, 0, length, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (Socket peer : peers) {
                peer.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
