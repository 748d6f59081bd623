/**
 * The newsletter as a PDF, read into the tree that Markdown is read into: {@link
 * no.politiet.kom.publish.internal.pdf.PdfReader}.
 *
 * <p>The steps: {@code PdfFile} opens the file within bounds; {@code PageReader} runs a page's content and gives its
 * glyphs, lines, small shapes and link areas; {@code Lines} joins glyphs to lines; {@code RunningParts} takes away what pages
 * repeat, and {@code Footnotes} the notes, which it puts back where their marks are; {@code DrawnTables} takes tables with
 * drawn lines out; {@code Bullets} joins drawn bullets to their lines; {@code Columns} puts lines in reading order;
 * {@code BlockBuilder} makes headings, paragraphs and list entries of them; {@code Flow} joins what pages took apart;
 * {@code TreeWriter} writes the tree. PDFBox is used for the file format, encodings and filters only: fonts and colours are
 * never loaded, so that nothing depends on the machine's own.
 */
@NullMarked
package no.politiet.kom.publish.internal.pdf;

import org.jspecify.annotations.NullMarked;
