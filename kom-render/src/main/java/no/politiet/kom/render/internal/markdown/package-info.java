/** An issue as Markdown. */
@NullMarked
package no.politiet.kom.render.internal.markdown;

import org.jspecify.annotations.NullMarked;
