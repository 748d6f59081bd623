package no.politiet.kom.client;

import java.net.URI;
import java.nio.file.Path;

/** A program that reads every issue of a feed once, with a cache: {@code BASE FOLDER}. */
final class ReadOnce {

    private ReadOnce() {}

    public static void main(String[] args) {
        try (KomClient kom = KomClient.builder(URI.create(args[0]))
                .cacheDirectory(Path.of(args[1]))
                .build()) {
            kom.issues().forEach(issue -> System.out.println(issue.sha256()));
        }
    }
}
