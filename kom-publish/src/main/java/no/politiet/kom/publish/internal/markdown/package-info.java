/** A newsletter in Markdown, as a CommonMark tree. */
@NullMarked
package no.politiet.kom.publish.internal.markdown;

import org.jspecify.annotations.NullMarked;
