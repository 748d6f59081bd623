package no.politiet.kom.publish.internal.pdf;

import java.util.List;

/**
 * What stands on a page.
 *
 * @param number the page, from 1
 * @param width its width as shown, in points
 * @param height its height as shown, in points
 * @param glyphs its characters in the order they are drawn, a list for each direction of writing: across first
 * @param rules its thin lines
 * @param links its areas that lead to an address
 * @param pictures whether it shows pictures
 */
record PageText(
        int number,
        double width,
        double height,
        List<List<Glyph>> glyphs,
        List<Rule> rules,
        List<LinkArea> links,
        boolean pictures) {}
