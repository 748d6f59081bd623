/**
 * How the importer and the feed writer work. Not exported.
 *
 * <p>An import goes {@code SourceText} → {@code FrontMatter} → commonmark → {@code Masthead}, {@code Colophon},
 * {@code Outline} (where things begin and end) → {@code BlockReader}, {@code InlineReader} (what stands there) →
 * {@code KindRule}, {@code DateReader}, {@code SourceReader} (what it says).
 */
@NullMarked
package no.politiet.kom.publish.internal;

import org.jspecify.annotations.NullMarked;
