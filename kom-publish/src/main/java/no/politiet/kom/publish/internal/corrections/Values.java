package no.politiet.kom.publish.internal.corrections;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.LinkRel;
import no.politiet.kom.model.OpenCode;
import no.politiet.kom.model.SourceRole;
import no.politiet.kom.model.constraint.Limits;
import no.politiet.kom.model.constraint.Patterns;
import no.politiet.kom.publish.internal.structure.Addresses;
import no.politiet.kom.publish.internal.text.Texts;

/** The values of corrections. Each refuses what is malformed with an {@link IllegalArgumentException}. */
final class Values {

    private static final Pattern CANONICAL = Pattern.compile(Patterns.CANONICAL);

    private Values() {}

    static String address(String value) {
        String address = Addresses.normalise(value);
        if (address == null) {
            throw new IllegalArgumentException(value);
        }
        return address;
    }

    static String title(String value) {
        require(Texts.isLine(value, Limits.TITLE), value);
        return value;
    }

    static String canonical(String value) {
        require(value.length() <= Limits.CANONICAL && CANONICAL.matcher(value).matches(), value);
        return value;
    }

    static Kind kind(String value) {
        return known(Kind.of(value));
    }

    static LinkRel rel(String value) {
        return known(LinkRel.of(value));
    }

    static List<SourceRole> roles(String value) {
        return Stream.of(value.split(",", -1))
                .map(role -> known(SourceRole.of(role.strip())))
                .distinct()
                .toList();
    }

    static <T extends OpenCode> T known(T code) {
        require(code.isKnown(), code.code());
        return code;
    }

    private static void require(boolean valid, String value) {
        if (!valid) {
            throw new IllegalArgumentException(value);
        }
    }
}
