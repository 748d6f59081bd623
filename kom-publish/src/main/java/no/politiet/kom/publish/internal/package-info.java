/**
 * How the importer and the feed writer work. Not exported.
 *
 * <p>Data flows one way. A newsletter in one of its forms ({@code markdown}, {@code pdf}, {@code mail}) becomes a CommonMark
 * tree; {@code structure} says where things begin and end in it and what stands there; {@code text} gives its passages as
 * sentences and words; {@code facts} reads from these what an item says; {@code assembly} puts the issue together.
 * {@code source} knows the newsletter as it came and keeps what was found.
 */
@NullMarked
package no.politiet.kom.publish.internal;

import org.jspecify.annotations.NullMarked;
