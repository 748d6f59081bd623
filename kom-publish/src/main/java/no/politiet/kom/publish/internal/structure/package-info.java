/** Where things begin and end, and what stands there: masthead, sections, headings, pieces of news, blocks, spans, links. */
@NullMarked
package no.politiet.kom.publish.internal.structure;

import org.jspecify.annotations.NullMarked;
