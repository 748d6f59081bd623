package no.politiet.kom.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.politiet.kom.json.InvalidDocumentException;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Slug;
import no.politiet.kom.model.TagUri;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.Variant;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.model.internal.Syntax;
import no.politiet.kom.publish.internal.assembly.IssueAssembly;
import no.politiet.kom.publish.internal.assembly.LimitPlace;
import no.politiet.kom.publish.internal.corrections.Applied;
import no.politiet.kom.publish.internal.corrections.Cuts;
import no.politiet.kom.publish.internal.corrections.Report;
import no.politiet.kom.publish.internal.mail.EncodedMail;
import no.politiet.kom.publish.internal.mail.MailReader;
import no.politiet.kom.publish.internal.markdown.MarkdownReader;
import no.politiet.kom.publish.internal.masthead.Masthead;
import no.politiet.kom.publish.internal.masthead.MastheadEnd;
import no.politiet.kom.publish.internal.masthead.MastheadReader;
import no.politiet.kom.publish.internal.masthead.NewsletterLanguage;
import no.politiet.kom.publish.internal.masthead.PrintedTitle;
import no.politiet.kom.publish.internal.masthead.Subtitle;
import no.politiet.kom.publish.internal.masthead.TitleLine;
import no.politiet.kom.publish.internal.pdf.PdfLimits;
import no.politiet.kom.publish.internal.pdf.PdfReader;
import no.politiet.kom.publish.internal.revisions.Revision;
import no.politiet.kom.publish.internal.source.Findings;
import no.politiet.kom.publish.internal.source.FrontMatter;
import no.politiet.kom.publish.internal.source.SourceText;
import no.politiet.kom.publish.internal.structure.BoldLines;
import no.politiet.kom.publish.internal.structure.Colophon;
import no.politiet.kom.publish.internal.structure.HeadingLevels;
import no.politiet.kom.publish.internal.structure.Nodes;
import no.politiet.kom.publish.internal.structure.Outline;
import no.politiet.kom.publish.internal.structure.TableOfContents;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Makes an issue of the newsletter as written, in Markdown (<a href="https://spec.commonmark.org/0.31.2/">CommonMark</a>
 * with tables), as the PDF that is sent out, or as a plain-text mail.
 *
 * <pre>{@code
 * ImportResult result = NewsletterImporter.builder().build().read(Path.of("2023-q1.md"));
 * }</pre>
 *
 * <p><b>Form.</b> Front matter between two lines of three hyphens may give {@code slug}, {@code period}, {@code language},
 * {@code title}, {@code publisher}, {@code audience}, {@code licence} and {@code revision}; what it does not give is read
 * from the text before the first section: the publisher by the name of a body, the title as a heading of level 2 or a first line
 * in bold, the period in words ({@code januar–mars 2023}), the audience in a line that begins with "Til". A heading of level 1 is a section, one of
 * level 2 an item; either of them repeated on the next page continues what it began. The colophon begins at the last
 * section's thematic break, or else where the publisher's name stands on a line of its own.
 *
 * <p><b>Mail.</b> A document named {@code .txt}, {@code .text} or {@code .eml} is plain text, and so is one that begins with the
 * headers of a mail (RFC 5322, or as Norwegian and English mail programs save them), unless its name ends in {@code .md} or
 * {@code .markdown}. No sign in it is a mark. Lines in capitals, underlined or framed ones are sections and headings, the stronger style being that of
 * the sections; where nothing else tells headings, short lines between blank ones are. Lines are joined where the author's mail program
 * broke them, or as {@code format=flowed} says (RFC 3676). What follows a line of two hyphens is the colophon. The subject is the title where the
 * text has no other. A mail as it is sent (RFC 2045), given as bytes or a file, is decoded first: its parts in plain text are the newsletter, lines are counted in
 * them, and a mail in HTML alone is refused.
 *
 * <p><b>PDF.</b> Headings are told by their size: the title that the top of pages repeats is a section's, the next size an
 * item's. The addresses are those of the link annotations, at the words they cover; places are pages. What pages repeat at
 * their edges is left out, and reported. It opens without a password, has its text as text.
 *
 * <p><b>Words.</b> Each word stands in exactly one place of the printed text. A table of contents that says what the headings
 * below it say is left out, and reported. HTML and code are kept as text and never
 * interpreted, other headings become paragraphs in bold, images the words that describe them. A link whose target is
 * {@code #}, or is no address that can be published, is unresolved. Page references, dates, sources and kinds are derived
 * and take no word away.
 *
 * <p>The same text gives the same issue, whatever the day and the machine. Immutable and safe for use by several threads.
 */
public final class NewsletterImporter {

    private static final String AUTHORITY = "politiet.no,2023";
    private static final String DOCUMENT = "newsletter.md";
    private static final int BYTES = 4 << 20;
    private static final int NESTING = 32;

    /** How many times as large as a text a PDF may be, for its fonts and pictures. */
    private static final int PDF_SIZE = 8;

    private static final KomJson<Issue> CONTRACT = KomJson.forIssue().with(Variant.PUBLISH);

    private final String authority;
    private final int maxBytes;
    private final int maxPages;
    private final int maxNesting;
    private final MarkdownReader markdown;
    private final @Nullable Corrections corrections;
    private final @Nullable Issue previous;

    private NewsletterImporter(Builder builder) {
        this.authority = builder.authority;
        this.maxBytes = builder.maxBytes;
        this.maxPages = builder.maxPages;
        this.maxNesting = builder.maxNesting;
        this.markdown = new MarkdownReader(builder.maxNesting);
        this.corrections = null;
        this.previous = null;
    }

    private NewsletterImporter(NewsletterImporter other, @Nullable Corrections corrections, @Nullable Issue previous) {
        this.authority = other.authority;
        this.maxBytes = other.maxBytes;
        this.maxPages = other.maxPages;
        this.maxNesting = other.maxNesting;
        this.markdown = other.markdown;
        this.corrections = corrections;
        this.previous = previous;
    }

    /**
     * This importer with corrections, which it applies to every newsletter that it reads.
     *
     * @param corrections what was set right; {@link Corrections#NONE} to leave the file beside the newsletter alone
     * @return an importer
     */
    public NewsletterImporter withCorrections(Corrections corrections) {
        return new NewsletterImporter(this, Objects.requireNonNull(corrections, "corrections"), previous);
    }

    /**
     * This importer for the next revision of an issue. The issue keeps its id and slug, and each item that is the same piece
     * of news its id, though its heading, its place or some of its words may differ; so do sections and sources. New
     * ones get ids that were not used before. What a newsletter does not say ({@code publishedAt}, {@code changes},
     * {@code previous}, {@code next}) is kept. The revision is the next one if anything differs, and the same otherwise; a
     * higher one that the newsletter states is taken.
     *
     * <p>An item that was told by its likeness only, and one that is gone, are findings. A newsletter that is another issue,
     * by its slug, keeps nothing of this one.
     *
     * @param previous the issue as it was published last
     * @return an importer
     */
    public NewsletterImporter withPrevious(Issue previous) {
        return new NewsletterImporter(this, corrections, Objects.requireNonNull(previous, "previous"));
    }

    /**
     * Starts an importer for KOM's newsletter.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Imports a newsletter from a file, with the corrections beside it unless others were given.
     *
     * @param markdown the file, UTF-8 or a PDF; its name is the document that findings and provenance name
     * @return the issue and what was found
     * @throws ImportException if no issue can be made of it, or the corrections cannot be read
     * @throws IOException if a file cannot be read
     */
    public ImportResult read(Path markdown) throws IOException {
        Path beside = Corrections.beside(markdown);
        if (corrections == null && Files.isRegularFile(beside)) {
            return withCorrections(Corrections.read(beside)).read(markdown);
        }
        Path name = markdown.getFileName();
        try (InputStream in = Files.newInputStream(markdown)) {
            return read(in.readNBytes(Math.addExact(limit(true), 1)), name == null ? DOCUMENT : name.toString());
        }
    }

    /**
     * Imports a newsletter.
     *
     * @param markdown the newsletter, UTF-8, or a PDF, which is told by its first bytes
     * @param document the name for it in findings and provenance
     * @return the issue and what was found
     * @throws ImportException if no issue can be made of it
     */
    public ImportResult read(byte[] markdown, String document) {
        boolean pdf = PdfReader.isPdf(markdown);
        if (markdown.length > limit(pdf)) {
            throw failure(document, ImportCodes.SIZE, Map.of("limit", Integer.toString(limit(pdf))));
        }
        if (pdf) {
            Findings findings = new Findings();
            Node tree = PdfReader.read(markdown, document, PdfLimits.DEFAULT.withPages(maxPages), findings);
            SourceText source = SourceText.ofPages(document);
            return read(source, front(source, findings), tree, null, findings);
        }
        EncodedMail mail = EncodedMail.of(document, markdown);
        if (mail == null) {
            return read(SourceText.of(document, markdown), new Findings());
        }
        Findings findings = new Findings();
        mail.report(findings);
        try {
            return read(new SourceText(document, mail.text()), findings);
        } catch (ImportException e) {
            throw mail.explained(e);
        }
    }

    private int limit(boolean pdf) {
        return pdf ? (int) Math.min(Integer.MAX_VALUE - 16L, (long) PDF_SIZE * maxBytes) : maxBytes;
    }

    /**
     * Imports a newsletter.
     *
     * @param markdown the newsletter
     * @param document the name for it in findings and provenance
     * @return the issue and what was found
     * @throws ImportException if no issue can be made of it
     */
    public ImportResult read(String markdown, String document) {
        if (markdown.length() > maxBytes) {
            throw failure(document, ImportCodes.SIZE, Map.of("limit", Integer.toString(maxBytes)));
        }
        return read(new SourceText(document, markdown), new Findings());
    }

    private ImportResult read(SourceText source, Findings findings) {
        source.refuseMarkup();
        FrontMatter front = front(source, findings);
        String written = front.body();
        MailReader mail =
                MailReader.isMail(source.document(), written) ? MailReader.open(source.document(), written) : null;
        Node document = mail == null
                ? markdown.read(source, written)
                : mail.read(front.text("title", Limits.TITLE), front.written().text("title", Limits.TITLE), maxNesting);
        return read(source, front, document, mail, findings);
    }

    /** The front matter of a newsletter, as the corrections set it right. */
    private FrontMatter front(SourceText source, Findings findings) {
        FrontMatter own = FrontMatter.read(source, findings);
        return corrections == null ? own : own.correctedBy(corrections.front());
    }

    private ImportResult read(
            SourceText source, FrontMatter front, Node document, @Nullable MailReader mail, Findings findings) {
        String title = front.text("title", Limits.TITLE);
        TableOfContents.leaveOut(document, source, findings);
        if (mail != null) {
            mail.settle(document, title);
        }
        String written = front.written().text("title", Limits.TITLE);
        if (written == null) {
            if (mail == null) {
                Subtitle.settle(document, source);
            }
            TitleLine.part(document);
        }
        String subject = mail == null ? null : mail.subject();
        if (title != null && !title.equals(written)) {
            String known = written == null ? subject : written;
            String printed = PrintedTitle.leaveOut(document, title, known, source, findings);
            // It may say the period, and whose the newsletter is, as a subject may.
            subject = printed == null ? subject : printed;
        }
        List<Node> blocks = Nodes.children(document);
        if (blocks.isEmpty()) {
            throw failure(source.document(), ImportCodes.EMPTY, Map.of());
        }
        Heading assumed = mail == null ? HeadingLevels.settle(blocks, title, front.has("period"), source) : null;
        int body = MastheadEnd.in(blocks, title, source);
        boolean heads = mail == null && Nodes.isHeading(blocks.get(0), 1);
        String language = NewsletterLanguage.of(document, front, findings);
        List<Node> below = blocks.subList(body, blocks.size());
        Masthead masthead = new MastheadReader(source, front, subject, language, findings)
                .read(blocks.subList(0, body), below, heads);
        if (assumed != null) {
            findings.warning(ImportCodes.TITLE_ASSUMED, "/title", source.position(assumed), masthead.title(), Map.of());
        }
        if (mail != null) {
            mail.report(findings, masthead.title());
        }
        List<Node> text = new ArrayList<>(masthead.rest());
        text.addAll(below);
        int colophon = Colophon.start(text, masthead.publisher(), source);
        List<Node> news = BoldLines.parted(text.subList(0, colophon), source);
        List<Outline.SectionDraft> sections = Outline.of(news, masthead.title(), source, findings);
        if (sections.isEmpty()) {
            throw failure(source.document(), ImportCodes.EMPTY, Map.of());
        }
        Corrections set = Objects.requireNonNullElse(corrections, Corrections.NONE);
        Report report = new Report(set.document(), findings);
        Issue read = new IssueAssembly(source, findings, authority, document, masthead, front)
                .assemble(sections, new Cuts(set.cuts(), sections, report), text.subList(colophon, text.size()), front);
        Issue corrected = Applied.to(read, set.places(), set.list(), findings, report);
        Issue issue = previous == null
                ? corrected
                : Revision.of(corrected, previous, front.has("slug"), front.has("revision"), findings);
        check(issue, source);
        return new ImportResult(issue, findings.inOrder(source.unit()));
    }

    /** What is left to go wrong are the contract's limits on how many of a thing there may be. */
    private static void check(Issue issue, SourceText source) {
        try {
            CONTRACT.read(CONTRACT.toBytes(issue));
        } catch (InvalidDocumentException e) {
            Finding finding = e.finding();
            throw new ImportException(source.document(), finding.at(LimitPlace.of(issue, finding.pointer())), e);
        }
    }

    private static ImportException failure(String document, String code, Map<String, String> details) {
        return new ImportException(document, Finding.error(code, "", null, details));
    }

    /** Builds a {@link NewsletterImporter}. */
    public static final class Builder {
        private String authority = AUTHORITY;
        private int maxBytes = BYTES;
        private int maxPages = PdfLimits.DEFAULT.pages();
        private int maxNesting = NESTING;

        private Builder() {}

        /**
         * Sets the authority under which ids are minted: a domain name and a date on which the publisher held it.
         *
         * @param authority for example {@code politiet.no,2023}, which is the default
         * @return this builder
         * @throws IllegalArgumentException if {@code authority} is malformed (RFC 4151, section 2.1)
         */
        public Builder authority(String authority) {
            Objects.requireNonNull(authority, "authority");
            try {
                TagUri unused = TagUri.of(authority, Slug.of("a"));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        Syntax.quote(authority)
                                + " is no authority; write a domain and a date, such as \"nordlys.example,2026\"",
                        e);
            }
            this.authority = authority;
            return this;
        }

        /**
         * Sets the size a newsletter may have.
         *
         * @param maxBytes bytes, at least 1; 4 MiB unless set. For a newsletter given as a string, characters;
         *     a PDF may have eight times as many
         * @return this builder
         * @throws IllegalArgumentException if {@code maxBytes} is less
         */
        public Builder maxBytes(int maxBytes) {
            this.maxBytes = atLeastOne(maxBytes, "maxBytes");
            return this;
        }

        /**
         * Sets the number of pages a PDF may have.
         *
         * @param maxPages pages, at least 1; 500 unless set
         * @return this builder
         * @throws IllegalArgumentException if {@code maxPages} is less
         */
        public Builder maxPages(int maxPages) {
            this.maxPages = atLeastOne(maxPages, "maxPages");
            return this;
        }

        /**
         * Sets how deep lists and quotations may lie inside each other; what is deeper is read as text.
         *
         * @param maxNesting levels, at least 1; 32 unless set
         * @return this builder
         * @throws IllegalArgumentException if {@code maxNesting} is less
         */
        public Builder maxNesting(int maxNesting) {
            this.maxNesting = atLeastOne(maxNesting, "maxNesting");
            return this;
        }

        private static int atLeastOne(int value, String what) {
            if (value < 1) {
                throw new IllegalArgumentException(what + " must be at least 1, not " + value);
            }
            return value;
        }

        /**
         * Builds the importer.
         *
         * @return the importer
         */
        public NewsletterImporter build() {
            return new NewsletterImporter(this);
        }
    }
}
