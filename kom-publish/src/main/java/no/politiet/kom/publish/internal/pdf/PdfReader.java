package no.politiet.kom.publish.internal.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.publish.ImportCodes;
import no.politiet.kom.publish.ImportException;
import no.politiet.kom.publish.internal.source.Findings;
import org.apache.pdfbox.cos.COSDictionary;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Reads a newsletter in PDF as the tree that its Markdown gives: headings of level 1 and 2, paragraphs, lists, emphasis,
 * links. The line of a node is its page, counted from 0.
 *
 * <p>Level 1 is what stands at the top of pages in the size of a heading, and is repeated; level 2 the next size below. A link
 * covers the characters whose middle lies in the area of its annotation. Quotations are paragraphs; a table is one where
 * its lines are drawn, or where it is a plain grid. What is left out is reported: running headers and footers, tables of contents, areas of links without words, text that has no characters.
 */
public final class PdfReader {

    private final String document;
    private final Budget budget;
    private final Findings findings;

    private PdfReader(String document, PdfLimits limits, Findings findings) {
        this.document = document;
        this.budget = new Budget(limits);
        this.findings = findings;
    }

    /** Whether bytes are a PDF's: its header may stand behind a few other bytes. */
    public static boolean isPdf(byte[] bytes) {
        int last = Math.min(bytes.length - 5, 1024);
        for (int i = 0; i <= last; i++) {
            if (bytes[i] == '%'
                    && bytes[i + 1] == 'P'
                    && bytes[i + 2] == 'D'
                    && bytes[i + 3] == 'F'
                    && bytes[i + 4] == '-') {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads a PDF.
     *
     * @throws ImportException if it is damaged, encrypted, larger than the limits, or has no text
     */
    public static Node read(byte[] pdf, String document, PdfLimits limits, Findings findings) {
        PdfReader reader = new PdfReader(document, limits, findings);
        try {
            return reader.read(pdf);
        } catch (PdfException e) {
            throw reader.failure(e.code(), e.details(), e);
        } catch (StackOverflowError e) {
            // The parser follows references into each other, as many as the file has.
            throw reader.failure(ImportCodes.PDF_BROKEN, Map.of(), null);
        }
    }

    private ImportException failure(String code, Map<String, String> details, @Nullable Throwable cause) {
        return new ImportException(document, Finding.error(code, "", null, details), cause);
    }

    private Node read(byte[] pdf) {
        List<PageText> pages = pages(pdf);
        List<List<Line>> lines = pages.stream().map(Superscripts::lines).toList();
        Print print = Print.of(lines.stream().flatMap(List::stream).toList());
        List<RunningParts.Page> kept = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            kept.add(new RunningParts.Page(pages.get(i).height(), new ArrayList<>(lines.get(i))));
        }
        running(RunningParts.remove(kept, ContinuedTables.glyphs(pages, print), print.headingSize()));
        contents(Contents.remove(kept, pages, print));
        Footnotes footnotes = new Footnotes();
        for (int i = 0; i < pages.size(); i++) {
            footnotes.take(kept.get(i).lines(), pages.get(i), print);
            remove(pages.get(i), lines.get(i), kept.get(i).lines());
        }
        List<List<RuledTable>> tables = DrawnTables.take(pages, print);
        List<List<Stretch>> all = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            all.add(stretches(pages.get(i), tables.get(i), kept.get(i).lines(), print));
        }
        List<List<Region>> ordered = Columns.order(all, print);
        List<Region> regions = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            int before = regions.size();
            regions.addAll(ordered.get(i));
            for (List<Glyph> turned : pages.get(i).glyphs().subList(1, 4)) {
                List<Line> across = Lines.of(pages.get(i).number(), turned);
                Columns.order(List.of(across), print).forEach(regions::addAll);
            }
            if (regions.size() == before && pages.get(i).pictures()) {
                int number = pages.get(i).number();
                warning(ImportCodes.PDF_PICTURE, number, Integer.toString(number));
            }
        }
        if (regions.isEmpty()) {
            throw new PdfException(ImportCodes.PDF_NO_TEXT, Map.of());
        }
        Node tree = tree(regions, pages, footnotes, print.withLeadingOf(regions));
        pages.forEach(this::unusedLinks);
        return tree;
    }

    /** Takes out of a page what is on lines that are not kept, so that it is in no table, be there a frame around it or not. */
    private static void remove(PageText page, List<Line> lines, List<Line> kept) {
        Set<Line> left = Collections.newSetFromMap(new IdentityHashMap<>());
        left.addAll(kept);
        List<Line> out = lines.stream().filter(line -> !left.contains(line)).toList();
        Set<Glyph> glyphs = Collections.newSetFromMap(new IdentityHashMap<>());
        out.forEach(line -> glyphs.addAll(line.glyphs()));
        page.glyphs().get(0).removeIf(glyphs::contains);
        page.rules().removeIf(rule -> out.stream().anyMatch(line -> line.isUnderlinedBy(rule)));
    }

    private static List<Stretch> stretches(PageText page, List<RuledTable> tables, List<Line> kept, Print print) {
        List<Line> others =
                tables.isEmpty() ? kept : Lines.of(page.number(), page.glyphs().get(0));
        List<Stretch> all = new ArrayList<>(Bullets.joined(others, page.marks(), print));
        all.addAll(tables);
        return all;
    }

    private Node tree(List<Region> regions, List<PageText> pages, Footnotes footnotes, Print print) {
        Headings headings = Headings.of(regions, pages, print);
        List<List<PdfBlock>> parts = new ArrayList<>();
        List<PdfBlock> inOrder = new ArrayList<>();
        for (Region region : regions) {
            PageText page = pages.get(region.page() - 1);
            List<PdfBlock> blocks = footnotes.withoutMarksOfHeadings(BlockBuilder.of(region, page, print, headings));
            parts.add(blocks);
            inOrder.addAll(blocks);
        }
        Levels levels = Levels.of(inOrder);
        List<PdfBlock> blocks = footnotes.placed(Cover.plain(Flow.joined(parts, levels), levels));
        List<TextLines> paragraphs = new ArrayList<>();
        for (PdfBlock block : blocks) {
            if (block instanceof PdfBlock.Text text) {
                paragraphs.add(text.lines());
            } else if (block instanceof PdfBlock.Entry entry) {
                paragraphs.addAll(entry.paragraphs());
            }
        }
        return new TreeWriter(levels, Joints.of(paragraphs), findings).document(blocks);
    }

    private List<PageText> pages(byte[] pdf) {
        List<PageText> pages = new ArrayList<>();
        Map<COSDictionary, PdfFont> fonts = PageReader.fonts();
        Set<String> toldMute = new HashSet<>();
        try (PdfFile file = PdfFile.open(pdf, budget)) {
            for (COSDictionary page : file.pages()) {
                int number = pages.size() + 1;
                Set<String> mute = new LinkedHashSet<>();
                pages.add(PageReader.read(
                        page,
                        number,
                        file.base(),
                        fonts,
                        mute,
                        budget,
                        () -> warning(ImportCodes.PDF_PAGE, number, Integer.toString(number))));
                for (String font : mute) {
                    if (toldMute.add(font)) {
                        warning(ImportCodes.PDF_NO_CHARACTERS, number, font);
                    }
                }
            }
        } catch (PdfException e) {
            throw e;
        } catch (RuntimeException e) {
            // A library for well-meant files says in many ways that one is not.
            throw new PdfException(ImportCodes.PDF_BROKEN, Map.of());
        }
        return pages;
    }

    private void running(List<RunningParts.Part> parts) {
        for (RunningParts.Part part : parts) {
            findings.info(
                    ImportCodes.PDF_RUNNING,
                    "",
                    new Position(part.first().page(), 1),
                    part.first().text(),
                    Map.of("pages", Integer.toString(part.pages())));
        }
    }

    private void contents(List<Contents.Part> parts) {
        for (Contents.Part part : parts) {
            findings.info(
                    ImportCodes.PDF_CONTENTS,
                    "",
                    new Position(part.first().page(), 1),
                    part.text(),
                    Map.of("titles", Integer.toString(part.titles())));
        }
    }

    /** An area without words is nothing to report where another one on the page has the same address and words. */
    private void unusedLinks(PageText page) {
        Set<String> told = new HashSet<>();
        page.links().stream().filter(LinkArea::isUsed).forEach(link -> told.add(link.address()));
        for (LinkArea link : page.links()) {
            if (told.add(link.address())) {
                warning(ImportCodes.PDF_LINK, page.number(), link.address());
            }
        }
    }

    private void warning(String code, int page, String text) {
        findings.warning(code, "", new Position(page, 1), text, Map.of());
    }
}
