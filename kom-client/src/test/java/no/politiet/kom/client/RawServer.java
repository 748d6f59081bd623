package no.politiet.kom.client;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/** A server on the loopback interface that answers every request with the same bytes and hangs up. */
final class RawServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

    RawServer(String answer) throws IOException {
        Thread thread = new Thread(() -> serve(answer.getBytes(ISO_8859_1)), "test-raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + path);
    }

    private void serve(byte[] answer) {
        while (!socket.isClosed()) {
            try (Socket peer = socket.accept()) {
                readHead(peer.getInputStream());
                peer.getOutputStream().write(answer);
            } catch (IOException e) {
                // The peer has gone, or the test has ended.
            }
        }
    }

    /** Reads up to the empty line behind the headers of a request. */
    static void readHead(InputStream in) throws IOException {
        int tail = 0;
        while (tail != 0x0D0A0D0A) {
            int next = in.read();
            if (next < 0) {
                return;
            }
            tail = tail << 8 | next;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
