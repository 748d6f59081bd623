package no.politiet.kom.publish.internal.mail;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which style of headings is that of the sections. The title of a section stands right above the heading of what is in it,
 * and that one above text: the style is one of which a third of the headings or more stand right above others, and that
 * stands right below no such style itself.
 *
 * <p>The newsletter begins with it, with a heading of those in the sections, or with one in a style of its own. Where no
 * style is shown to be that of the sections, it is the one that the newsletter begins with, unless most headings have it,
 * and else the strongest.
 */
final class SectionStyles {

    private static final int PART = 3;

    private final Map<HeadingStyle, Integer> headings = new EnumMap<>(HeadingStyle.class);

    /** How often one style stands right above another. */
    private final Map<HeadingStyle, Map<HeadingStyle, Integer>> above = new EnumMap<>(HeadingStyle.class);

    private SectionStyles(List<List<HeadingStyle>> stacks) {
        for (List<HeadingStyle> stack : stacks) {
            HeadingStyle before = null;
            for (HeadingStyle style : stack) {
                headings.merge(style, 1, Integer::sum);
                if (before != null && before != style) {
                    above.computeIfAbsent(before, other -> new EnumMap<>(HeadingStyle.class))
                            .merge(style, 1, Integer::sum);
                }
                before = style;
            }
        }
    }

    /**
     * The styles of sections, none if a newsletter has headings of one style only that is not a section's.
     *
     * @param stacks the styles of headings that stand right below each other, in the order of the newsletter
     */
    static Set<HeadingStyle> in(List<List<HeadingStyle>> stacks) {
        return stacks.isEmpty() ? Set.of() : new SectionStyles(stacks).sections(stacks.get(0));
    }

    private Set<HeadingStyle> sections(List<HeadingStyle> first) {
        HeadingStyle shown = shown(first.get(0));
        if (shown == null) {
            return likely(first);
        }
        Set<HeadingStyle> sections = EnumSet.of(shown);
        HeadingStyle capitals = shown.inCapitals();
        if (above(shown, capitals) == 0 && above(capitals, shown) == 0) {
            // "EU" among sections that have the same rule below them.
            sections.add(capitals);
        }
        if (isSingle(first.get(0)) && first.size() > 1 && above(shown, first.get(1)) > 0) {
            // The first section in a style of its own; the title would stand right above that of a section.
            sections.add(first.get(0));
        }
        return sections;
    }

    private @Nullable HeadingStyle shown(HeadingStyle first) {
        Set<HeadingStyle> opening = EnumSet.noneOf(HeadingStyle.class);
        headings.forEach((style, count) -> {
            if (style != HeadingStyle.PLAIN && !isSingle(style) && aboveOthers(style) * PART >= count) {
                opening.add(style);
            }
        });
        return opening.stream()
                .filter(style -> opening.stream().noneMatch(other -> above(other, style) > above(style, other)))
                .max(Comparator.comparingInt(this::aboveOthers))
                .filter(style -> style == first || isSingle(first) || above(style, first) > 0)
                .orElse(null);
    }

    private Set<HeadingStyle> likely(List<HeadingStyle> first) {
        HeadingStyle style = first.get(0);
        int count = headings.getOrDefault(style, 0);
        int all = headings.values().stream().mapToInt(Integer::intValue).sum();
        boolean opens = count > 1 || first.size() > 1 && headings.size() == 2;
        if (opens && style.isSection() && count * 2 <= all) {
            return EnumSet.of(style);
        }
        HeadingStyle strongest = new TreeSet<>(headings.keySet()).first();
        return headings.size() > 1 || strongest.isSection() ? EnumSet.of(strongest) : Set.of();
    }

    private boolean isSingle(HeadingStyle style) {
        return headings.getOrDefault(style, 0) == 1;
    }

    private int above(HeadingStyle style, HeadingStyle other) {
        return above.getOrDefault(style, Map.of()).getOrDefault(other, 0);
    }

    private int aboveOthers(HeadingStyle style) {
        return above.getOrDefault(style, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
