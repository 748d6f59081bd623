/** A newsletter as a plain-text mail: what an author shows by lines, blanks and capitals becomes a CommonMark tree. */
@NullMarked
package no.politiet.kom.publish.internal.mail;

import org.jspecify.annotations.NullMarked;
