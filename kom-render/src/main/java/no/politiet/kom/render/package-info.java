/**
 * An issue in forms people read: {@link no.politiet.kom.render.TextRenderer} for a terminal or a plain e-mail.
 *
 * <p>A renderer adds facts, never words of its own to the text: {@link no.politiet.kom.render.PrintedText} is what each of
 * them shows in whole and in order. Renderers are immutable and safe for use by several threads. The locale, time zone
 * and character set of the machine play no part.
 */
@NullMarked
package no.politiet.kom.render;

import org.jspecify.annotations.NullMarked;
