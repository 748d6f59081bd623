package no.politiet.kom.publish.internal.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.publish.ImportCodes;
import no.politiet.kom.publish.ImportException;
import no.politiet.kom.publish.internal.source.Findings;
import no.politiet.kom.publish.internal.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The headers of a mail (RFC 5322) as they are sent, or as a mail program writes them when it saves a mail as text, in
 * Norwegian or English. Only the subject is used; who sent it to whom is no part of an issue.
 */
final class MailHeaders {

    private static final Set<String> SUBJECT = Set.of("emne", "subject");
    private static final Set<String> ADDRESSED =
            Set.of("fra", "frå", "from", "til", "to", "dato", "date", "sendt", "sent");
    private static final int LONGEST_NAME = 60;

    /** A header: its name in lower case, its value on one line, and the line it begins on, counted from 0. */
    private record Header(String name, String value, TextLine line) {}

    private final List<Header> headers;
    private final int end;

    private MailHeaders(List<Header> headers, int end) {
        this.headers = headers;
        this.end = end;
    }

    /** The headers that a text begins with, none if it does not begin with those of a mail. */
    static MailHeaders of(List<TextLine> lines) {
        int at = 0;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        List<Header> headers = new ArrayList<>();
        for (; at < lines.size() && !lines.get(at).isBlank(); at++) {
            TextLine line = lines.get(at);
            Header header = header(line);
            if (header != null) {
                headers.add(header);
            } else if (!headers.isEmpty() && line.start() > 0) {
                Header folded = headers.remove(headers.size() - 1);
                headers.add(
                        new Header(folded.name, folded.value + " " + line.text().strip(), folded.line));
            } else {
                break;
            }
        }
        boolean addressed = headers.stream().anyMatch(header -> ADDRESSED.contains(header.name));
        boolean subject = headers.stream().anyMatch(header -> SUBJECT.contains(header.name));
        // A mail that was saved with its subject and nothing else begins with that line alone.
        boolean mail = (addressed ? subject || headers.size() > 2 : subject && headers.size() == 1)
                && (at == lines.size() || lines.get(at).isBlank());
        return mail ? new MailHeaders(headers, at) : new MailHeaders(List.of(), 0);
    }

    private static @Nullable Header header(TextLine line) {
        String text = line.text();
        int colon = text.indexOf(':');
        if (colon < 1 || colon > LONGEST_NAME) {
            return null;
        }
        String name = text.substring(0, colon);
        boolean token = name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
        return token
                ? new Header(
                        name.toLowerCase(Locale.ROOT), text.substring(colon + 1).strip(), line)
                : null;
    }

    boolean isEmpty() {
        return headers.isEmpty();
    }

    /** The index of the first line after the headers. */
    int end() {
        return end;
    }

    /** What the mail is about, null if it does not say. */
    @Nullable
    String subject() {
        return headers.stream()
                .filter(header -> SUBJECT.contains(header.name))
                .map(header -> Texts.oneLine(Texts.clean(header.value)))
                .filter(value -> !Texts.isBlank(value))
                .findFirst()
                .orElse(null);
    }

    /** Whether a blank at the end of a line says that it goes on in the next (RFC 3676). */
    boolean isFlowed() {
        return value("content-type").contains("format=flowed");
    }

    /** Whether its text or its subject has to be decoded before it can be read. */
    boolean isEncoded() {
        String type = value("content-type");
        boolean charset = type.contains("charset") && !type.contains("utf-8") && !type.contains("us-ascii");
        return !isPlain() || !isReadable() || charset || headers.stream().anyMatch(MailHeaders::isEncodedSubject);
    }

    private static boolean isEncodedSubject(Header header) {
        return SUBJECT.contains(header.name) && header.value.contains("=?") && header.value.contains("?=");
    }

    private boolean isPlain() {
        String type = value("content-type");
        return type.isEmpty() || type.startsWith("text/plain");
    }

    private boolean isReadable() {
        return Set.of("", "7bit", "8bit", "binary").contains(value("content-transfer-encoding"));
    }

    /** Refuses a mail whose text is hidden in an encoding. */
    void refuseEncoded(String document) {
        if (!isPlain() || !isReadable()) {
            String name = isPlain() ? "content-transfer-encoding" : "content-type";
            int line = headers.stream()
                    .filter(header -> header.name.equals(name))
                    .mapToInt(header -> header.line.index())
                    .findFirst()
                    .orElse(0);
            String what = Texts.cut(Texts.clean(value(name).split("[; ]", 2)[0]), 80);
            Finding finding = Finding.error(ImportCodes.MAIL_ENCODED, "", what, Map.of());
            throw new ImportException(document, finding.at(new Position(line + 1, 1)));
        }
    }

    private String value(String name) {
        return headers.stream()
                .filter(header -> header.name.equals(name))
                .map(header -> header.value.toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }

    /** Tells which headers are no part of the issue. */
    void report(Findings findings, boolean subjectIsUsed) {
        for (Header header : headers) {
            if (!(subjectIsUsed && SUBJECT.contains(header.name))) {
                String text = Texts.oneLine(Texts.clean(header.value));
                findings.info(
                        ImportCodes.MAIL_HEADER,
                        "",
                        new Position(header.line.index() + 1, 1),
                        text,
                        Map.of("name", header.line.text().substring(0, header.name.length())));
            }
        }
    }
}
