package no.politiet.kom.publish.internal.mail;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Collections;
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
 * A mail as it is sent (RFC 5322 and 2045), of which the parts in plain text are taken and decoded. The same text in HTML is
 * passed over; what else the mail carries is told.
 */
public final class EncodedMail {

    private static final int LOOKED_AT = 1 << 16;
    /** Parts inside each other: a forwarded mail with an attachment has three. */
    private static final int DEEPEST = 16;

    private static final int SHOWN = 80;
    /** "Se vedlegg" with a greeting and a signature is shorter, in characters. */
    private static final int SHORT = 500;

    private static final Set<String> TOO_LITTLE =
            Set.of(ImportCodes.EMPTY, ImportCodes.NO_TITLE, ImportCodes.NO_PERIOD, ImportCodes.PERIOD_WORDS);

    /** What a mail is of that is not of the kind it should be, or broken. */
    private static final String MIME = "MIME";

    private final String document;
    private final StringBuilder headers = new StringBuilder();
    private final List<String> texts = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private final List<String> attached = new ArrayList<>();
    private boolean html;

    /** Lines of headers that the text has not. */
    private int passed;

    private EncodedMail(String document) {
        this.document = document;
    }

    /**
     * Decodes a mail.
     *
     * @return the mail, null where these are no bytes of one, or it can be read as it is
     * @throws ImportException if it has no text, or none that can be decoded
     */
    public static @Nullable EncodedMail of(String document, byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (!MailReader.isMail(document, start)
                || !MailHeaders.of(TextLine.of(start)).isEncoded()) {
            return null;
        }
        EncodedMail mail = new EncodedMail(document);
        try {
            MimeMessage message = new MimeMessage((Session) null, new ByteArrayInputStream(bytes));
            mail.readHeaders(message);
            mail.read(message, 0);
            mail.keepLines(message, start);
        } catch (MessagingException | IOException e) {
            throw mail.refused(MIME, e);
        }
        if (mail.texts.isEmpty()) {
            throw mail.refused(mail.html ? "text/html" : MIME, null);
        }
        return mail;
    }

    /**
     * Its headers and text as a mail that needs no decoding. The lines of findings are those of this text; those of a mail of one part that
     * is only sent in another charset are those of the mail too.
     */
    public String text() {
        return headers + "\n".repeat(1 + passed) + String.join("\n\n", texts);
    }

    /** Counts the lines of headers that were left out or joined. */
    private void keepLines(MimeMessage message, String start) throws MessagingException {
        if (!new ContentType(message.getContentType()).match("multipart/*")) {
            long sent = start.lines().takeWhile(line -> !line.isBlank()).count();
            passed = (int)
                    Math.max(0, sent - headers.chars().filter(c -> c == '\n').count());
        }
    }

    /** Tells what of the mail is no part of the issue. */
    public void report(Findings findings) {
        for (String other : others) {
            findings.info(ImportCodes.MAIL_PART, "", new Position(1, 1), other, Map.of());
        }
    }

    /** Why a mail was refused, and, if its text is short, what it carries that may be the newsletter. */
    public ImportException explained(ImportException refused) {
        int length = texts.stream().mapToInt(String::length).sum();
        if (attached.isEmpty()
                || length > SHORT
                || !TOO_LITTLE.contains(refused.finding().code())) {
            return refused;
        }
        String names = Texts.cut(Texts.oneLine(Texts.clean(String.join(", ", attached))), SHOWN);
        List<Finding> findings = new ArrayList<>(refused.findings());
        findings.add(
                Finding.error(ImportCodes.MAIL_ATTACHED, "", names, Map.of()).at(new Position(1, 1)));
        return new ImportException(refused.document(), findings);
    }

    private void readHeaders(MimeMessage message) throws MessagingException, UnsupportedEncodingException {
        for (Header header : Collections.list(message.getAllHeaders())) {
            String name = header.getName().toLowerCase(Locale.ROOT);
            if (!name.startsWith("content-") && !name.equals("mime-version")) {
                String value = MimeUtility.decodeText(MimeUtility.unfold(header.getValue()));
                headers.append(header.getName()).append(": ").append(Texts.oneLine(Texts.clean(value)));
                headers.append('\n');
            }
        }
    }

    private void read(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST) {
            throw refused(MIME, null);
        }
        ContentType type = new ContentType(part.getContentType());
        if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            pass(part, type);
        } else if (type.match("multipart/*")) {
            MimeMultipart parts = new MimeMultipart(part.getDataHandler().getDataSource());
            for (int i = 0; i < parts.getCount(); i++) {
                read(parts.getBodyPart(i), depth + 1);
            }
        } else if (type.match("message/rfc822")) {
            read(new MimeMessage((Session) null, part.getInputStream()), depth + 1);
        } else if (type.match("text/plain")) {
            read(part, type);
        } else if (type.match("text/html")) {
            html = true;
        } else {
            pass(part, type);
        }
    }

    private void pass(Part part, ContentType type) {
        others.add(type.getBaseType());
        if (!type.match("image/*")) {
            attached.add(name(part, type));
        }
    }

    /** The name of an attached file, or its type where it has none that can be read. */
    private static String name(Part part, ContentType type) {
        try {
            String name = part.getFileName();
            return name == null ? type.getBaseType() : MimeUtility.decodeText(name);
        } catch (MessagingException | UnsupportedEncodingException e) {
            return type.getBaseType();
        }
    }

    private void read(Part part, ContentType type) throws MessagingException, IOException {
        if (texts.isEmpty() && "flowed".equalsIgnoreCase(type.getParameter("format"))) {
            headers.append("Content-Type: text/plain; format=flowed\n");
        }
        texts.add(decode(part.getInputStream().readAllBytes(), type.getParameter("charset")));
    }

    private String decode(byte[] text, @Nullable String named) {
        // US-ASCII is what no charset means; a mail program that sends other bytes so means UTF-8.
        String charset = named == null || named.equalsIgnoreCase("us-ascii") ? "UTF-8" : named;
        try {
            return Charset.forName(charset)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text))
                    .toString();
        } catch (CharacterCodingException | IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw refused(charset, e);
        }
    }

    private ImportException refused(String what, @Nullable Exception cause) {
        Finding finding = Finding.error(ImportCodes.MAIL_ENCODED, "", Texts.cut(Texts.clean(what), SHOWN), Map.of());
        return new ImportException(document, finding.at(new Position(1, 1)), cause);
    }
}
