package no.politiet.kom.schema.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.politiet.kom.model.check.Layer;
import no.politiet.kom.model.check.Variant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The conformance corpus, read from its files, as an implementation in another language does. */
final class Conformance {

    /** A document that passes in a variant, and in the other too if that is {@code PUBLISH}. */
    record Pass(String name, Variant variant, Path file) {
        byte[] json() {
            return bytes(file);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** A document that fails, and how. */
    record Fail(String name, Layer layer, Variant variant, String code, String pointer, Path file) {
        byte[] json() {
            return bytes(file);
        }

        String found() {
            return code + " " + pointer;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private Conformance() {}

    static List<Pass> pass() {
        return Stream.of(Variant.values())
                .flatMap(variant -> files("pass/" + variant.name().toLowerCase(Locale.ROOT))
                        .map(file -> new Pass(name(file), variant, file)))
                .toList();
    }

    static List<Fail> fail() {
        return files("fail")
                .map(file -> {
                    Path sidecar = file.resolveSibling(name(file) + ".expect.json");
                    JsonNode expect = JsonMapper.shared().readTree(bytes(sidecar));
                    return new Fail(
                            name(file),
                            Layer.valueOf(upper(expect, "layer")),
                            Variant.valueOf(upper(expect, "variant")),
                            expect.get("code").asString(),
                            expect.get("pointer").asString(),
                            file);
                })
                .toList();
    }

    private static String upper(JsonNode expect, String member) {
        return expect.get(member).asString().toUpperCase(Locale.ROOT);
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ".json".length());
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> files = Files.list(root().resolve(folder))) {
            return files
                    .filter(file -> file.toString().endsWith(".json")
                            && !file.toString().endsWith(".expect.json"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path root = Files.isDirectory(Path.of("kom-testing")) ? Path.of("") : Path.of("..");
        return root.resolve("kom-testing/src/main/resources/no/politiet/kom/testing/conformance");
    }
}
