package no.politiet.kom.client;

import java.net.URI;
import java.nio.file.Path;

/** A program that reads a feed with a cache, again and again, until it is killed: {@code BASE FOLDER}. */
final class ReadUntilKilled {

    private ReadUntilKilled() {}

    public static void main(String[] args) {
        System.out.println("ready");
        while (true) {
            try (KomClient kom = KomClient.builder(URI.create(args[0]))
                    .maxRetries(0)
                    .cacheDirectory(Path.of(args[1]))
                    .build()) {
                kom.issues().forEach(issue -> {});
            } catch (KomClientException e) {
                // The feed changes under its readers: an issue that was listed may be withdrawn when it is reached.
            }
        }
    }
}
