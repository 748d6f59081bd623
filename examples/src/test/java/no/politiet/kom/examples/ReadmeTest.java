package no.politiet.kom.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.publish.NewsletterImporter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles and runs the Java of the README, and compares what it prints with what the README says it prints. */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Pattern BLOCK =
            Pattern.compile("```java\n(.*?)```\n(?:\n```text\n(.*?)```\n)?", Pattern.DOTALL);
    private static final String CLASS = """
            import java.net.*;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import no.politiet.kom.client.*;
            import no.politiet.kom.json.*;
            import no.politiet.kom.model.*;
            import no.politiet.kom.model.check.*;
            import no.politiet.kom.publish.*;
            import no.politiet.kom.render.*;
            import no.politiet.kom.schema.*;
            import no.politiet.kom.testing.*;
            import tools.jackson.databind.json.*;

            public class Readme {
                public static void run() throws Exception {
            %s
                }
            }
            """;

    @TempDir
    Path folder;

    record Block(String code, String output) {
        @Override
        public String toString() {
            return code.lines().findFirst().orElse("");
        }
    }

    static List<Block> blocks() throws IOException {
        return BLOCK.matcher(Files.readString(README))
                .results()
                .map(match -> new Block(match.group(1), match.group(2)))
                .toList();
    }

    @BeforeEach
    void layOutTheFilesThatTheReadmeNames() throws IOException {
        Path newsletter = Files.copy(Path.of("newsletters", "2023-q1.md"), folder.resolve("2023-q1.md"));
        KomJson.forIssue()
                .write(NewsletterImporter.builder().build().read(newsletter).issue(), folder.resolve("2023-q1.json"));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void compilesRunsAndPrintsWhatItSays(Block block) throws Exception {
        try (SampleFeed feed = SampleFeed.start()) {
            Files.writeString(folder.resolve("kom.pub.pem"), feed.verificationPem());
            String code = block.code()
                    .replace("https://feed.example/", feed.baseUri().toString())
                    .replace("Path.of(\"", "Path.of(\"" + folder.toString().replace('\\', '/') + "/");
            String printed = printed(compile(CLASS.formatted(code)));
            assertThat(printed).isNotBlank();
            if (block.output() != null) {
                assertThat(printed).isEqualTo(block.output());
            }
        }
    }

    private Path compile(String source) throws IOException {
        Path file = Files.writeString(folder.resolve("Readme.java"), source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter problems = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options =
                    List.of("-d", folder.toString(), "-classpath", System.getProperty("java.class.path"), "-proc:none");
            boolean compiled = compiler.getTask(problems, files, null, options, null, files.getJavaFileObjects(file))
                    .call();
            assertThat(compiled).as(problems + "\n" + source).isTrue();
        }
        return folder;
    }

    private static String printed(Path classes) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, ReadmeTest.class.getClassLoader())) {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            loader.loadClass("Readme").getMethod("run").invoke(null);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void showsCodeWithItsOutputOnTheFirstScreen() throws IOException {
        List<String> lines = Files.readAllLines(README);
        assertThat(lines.indexOf("```java")).isLessThan(10);
        assertThat(lines.indexOf("```text")).isLessThan(20);
    }

    @Test
    void hasOneCommandToRunAndOneToTest() throws IOException {
        String readme = Files.readString(README);
        for (String section : List.of("Run", "Test")) {
            Matcher matcher = Pattern.compile("## " + section + "\n(.*?)\n## ", Pattern.DOTALL)
                    .matcher(readme);
            assertThat(matcher.find()).isTrue();
            assertThat(Stream.of(matcher.group(1).split("```sh\n", -1)).skip(1).toList())
                    .singleElement()
                    .satisfies(block -> assertThat(
                                    block.substring(0, block.indexOf("```")).lines())
                            .singleElement()
                            .asString()
                            .startsWith("mvn "));
        }
    }
}
