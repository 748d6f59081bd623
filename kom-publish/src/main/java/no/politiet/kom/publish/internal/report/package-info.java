/** What an import says to the editor, as text. */
@NullMarked
package no.politiet.kom.publish.internal.report;

import org.jspecify.annotations.NullMarked;
