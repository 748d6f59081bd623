package no.politiet.kom.publish.internal.structure;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.model.constraint.Patterns;
import org.jspecify.annotations.Nullable;

/** Addresses in the form the contract asks for. Nothing is invented: an address without a scheme stays none. */
public final class Addresses {

    private static final Pattern CONTRACT = Pattern.compile(Patterns.URL);
    private static final Pattern WEB =
            Pattern.compile("(https?)://([^/?#]*)([^#]*)(?:#(.*))?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern HOST = Pattern.compile("([^:@]+)(:[0-9]{1,5})?");
    private static final Pattern MAIL = Pattern.compile("mailto:([^?#]*)", Pattern.CASE_INSENSITIVE);
    private static final String ALLOWED = "-._~!$&'()*+,;=:@/?";
    private static final String HEX = "0123456789ABCDEF";

    private Addresses() {}

    /**
     * The address in standard form: scheme and host in lower case, the host in ASCII (IDNA), every other character that
     * RFC 3986 does not allow percent-encoded. Null where that gives no address of the contract.
     */
    public static @Nullable String normalise(String target) {
        Matcher mail = MAIL.matcher(target);
        if (mail.matches()) {
            return checked("mailto:" + mail.group(1));
        }
        Matcher web = WEB.matcher(target);
        if (!web.matches()) {
            return null;
        }
        Matcher host = HOST.matcher(web.group(2));
        if (!host.matches()) {
            return null;
        }
        String fragment = web.group(4) == null ? "" : "#" + encode(web.group(4));
        String port = host.group(2) == null ? "" : host.group(2);
        try {
            String ascii = IDN.toASCII(host.group(1)).toLowerCase(Locale.ROOT);
            String scheme = web.group(1).toLowerCase(Locale.ROOT);
            return checked(scheme + "://" + ascii + port + encode(web.group(3)) + fragment);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable String checked(String address) {
        return address.length() <= Limits.URL && CONTRACT.matcher(address).matches() ? address : null;
    }

    private static String encode(String text) {
        StringBuilder encoded = new StringBuilder();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0);
            if (plain || c == '%' && isHex(bytes, i + 1) && isHex(bytes, i + 2)) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            }
        }
        return encoded.toString();
    }

    private static boolean isHex(byte[] bytes, int at) {
        return at < bytes.length && Character.digit(bytes[at], 16) >= 0;
    }
}
