/** An issue as HTML. */
@NullMarked
package no.politiet.kom.render.internal.html;

import org.jspecify.annotations.NullMarked;
