package no.politiet.kom.cli;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.politiet.kom.client.Fetched;
import no.politiet.kom.client.KomClient;
import no.politiet.kom.client.Reason;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which feed to read, and how. */
final class FeedOptions implements QuickOptions {

    private static final Duration STALE = Duration.ofDays(30);
    private static final Duration MAX_AGE = Duration.ofMinutes(15);

    @Option(names = "--feed", paramLabel = "URL", description = "address of the feed; without this, KOM_FEED")
    private @Nullable URI feed;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = "public key that the feed is signed with, PEM; without this, KOM_KEY. Again for a second one")
    private List<Path> keys = new ArrayList<>();

    @Option(
            names = "--cache",
            paramLabel = "FOLDER",
            description = "where to keep what was fetched; otherwise the user's")
    private @Nullable Path cache;

    @Option(names = "--no-cache", description = "keep nothing, and use nothing that was kept")
    private boolean uncached;

    @Option(
            names = "--max-age",
            paramLabel = "TIME",
            description = "ask the feed again after this time: 0s, 15m, 2h, 7d"
                    + " (15m; one that is served on this machine is asked each time)")
    private @Nullable Duration maxAge;

    @Override
    public boolean flag(String name) {
        uncached |= name.equals("--no-cache");
        return name.equals("--no-cache");
    }

    @Override
    public boolean option(String name, String value) {
        switch (name) {
            case "--feed" -> feed = Values.address(value);
            case "--key" -> keys.add(Path.of(value));
            case "--cache" -> cache = Path.of(value);
            case "--max-age" -> maxAge = Values.duration(value);
            default -> {
                return false;
            }
        }
        return true;
    }

    KomClient open(Kom kom) throws IOException {
        return builder(kom).build();
    }

    KomClient.Builder builder(Kom kom) throws IOException {
        URI address = address(kom);
        KomClient.Builder builder = KomClient.builder(address).userAgentSuffix("kom-cli/" + Kom.version());
        addKeys(keys(kom), builder::verificationKey);
        if (!uncached) {
            builder.cacheDirectory(folder(kom)).staleIfError(STALE);
            Failure.whereRefused("--max-age", "maxAge", () -> builder.maxAge(maxAge(address)));
        }
        return builder;
    }

    /** Who looks at a feed on this machine has published it, and wants to see what came of that: it answers at once. */
    private Duration maxAge(URI address) {
        if (maxAge != null) {
            return maxAge;
        }
        return isOfThisMachine(address.getHost()) ? Duration.ZERO : MAX_AGE;
    }

    /** By the name alone: to look it up would take longer than to ask the feed. */
    private static boolean isOfThisMachine(@Nullable String host) {
        return host != null && (host.equalsIgnoreCase("localhost") || host.startsWith("127.") || host.equals("[::1]"));
    }

    /** Hands public keys to who verifies by them. */
    static void addKeys(List<Path> keys, Consumer<String> verifier) throws IOException {
        for (Path key : keys) {
            try {
                // Whatever the bytes are, they are text: what is no key is told as that.
                verifier.accept(Files.readString(key, StandardCharsets.ISO_8859_1));
            } catch (IllegalArgumentException e) {
                throw new Failure(key + ": " + e.getMessage());
            }
        }
    }

    URI address(Kom kom) {
        if (feed != null) {
            return feed;
        }
        String set = kom.terminal().environment("KOM_FEED");
        if (set == null) {
            throw new Failure("no feed: give its address with --feed URL, or set KOM_FEED");
        }
        try {
            return Values.address(set);
        } catch (IllegalArgumentException e) {
            throw new Failure("KOM_FEED: " + e.getMessage(), e);
        }
    }

    private List<Path> keys(Kom kom) {
        String set = kom.terminal().environment("KOM_KEY");
        if (!keys.isEmpty() || set == null) {
            return keys;
        }
        return List.of(set.split(File.pathSeparator)).stream().map(Path::of).toList();
    }

    /** A folder for each feed: a cache remembers the index of one. */
    Path folder(Kom kom) {
        if (cache != null) {
            return cache;
        }
        String name = inAFileName(address(kom).toString());
        return kom.cacheFolder().resolve(name.length() > 100 ? name.substring(0, 100) + name.hashCode() : name);
    }

    /** Letters, digits, full stops and hyphens; whatever else is between them as one underscore. */
    private static String inAFileName(String text) {
        StringBuilder name = new StringBuilder();
        boolean other = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '-' && c <= '9' && c != '/';
            if (plain || !other) {
                name.append(plain ? c : '_');
            }
            other = !plain;
        }
        return name.toString();
    }

    /** Says on standard error that a result may have been overtaken. */
    static <T> T current(Fetched<T> fetched, Kom kom) {
        fetched.staleness()
                .ifPresent(stale -> kom.warn(
                        "overtaken",
                        why(stale.cause(), Words.in(kom.language())),
                        stale.since().truncatedTo(ChronoUnit.SECONDS)));
        return fetched.value();
    }

    private static String why(Reason cause, Words words) {
        return switch (cause.code()) {
            case "expired", "timeout", "unreachable", "http-status", "rolled-back" ->
                words.get("overtaken." + cause.code());
            default -> words.get("overtaken.other", cause.code());
        };
    }
}
