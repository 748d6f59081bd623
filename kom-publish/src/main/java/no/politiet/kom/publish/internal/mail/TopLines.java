package no.politiet.kom.publish.internal.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import no.politiet.kom.publish.internal.masthead.PublisherLine;
import no.politiet.kom.publish.internal.masthead.PublisherName;
import no.politiet.kom.publish.internal.text.AddressFinder;
import no.politiet.kom.publish.internal.text.MastheadPeriod;
import no.politiet.kom.publish.internal.text.Texts;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * The masthead of a mail: the short lines at the top, up to the one that states the period and whom it is for. One of them is the
 * title: the one the subject says, or the front matter; else one that is underlined or calls itself news; else the second of
 * two, the first being the publisher; else the only one.
 */
final class TopLines {

    private static final int MOST_BLOCKS = 5;
    private static final int MOST_LINES = 8;
    private static final int LONGEST = 80;

    private static final List<String> NEWS = List.of("nyhe", "nytt", "brev", "bulletin", "posten", "varsel", "melding");

    private static final Pattern SUBTITLE = Pattern.compile(
            "(?:nyheter|nyhende|nytt|\\S*brev) (?:om|for) .*|(?-i:fra|frå|om|for|til|nytt|nyheter|nyhende) .*",
            Pattern.CASE_INSENSITIVE);

    private final List<TextLine> lines = new ArrayList<>();
    /** The lines that go on with the one before: whom it is for, where that takes more than one. */
    private final List<TextLine> further = new ArrayList<>();

    private final List<TextLine> underlined = new ArrayList<>();
    private int end;

    private TopLines() {}

    /** The masthead of a text; {@code title} is what its title is already known to be, null if it is not. */
    static TopLines of(List<TextLine> text, @Nullable String title) {
        TopLines top = new TopLines();
        int at = 0;
        boolean period = false;
        for (int block = 0; block < MOST_BLOCKS && at < text.size(); block++) {
            while (at < text.size() && text.get(at).isBlank()) {
                at++;
            }
            int from = at;
            while (at < text.size() && !text.get(at).isBlank()) {
                at++;
            }
            List<TextLine> lines = text.subList(from, at);
            if (!isMasthead(lines) || period && !isAudience(lines)) {
                break;
            }
            top.add(lines);
            period |= lines.stream()
                    .anyMatch(line -> MastheadPeriod.find(line.text().strip()) != null);
            if (period || block == 0 && title != null && !lines.isEmpty() && isTitled(lines, title)) {
                top.end = at;
            }
        }
        top.lines.removeIf(
                line -> top.end == 0 || line.index() >= text.get(top.end - 1).index() + 1);
        return top;
    }

    private void add(List<TextLine> block) {
        for (int i = 0; i < block.size(); i++) {
            TextLine line = block.get(i);
            if (i > 0 && goesOn(block.get(0), line)) {
                further.add(line.stripped());
            } else if (!Rules.isRule(line.text())) {
                lines.add(line.stripped());
                if (i + 1 < block.size() && Rules.isRule(block.get(i + 1).text())) {
                    underlined.add(line.stripped());
                }
            }
        }
    }

    /** Whether whom a letter is for goes on in a line below. */
    private static boolean goesOn(TextLine first, TextLine line) {
        return isAudience(first.text())
                && !isAudience(line.text())
                && !Rules.isRule(line.text())
                && MastheadPeriod.find(line.text()) == null;
    }

    /** Whether lines are the title, or begin with what the title does, whatever its case, where it says the period. */
    private static boolean isTitled(List<TextLine> lines, String title) {
        String first = lines.get(0).text().strip();
        return lines.size() == 1 && Texts.same(first, title)
                || MastheadPeriod.find(title) != null
                        && beginsWith(title.toLowerCase(Locale.ROOT), first.toLowerCase(Locale.ROOT));
    }

    private static boolean isMasthead(List<TextLine> lines) {
        return lines.size() <= MOST_LINES
                && lines.stream().allMatch(line -> isMasthead(line.text().strip()));
    }

    private static boolean isMasthead(String line) {
        return line.length() <= LONGEST
                && !line.isEmpty()
                && line.charAt(0) != '>'
                && (Rules.isRule(line) || ".:;,".indexOf(line.charAt(line.length() - 1)) < 0)
                && AddressFinder.in(line).isEmpty()
                && (Marker.of(new TextLine(0, 0, 0, line)) == null || MastheadPeriod.find(line) != null);
    }

    private static boolean isAudience(List<TextLine> lines) {
        return lines.isEmpty()
                || isAudience(lines.get(0).text())
                || lines.stream().allMatch(line -> isAudience(line.text()) || Rules.isRule(line.text()));
    }

    private static boolean isAudience(String line) {
        return line.strip().startsWith("Til ");
    }

    /** The index of the first line below the masthead. */
    int end() {
        return end;
    }

    /** Adds a block for each line of the masthead. */
    void addTo(Node document, @Nullable String known, Paragraphs paragraphs) {
        TextLine title = title(known);
        for (TextLine line : lines) {
            Block block = new Paragraph();
            if (line.equals(title)) {
                Heading heading = new Heading();
                heading.setLevel(2);
                block = heading;
            }
            List<TextLine> all = new ArrayList<>(List.of(line));
            for (TextLine next : further) {
                if (isNextOf(line, next)) {
                    all.add(next);
                }
            }
            paragraphs.add(all, block);
            document.appendChild(block);
        }
    }

    /** Whether no other line of the masthead stands between a line and one that goes on. */
    private boolean isNextOf(TextLine line, TextLine next) {
        return next.index() > line.index()
                && lines.stream().noneMatch(other -> other.index() > line.index() && other.index() < next.index());
    }

    private @Nullable TextLine title(@Nullable String known) {
        for (TextLine line : lines) {
            if (known != null && Texts.same(line.text(), known)) {
                return line;
            }
        }
        for (TextLine line : lines) {
            if (known != null && beginsWith(known, line.text())) {
                return line;
            }
        }
        List<TextLine> names = new ArrayList<>(lines);
        names.removeIf(line -> isAudience(line.text()) || MastheadPeriod.find(line.text()) != null);
        for (TextLine name : names) {
            if (underlined.contains(name)) {
                return name;
            }
        }
        boolean titled = names.stream().anyMatch(line -> !isSubtitle(line) && !PublisherName.isBody(line.text()));
        names.removeIf(line -> titled && isSubtitle(line));
        List<TextLine> all = new ArrayList<>(lines);
        all.removeIf(line -> titled && isSubtitle(line));
        if (names.stream().anyMatch(line -> isName(line, names))) {
            names.removeIf(TopLines::saysWhose);
            all.removeIf(TopLines::saysWhose);
        }
        TextLine news = news(names);
        if (news == null) {
            // "Lekbrevet nr. 4/2029, oktober–desember"
            news = news(all);
        }
        if (news != null) {
            return news;
        }
        return known != null || names.isEmpty() ? null : names.get(Math.min(1, names.size() - 1));
    }

    /** "Nytt om lys og lyd" below the title, and "fra Fyrvesenet" below that. */
    private static boolean isSubtitle(TextLine line) {
        return SUBTITLE.matcher(line.text()).matches()
                || Character.isLowerCase(line.text().codePointAt(0));
    }

    /** Whether a line may be the title rather than one that says whose the newsletter is: no number, and nobody whom that one names. */
    private static boolean isName(TextLine line, List<TextLine> all) {
        return !saysWhose(line)
                && line.text().chars().noneMatch(Character::isDigit)
                && all.stream()
                        .noneMatch(other -> !other.equals(line) && other.text().endsWith(line.text()));
    }

    /** "Nyhetsbrev fra Fyrvesenet", which is the title only where no other line may be. */
    private static boolean saysWhose(TextLine line) {
        return PublisherLine.saysWhose(line.text());
    }

    /** Whether the subject says a line first: "Lysbladet" of "Lysbladet mars 2032 – nye lykter". */
    static boolean beginsWith(String subject, String line) {
        return !line.isEmpty()
                && subject.startsWith(line)
                && (subject.length() == line.length() || !Character.isLetterOrDigit(subject.charAt(line.length())));
    }

    /** The first line that calls itself news, null if none does. */
    private static @Nullable TextLine news(List<TextLine> lines) {
        for (TextLine line : lines) {
            String words = line.text().toLowerCase(Locale.ROOT);
            if (NEWS.stream().anyMatch(words::contains)) {
                return line;
            }
        }
        return null;
    }
}
