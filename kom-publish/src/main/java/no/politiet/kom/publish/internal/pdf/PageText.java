package no.politiet.kom.publish.internal.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands on a page.
 *
 * @param number the page, from 1
 * @param width its width as shown, in points
 * @param height its height as shown, in points
 * @param glyphs its characters in the order they are drawn, a list for each direction of writing: across first
 * @param rules its thin lines that part texts or stand below words
 * @param borders its thin lines that may be those of tables
 * @param marks its small shapes
 * @param links its areas that lead to an address
 * @param pictures whether it shows pictures
 */
record PageText(
        int number,
        double width,
        double height,
        List<List<Glyph>> glyphs,
        List<Rule> rules,
        Borders borders,
        List<Mark> marks,
        List<LinkArea> links,
        boolean pictures) {

    /** The same page, from which characters may be taken out. */
    PageText copy() {
        List<List<Glyph>> own = new ArrayList<>();
        glyphs.forEach(direction -> own.add(new ArrayList<>(direction)));
        return new PageText(number, width, height, own, rules, borders, marks, links, pictures);
    }
}
