package no.politiet.kom.schema.corpus;

import static no.politiet.kom.model.check.FindingCodes.SCHEMA_MAXIMUM;
import static no.politiet.kom.model.check.FindingCodes.SCHEMA_MINIMUM;
import static no.politiet.kom.model.check.FindingCodes.SCHEMA_TYPE;

import java.util.List;
import no.politiet.kom.model.check.Variant;

/** Numbers: an integer is a number without a fraction, however it is written. */
final class NumberCases {

    private final CorpusWriter corpus;

    NumberCases(CorpusWriter corpus) {
        this.corpus = corpus;
    }

    void write() {
        fail("Issue", "revision", SCHEMA_MINIMUM, List.of("0", "-0", "-1", "0.0", "-1e400", "-99999999999999999999"));
        fail(
                "Issue",
                "revision",
                SCHEMA_MAXIMUM,
                List.of(
                        "1000001",
                        "1e7",
                        "1e400",
                        "4294967298",
                        "9223372036854775808",
                        "18446744073709551618",
                        "123456789012345678901234567890",
                        "1E+2000"));
        fail("Issue", "revision", SCHEMA_TYPE, List.of("1.5", "2.0000001", "1e-1", "1e-400"));
        pass("Issue", "revision", List.of("2.0", "2e0", "1e3", "0.2e1", "20E-1", "1000000", "1.0e6", "2.000"));
        fail("Change", "revision", SCHEMA_MINIMUM, List.of("1", "1.0"));
        fail("Change", "revision", SCHEMA_MAXIMUM, List.of("1000001"));
        fail("Provenance", "first", SCHEMA_MINIMUM, List.of("0"));
        fail("Provenance", "first", SCHEMA_MAXIMUM, List.of("10000001"));
        fail("Provenance", "last", SCHEMA_MINIMUM, List.of("-9"));
        fail("Provenance", "last", SCHEMA_MAXIMUM, List.of("10000001", "4294967305"));
        pass("Provenance", "last", List.of("10000000", "3"));
        fail("Index", "sequence", SCHEMA_MINIMUM, List.of("-1"));
        fail("Index", "sequence", SCHEMA_MAXIMUM, List.of("9007199254740992", "9223372036854775808"));
        fail("Index", "sequence", SCHEMA_TYPE, List.of("0.5"));
        pass("Index", "sequence", List.of("0", "-0", "0e5", "-0.0", "9007199254740991", "9.007199254740991e15"));
        fail("IssueEntry", "revision", SCHEMA_MINIMUM, List.of("0"));
        fail("IssueEntry", "bytes", SCHEMA_MINIMUM, List.of("0"));
        fail("IssueEntry", "bytes", SCHEMA_MAXIMUM, List.of("2147483648"));
        pass("IssueEntry", "bytes", List.of("1", "2147483647"));
        fail("Figure", "value", SCHEMA_MINIMUM, List.of("-1000000000000001", "-1e16", "-1e400"));
        fail("Figure", "value", SCHEMA_MAXIMUM, List.of("1000000000000001", "1e16", "1e400"));
        pass(
                "Figure",
                "value",
                List.of(
                        "0",
                        "-0",
                        "-0.0",
                        "92.70",
                        "1e15",
                        "-1e15",
                        "1000000000000000",
                        "0.1",
                        "1e-7",
                        "92.7E+9",
                        "1e-400"));
    }

    private void fail(String type, String member, String code, List<String> numbers) {
        String sort = code.substring(code.indexOf('.') + 1);
        for (int i = 0; i < numbers.size(); i++) {
            Specimen specimen = Specimen.of(type);
            corpus.fail(
                    specimen.document(member + "-number-" + sort + "-" + (i + 1)),
                    code,
                    specimen.pointer() + '/' + member,
                    "the number " + numbers.get(i),
                    specimen.raw(member, numbers.get(i)).document());
        }
    }

    private void pass(String type, String member, List<String> numbers) {
        for (int i = 0; i < numbers.size(); i++) {
            Specimen specimen = Specimen.of(type);
            corpus.pass(
                    Variant.PUBLISH,
                    specimen.document(member + "-number-" + (i + 1)),
                    specimen.raw(member, numbers.get(i)).document());
        }
    }
}
