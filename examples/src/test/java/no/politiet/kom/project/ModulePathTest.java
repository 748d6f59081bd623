package no.politiet.kom.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The other tests run on the class path; a program of modules finds everything as well. */
class ModulePathTest {

    private static final Pattern FOR_TESTS_ONLY =
            Pattern.compile(".*/(test-classes|archunit|assertj|byte-buddy|junit|opentest4j|apiguardian).*");

    private static final String MODULE = """
            module check {
                requires no.politiet.kom.client;
                requires no.politiet.kom.jackson;
                requires no.politiet.kom.publish;
                requires no.politiet.kom.render;
                requires no.politiet.kom.schema;
            }
            """;

    private static final String MAIN = """
            package check;

            import java.net.URI;
            import java.util.List;
            import no.politiet.kom.client.KomClient;
            import no.politiet.kom.json.KomJson;
            import no.politiet.kom.model.*;
            import no.politiet.kom.schema.IssueValidator;
            import tools.jackson.databind.json.JsonMapper;

            public class Main {
                public static void main(String[] arguments) {
                    Slug slug = Slug.of("2026-q1");
                    Issue draft = Issue.builder(
                                    TagUri.of("example.org,2026", slug), Period.parse("2026-01/2026-03"), " ")
                            .build();
                    System.out.println("blank title: " + IssueValidator.create().validate(draft).isValid());
                    Item item = Item.builder(
                                    TagUri.of("example.org,2026", Slug.of("2026-q1/a")), Kind.NOTE, "Oppdiktet")
                            .build();
                    Issue issue = draft.toBuilder()
                            .title("Oppdiktet")
                            .sections(List.of(Section.builder(
                                            LocalId.of("s"), "Oppdiktet", SectionRole.OTHER, List.of(item))
                                    .build()))
                            .build();
                    System.out.println("object: " + IssueValidator.create().validate(issue).errors());
                    byte[] json = KomJson.forIssue().toBytes(issue);
                    System.out.println("document: " + IssueValidator.create().validate(json).errors());
                    String cut = "{\\"id\\":5}";
                    System.out.println("explained: " + (IssueValidator.create().validate(cut).errors().size() > 1));
                    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
                    System.out.println("mapper: " + mapper.readValue(json, Issue.class).equals(issue));
                    try (KomClient client = KomClient.builder(URI.create("http://127.0.0.1:1/")).build()) {
                        System.out.println("client: " + (client != null));
                    }
                    System.out.println("modules: " + IssueValidator.class.getModule().isNamed()
                            + " " + KomClient.class.getModule().isNamed());
                }
            }
            """;

    @Test
    void resolvesAndRunsOnTheModulePath(@TempDir Path folder) throws Exception {
        Path source = Files.createDirectories(folder.resolve("source/check"));
        Files.writeString(source.resolveSibling("module-info.java"), MODULE);
        Files.writeString(source.resolve("Main.java"), MAIN);
        String modules = Arrays.stream(
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                                .split(File.pathSeparator))
                .filter(entry -> !FOR_TESTS_ONLY.matcher(entry).matches())
                .collect(Collectors.joining(File.pathSeparator));
        String out = folder.resolve("classes").toString();
        assertThat(run(
                        "javac",
                        "-p",
                        modules,
                        "-d",
                        out,
                        source.resolveSibling("module-info.java").toString(),
                        source.resolve("Main.java").toString()))
                .isEmpty();
        assertThat(run("java", "-p", out + File.pathSeparator + modules, "-m", "check/check.Main"))
                .contains(
                        "blank title: false",
                        "object: []",
                        "document: []",
                        "explained: true",
                        "mapper: true",
                        "client: true",
                        "modules: true true");
    }

    private static List<String> run(String tool, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("kom-", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            try {
                assertThat(process.waitFor(2, TimeUnit.MINUTES))
                        .as("%s ends", tool)
                        .isTrue();
            } finally {
                process.destroyForcibly();
            }
            String text = Files.readString(output, StandardCharsets.UTF_8);
            assertThat(process.exitValue()).as(text).isZero();
            return text.lines().toList();
        } finally {
            Files.delete(output);
        }
    }
}
