/**
 * KOM's side: {@link no.politiet.kom.publish.NewsletterImporter} makes an issue of the newsletter as written, and
 * {@link no.politiet.kom.publish.FeedPublisher} makes the folder of files that a web server serves.
 *
 * <p>The importer never corrects the author's words and loses none: each stands in exactly one place of the printed text
 * (masthead, titles, headings, bodies, colophon). What it infers or doubts it says as a finding of the layer
 * {@code import}; {@link no.politiet.kom.publish.ImportCodes} lists them.
 */
@NullMarked
package no.politiet.kom.publish;

import org.jspecify.annotations.NullMarked;
