package no.politiet.kom.cli;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.Issue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of the command, shown on the jar as it is given to people: options, formats, exit codes. */
class KomJarTest {

    /** Made up from beginning to end. */
    private static final String NEWSLETTER = """
            ---
            title: Fyrnytt
            publisher: Fyrvesenet
            period: 2031-01/2031-03
            ---
            # Høringer

            ## Høring om tåkelur

            Fyrdirektoratet har sendt på høring et forslag om tåkelur på holmer. Høringsfristen er 1. juni 2031.
            Les mer [her](https://fyr.example/horing).

            # Rapporter

            ## Rapport om lykter

            Fyrdirektoratet publiserte i mars 2031 en rapport om lykter. Les mer [her](https://fyr.example/rapport).
            """;

    @TempDir
    static Path folder;

    private static KomJar jar;
    private static KomJar kom;
    private static Process server;

    @BeforeAll
    static void publish() throws IOException {
        jar = new KomJar(folder);
        jar.write("fyrnytt.md", NEWSLETTER);
        jar.run("import", "fyrnytt.md", "-o", "issue.json").succeeds();
        jar.write("invalid.json", jar.text("issue.json").replace("\"title\":\"Fyrnytt\"", "\"title\":\"\""));
        jar.run("keys", "generate", "kom.pem").succeeds();
        jar.write("kom.pub.pem", jar.run("keys", "public", "kom.pem").succeeds().out());
        jar.run("publish", "public", "issue.json", "--signing-key", "kom.pem").succeeds();
        server = jar.start("serve", "public", "--port", "0");
        String address = address(server);
        assertThat(address).startsWith("http://127.0.0.1:");
        kom = jar.with("KOM_FEED", address).with("KOM_KEY", "kom.pub.pem");
    }

    @AfterAll
    static void stop() {
        server.destroy();
    }

    @Test
    void namesItsCommands() {
        KomJar.Result help = jar.run("--help").succeeds();
        assertThat(help.out())
                .contains("latest", "show", "list", "search", "deadlines", "validate", "import", "render", "publish")
                .contains("withdraw", "serve", "watch", "diff", "schema", "keys", "completion", "Examples:");
        assertThat(help.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(jar.run("--version").succeeds().out()).startsWith("kom ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "latest",
                "show",
                "list",
                "search",
                "deadlines",
                "watch",
                "validate",
                "diff",
                "render",
                "import",
                "publish",
                "withdraw",
                "serve",
                "schema",
                "keys",
                "completion"
            })
    void teachesByExamples(String command) {
        KomJar.Result help = jar.run(command, "--help").succeeds();
        assertThat(help.out())
                .contains(
                        "Usage: kom " + command,
                        "Examples:",
                        "  " + (command.equals("completion") ? "source" : "kom " + command));
        assertThat(help.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(help.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "lates, Did you mean",
        "latest --nothing, Unknown option",
        "latest, no feed",
        "latest --feed ftp://fyr.example/, http",
        "latest --feed http://127.0.0.1:1/ --no-cache, 127.0.0.1",
        "show nothing-there.json, no such file",
        "render issue.json -f docx, no format 'docx'",
        "render issue.json --kind Høring, there is no kind 'Høring'",
        "latest --kind hearings, 'activity, appointment, circular, event, guide, hearing, legislation'",
        "search --theme child, 'there are asylum-and-migration, children, criminal-law'",
        "latest --key kom.pem --feed http://127.0.0.1:1/, kom.pem: a private key",
        "latest --key issue.json --feed http://127.0.0.1:1/, issue.json: no public key",
        "render issue.json -f html -o issue.json, issue.json: is what is read",
        "show issue.json -f html -o issue.json, issue.json: is what is read",
        "render fyrnytt.md, kom import",
        "import nothing-there.pdf, no such file",
        "validate, DOCUMENT",
        "validate nothing-*.json, no such file",
        "diff issue.json, AFTER",
        "publish elsewhere, no issue to publish",
        "publish elsewhere issue.json --minor, --correct",
        "publish elsewhere --renew, there is no feed to renew in elsewhere",
        "withdraw public 2031-q1, --reason",
        "withdraw nowhere 2031-q1 --reason x, no folder",
        "serve nowhere, no folder",
        "keys, generate or public",
        "keys public issue.json, no private key",
        "keys generate kom.pem, there already",
        "keys generate nowhere/kom.pem, there is no folder",
        "render issue.json -o nowhere/x.html, there is no folder",
        "render issue.json -o public, is a folder",
        "import public, public: is a folder",
        "import fyrnytt.md --authority nordlys.example, 'write a domain and a date, such as \"nordlys.example,2026\"'",
        "publish issue.json issue.json, issue.json: is no folder",
        "validate a[b, a[b: there is no such file",
        "latest --lang se, nb",
        "deadlines --at tomorrow, moment",
        "deadlines --at 2024-06-31, there is no day 2024-06-31",
        "deadlines --at 2024-13-01T12:00:00Z, there is no day 2024-13-01",
        "list feed.json, 'the feed is given with --feed URL, and ''feed.json'' is too much'",
        "import fyrnytt.md issue.json, 'one newsletter at a time: ''issue.json'' is too much'",
        "import fyrnytt.md fyrnytt.md -o elsewhere, one newsletter at a time",
        "import fyrnytt.corrections, 'fyrnytt.corrections: is a file of corrections, which the import of the newsletter beside it applies'",
        "publish public --renew --next 2020-01-01, --next: 2020-01-01 has passed",
        "publish elsewhere issue.json --next 2020-01-01, --next: 2020-01-01 has passed",
        "latest --max-age soon, 15m",
        "list --feed 127.0.0.1:8471, the base URI of a feed starts with http:// or https://: 127.0.0.1:8471",
        "list --feed localhost:8471, the base URI of a feed starts with http:// or https://: localhost:8471",
        "list --feed public, '''public'' is a folder; kom serve serves it, and prints the address'",
        "list --max-age=-1h --feed http://127.0.0.1:1/, '--max-age: a time is from nothing to 366 days'",
        "watch --interval 0s --feed http://127.0.0.1:1/, '--interval: a time is from 1 second to 7 days'",
        "watch --memory public --feed http://127.0.0.1:1/, public is a folder",
    })
    void toldOfWrongUse(String line, String told) {
        KomJar.Result result = jar.run(line.split(" ")).failsWith(2);
        assertThat(result.err()).contains(told).startsWith("kom");
        assertThat(result.out()).isEmpty();
        assertThat(jar.file("elsewhere")).doesNotExist();
    }

    @Test
    void saysHowAFolderIsReadAsAFeed() {
        jar.write("a feed/nothing.json", "{}");
        assertThat(jar.run("list", "--feed", "a feed").failsWith(2).err()).contains("'a feed' is a folder; kom serve");
        assertThat(jar.with("KOM_FEED", "public").run("latest").failsWith(2).err())
                .startsWith("kom latest: KOM_FEED: 'public' is a folder; kom serve serves it")
                .hasLineCount(1);
    }

    @Test
    void toldOfALanguageThatThereIsNot() {
        KomJar elsewhere = kom.with("KOM_LANG", "se");
        assertThat(elsewhere.run("list").failsWith(2).err()).startsWith("kom list: KOM_LANG: the languages are");
        assertThat(elsewhere.run("validate", "nothing.json").failsWith(2).err()).contains("KOM_LANG");
    }

    @Test
    void showsWhereItFailedWhenAsked() {
        KomJar.Result result = jar.run("show", "nothing-there.json", "--debug");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("no such file", "\tat ");
    }

    @Test
    void importsToAFileOrToStandardOutput() throws IOException {
        KomJar.Result imported = jar.run("import", "fyrnytt.md", "--lang", "nb").succeeds();
        assertThat(imported.out()).isEqualTo(jar.text("issue.json"));
        assertThat(imported.err()).contains("linje");
        KomJar.Result piped = jar.runWith(NEWSLETTER.getBytes(StandardCharsets.UTF_8), "import", "-", "--quiet")
                .succeeds();
        assertThat(KomJson.forIssue().read(piped.out().strip()).items()).hasSize(2);
        assertThat(piped.err().lines()).hasSize(1);
    }

    @Test
    void refusesANewsletterThatSaysNothingAndWritesNothing() {
        jar.write("empty.md", "\n");
        KomJar.Result result = jar.run("import", "empty.md", "-o", "never.json").failsWith(1);
        assertThat(result.err()).startsWith("kom import: empty.md");
        assertThat(jar.file("never.json")).doesNotExist();
    }

    @Test
    void keepsIdsFromTheIssueBefore() {
        jar.write("again.md", NEWSLETTER.replace("## Rapport om lykter", "## Ny rapport om lykter"));
        KomJar.Result result =
                jar.run("import", "again.md", "--previous", "issue.json", "-q").succeeds();
        Issue before = KomJson.forIssue().read(jar.text("issue.json").strip());
        Issue after = KomJson.forIssue().read(result.out().strip());
        assertThat(after.revision()).isEqualTo(2);
        assertThat(after.items().get(1).id()).isEqualTo(before.items().get(1).id());
    }

    @Test
    void validates() {
        assertThat(jar.run("validate", "issue.json").succeeds().out()).contains("1 document, all valid");
        KomJar.Result invalid =
                jar.run("validate", "invalid.json", "issue.json").failsWith(1);
        assertThat(invalid.out().lines().findFirst().orElseThrow())
                .matches("invalid\\.json:1:\\d+: error: .* \\[schema\\.pattern]");
        assertThat(invalid.out()).contains("\n    …", "^", "hint:", "2 documents, 1 of them invalid");
        assertThat(jar.run("validate", "invalid.json", "--lang", "nn")
                        .failsWith(1)
                        .out())
                .contains(": feil: ", "tips:");
        assertThat(jar.run("validate", "invalid.json", "-q").failsWith(1).out()).isEmpty();
    }

    @Test
    void validatesWhatFoldersPatternsAddressesAndPipesHold() {
        assertThat(jar.run("validate", "public").succeeds().out())
                .contains("3 documents, all valid", "5 files are no issue or index");
        assertThat(jar.run("validate", "i*.json").failsWith(1).out()).contains("invalid.json:1", "2 documents");
        assertThat(jar.run("validate", "public/**/r*.json").succeeds().out()).contains("1 document");
        String feed = kom.run("list", "--feed", address()).succeeds().out();
        assertThat(feed).contains("2031-q1");
        assertThat(jar.run("validate", address()).succeeds().out()).contains("2 documents, all valid");
        assertThat(jar.runWith(jar.text("invalid.json").getBytes(StandardCharsets.UTF_8), "validate", "-")
                        .failsWith(1)
                        .out())
                .contains("stdin:1:");
        assertThat(jar.run("validate", address() + "v1/nothing.json")
                        .failsWith(2)
                        .err())
                .contains("404");
    }

    @Test
    void validatesThatTheFilesAreThoseThatTheIndexLists() throws IOException {
        jar.run("publish", "whole", "issue.json").succeeds();
        String revision = "whole/v1/issues/2031-q1/r1.json";
        String published = jar.text(revision);
        jar.write(revision, published.replace("Fyrnytt", "Nytt"));
        assertThat(jar.run("validate", "whole").failsWith(1).out())
                .containsPattern("whole/v1/index\\.json:1:\\d+: error: issues/2031-q1/r1\\.json has \\d+ bytes")
                .contains("[feed.file-size]", "1 error,");
        jar.write(revision, published.replace("Fyrnytt", "Fyrnutt"));
        assertThat(jar.run("validate", "whole/v1/index.json", "-f", "json")
                        .failsWith(1)
                        .out())
                .contains("\"file\":\"whole/v1/index.json\"", "\"pointer\":\"/issues/0/sha256\"")
                .contains("\"layer\":\"feed\"", "\"code\":\"feed.file-digest\"");
        Files.delete(jar.file(revision));
        assertThat(jar.run("validate", "whole", "--lang", "nb").failsWith(1).out())
                .contains("issues/2031-q1/r1.json, og den filen finnes ikke", "[feed.missing-file]");
        assertThat(jar.runWith(jar.text("whole/v1/index.json").getBytes(StandardCharsets.UTF_8), "validate", "-")
                        .succeeds()
                        .out())
                .as("of standard input, there are no files")
                .contains("1 document, all valid");
        jar.run("publish", "whole", "issue.json").succeeds();
        assertThat(jar.text(revision)).isEqualTo(published);
    }

    @Test
    void validatesWhatIsServedAgainstTheIndex() throws IOException {
        Path revision = jar.file("public/v1/issues/2031-q1/r1.json");
        byte[] published = Files.readAllBytes(revision);
        try {
            Files.writeString(revision, new String(published, StandardCharsets.UTF_8).replace("Fyrnytt", "Fyrnutt"));
            assertThat(jar.run("validate", address()).failsWith(1).out())
                    .contains(address() + "v1/issues/2031-q1/r1.json: error: ", "[feed.file-digest]");
        } finally {
            Files.write(revision, published);
        }
    }

    @Test
    void validatesThatEntriesAreOfTheIssuesTheyList() throws IOException {
        jar.run("publish", "entries", "issue.json").succeeds();
        String index = jar.text("entries/v1/index.json");
        jar.write("entries/v1/index.json", index.replace("\"revision\":1", "\"revision\":2"));
        assertThat(jar.run("validate", "entries").failsWith(1).out())
                .containsPattern("entries/v1/index\\.json:1:\\d+: error: The index says that \"revision\" of ")
                .contains("[feed.entry-member]", "hint: ");
        Path served = jar.file("public/v1/index.json");
        byte[] published = Files.readAllBytes(served);
        try {
            Files.writeString(
                    served,
                    new String(published, StandardCharsets.UTF_8).replace("2031-01/2031-03", "2030-01/2030-03"));
            assertThat(jar.run("validate", address()).failsWith(1).out())
                    .containsPattern(address() + "v1/issues/2031-q1/r1\\.json:1:\\d+: error: .*\\[feed.entry-member]");
        } finally {
            Files.write(served, published);
        }
    }

    @Test
    void warnsOfAnIndexThatHasExpired() {
        jar.run("publish", "expired", "issue.json").succeeds();
        Index index = KomJson.forIndex().read(jar.text("expired/v1/index.json"));
        Index old = index.toBuilder()
                .updatedAt(Instant.parse("2025-01-01T00:00:00Z"))
                .expires(Instant.parse("2025-04-01T00:00:00Z"))
                .build();
        jar.write("expired/v1/index.json", KomJson.forIndex().toText(old));
        assertThat(jar.run("validate", "expired").succeeds().out())
                .containsPattern("index\\.json:1:\\d+: warning: The index expired at 2025-04-01T00:00:00Z")
                .contains("[feed.expired]", "kom publish FOLDER --renew", "all valid: no errors, 1 warning");
        jar.run("validate", "expired", "--strict").failsWith(1);
        jar.run("publish", "expired", "--renew").succeeds();
        jar.run("validate", "expired", "--strict").succeeds();
    }

    @Test
    void validatesTheSignedIndex() throws IOException {
        jar.run("publish", "signed", "issue.json", "--signing-key", "kom.pem").succeeds();
        jar.run("keys", "generate", "stranger.pem").succeeds();
        jar.write("stranger.pub.pem", jar.run("keys", "public", "stranger.pem").out());
        assertThat(jar.run("validate", "signed").succeeds().out())
                .contains("3 documents, all valid", "The signature of the index was not checked", "--key");
        assertThat(jar.run("validate", "signed", "-f", "json").succeeds().out()).contains("\"signaturesUnchecked\":1");
        assertThat(jar.run("validate", "signed", "--key", "kom.pub.pem")
                        .succeeds()
                        .out())
                .contains("3 documents, all valid")
                .doesNotContain("not checked");
        assertThat(jar.run("validate", "signed", "--key", "stranger.pub.pem")
                        .failsWith(1)
                        .out())
                .contains("signed/v1/index.json:1:1: error: index.jws is not signed by any of the keys")
                .contains("[feed.signature]", "hint: ");
        String jws = jar.text("signed/v1/index.jws");
        jar.write(
                "signed/v1/index.jws",
                jws.substring(0, 100) + (jws.charAt(100) == 'A' ? 'B' : 'A') + jws.substring(101));
        assertThat(jar.run("validate", "signed").failsWith(1).out()).contains("[feed.signed-bytes]");
        jar.write("signed/v1/index.jws", "junk");
        assertThat(jar.run("validate", "signed", "--lang", "nb").failsWith(1).out())
                .contains("index.jws er ingen signert innholdsliste", "[feed.signed-form]");
        Files.delete(jar.file("signed/v1/index.jws"));
        assertThat(jar.run("validate", "signed", "--key", "kom.pub.pem")
                        .failsWith(1)
                        .out())
                .contains("[feed.not-signed]");
        assertThat(jar.run("validate", "issue.json", "--key", "kom.pub.pem")
                        .failsWith(2)
                        .err())
                .contains("no index in issue.json");
    }

    @Test
    void validatesTheSignedIndexThatIsServed() throws IOException {
        assertThat(jar.run("validate", address()).succeeds().out()).contains("was not checked");
        assertThat(jar.run("validate", address(), "--key", "kom.pub.pem")
                        .succeeds()
                        .out())
                .doesNotContain("not checked");
        Path signed = jar.file("public/v1/index.jws");
        byte[] published = Files.readAllBytes(signed);
        try {
            Files.writeString(signed, "junk");
            assertThat(jar.run("validate", address()).failsWith(1).out())
                    .contains(address() + "v1/index.json:1:1: error: ", "[feed.signed-form]");
        } finally {
            Files.write(signed, published);
        }
    }

    private static String address() {
        return kom.environment("KOM_FEED");
    }

    @Test
    void validatesTheOthersWhereOneIsNotThere() {
        KomJar.Result result =
                jar.run("validate", "nothing.json", "invalid.json").failsWith(2);
        assertThat(result.err()).contains("nothing.json: there is no such file");
        assertThat(result.out()).contains("invalid.json:1:", "1 document, 1 of them invalid");
    }

    @Test
    void countsWarningsWhenStrict() {
        jar.run("validate", "issue.json", "--editorial").succeeds();
        KomJar.Result strict =
                jar.run("validate", "issue.json", "--editorial", "--strict").failsWith(1);
        assertThat(strict.out()).contains("warning:", "editorial.");
    }

    @Test
    void tellsProgramsOfFindings() {
        assertThat(jar.run("validate", "invalid.json", "-f", "github")
                        .failsWith(1)
                        .out())
                .matches("::error file=invalid\\.json,line=1,col=\\d+,title=schema\\.pattern::.*\n");
        String json =
                jar.run("validate", "invalid.json", "-f", "json").failsWith(1).out();
        assertThat(json)
                .startsWith("{\"findings\":[{\"file\":\"invalid.json\",\"line\":1,")
                .contains("\"pointer\":\"/title\"", "\"documents\":1,\"invalid\":1,\"errors\":1");
        String sarif =
                jar.run("validate", "invalid.json", "-f", "sarif").failsWith(1).out();
        assertThat(sarif)
                .contains(
                        "\"version\":\"2.1.0\"",
                        "\"ruleId\":\"schema.pattern\"",
                        "\"columnKind\":\"unicodeCodePoints\"");
    }

    @ParameterizedTest
    @CsvSource({
        "text, Høring om tåkelur",
        "json, '{\"schemaVersion\"'",
        "html, <!doctype html>",
        "html-fragment, <article",
        "markdown, # Høringer",
        "atom, <feed xmlns=",
        "json-feed, https://jsonfeed.org/version/1.1",
        "ics, BEGIN:VCALENDAR",
    })
    void renders(String format, String has) {
        KomJar.Result printed = jar.run("render", "issue.json", "--format", format, "--at", "2031-05-01")
                .succeeds();
        assertThat(printed.out()).containsIgnoringCase(has);
        assertThat(printed.out()).doesNotContain("\u001B");
        jar.run("render", "issue.json", "-f", format, "--at", "2031-05-01", "-o", "rendered." + format)
                .succeeds();
        assertThat(jar.text("rendered." + format)).isEqualTo(printed.out());
    }

    @Test
    void selects() {
        assertThat(jar.run("render", "issue.json", "--kind", "hearing")
                        .succeeds()
                        .out())
                .contains("tåkelur")
                .doesNotContain("lykter");
        assertThat(jar.run("render", "issue.json", "--with", "LYKTER", "--with", "nothing")
                        .succeeds()
                        .out())
                .contains("lykter")
                .doesNotContain("tåkelur");
        assertThat(jar.run("render", "issue.json", "--open", "--at", "2031-06-02")
                        .succeeds()
                        .err())
                .contains("no item");
    }

    @Test
    void readsTheFeed() {
        assertThat(kom.run("latest").succeeds().out()).contains("Fyrnytt", "tåkelur", "lykter");
        assertThat(kom.run("show", "2031-q1", "-f", "json").succeeds().out()).isEqualTo(jar.text("issue.json"));
        assertThat(kom.run("show", "2031-q1/horing-om-taakelur").succeeds().out())
                .contains("tåkelur")
                .doesNotContain("lykter");
        assertThat(kom.run("show", "2031-q1/nothing").failsWith(2).err()).contains("2031-q1/nothing");
        assertThat(kom.run("show", "2030-q1").failsWith(2).err()).contains("2030-q1");
        assertThat(kom.run("list").succeeds().out()).matches("2031-q1  January–March 2031  revision 1, .*\n");
        assertThat(kom.run("list", "-f", "json").succeeds().out().strip())
                .isEqualTo(jar.text("public/v1/index.json").strip());
        assertThat(kom.run("search", "tåkelur", "holmer").succeeds().out())
                .contains("2031-q1/horing-om-taakelur  Høring om tåkelur");
        assertThat(kom.run("search", "fiskekort").failsWith(1).out()).isEmpty();
        assertThat(kom.run("deadlines", "--at", "2031-05-31", "--lang", "nb")
                        .succeeds()
                        .out())
                .isEqualTo("2031-06-01  om 1 dag  Høring om tåkelur  (2031-q1)\n");
        assertThat(kom.run("deadlines", "--at", "2031-06-02").succeeds().out()).isEqualTo("No deadline is open.\n");
        assertThat(kom.run("deadlines", "-f", "ics", "--at", "2031-05-31")
                        .succeeds()
                        .out())
                .contains("BEGIN:VCALENDAR", "DTSTART;VALUE=DATE:20310601");
        assertThat(kom.run("deadlines", "-f", "json", "--at", "2031-05-31")
                        .succeeds()
                        .out())
                .contains("\"issue\" : \"2031-q1\"", "\"when\" : \"2031-06-01\"");
    }

    @Test
    void namesTheCalendarAfterWhomTheDeadlinesAreOf() throws IOException {
        assertThat(calendar(kom, "2031-06-02"))
                .contains("X-WR-CALNAME:Frister og arrangementer: Fyrnytt", "X-WR-CALDESC:Kilde: Fyrvesenet")
                .doesNotContain("BEGIN:VEVENT");
        jar.write("north.md", NEWSLETTER.replace("Fyrvesenet", "Nordlysverket").replace("2031-01/", "2030-10/"));
        jar.run("import", "north.md", "-o", "north.json", "-q").succeeds();
        jar.run("publish", "shared", "issue.json", "north.json", "--new-publisher")
                .succeeds();
        jar.run("publish", "bare", "issue.json").succeeds();
        jar.run("withdraw", "bare", "2031-q1", "--reason", "x").succeeds();
        Process shared = jar.start("serve", "shared", "--port", "0");
        Process bare = jar.start("serve", "bare", "--port", "0");
        try {
            assertThat(calendar(jar.with("KOM_FEED", address(shared)), "2031-05-31"))
                    .contains("X-WR-CALNAME:Frister og arrangementer: Fyrvesenet\\, Nordlysverket")
                    .contains("X-WR-CALDESC:Kilde: Fyrvesenet\\, Nordlysverket");
            assertThat(calendar(jar.with("KOM_FEED", address(bare)), "2031-05-31"))
                    .contains("BEGIN:VCALENDAR")
                    .doesNotContain("BEGIN:VEVENT");
        } finally {
            shared.destroy();
            bare.destroy();
        }
    }

    private static String calendar(KomJar reader, String at) {
        return reader.run("deadlines", "-f", "ics", "--at", at).succeeds().out().replace("\r\n ", "");
    }

    private static String address(Process server) throws IOException {
        return new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }

    @Test
    void helpsAlsoByACommand() {
        assertThat(jar.run("help").succeeds().out())
                .isEqualTo(jar.run("--help").succeeds().out());
        assertThat(jar.run("help", "list").succeeds().out())
                .isEqualTo(jar.run("list", "--help").succeeds().out());
        assertThat(jar.run("help", "lists").failsWith(2).err()).contains("Did you mean", "kom list");
    }

    @Test
    void saysThatNothingWasFound() {
        KomJar.Result none = kom.run("search", "fiskekort").failsWith(1);
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).isEqualTo("kom: no item of the feed was found\n");
        assertThat(kom.run("search", "--kind", "event", "--lang", "nn")
                        .failsWith(1)
                        .err())
                .isEqualTo("kom: inga sak i nyhendestraumen vart funnen\n");
        for (String word : List.of("", " ")) {
            assertThat(kom.run("search", word).failsWith(2).err()).contains("nothing to search for: a word is empty");
            assertThat(kom.run("search", "--with", word).failsWith(2).err())
                    .contains("nothing to search for: a word is empty");
        }
    }

    @Test
    void wantsACorrectionToSayWhatWasChanged() {
        jar.run("publish", "silent", "issue.json").succeeds();
        jar.write("silent.json", jar.text("issue.json").replace("2031-06-01", "2031-06-15"));
        assertThat(jar.run("publish", "silent", "silent.json", "--correct", " ")
                        .failsWith(2)
                        .err())
                .isEqualTo("kom publish: --correct: \" \" is not a note; say in it what was changed\n");
    }

    /** Ids are for ever, and by default those of KOM. */
    @Test
    void tellsWhoseIdsAnImportGives() {
        assertThat(jar.run("import", "fyrnytt.md").succeeds().err())
                .endsWith(
                        "\n# the ids are under politiet.no, KOM's domain; those of Fyrvesenet are given with --authority\n");
        assertThat(jar.run("import", "fyrnytt.md", "--authority", "fyr.example,2031")
                        .succeeds()
                        .err())
                .doesNotContain("--authority");
        jar.write("ours.md", NEWSLETTER.replace("Fyrvesenet", Issue.PUBLISHER));
        assertThat(jar.run("import", "ours.md").succeeds().err()).doesNotContain("--authority");
    }

    @Test
    void refusesAFeedThatIsSignedByAnother() {
        jar.run("keys", "generate", "other.pem").succeeds();
        jar.write(
                "other.pub.pem",
                jar.run("keys", "public", "other.pem").succeeds().out());
        KomJar.Result result =
                kom.run("latest", "--no-cache", "--key", "other.pub.pem").failsWith(2);
        assertThat(result.err()).containsIgnoringCase("sign");
    }

    @Test
    void readsWithoutTheFeedWhatItHas() throws IOException {
        KomJar offline = kom.with("XDG_CACHE_HOME", folder.resolve("offline").toString());
        offline.run("latest").succeeds();
        Path cache;
        try (var folders = Files.list(folder.resolve("offline/kom"))) {
            cache = folders.findFirst().orElseThrow();
        }
        KomJar.Result held =
                jar.run("latest", "--feed", "http://127.0.0.1:1/", "--cache", cache.toString(), "--max-age", "0s");
        assertThat(held.status()).as("another feed's cache is of no use").isEqualTo(2);
        String at = address();
        assertThat(offline.run("latest", "--feed", at, "--max-age", "7d")
                        .succeeds()
                        .err())
                .isEmpty();
    }

    @Test
    void publishesCorrectsAndWithdraws() {
        jar.run("publish", "other", "issue.json").succeeds();
        jar.write("mended.json", jar.text("issue.json").replace("2031-06-01", "2031-06-15"));
        assertThat(jar.run("publish", "other", "mended.json", "--correct", "The deadline is 15 June.")
                        .succeeds()
                        .out())
                .contains("2031-q1, revision 2: published");
        KomJar.Result diff = jar.run("diff", "other/v1/issues/2031-q1/r1.json", "other/v1/issues/2031-q1/r2.json")
                .failsWith(1);
        assertThat(diff.out()).contains("changed  Høring om tåkelur", "- deadline 2031-06-01", "+ deadline 2031-06-15");
        assertThat(jar.run("diff", "issue.json", "mended.json", "-f", "json")
                        .failsWith(1)
                        .out())
                .contains("\"removed\" : [ \"deadline 2031-06-01\" ]", "\"change\" : \"changed\"")
                .doesNotContain("empty");
        assertThat(jar.run("publish", "other", "mended.json", "--correct", "Again.")
                        .failsWith(2)
                        .err())
                .contains("nothing differs");
        assertThat(jar.run("publish", "other", "invalid.json").failsWith(1).err())
                .contains("invalid.json:1:");
        assertThat(jar.run("publish", "other", "--renew").succeeds().out()).contains("number 3");
        assertThat(jar.run("withdraw", "other", "2031-q1", "--reason", "Made up.")
                        .succeeds()
                        .out())
                .contains("withdrawn");
        assertThat(jar.file("other/v1/issues/2031-q1.html")).doesNotExist();
        assertThat(jar.run("publish", "other", "issue.json").failsWith(2).err()).contains("withdrawn");
    }

    @Test
    void showsAtOnceWhatWasDoneToAFeedOfThisMachine() throws IOException {
        jar.run("publish", "seen", "issue.json").succeeds();
        Process serve = jar.start("serve", "seen", "--port", "0");
        try {
            KomJar reader = jar.with("KOM_FEED", address(serve));
            assertThat(reader.run("list").succeeds().out()).contains("2031-q1  January–March 2031");
            jar.run("withdraw", "seen", "2031-q1", "--reason", "Made up.").succeeds();
            assertThat(reader.run("list", "--max-age", "15m").succeeds().out()).contains("revision 1");
            assertThat(reader.run("list").succeeds().out())
                    .contains("withdrawn")
                    .doesNotContain("revision");
        } finally {
            serve.destroy();
        }
    }

    @Test
    void tellsTrulyWhatWasDoneBefore() {
        String[] publish = {"publish", "twice", "issue.json"};
        assertThat(jar.run(publish).succeeds().out()).contains("2031-q1, revision 1: published\n");
        assertThat(jar.run(publish).succeeds().out())
                .contains("2031-q1, revision 1: was published already\n", "number 1");
        assertThat(jar.run("withdraw", "twice", "2031-q1", "--reason", "Wrong reason.")
                        .succeeds()
                        .out())
                .contains("2031-q1: withdrawn\n");
        assertThat(jar.run("withdraw", "twice", "2031-q1", "--reason", "Wrong reason.", "--lang", "nb")
                        .succeeds()
                        .out())
                .contains("2031-q1: var trukket tilbake fra før, ", "med samme grunn", "nummer 2");
        assertThat(jar.run("withdraw", "twice", "2031-q1", "--reason", "Right reason.")
                        .succeeds()
                        .out())
                .contains("was withdrawn already, on 2", "The reason is replaced; it was: Wrong reason.\n", "number 3");
        assertThat(jar.text("twice/v1/index.json")).contains("\"reason\":\"Right reason.\"");
    }

    @Test
    void namesAnIndexThatCannotBeRead() {
        jar.write("broken/v1/index.json", "{");
        assertThat(jar.run("publish", "broken", "issue.json").failsWith(1).err())
                .contains(Path.of("broken/v1/index.json") + ":1:");
    }

    @Test
    void signsWithAnotherKeyOnlyWhenToldSo() {
        jar.run("keys", "generate", "first.pem").succeeds();
        jar.run("keys", "generate", "second.pem").succeeds();
        jar.run("publish", "signed", "issue.json", "--signing-key", "first.pem").succeeds();
        String before = jar.text("signed/v1/index.jws");
        assertThat(jar.run("publish", "signed", "--renew", "--signing-key", "second.pem")
                        .failsWith(2)
                        .err())
                .startsWith("kom publish: ")
                .contains("another key", "--new-key");
        assertThat(jar.run("withdraw", "signed", "2031-q1", "--reason", "x", "--signing-key", "second.pem")
                        .failsWith(2)
                        .err())
                .contains("another key");
        assertThat(jar.text("signed/v1/index.jws")).isEqualTo(before);
        assertThat(jar.run("publish", "signed", "--renew", "--new-key")
                        .failsWith(2)
                        .err())
                .contains("--signing-key");
        jar.run("publish", "signed", "--renew", "--signing-key", "second.pem", "--new-key")
                .succeeds();
        jar.run("publish", "signed", "--renew", "--signing-key", "second.pem").succeeds();
    }

    @Test
    void keepsWhatAFeedWasPublishedWith() {
        jar.run(
                        "publish",
                        "kept",
                        "issue.json",
                        "--address",
                        "https://fyr.example",
                        "--feed-id",
                        "tag:fyr.example,2031:feed",
                        "--expiry",
                        "7d")
                .succeeds();
        String atom = jar.text("kept/v1/feed.atom");
        assertThat(atom).contains("tag:fyr.example,2031:feed", "https://fyr.example/v1/feed.atom");
        jar.run("publish", "kept", "--renew").succeeds();
        assertThat(jar.text("kept/v1/feed.atom")).isEqualTo(atom);
        Index index = KomJson.forIndex().read(jar.text("kept/v1/index.json").strip());
        assertThat(Duration.between(index.updatedAt(), index.expires())).isEqualTo(Duration.ofDays(7));
    }

    @Test
    void tellsThatNothingDiffers() {
        assertThat(jar.run("diff", "issue.json", "issue.json").succeeds().out()).isEqualTo("No difference.\n");
    }

    @Test
    void watches() throws Exception {
        Process watch = kom.start("watch", "-f", "json", "--memory", "watched");
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(watch.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine())
                    .isEqualTo(
                            "{\"change\":\"added\",\"slug\":\"2031-q1\",\"revision\":1,\"note\":\"Fyrnytt, January–March 2031\"}");
            for (int i = 0; i < 300 && !Files.exists(jar.file("watched")); i++) {
                Thread.sleep(100); // it is noted once it was told
            }
        } finally {
            watch.destroy();
        }
        assertThat(watch.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(jar.file("watched")).exists();
    }

    @Test
    void tellsInOneLineThatAWatchGoesOn() throws Exception {
        Process watch = jar.start("watch", "--feed", "http://127.0.0.1:1/", "--memory", "unwatched");
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(watch.getErrorStream(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine())
                    .startsWith("kom: warning: watching goes on: ")
                    .contains("127.0.0.1:1");
        } finally {
            watch.destroy();
        }
        assertThat(watch.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void saysInWordsWhyAResultMayHaveBeenOvertaken() throws IOException {
        jar.run("publish", "brief", "issue.json", "--expiry", "1s").succeeds();
        Process brief = jar.start("serve", "brief", "--port", "0");
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(brief.getInputStream(), StandardCharsets.UTF_8))) {
            String at = lines.readLine();
            Thread.sleep(1500);
            KomJar.Result expired = jar.run("list", "--no-cache", "--feed", at).succeeds();
            assertThat(expired.err().strip())
                    .matches("kom: warning: this may have been overtaken: the index of the feed has expired; "
                            + "it was current at \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
            jar.run("list", "--feed", at, "--cache", "brief-cache").succeeds();
            brief.destroy();
            assertThat(brief.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(jar.run("list", "--feed", at, "--cache", "brief-cache")
                            .succeeds()
                            .err())
                    .contains("overtaken: the feed cannot be reached; it was current at ");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        } finally {
            brief.destroy();
        }
    }

    @Test
    void givesTheSchema() {
        assertThat(jar.run("schema").succeeds().out()).contains("https://json-schema.org/draft/2020-12/schema");
        assertThat(jar.run("schema", "index", "--publish").succeeds().out()).contains("index");
        jar.run("schema", "-o", "issue.schema.json").succeeds();
        assertThat(jar.text("issue.schema.json"))
                .isEqualTo(jar.run("schema", "issue").succeeds().out());
    }

    @Test
    void keepsAKeyToItsOwner() throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(jar.file("kom.pem"))))
                    .isEqualTo("rw-------");
        }
        assertThat(jar.text("kom.pub.pem"))
                .startsWith("-----BEGIN PUBLIC KEY-----")
                .doesNotContain("PRIVATE");
    }

    @Test
    void completesInAShell() throws Exception {
        jar.write("completion.bash", jar.run("completion").succeeds().out());
        Process bash;
        try {
            bash = new ProcessBuilder(List.of(
                            "bash",
                            "-c",
                            "source ./completion.bash; COMP_WORDS=(kom val); COMP_CWORD=1; COMP_LINE='kom val'; _complete_kom;"
                                    + " echo \"${COMPREPLY[@]}\""))
                    .directory(folder.toFile())
                    .start();
        } catch (IOException e) {
            return; // no bash here, as on Windows
        }
        String reply = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(reply.strip()).isEqualTo("validate");
    }

    @Test
    void hasTheLicencesOfWhatIsInside() throws IOException {
        try (var zip = FileSystems.newFileSystem(Path.of("target", "kom.jar"))) {
            assertThat(zip.getPath("META-INF", "LICENSE-kom")).content().contains("MIT License");
            assertThat(zip.getPath("META-INF", "LICENSE")).content().contains("Apache License");
        }
    }

    @Test
    @DisabledOnOs({OS.WINDOWS, OS.MAC})
    void saysWhatToDoWhereTheLocaleHasNotTheLettersOfAName() {
        KomJar.Result result =
                jar.with("LC_ALL", "C").run("validate", "blåbær.json").failsWith(2);
        assertThat(result.err()).contains("try again with LC_ALL=C.UTF-8");
    }

    @Test
    void findsFilesInTheFolderItselfByAPatternOfAnyFolders() throws IOException {
        jar.write("archive/bad.json", "{}");
        jar.write("archive/2031/bad.json", "{}");
        assertThat(jar.run("validate", "archive/**/*.json").failsWith(1).out())
                .contains("2 documents, 2 of them invalid");
    }

    @Test
    void doesNotRenderOverWhatItReads() throws IOException {
        String json = jar.text("issue.json");
        jar.write("own.json", json);
        Files.createSymbolicLink(jar.file("link.json"), Path.of("own.json"));
        for (String[] files :
                new String[][] {{"own.json", "own.json"}, {"link.json", "own.json"}, {"own.json", "./link.json"}}) {
            assertThat(jar.run("render", files[0], "-f", "html", "-o", files[1])
                            .failsWith(2)
                            .err())
                    .contains(files[1] + ": is what is read");
        }
        assertThat(jar.text("own.json")).isEqualTo(json);
    }

    @Test
    void blamesTheFileThatAnErrorStandsIn() {
        String newsletter = "---\ntitle: Fyr\nperiod: 2031-03\n---\n# Lys\n\nFyret lyser.\n";
        jar.write("blame/fyr.md", newsletter);
        jar.write("blame/fyr.corrections", "heading: Lys\n  kind: nothing\n");
        assertThat(jar.run("import", "blame/fyr.md").failsWith(1).err())
                .startsWith("kom import: " + Path.of("blame/fyr.corrections") + ":2:9: ");
        jar.write("blame/other.txt", "heading: Lys\n  kind: nothing\n");
        assertThat(jar.run("import", "blame/fyr.md", "--corrections", "blame/other.txt")
                        .failsWith(1)
                        .err())
                .startsWith("kom import: " + Path.of("blame/other.txt") + ":2:9: ");
        jar.write("blame/fyr.corrections", "---\nlanguage: ?\n---\n");
        assertThat(jar.run("import", "blame/fyr.md").failsWith(1).err())
                .startsWith("kom import: " + Path.of("blame/fyr.corrections") + ":2:1: ");
        jar.write("blame/fyr.corrections", "");
        jar.write("blame/fyr.md", newsletter.replace("2031-03", "long ago"));
        assertThat(jar.run("import", "blame/fyr.md").failsWith(1).err())
                .startsWith("kom import: " + "blame/fyr.md:3:1: ");
        assertThat(jar.run("import", "blame/fyr.md", "--corrections", "blame/other.txt", "-o", "blame/other.txt")
                        .failsWith(2)
                        .err())
                .contains("is what is read");
    }

    @Test
    void saysThatNoSourceHasTheName() {
        assertThat(kom.run("search", "--source", "Fyrdirektorat").failsWith(1).err())
                .contains("no source of the feed is called 'Fyrdirektorat'");
        assertThat(kom.run("search", "--source", "fyrdirektoratet").succeeds().err())
                .isEmpty();
        assertThat(kom.run("latest", "--source", "Fyrdirektorat").succeeds().err())
                .contains("no source of 2031-q1 is called 'Fyrdirektorat'", "no item of 2031-q1 is selected");
        assertThat(jar.run("render", "issue.json", "--source", "Fyrdirektoratet")
                        .succeeds()
                        .err())
                .isEmpty();
    }

    @Test
    void givesExamplesThatTheSampleHas() {
        Path sample = Path.of("..", "examples", "newsletters", "2023-q1.md").toAbsolutePath();
        Issue issue = KomJson.forIssue()
                .read(jar.run("import", sample.toString(), "-q")
                        .succeeds()
                        .out()
                        .strip());
        assertThat(jar.run("show", "--help").succeeds().out().split("\\s+"))
                .filteredOn(word -> word.startsWith("2023-q1/"))
                .isNotEmpty()
                .allSatisfy(slug -> assertThat(issue.items())
                        .anySatisfy(item -> assertThat(item.id().text()).endsWith(":kom/" + slug)));
    }

    @Test
    void doesNotWriteOverWhatItReads() throws IOException {
        jar.write("own.md", "---\ntitle: Fyr\nperiod: 2031-03\n---\n# Lys\n\nFyret lyser.\n");
        assertThat(jar.run("import", "own.md", "-o", "own.md").failsWith(2).err())
                .contains("own.md: is what is read");
    }

    @Test
    void doesNotWriteOverWhatAnImportReadsBeside() {
        String corrections = "heading: Rapport om lykter\n  kind: guide\n";
        jar.write("beside/fyrnytt.md", NEWSLETTER);
        jar.write("beside/fyrnytt.corrections", corrections);
        assertThat(jar.run("import", "beside/fyrnytt.md", "-o", "beside/fyrnytt.corrections")
                        .failsWith(2)
                        .err())
                .contains(Path.of("beside/fyrnytt.corrections") + ": is what is read");
        assertThat(jar.text("beside/fyrnytt.corrections")).isEqualTo(corrections);
        String published = jar.text("issue.json");
        jar.write("beside/previous.json", published);
        assertThat(jar.run(
                                "import",
                                "fyrnytt.md",
                                "--previous",
                                "beside/previous.json",
                                "-o",
                                "beside/../beside/previous.json")
                        .failsWith(2)
                        .err())
                .contains("is what is read");
        assertThat(jar.text("beside/previous.json")).isEqualTo(published);
    }

    @Test
    void namesTheFileAndThePlaceThatCannotBePublished() {
        jar.write("strict.json", jar.text("issue.json").replaceFirst("\\{", "{\n  \"lamp\": 1,\n"));
        String found = jar.run("validate", "--publish", "strict.json")
                .failsWith(1)
                .out()
                .lines()
                .findFirst()
                .orElseThrow();
        String place = found.substring(0, found.indexOf(": error"));
        assertThat(place).isEqualTo("strict.json:2:11");
        for (String[] publish : new String[][] {
            {"publish", "strict", "strict.json"}, {"publish", "public", "strict.json", "--correct", "A lamp."}
        }) {
            assertThat(jar.run(publish).failsWith(1).err())
                    .startsWith("kom publish: " + place + ": ")
                    .contains("kom validate --publish lists all that is wrong.");
        }
        assertThat(jar.file("strict")).doesNotExist();
    }

    @Test
    void namesTheOptionWhoseTextCannotBePublished() {
        jar.run("publish", "texts", "issue.json").succeeds();
        jar.write("texts.json", jar.text("issue.json").replace("2031-06-01", "2031-06-15"));
        String index = jar.text("texts/v1/index.json");
        assertThat(jar.run("withdraw", "texts", "2031-q1", "--reason", "")
                        .failsWith(2)
                        .err())
                .startsWith("kom withdraw: --reason: \"\" is not");
        assertThat(jar.run("publish", "texts", "texts.json", "--correct", "")
                        .failsWith(2)
                        .err())
                .startsWith("kom publish: --correct: \"\" is not");
        assertThat(jar.text("texts/v1/index.json")).isEqualTo(index);
    }

    @Test
    void renewsAFeedOfWhichOnlyTheSignedIndexIsThere() throws IOException {
        jar.run("publish", "half", "issue.json", "--signing-key", "kom.pem").succeeds();
        Files.delete(jar.file("half/v1/index.json"));
        jar.run("publish", "half", "--renew", "--signing-key", "kom.pem").succeeds();
        assertThat(jar.text("half/v1/index.json")).contains("2031-q1");
    }

    @Test
    void leavesAFolderAloneThatHasNoFeedToRenew() throws IOException {
        Path empty = Files.createDirectory(jar.file("empty"));
        assertThat(jar.run("publish", "empty", "--renew").failsWith(2).err())
                .contains("there is no feed to renew in empty");
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void namesTheOptionThatPublishesACorrection() {
        jar.run("publish", "untold", "issue.json").succeeds();
        String mended = jar.text("issue.json").replace("2031-06-01", "2031-06-15");
        jar.write("untold.json", mended);
        assertThat(jar.run("publish", "untold", "untold.json").failsWith(2).err())
                .contains("published with other content")
                .endsWith("publish it as a correction: --correct NOTE\n");
        jar.write("untold.json", mended.replace("\"revision\":1", "\"revision\":2"));
        assertThat(jar.run("publish", "untold", "untold.json").failsWith(2).err())
                .contains("does not tell what it changes")
                .endsWith("publish it as a correction: --correct NOTE\n");
    }

    @Test
    void letsInAnotherPublisherOnlyWhenToldSo() {
        jar.run("publish", "owned", "issue.json").succeeds();
        jar.write(
                "theirs.md",
                NEWSLETTER.replace("Fyrvesenet", "Nordlysverket").replace("2031-01/2031-03", "2031-04/2031-06"));
        jar.run("import", "theirs.md", "-o", "theirs.json", "-q").succeeds();
        String index = jar.text("owned/v1/index.json");
        String[] publish = {"publish", "owned", "issue.json", "theirs.json"};
        KomJar.Result refused = jar.run(publish).failsWith(2);
        assertThat(refused.err())
                .startsWith("kom publish: theirs.json: issue 2031-q2 is by \"Nordlysverket\", and the feed in owned by"
                        + " \"Fyrvesenet\"; ")
                .contains("publisher: Fyrvesenet in the front matter", "corrections", "--new-publisher")
                .hasLineCount(1);
        assertThat(refused.out()).isEmpty();
        assertThat(jar.text("owned/v1/index.json")).isEqualTo(index);
        assertThat(jar.file("owned/v1/issues/2031-q2")).doesNotExist();
        jar.write("theirs.corrections", "---\npublisher: Fyrvesenet\n---\n");
        jar.run("import", "theirs.md", "-o", "ours.json", "-q").succeeds();
        jar.run("publish", "owned", "ours.json").succeeds();
        jar.run("publish", "owned", "theirs.json", "--correct", "Nytt navn.").failsWith(2);
        assertThat(jar.run("publish", "owned", "theirs.json", "--correct", "Nytt navn.", "--new-publisher")
                        .succeeds()
                        .out())
                .contains("2031-q2, revision 2: published");
    }

    /** What an editor gets wrong on the command line, each told in one line, with nothing written. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "fyrnyt.md | 2 | fyrnyt.md: there is no such file",
                "slips | 2 | slips: is a folder",
                "'' | 2 | the name of a file is empty",
                "https://fyr.example/nytt.pdf | 2 | https://fyr.example/nytt.pdf: is an address; save what is there",
                "slips/word.docx | 1 | slips/word.docx: This is a file of the sort Word",
                "slips/open.odt | 1 | slips/open.odt: This is a file of the sort OpenDocument",
                "slips/empty.md | 1 | slips/empty.md: The newsletter has no text",
                "slips/empty.pdf | 1 | slips/empty.pdf: The newsletter has no text",
                "issue.json | 2 | issue.json: is JSON, as kom import writes it, and no newsletter",
                "public/v1/feed.atom | 1 | public/v1/feed.atom: This is a file of the sort XML",
                "slips/key.md | 1 | slips/key.corrections:2:3: \"knd: guide\" is no correction.",
                "slips/place.md | 1 | slips/place.corrections:1:1: \"headng: Rapport om lykter\" is no correction.",
                "slips/front.md | 1 | slips/front.corrections:2:1: The front matter has no \"publsher\".",
                "slips/slugs.md | 1 | slips/slugs.corrections:3:1: The front matter has \"slug\" twice.",
                "slips/beside.md | 2 | slips/beside.corrections: is a folder",
                "fyrnytt.md --corrections slips | 2 | slips: is a folder",
                "fyrnytt.md --corrections slips/nothing | 2 | slips/nothing: there is no such file",
                "fyrnytt.md --corrections slips/word.docx | 1 | slips/word.docx: This is a file of the sort Word",
                "fyrnytt.md --previous slips | 2 | slips: is a folder",
            })
    void toldOfASlipInOneLine(String line, int status, String told) throws IOException {
        slips();
        String[] args =
                ("import " + line + " -o slips/written.json").replace("''", "").split(" ");
        KomJar.Result result = jar.run(args).failsWith(status);
        assertThat(result.err())
                .startsWith("kom import: " + told.replace('/', told.contains("://") ? '/' : java.io.File.separatorChar))
                .hasLineCount(1);
        assertThat(result.out()).isEmpty();
        assertThat(jar.file("slips/written.json")).doesNotExist();
    }

    private static void slips() throws IOException {
        if (Files.exists(jar.file("slips"))) {
            return;
        }
        jar.write("slips/empty.md", "");
        jar.write("slips/empty.pdf", "");
        zip("slips/word.docx", "word/document.xml", "<w:document/>");
        zip("slips/open.odt", "mimetype", "application/vnd.oasis.opendocument.text");
        for (String name : List.of("key", "place", "front", "slugs", "beside")) {
            jar.write("slips/" + name + ".md", NEWSLETTER);
        }
        jar.write("slips/key.corrections", "heading: Rapport om lykter\n  knd: guide\n");
        jar.write("slips/place.corrections", "headng: Rapport om lykter\n  kind: guide\n");
        jar.write("slips/front.corrections", "---\npublsher: Fyrvesenet\n---\n");
        jar.write("slips/slugs.corrections", "---\nslug: 2031-q1\nslug: 2031-q2\n---\n");
        Files.createDirectories(jar.file("slips/beside.corrections"));
    }

    private static void zip(String name, String entry, String text) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar.file(name)))) {
            ZipEntry stored = new ZipEntry(entry);
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            CRC32 crc = new CRC32();
            crc.update(bytes);
            stored.setMethod(ZipEntry.STORED);
            stored.setSize(bytes.length);
            stored.setCrc(crc.getValue());
            zip.putNextEntry(stored);
            zip.write(bytes);
        }
    }

    @Test
    void toldOfAnEmptyNameToWriteTo() {
        assertThat(jar.run("import", "fyrnytt.md", "-o", "").failsWith(2).err())
                .isEqualTo("kom import: the name of a file is empty\n");
        assertThat(jar.run("publish", "nameless", "").failsWith(2).err())
                .isEqualTo("kom publish: the name of a file is empty\n");
        assertThat(jar.file("nameless")).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void namesTheFileThatCannotBeRead() throws IOException {
        jar.write("closed.md", NEWSLETTER);
        jar.write("open.md", NEWSLETTER);
        jar.write("open.corrections", "");
        for (String name : List.of("closed.md", "open.corrections")) {
            Files.setPosixFilePermissions(jar.file(name), fromString("---------"));
        }
        assumeThat(Files.isReadable(jar.file("closed.md")))
                .as("root reads everything")
                .isFalse();
        assertThat(jar.run("import", "closed.md", "-o", "closed.json")
                        .failsWith(2)
                        .err())
                .isEqualTo("kom import: closed.md: no permission\n");
        assertThat(jar.run("import", "open.md", "-o", "closed.json")
                        .failsWith(2)
                        .err())
                .isEqualTo("kom import: open.corrections: no permission\n");
        assertThat(jar.file("closed.json")).doesNotExist();
    }

    @Test
    void namesBothFilesOfOneIssue() {
        jar.write("copy.json", jar.text("issue.json"));
        assertThat(jar.run("publish", "both", "issue.json", "copy.json")
                        .failsWith(2)
                        .err())
                .startsWith("kom publish: copy.json: is issue 2031-q1, as issue.json is; ")
                .hasLineCount(1);
        assertThat(jar.file("both")).doesNotExist();
    }

    /** What is told of newsletters and feeds is in the user's language; of how the command was used, in English, as --help says. */
    @Test
    void speaksTheLanguageThatIsAskedFor() throws Exception {
        assertThat(jar.run("publish", "bokmaal", "invalid.json", "--lang", "nb")
                        .failsWith(1)
                        .err())
                .startsWith("kom publish: invalid.json:1:")
                .contains("har ikke riktig form")
                .endsWith("\n  kom validate --publish lister alt som er feil.\n");
        assertThat(jar.run("render", "issue.json", "--source", "Fyret", "--lang", "nn")
                        .succeeds()
                        .err())
                .isEqualTo("kom: inga kjelde i 2031-q1 heiter «Fyret»\nkom: inga sak i 2031-q1 er vald\n");
        assertThat(kom.with("KOM_LANG", "nb")
                        .run("search", "lykt", "--source", "Fyret")
                        .failsWith(1)
                        .err())
                .isEqualTo("kom: ingen kilde i nyhetsstrømmen heter «Fyret»\n");
        assertThat(jar.run("keys", "generate", "nb.pem", "--lang", "nb")
                        .succeeds()
                        .err())
                .startsWith("kom: nb.pem: skrevet; ");
        Files.createDirectories(jar.file("ingenting"));
        Process serve = jar.start("serve", "ingenting", "--port", "0", "--lang", "nb");
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(serve.getErrorStream(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).startsWith("kom: advarsel: ingenting har ingen v1/index.json");
        } finally {
            serve.destroy();
        }
        assertThat(jar.run("show", "nothing.json", "--lang", "nb").failsWith(2).err())
                .isEqualTo("kom show: nothing.json: there is no such file\n");
        assertThat(jar.run("latest", "--help").succeeds().out().replaceAll("\\s+", " "))
                .contains("wrong use or no access (exit code 2) are in English");
    }

    @Test
    void saysInTheUsersLanguageThatAResultMayHaveBeenOvertaken() throws Exception {
        jar.run("publish", "kort", "issue.json", "--expiry", "1s").succeeds();
        Process serve = jar.start("serve", "kort", "--port", "0");
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(serve.getInputStream(), StandardCharsets.UTF_8))) {
            String at = lines.readLine();
            Thread.sleep(1500);
            assertThat(jar.run("list", "--no-cache", "--feed", at, "--lang", "nb")
                            .succeeds()
                            .err())
                    .startsWith("kom: advarsel: dette kan være foreldet: innholdslisten i nyhetsstrømmen er gått ut; "
                            + "det var gjeldende 2");
        } finally {
            serve.destroy();
        }
    }

    @Test
    void toldOfAPortThatIsTaken() {
        int port = URI.create(address()).getPort();
        assertThat(jar.run("serve", "public", "--port", Integer.toString(port))
                        .failsWith(2)
                        .err())
                .contains("port " + port + " is taken");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void namesTheFileThatCannotBeWritten() throws IOException {
        String longer = "x".repeat(300) + ".json";
        assertThat(jar.run("import", "fyrnytt.md", "-q", "-o", longer)
                        .failsWith(2)
                        .err())
                .startsWith("kom import: " + longer + ": ")
                .doesNotContain(".kom-");
        Path closed = Files.createDirectory(jar.file("closed"), asFileAttribute(fromString("r-xr-xr-x")));
        assumeThat(Files.isWritable(closed)).as("root writes everywhere").isFalse();
        assertThat(jar.run("import", "fyrnytt.md", "-q", "-o", "closed/out.json")
                        .failsWith(2)
                        .err())
                .isEqualTo("kom import: " + Path.of("closed/out.json") + ": no permission\n");
    }

    @Test
    void diffTellsWhatCannotBeReadFromWhatDiffers() throws IOException {
        jar.write("cut.json", "{\"schemaVersion\":");
        jar.run("diff", "cut.json", "cut.json").failsWith(2);
    }
}
