package no.politiet.kom.testing.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** An answer in HTTP/1.1 before it is put on the wire. The body is not copied, and compressed last of all. */
public final class Answer {

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;
    private final boolean zip;

    private Answer(int status, Map<String, String> headers, byte[] body, boolean zip) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.zip = zip;
    }

    /** An answer without a body. */
    public static Answer of(int status) {
        return new Answer(status, Map.of(), new byte[0], false);
    }

    /** The status. */
    public int status() {
        return status;
    }

    /** The body before it is compressed. */
    public byte[] body() {
        return body;
    }

    /** This answer with another header. */
    public Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body, zip);
    }

    /** This answer with another body. */
    public Answer with(byte[] other) {
        return new Answer(status, headers, other, zip);
    }

    /** This answer, to be compressed. */
    public Answer zipped() {
        return new Answer(status, with("Content-Encoding", "gzip").headers, body, true);
    }

    /** The body as it goes on the wire. */
    public byte[] payload() {
        if (!zip) {
            return body;
        }
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }

    /** The status line and the headers, with a length that may be a lie. */
    public byte[] head(long length) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Answer\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (status != 304) {
            head.append("Content-Length: ").append(length).append("\r\n");
        }
        return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The whole of it. */
    public byte[] bytes() {
        byte[] payload = payload();
        byte[] head = head(payload.length);
        byte[] all = Arrays.copyOf(head, head.length + payload.length);
        System.arraycopy(payload, 0, all, head.length, payload.length);
        return all;
    }
}
