package no.politiet.kom.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import no.politiet.kom.model.Change;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.LinkState;
import no.politiet.kom.model.LocalId;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.Section;
import no.politiet.kom.model.SectionRole;
import no.politiet.kom.model.Significance;
import no.politiet.kom.model.Span;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.render.Format;
import no.politiet.kom.render.IssueRenderer;

/** Writes the pages that {@code scripts/html-check.sh} looks at: of newsletters, and of one that means harm. */
final class RenderPages {

    private static final Path PAYLOADS =
            Path.of("../kom-render/src/test/resources/no/politiet/kom/render/payloads.txt");

    private RenderPages() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        for (int i = 1; i < args.length; i++) {
            write(
                    folder,
                    "newsletter-" + i,
                    NewsletterImporter.builder().build().read(Path.of(args[i])).issue());
        }
        write(folder, "hostile", hostile());
    }

    private static void write(Path folder, String name, Issue issue) throws IOException {
        LocalDate last = issue.period().lastDay().orElseThrow();
        Instant now = last.plusDays(20).atStartOfDay(ZoneOffset.UTC).toInstant();
        String page = IssueRenderer.of(Format.HTML).now(now).build().render(issue);
        Files.writeString(folder.resolve(name + ".html"), page);
        String fragment =
                IssueRenderer.of(Format.HTML_FRAGMENT).now(now).build().render(issue);
        Files.writeString(
                folder.resolve(name + "-fragment.html"),
                "<!DOCTYPE html><html lang=\"nb\"><head><meta charset=\"utf-8\"><title>Utdrag</title></head>"
                        + "<body><main><h1>Utdrag</h1>" + fragment + "</main></body></html>\n");
    }

    private static Issue hostile() throws IOException {
        List<Item> items = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        List<String> payloads = new ArrayList<>(Files.readAllLines(PAYLOADS));
        String more = System.getProperty("kom.payloads");
        if (more != null) {
            payloads.addAll(Files.readAllLines(Path.of(more), StandardCharsets.ISO_8859_1));
        }
        for (String payload : payloads) {
            LocalId link = LocalId.of("l1");
            items.add(Item.builder(TagUri.of("tag:fyr.example,2031:kom/2031-q1/p" + items.size()), Kind.NOTE, payload)
                    .body(List.of(
                            Paragraph.of(payload),
                            Paragraph.of(List.of(Span.of(payload).withStrong(), Span.link("her", link)))))
                    .links(List.of(Link.builder(link, payload, LinkState.RESOLVED)
                            .label(payload)
                            .href(payload)
                            .build()))
                    .build());
            changes.add(Change.builder(2, Instant.parse("2031-05-01T00:00:00Z"), Significance.MAJOR, payload)
                    .items(List.of(items.get(items.size() - 1).id()))
                    .build());
        }
        Section section = Section.builder(LocalId.of("s"), "Aktuelt", SectionRole.OTHER, items)
                .build();
        return Issue.builder(TagUri.of("tag:fyr.example,2031:kom/2031-q1"), Period.parse("2031-01/2031-03"), "Fyr")
                .sections(List.of(section))
                .revision(2)
                .changes(changes)
                .build();
    }
}
