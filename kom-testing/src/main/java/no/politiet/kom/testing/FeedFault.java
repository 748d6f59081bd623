package no.politiet.kom.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import no.politiet.kom.testing.internal.Answer;
import no.politiet.kom.testing.internal.Wire;

/** A way in which an answer goes wrong. Give it to {@link TestFeed#fail(FeedFault)} or {@link TestFeed#failNext(int, FeedFault)}. */
public final class FeedFault {

    private final String name;
    private final Wire wire;

    private FeedFault(String name, Wire wire) {
        this.name = name;
        this.wire = wire;
    }

    Wire wire() {
        return wire;
    }

    /**
     * Another status, without a body.
     *
     * @param status from 200 to 599
     * @return the fault
     */
    public static FeedFault status(int status) {
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException("a final status is from 200 to 599, not " + status);
        }
        return new FeedFault("status " + status, Wire.of(good -> Answer.of(status)));
    }

    /**
     * A server that asks to be left alone for some seconds.
     *
     * @param status 429 or 503, as a rule
     * @param time whole seconds count
     * @return the fault
     */
    public static FeedFault retryAfter(int status, Duration time) {
        return new FeedFault(
                "status " + status + ", Retry-After " + time.toSeconds(),
                Wire.of(good -> Answer.of(status).with("Retry-After", Long.toString(time.toSeconds()))));
    }

    /**
     * A server that asks to be left alone until a date.
     *
     * @param status 429 or 503, as a rule
     * @param now what the server says the time is, in its {@code Date}
     * @param until the date; whole seconds count
     * @return the fault
     */
    public static FeedFault retryAfter(int status, Instant now, Instant until) {
        return new FeedFault(
                "status " + status + ", Retry-After " + httpDate(until),
                Wire.of(good -> Answer.of(status).with("Date", httpDate(now)).with("Retry-After", httpDate(until))));
    }

    private static String httpDate(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }

    /**
     * A connection that is reset in the middle of the body.
     *
     * @return the fault
     */
    public static FeedFault reset() {
        return new FeedFault("reset", (good, peer, out) -> {
            byte[] payload = good.payload();
            out.write(good.head(payload.length));
            out.write(payload, 0, payload.length / 2);
            out.flush();
            peer.setSoLinger(true, 0);
            return false;
        });
    }

    /**
     * A body that ends before its {@code Content-Length}.
     *
     * @return the fault
     */
    public static FeedFault torn() {
        return new FeedFault("torn", (good, peer, out) -> {
            byte[] payload = good.payload();
            out.write(good.head(payload.length + 1L));
            out.write(payload, 0, payload.length / 2);
            return false;
        });
    }

    /**
     * A body whose second half is missing, with the {@code Content-Length} of the first.
     *
     * @return the fault
     */
    public static FeedFault truncated() {
        return new FeedFault(
                "truncated", Wire.of(good -> good.with(Arrays.copyOf(good.body(), good.body().length / 2))));
    }

    /**
     * A body with blanks behind it.
     *
     * @param bytes how many
     * @return the fault
     */
    public static FeedFault tooLong(int bytes) {
        return new FeedFault("too long", Wire.of(good -> {
            byte[] longer = Arrays.copyOf(good.body(), good.body().length + bytes);
            Arrays.fill(longer, good.body().length, longer.length, (byte) ' ');
            return good.with(longer);
        }));
    }

    /**
     * A body one bit of which is wrong, in the middle.
     *
     * @return the fault
     */
    public static FeedFault flippedBit() {
        return new FeedFault("flipped bit", Wire.of(good -> {
            byte[] flipped = good.body().clone();
            if (flipped.length > 0) {
                flipped[flipped.length / 2] ^= 1;
            }
            return good.with(flipped);
        }));
    }

    /**
     * A web page with status 200, as a proxy that wants a login sends it.
     *
     * @return the fault
     */
    public static FeedFault webPage() {
        byte[] page = "<!doctype html><title>Log in</title>".getBytes(StandardCharsets.US_ASCII);
        return new FeedFault(
                "web page", Wire.of(good -> Answer.of(200).with(page).with("Content-Type", "text/html")));
    }

    /**
     * A redirect to the same address.
     *
     * @return the fault
     */
    public static FeedFault redirectLoop() {
        return new FeedFault("redirect loop", Wire.of(good -> Answer.of(302).with("Location", "?")));
    }

    /**
     * A body that comes a byte at a time.
     *
     * @param pause before each byte
     * @return the fault
     */
    public static FeedFault drip(Duration pause) {
        return new FeedFault("drip", (good, peer, out) -> {
            byte[] payload = good.payload();
            out.write(good.head(payload.length));
            for (byte one : payload) {
                sleep(pause);
                out.write(one);
                out.flush();
            }
            return true;
        });
    }

    /**
     * Nothing for a time, and then the answer.
     *
     * @param time how long
     * @return the fault
     */
    public static FeedFault silence(Duration time) {
        return new FeedFault("silence", (good, peer, out) -> {
            sleep(time);
            out.write(good.bytes());
            return true;
        });
    }

    private static void sleep(Duration time) throws IOException {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /**
     * A body of blanks that is small while it is compressed.
     *
     * @param mebibytes how large it is when it is not
     * @return the fault
     */
    public static FeedFault gzipBomb(int mebibytes) {
        byte[] bomb = bomb(mebibytes);
        return new FeedFault(
                "gzip bomb",
                Wire.of(good -> Answer.of(200)
                        .with(bomb)
                        .with("Content-Type", "application/json")
                        .with("Content-Encoding", "gzip")));
    }

    private static byte[] bomb(int mebibytes) {
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            for (int i = 0; i < mebibytes; i++) {
                out.write(blanks);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }

    /** What goes wrong. */
    @Override
    public String toString() {
        return name;
    }
}
