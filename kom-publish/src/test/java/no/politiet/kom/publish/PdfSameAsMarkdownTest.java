package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.politiet.kom.model.Block;
import no.politiet.kom.model.BulletList;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.LinkState;
import no.politiet.kom.model.ListItem;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Quote;
import no.politiet.kom.model.Section;
import no.politiet.kom.model.Span;
import no.politiet.kom.model.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A newsletter as Markdown and as the PDFs that {@code scripts/make-pdfs.sh} makes of it gives the same issue, but for what
 * only one of them knows: which words are a link without an address, which blanks are two, and how the browser spells an
 * address without a path.
 */
class PdfSameAsMarkdownTest {

    private static final Path FOLDER = Path.of("src/test/newsletters");
    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\(([^)#][^)]*)\\)|<(https?://[^>]*)>");
    private static final NewsletterImporter IMPORTER =
            NewsletterImporter.builder().build();

    @ParameterizedTest
    @MethodSource("newsletters")
    void isReadAsItsMarkdownIs(String name) throws IOException {
        Issue expected = IMPORTER.read(markdown(name).replaceAll("\\[([^]]*)]\\(#\\)", "$1"), name)
                .issue();
        Issue actual = pdf(name).issue();

        assertThat(List.of(actual.title(), actual.period(), actual.publisher()))
                .isEqualTo(List.of(expected.title(), expected.period(), expected.publisher()));
        assertThat(actual.audience()).isEqualTo(expected.audience());
        assertThat(String.join("\n", told(actual))).isEqualTo(String.join("\n", told(expected)));
    }

    /** Told from the newsletter's own text, without this library's reading of it. */
    @ParameterizedTest
    @MethodSource("newsletters")
    void hasEveryAddressAtTheRightWords(String name) throws IOException {
        List<String> expected = LINK.matcher(markdown(name))
                .results()
                .map(PdfSameAsMarkdownTest::written)
                .toList();
        Issue issue = pdf(name).issue();
        List<Link> links = new ArrayList<>();
        issue.items().forEach(item -> links.addAll(item.links()));
        links.addAll(issue.links());
        assertThat(links)
                .extracting(link -> link.text() + " -> " + address(link.href()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fyrnytt-2031-q3-columns", "nordlys-2034-q2-slides", "tollposten-2033-q4-slides"})
    void saysWhatItLeftOut(String name) throws IOException {
        assertThat(pdf(name).findings())
                .filteredOn(finding -> finding.code().equals(ImportCodes.PDF_RUNNING))
                .extracting(finding -> finding.text())
                .containsExactly("Utgitt 01.07.2031", "1");
    }

    private static List<String> newsletters() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".pdf"))
                    .map(name -> name.substring(0, name.length() - ".pdf".length()))
                    .sorted()
                    .toList();
        }
    }

    private static String written(MatchResult link) {
        return link.group(3) == null
                ? link.group(1).replace("*", "") + " -> " + address(link.group(2))
                : link.group(3) + " -> " + address(link.group(3));
    }

    private static String address(String address) {
        return address.replaceAll("/$", "");
    }

    private static String markdown(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name.replaceAll("-[a-z]+$", ".md")));
    }

    private static ImportResult pdf(String name) throws IOException {
        return IMPORTER.read(FOLDER.resolve(name + ".pdf"));
    }

    /** An issue as lines: all that a reader sees, and what is derived from it. */
    private static List<String> told(Issue issue) {
        List<String> lines = new ArrayList<>();
        for (Section section : issue.sections()) {
            lines.add("# " + section.title());
            for (Item item : section.items()) {
                lines.add("## " + item.heading() + " " + item.kind());
                item.body().forEach(block -> tell(block, "", lines));
                item.links().forEach(link -> tell(link, lines));
                item.dates().forEach(date -> lines.add(date.role() + " " + date.when() + " " + date.previous()));
                item.references().forEach(reference -> lines.add(reference.scheme() + " " + reference.text()));
                item.sources().forEach(source -> lines.add(source.role() + " " + source.source()));
            }
        }
        lines.add("# about");
        issue.about().forEach(block -> tell(block, "", lines));
        issue.links().forEach(link -> tell(link, lines));
        return lines;
    }

    private static void tell(Link link, List<String> lines) {
        if (link.state().equals(LinkState.RESOLVED)) {
            lines.add("@ " + link.text() + " " + address(link.href()) + " " + link.rel());
        }
    }

    private static void tell(Block block, String indent, List<String> lines) {
        if (block instanceof Paragraph paragraph) {
            StringBuilder text = new StringBuilder(indent);
            for (Span span : paragraph.spans()) {
                String mark = (span.strong() ? "**" : "") + (span.emphasis() ? "_" : "");
                text.append(mark).append(span.text().replace("\n", "\\n")).append(mark);
            }
            lines.add(text.toString().replaceAll(" +", " "));
        } else if (block instanceof BulletList list) {
            lines.add(indent + "list " + list.ordered() + " " + list.marker());
            for (ListItem entry : list.items()) {
                lines.add(indent + "-");
                entry.blocks().forEach(inner -> tell(inner, indent + "  ", lines));
            }
        } else if (block instanceof Quote quote) {
            lines.add(indent + "quote " + quote.page());
            quote.blocks().forEach(inner -> tell(inner, indent + "  ", lines));
        } else if (block instanceof Table table) {
            table.rows().forEach(row -> lines.add(indent + "| " + row));
        } else {
            lines.add(indent + block);
        }
    }
}
