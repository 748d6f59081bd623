/**
 * An issue in forms that people and programs read. {@link no.politiet.kom.render.IssueRenderer} makes any {@linkplain
 * no.politiet.kom.render.Format format} of an issue or of a {@linkplain no.politiet.kom.render.Selection selection} of its items,
 * {@link no.politiet.kom.render.FeedRenderer} a feed or calendar of several; {@link no.politiet.kom.render.TextRenderer} writes for
 * a terminal.
 *
 * <p>A renderer adds facts, never words of its own to the text: {@link no.politiet.kom.render.PrintedText} is what each of
 * them shows in whole and in order. Renderers are immutable and safe for use by several threads. The locale, time zone
 * and character set of the machine play no part.
 */
@NullMarked
package no.politiet.kom.render;

import org.jspecify.annotations.NullMarked;
