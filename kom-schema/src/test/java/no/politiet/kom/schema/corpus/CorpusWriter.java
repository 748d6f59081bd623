package no.politiet.kom.schema.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.politiet.kom.model.check.Variant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the conformance corpus into {@code kom-testing}, which gives it to others. The files are what counts: tests
 * read them and nothing here, and a file, once released, stays.
 *
 * <pre>{@code
 * mvn -q -Pderive -pl kom-schema -am process-test-classes
 * }</pre>
 */
public final class CorpusWriter {

    static final JsonMapper MAPPER = JsonMapper.shared();

    private final Path folder;
    private final Set<String> names = new HashSet<>();
    private final SortedSet<String> cases = new TreeSet<>();

    private CorpusWriter(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        Path root = Files.isDirectory(Path.of("kom-testing")) ? Path.of("") : Path.of("..");
        Path folder = root.resolve("kom-testing/src/main/resources/no/politiet/kom/testing/conformance");
        for (String part : new String[] {"pass", "fail"}) {
            if (Files.exists(folder.resolve(part))) {
                try (Stream<Path> old = Files.walk(folder.resolve(part))) {
                    old.sorted(Comparator.reverseOrder())
                            .forEach(path -> path.toFile().delete());
                }
            }
        }
        CorpusWriter corpus = new CorpusWriter(folder);
        new MemberCases(corpus).write();
        new TextCases(corpus).write();
        new LimitCases(corpus).write();
        new NumberCases(corpus).write();
        new BlockCases(corpus).write();
        new CrossCases(corpus).write();
        new JsonCases(corpus).write();
        new PassCases(corpus).write();
        write(folder.resolve("cases.tsv"), (String.join("\n", corpus.cases) + "\n").getBytes(UTF_8));
    }

    /** A document that passes: in both variants if the variant is publish, for readers only if it is consume. */
    void pass(Variant variant, String name, byte[] json) {
        String part = "pass/" + variant.name().toLowerCase(Locale.ROOT);
        cases.add(part + '/' + write(part, name, json) + ".json\t\t\t\t");
    }

    void pass(Variant variant, String name, JsonNode json) {
        pass(variant, name, MAPPER.writeValueAsBytes(json));
    }

    /** A document that fails in both variants. */
    void fail(String name, String code, String pointer, String why, JsonNode json) {
        fail(name, Variant.CONSUME, code, pointer, why, MAPPER.writeValueAsBytes(json));
    }

    /** A document that readers accept and the publisher does not. */
    void failPublish(String name, String code, String pointer, String why, JsonNode json) {
        fail(name, Variant.PUBLISH, code, pointer, why, MAPPER.writeValueAsBytes(json));
    }

    void fail(String name, Variant variant, String code, String pointer, String why, byte[] json) {
        ObjectNode expect = MAPPER.createObjectNode()
                .put("layer", code.substring(0, code.indexOf('.')))
                .put("variant", variant.name().toLowerCase(Locale.ROOT))
                .put("code", code)
                .put("pointer", pointer)
                .put("why", why);
        String file = write("fail", name, json);
        cases.add(String.join(
                "\t",
                "fail/" + file + ".json",
                expect.get("layer").asString(),
                expect.get("variant").asString(),
                code,
                pointer));
        write(
                folder.resolve("fail").resolve(file + ".expect.json"),
                (MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(expect) + "\n").getBytes(UTF_8));
    }

    private String write(String part, String name, byte[] json) {
        String file = name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
        if (!names.add(part + '/' + file)) {
            throw new IllegalStateException("written twice: " + file);
        }
        write(folder.resolve(part).resolve(file + ".json"), json);
        return file;
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
