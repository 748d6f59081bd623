package no.politiet.kom.publish.internal.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a file is that is no text of an author's, told by its first bytes, so that she learns how to mend it. */
final class FileForm {

    private static final int LOOKED_AT = 4096;
    private static final String WINDOWS = "windows-1252";

    private static final List<String> HTML = List.of("<!doctype html", "<html", "<head>", "<body");

    /** A member of an object, as an issue begins that was imported already. */
    private static final Pattern JSON = Pattern.compile("\\{\\s*\"[^\"]*\"\\s*:");

    /** First bytes of files that somebody may take for a newsletter. */
    private static final Map<String, String> SIGNATURES = signatures();

    private FileForm() {}

    private static Map<String, String> signatures() {
        Map<String, String> signatures = new LinkedHashMap<>();
        signatures.put("504b0304", "ZIP");
        signatures.put("d0cf11e0", "Office");
        signatures.put("25504446", "PDF");
        signatures.put("ffd8ff", "JPEG");
        signatures.put("89504e47", "PNG");
        signatures.put("47494638", "GIF");
        signatures.put("1f8b", "GZIP");
        return signatures;
    }

    /** What sort of file the bytes are, null if they may be text. */
    static @Nullable String binary(byte[] bytes) {
        byte[] first = Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT));
        String hex = HexFormat.of().formatHex(first, 0, Math.min(first.length, 8));
        for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
            if (hex.startsWith(signature.getKey())) {
                String text = new String(first, StandardCharsets.ISO_8859_1);
                return text.contains("word/")
                        ? "Word"
                        : text.contains("opendocument.text") ? "OpenDocument" : signature.getValue();
            }
        }
        int zeros = 0;
        for (byte b : first) {
            zeros += b == 0 ? 1 : 0;
        }
        return zeros > first.length / 10 && utf16(bytes) == null ? "data" : null;
    }

    /** The form of a text that is written by programs, null if it may be written by hand. */
    static @Nullable String markup(String text) {
        String first = text.substring(0, Math.min(text.length(), LOOKED_AT)).stripLeading();
        if (first.startsWith("{\\rtf")) {
            return "RTF";
        }
        if (JSON.matcher(first).lookingAt()) {
            return "JSON";
        }
        if (first.startsWith("<?xml")) {
            return "XML";
        }
        return HTML.stream().anyMatch(start -> first.regionMatches(true, 0, start, 0, start.length())) ? "HTML" : null;
    }

    /** UTF-16, if the bytes begin with its mark or every other one of them is zero as in Western text; null otherwise. */
    static @Nullable String utf16(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] == -1 && bytes[1] == -2 || bytes[0] == -2 && bytes[1] == -1)) {
            return "UTF-16";
        }
        int length = Math.min(bytes.length, LOOKED_AT) / 2 * 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        boolean other =
                length > 8 && Math.max(even, odd) > length / 2 * 8 / 10 && Math.min(even, odd) < length / 20 + 1;
        return other ? "UTF-16" : null;
    }

    /** The encoding of Western text that is no UTF-8: as Windows writes it, with nothing in it that no text has. */
    static @Nullable String western(byte[] bytes) {
        try {
            CharBuffer text = Charset.forName(WINDOWS).newDecoder().decode(ByteBuffer.wrap(bytes));
            boolean written = text.chars().noneMatch(c -> Character.isISOControl(c) && "\t\n\r\f".indexOf(c) < 0);
            return written ? "Windows-1252 (Latin-1)" : null;
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
