package no.politiet.kom.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import no.politiet.kom.json.InvalidDocumentException;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Period;
import no.politiet.kom.model.RawJson;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.model.check.Variant;

/**
 * Whatever the bytes: either a finding that points into the document, or a value that is written and read again as the
 * same value and the same bytes. Nothing else, and no other exception.
 */
class KomJsonFuzzTest {

    private static final KomJson<Issue> PUBLISHED = KomJson.forIssue().with(Variant.PUBLISH);

    /** One method for all, since the fuzzer drives one method a run. */
    @DictionaryFile(resourcePath = "names.dict")
    @FuzzTest
    void answersEverything(byte[] bytes) {
        boolean issue = isAnswered(KomJson.forIssue(), bytes);
        boolean published = isAnswered(PUBLISHED, bytes);
        if (published && !issue) {
            throw new AssertionError("published, but not to be read");
        }
        isAnswered(KomJson.forIndex(), bytes);
        String text = new String(bytes, StandardCharsets.UTF_8);
        isAnswered(text);
        readsAPeriod(text);
        readsRawJson(text);
    }

    private static <T> boolean isAnswered(KomJson<T> json, byte[] bytes) {
        T value;
        try {
            value = json.read(bytes);
        } catch (InvalidDocumentException e) {
            pointsInto(bytes, e.finding());
            return false;
        }
        byte[] written = json.toBytes(value);
        T again = json.read(written);
        if (!again.equals(value) || !Arrays.equals(json.toBytes(again), written)) {
            throw new AssertionError("changed by writing and reading: " + new String(written, StandardCharsets.UTF_8));
        }
        return true;
    }

    private static void isAnswered(String text) {
        try {
            KomJson.forIssue().read(text);
        } catch (InvalidDocumentException e) {
            assertThat(e.finding().position()).isNotNull();
        }
    }

    private static void pointsInto(byte[] bytes, Finding finding) {
        Position position = finding.position();
        if (position == null) {
            throw new AssertionError("no position: " + finding);
        }
        int line = 1;
        int column = 1;
        for (int i = 0; i < bytes.length && line <= position.line(); i++) {
            boolean carriageReturnAlone = bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n');
            if (line == position.line() && column == position.column()) {
                return;
            }
            if (bytes[i] == '\n' || carriageReturnAlone) {
                line++;
                column = 1;
            } else if ((bytes[i] & 0xC0) != 0x80) {
                column++;
            }
        }
        if (line != position.line() || column != position.column()) {
            throw new AssertionError("points outside: " + finding);
        }
    }

    private static void readsAPeriod(String text) {
        Period period;
        try {
            period = Period.parse(text);
        } catch (IllegalArgumentException e) {
            return;
        }
        assertThat(Period.parse(period.text())).isEqualTo(period);
        assertThat(period.contains(period.firstDay())).isTrue();
        for (String language : new String[] {"nb", "nn", "en"}) {
            assertThat(period.format(Locale.forLanguageTag(language))).isNotBlank();
        }
    }

    private static void readsRawJson(String text) {
        RawJson json;
        try {
            json = new RawJson(text);
        } catch (IllegalArgumentException e) {
            return;
        }
        assertThat(new RawJson(json.text())).isEqualTo(json);
    }
}
