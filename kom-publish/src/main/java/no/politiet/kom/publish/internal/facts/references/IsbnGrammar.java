package no.politiet.kom.publish.internal.facts.references;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.politiet.kom.model.Scheme;
import org.jspecify.annotations.Nullable;

/** Book numbers of ten and thirteen digits (ISO 2108). One whose check digit is wrong has no canonical form. */
final class IsbnGrammar implements Grammar {

    private static final int MANY = 13;
    private static final int FEW = 10;

    @Override
    public Set<String> words() {
        return Set.of("isbn");
    }

    @Override
    public List<String> endings() {
        return List.of();
    }

    @Override
    public @Nullable Mention read(Scan scan, int floor) {
        int from = scan.at;
        if (!scan.take("isbn")) {
            return null;
        }
        if (scan.isDash(scan.at)
                && (scan.key(scan.at + 1).equals("13") || scan.key(scan.at + 1).equals("10"))) {
            scan.at += 2;
        }
        scan.takeNumberSign();
        scan.take(":");
        StringBuilder digits = new StringBuilder();
        int to = scan.at;
        while (scan.at < scan.size() && digits.length() < MANY) {
            String key = scan.key();
            boolean check = key.equals("x") && digits.length() == FEW - 1;
            if (!Scan.isDigits(key) && !check && !isTenWithX(digits, key)) {
                if (!scan.isDash(scan.at)) {
                    break;
                }
            } else {
                boolean isNew = digits.indexOf("978") == 0 || digits.indexOf("979") == 0;
                boolean whole = digits.length() == FEW && !isNew;
                if (whole) {
                    break;
                }
                digits.append(key);
                to = scan.at + 1;
            }
            scan.at++;
        }
        String number = digits.toString().toUpperCase(Locale.ROOT);
        if (number.length() != MANY && number.length() != FEW) {
            return null;
        }
        Mention mention = Mention.of(Scheme.ISBN, from, to, number, "isbn:" + number);
        return isValid(number) ? mention : mention.inDoubt();
    }

    /** Digits and an X side by side are one word. */
    private static boolean isTenWithX(StringBuilder before, String key) {
        return key.endsWith("x")
                && before.length() + key.length() == FEW
                && Scan.isDigits(key.substring(0, key.length() - 1));
    }

    static boolean isValid(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c == 'X' && i < FEW - 1) {
                return false;
            }
            int digit = c == 'X' ? 10 : c - '0';
            sum += number.length() == MANY ? digit * (i % 2 == 0 ? 1 : 3) : digit * (FEW - i);
        }
        return sum % (number.length() == MANY ? 10 : 11) == 0;
    }
}
