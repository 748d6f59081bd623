package no.politiet.kom.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.politiet.kom.model.ProvenanceUnit;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.publish.internal.corrections.Correction;
import no.politiet.kom.publish.internal.corrections.CorrectionFile;
import no.politiet.kom.publish.internal.corrections.Cut;
import no.politiet.kom.publish.internal.corrections.PlaceLine;
import no.politiet.kom.publish.internal.source.Findings;
import no.politiet.kom.publish.internal.source.FrontMatter;
import no.politiet.kom.publish.internal.source.SourceText;

/**
 * What the editor set right after an import: addresses that were found, labels, kinds, titles, dates, sources, references,
 * and where an item begins. The printed words stay as they are.
 *
 * <p>Corrections are a text file beside the newsletter, named as it is but for the ending: {@code 2023-q1.corrections}
 * beside {@code 2023-q1.md} or {@code 2023-q1.pdf}. {@link NewsletterImporter#read(Path)} finds it there. UTF-8, a
 * correction a line:
 *
 * <pre>{@code
 * # Corrections to fyr.md. A line that begins like this one is for people.
 *
 * heading: Rapporter om lykter
 *   begin: Samtidig kom en veileder
 *   join: Rapporten er skrevet av
 *
 *   item: Fyrdirektoratet publiserte
 *     kind: report
 *     title: Lykter langs leia
 *     link "her" 1: https://fyr.example/rapport-4
 *     label "her" 1: Lykter langs leia
 *     rel "her" 1: document
 *     link "her" 2:
 *     date "i mars": published 2031-03
 *     source "Fyrdirektoratet": publisher
 *     source "UDI": none
 *     reference "Fyr-rapport 2031:4": fyrdirektoratet:report:2031:4
 *
 * heading: Høring om tåkelur
 *   date "1. juni": deadline 2031-06-15 12:00 previous 2031-06-01
 *   date "1901": none
 *
 * colophon:
 *   link "nettsidene våre": https://fyr.example/
 * }</pre>
 *
 * <p><b>Places</b> are words, so that they hold when the newsletter is edited: {@code heading:}, where one heading stands in
 * two sections {@code section:} before it, {@code item:} with the words its text begins with (of an item without text, the
 * heading), and {@code colophon:}. What follows belongs there until the next place. {@code item:} may be left out where the
 * heading has one item, {@code heading:} where no two items begin with these words. Case, punctuation, quotation marks and blanks at
 * the start of a line mean nothing.
 *
 * <p><b>The issue as a whole.</b> The file may begin with front matter, as a newsletter in Markdown may, which goes before what
 * the newsletter says itself: the period of a PDF that states none, another title.
 *
 * <pre>{@code
 * ---
 * title: Fyrnytt
 * period: 2031-01/2031-03
 * publisher: Fyrdirektoratet
 * ---
 * }</pre>
 *
 * <p><b>What can be set.</b> The words between quotation marks are printed ones.
 *
 * <ul>
 *   <li>{@code link "words":} the address, {@code label "words":} the text that makes sense out of context,
 *       {@code rel "words":} the code of what it leads to ({@link no.politiet.kom.model.LinkRel}). Where several links of the
 *       item have these words, a number says which.
 *   <li>{@code kind:} a code ({@link no.politiet.kom.model.Kind}); {@code title:} the title.
 *   <li>{@code date "words":} what the words mean, and nothing else: a role ({@link no.politiet.kom.model.DateRole}), a value
 *       ({@link no.politiet.kom.model.Period}), where there is one a time of day, and {@code previous} with earlier values. A
 *       line each where they mean several. Words that stand in the text and were read as no date become one.
 *   <li>{@code source "name":} the parts that a source plays in the item ({@link no.politiet.kom.model.SourceRole}), apart by
 *       commas. A name that is not known becomes a source of its own.
 *   <li>{@code reference "words":} the canonical form. Words that were read as no reference become one.
 *   <li>{@code begin:} an item begins at the paragraph that begins with these words; {@code join:} none does. They stand
 *       below a heading.
 * </ul>
 *
 * {@code none} in place of a value takes away what is there. A line without a value waits to be filled in and says nothing.
 *
 * <p>A correction that says what the importer inferred confirms it, and what was doubted is no longer a finding. One that
 * fits nothing, the line of a place that is not there, and one that fits more than one thing or changes nothing any more is a finding itself
 * ({@link ImportCodes#CORRECTION_UNFIT}, {@link ImportCodes#CORRECTION_AMBIGUOUS},
 * {@link ImportCodes#CORRECTION_UNNEEDED}). Immutable.
 */
public final class Corrections {

    /** No corrections. */
    public static final Corrections NONE = of(new SourceText("none.corrections", ""));

    static final String ENDING = ".corrections";
    private static final int BYTES = 1 << 20;

    private final String document;
    private final FrontMatter front;
    private final List<PlaceLine> places;
    private final List<Cut> cuts;
    private final List<Correction> corrections;

    private Corrections(String document, FrontMatter front, CorrectionFile file) {
        this.document = document;
        this.front = front;
        this.places = file.places();
        this.cuts = file.cuts();
        this.corrections = file.corrections();
    }

    /**
     * Reads corrections from a file.
     *
     * @param file the file, at most 1 MiB; its name is the document that findings name
     * @return the corrections
     * @throws ImportException if a line is malformed; it tells all that are
     * @throws IOException if the file cannot be read
     */
    public static Corrections read(Path file) throws IOException {
        Path name = file.getFileName();
        String document = name == null ? ENDING : name.toString();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(BYTES + 1);
            return bytes.length > BYTES ? tooLarge(document) : of(SourceText.of(document, bytes));
        }
    }

    /**
     * Reads corrections.
     *
     * @param text the corrections, at most 1 MiB
     * @param document the name for them in findings
     * @return the corrections
     * @throws ImportException if a line is malformed; it tells all that are
     */
    public static Corrections parse(String text, String document) {
        boolean large = text.length() > BYTES || text.getBytes(StandardCharsets.UTF_8).length > BYTES;
        return large ? tooLarge(document) : of(new SourceText(document, text));
    }

    private static Corrections of(SourceText source) {
        Findings found = new Findings();
        FrontMatter front = FrontMatter.read(source, found);
        CorrectionFile file = CorrectionFile.read(new SourceText(source.document(), front.body()).lines());
        List<Finding> faults = new ArrayList<>(found.inOrder(ProvenanceUnit.LINE));
        faults.addAll(file.faults());
        if (!faults.isEmpty()) {
            throw new ImportException(source.document(), faults);
        }
        return new Corrections(source.document(), front, file);
    }

    private static Corrections tooLarge(String document) {
        Map<String, String> limit = Map.of("limit", Integer.toString(BYTES));
        throw new ImportException(document, Finding.error(ImportCodes.CORRECTION_SIZE, "", null, limit));
    }

    /**
     * The file beside a newsletter in which its corrections are looked for.
     *
     * @param newsletter the file of the newsletter
     * @return the file, which need not be there
     */
    public static Path beside(Path newsletter) {
        Path name = newsletter.getFileName();
        String text = name == null ? "" : name.toString();
        int point = text.lastIndexOf('.');
        return newsletter.resolveSibling((point > 0 ? text.substring(0, point) : text) + ENDING);
    }

    /**
     * The name that findings have for these corrections.
     *
     * @return the name of the file, or the one given
     */
    public String document() {
        return document;
    }

    /**
     * How much is set right.
     *
     * @return the number of corrections; several values of one date are one
     */
    public int size() {
        return cuts.size() + corrections.size();
    }

    /** What they say of the issue as a whole. */
    FrontMatter front() {
        return front;
    }

    List<PlaceLine> places() {
        return places;
    }

    List<Cut> cuts() {
        return cuts;
    }

    List<Correction> list() {
        return corrections;
    }
}
