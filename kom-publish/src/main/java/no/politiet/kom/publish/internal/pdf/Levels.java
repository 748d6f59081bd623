package no.politiet.kom.publish.internal.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The levels of headings, by their sizes. A section's title is a heading at the top of a page that other pages repeat; in a
 * newsletter without such headers, the largest size that is not the newsletter's own title, if there are two sizes or more.
 * What is as large as a section's title is of level 1, the next size below of level 2, all others of level 3. The
 * newsletter's title, above the first section, is of level 2.
 */
final class Levels {

    private static final double SAME = 0.06;

    private final double section;
    private final double heading;

    private Levels(double section, double heading) {
        this.section = section;
        this.heading = heading;
    }

    static Levels of(List<PdfBlock> blocks) {
        List<PdfBlock.Title> titles = new ArrayList<>();
        Set<Integer> pages = new HashSet<>();
        Map<String, Integer> tops = new HashMap<>();
        Map<String, PdfBlock.Title> first = new HashMap<>();
        for (PdfBlock block : blocks) {
            boolean top = pages.add(block.page());
            if (block instanceof PdfBlock.Title title) {
                titles.add(title);
                if (top) {
                    tops.merge(key(title), 1, Integer::sum);
                    first.putIfAbsent(key(title), title);
                }
            }
        }
        double section = 0;
        for (Map.Entry<String, Integer> top : tops.entrySet()) {
            if (top.getValue() > 1) {
                section = Math.max(section, sizeOf(first, top.getKey()));
            }
        }
        TreeSet<Double> sizes = new TreeSet<>();
        titles.forEach(title -> sizes.add(title.size()));
        if (section == 0) {
            section = largest(titles, sizes);
        }
        Double below = sizes.lower(section * (1 - SAME));
        return new Levels(section, below == null ? 0 : below);
    }

    private static double sizeOf(Map<String, PdfBlock.Title> titles, String key) {
        PdfBlock.Title title = titles.get(key);
        return title == null ? 0 : title.size();
    }

    private static String key(PdfBlock.Title title) {
        return title.text().toLowerCase(Locale.ROOT) + ' ' + Math.round(title.size());
    }

    /** The largest size but for the newsletter's title: the first heading, alone in its size. */
    private static double largest(List<PdfBlock.Title> titles, NavigableSet<Double> sizes) {
        if (titles.isEmpty()) {
            return Double.POSITIVE_INFINITY;
        }
        double most = sizes.last();
        long alike =
                titles.stream().filter(title -> isAbout(title.size(), most)).count();
        boolean own = alike == 1 && isAbout(titles.get(0).size(), most);
        Double next = own ? sizes.lower(most * (1 - SAME)) : Double.valueOf(most);
        // With one size there are headings and no sections.
        return next == null || sizes.lower(next * (1 - SAME)) == null ? Double.POSITIVE_INFINITY : next;
    }

    private static boolean isAbout(double size, double other) {
        return Double.isFinite(other) && Math.abs(size - other) <= SAME * other;
    }

    /** The level of a heading. */
    int of(PdfBlock.Title title) {
        if (isAbout(title.size(), section)) {
            return 1;
        }
        return title.size() > section || title.size() >= heading * (1 - SAME) ? 2 : 3;
    }
}
