package no.politiet.kom.publish.internal.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.publish.ImportCodes;
import no.politiet.kom.publish.ImportException;
import no.politiet.kom.publish.internal.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The keys and values between two lines of hyphens at the top: the part of YAML that a newsletter needs, with its line
 * numbers, which the Markdown library's own extension does not keep.
 */
public final class FrontMatter {

    /** The keys that mean something. */
    static final Set<String> KEYS =
            Set.of("slug", "period", "language", "title", "publisher", "audience", "licence", "revision");

    private static final Pattern FENCE = Pattern.compile("-{3}[ \\t]*");
    private static final Pattern ENTRY = Pattern.compile("([A-Za-z][A-Za-z0-9_-]*)[ \\t]*:(?:[ \\t]+(.*))?");

    /** A value, and where it stands. */
    private record Entry(String value, String document, int line) {}

    private final SourceText source;
    private final Map<String, Entry> entries = new HashMap<>();
    private final int lines;
    private final boolean open;

    /** What it was before it was set right. */
    private @Nullable FrontMatter written;

    private FrontMatter(SourceText source, int lines, boolean open) {
        this.source = source;
        this.lines = lines;
        this.open = open;
    }

    /** Reads the front matter, if there is any: a first line of hyphens, a key, and another line of hyphens. */
    public static FrontMatter read(SourceText source, Findings findings) {
        List<String> lines = source.lines();
        boolean opens = lines.size() > 2
                && FENCE.matcher(lines.get(0)).matches()
                && ENTRY.matcher(lines.get(1)).matches();
        int close = 1;
        while (opens && close < lines.size() && !FENCE.matcher(lines.get(close)).matches()) {
            close++;
        }
        boolean open = opens
                && close == lines.size()
                && lines.stream()
                        .skip(1)
                        .takeWhile(line -> ENTRY.matcher(line).matches())
                        .anyMatch(line -> KEYS.contains(key(line)));
        if (open) {
            findings.warning(ImportCodes.FRONT_MATTER_OPEN, "", new Position(1, 1), lines.get(1), Map.of());
        }
        if (!opens || close == lines.size()) {
            return new FrontMatter(source, 0, open);
        }
        FrontMatter matter = new FrontMatter(source, close + 1, false);
        for (int i = 1; i < close; i++) {
            matter.read(lines.get(i), i + 1, findings);
        }
        return matter;
    }

    /** This front matter, set right by another: what that one says is so, and else what this one says. */
    public FrontMatter correctedBy(FrontMatter other) {
        FrontMatter both = new FrontMatter(source, lines, open);
        both.entries.putAll(entries);
        both.entries.putAll(other.entries);
        both.written = this;
        return both;
    }

    /** That of the newsletter, before it was set right. */
    public FrontMatter written() {
        return written == null ? this : written;
    }

    private static String key(String line) {
        return line.substring(0, Math.max(0, line.indexOf(':'))).strip();
    }

    private void read(String line, int number, Findings findings) {
        Matcher entry = ENTRY.matcher(line);
        Position at = new Position(number, 1);
        if (entry.matches()) {
            String key = entry.group(1);
            if (!KEYS.contains(key)) {
                findings.warning(ImportCodes.FRONT_MATTER_KEY, "", at, line, Map.of("name", key));
            } else if (entry.group(2) != null && !Texts.isBlank(Texts.clean(entry.group(2)))) {
                Entry value =
                        new Entry(unquoted(Texts.oneLine(Texts.clean(entry.group(2)))), source.document(), number);
                if (entries.put(key, value) != null) {
                    findings.warning(ImportCodes.FRONT_MATTER_TWICE, "", at, line, Map.of("name", key));
                }
            }
        } else if (!line.isBlank() && !line.startsWith("#")) {
            findings.warning(ImportCodes.FRONT_MATTER_LINE, "", at, line, Map.of());
        }
    }

    private static String unquoted(String value) {
        char first = value.charAt(0);
        boolean quoted =
                value.length() > 2 && (first == '"' || first == '\'') && value.indexOf(first, 1) == value.length() - 1;
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /** The newsletter below the front matter, whose lines are left empty so that all others keep their numbers. */
    public String body() {
        if (lines == 0) {
            return source.text();
        }
        int at = 0;
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            at += source.lines().get(i).length();
            if (source.text().startsWith("\r\n", at)) {
                at++;
            }
            at = Math.min(at + 1, source.text().length());
            body.append('\n');
        }
        // The blanks keep the offsets of what follows.
        return body.insert(0, " ".repeat(at - body.length())) + source.text().substring(at);
    }

    /** Whether it begins and does not end, so that nothing of it was read. */
    public boolean isOpen() {
        return open;
    }

    /** Whether there is a value. */
    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /** A text value, null if absent. */
    public @Nullable String text(String key, int max) {
        return value(key, "LINE", value -> {
            if (!Texts.isLine(value, max)) {
                throw new IllegalArgumentException(value);
            }
            return value;
        });
    }

    /** A value of another type, null if absent; {@code expected} names the form it has to have, as messages know it. */
    public <T> @Nullable T value(String key, String expected, Function<String, T> parser) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return null;
        }
        try {
            return parser.apply(entry.value);
        } catch (IllegalArgumentException e) {
            Finding finding = Finding.error(
                    ImportCodes.FRONT_MATTER_VALUE, "", entry.value, Map.of("name", key, "expected", expected));
            throw new ImportException(entry.document, finding.at(new Position(entry.line, 1)), e);
        }
    }
}
