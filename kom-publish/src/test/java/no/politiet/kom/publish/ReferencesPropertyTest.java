package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Reference;
import org.junit.jupiter.api.Assertions;

class ReferencesPropertyTest {

    /** A reference as an author may write it, and its canonical form. */
    record Written(String text, String canonical) {}

    @Property(tries = 500)
    void readsEachNumberBackWhateverStandsAroundIt(
            @ForAll("numbers") Written written, @ForAll("before") String before, @ForAll("after") String after) {
        assertThat(Newsletters.item(before + written.text() + after).references())
                .filteredOn(reference -> written.canonical().equals(reference.canonical()))
                .extracting(Reference::text)
                .containsExactly(written.text());
    }

    @Property(tries = 300)
    void readsEachLawBackWithThePlaceInIt(
            @ForAll("laws") String law, @ForAll("places") String place, @ForAll("before") String before) {
        assertThat(Newsletters.item(before + law + " " + place + " er omtalt.").references())
                .filteredOn(reference -> place.equals(reference.pinpoint()) && !before.contains(reference.text()))
                .extracting(Reference::text)
                .containsExactly(law + " " + place);
    }

    @Property(tries = 500)
    void anyWordsAreReadWithoutAnException(@ForAll("words") List<String> words) {
        Item item = Newsletters.item("Se " + String.join(" ", words));
        assertThat(item.references())
                .allSatisfy(reference ->
                        assertThat(withoutBlanks(item.plainText())).contains(withoutBlanks(reference.text())));
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }

    /** A reader that looked at each pair of words, or far ahead from each, would take minutes. */
    @Example
    void takesLinearTime() {
        for (String word :
                List.of("§ 1 og ", "lov om ", "Prop. ", "\"A\" ", "plan- og ", "[her](#) ", "(EU) nr. ", "*b* ")) {
            String text = word.repeat(40_000);
            Assertions.assertTimeout(Duration.ofSeconds(20), () -> Newsletters.read("# A\n\n## B\n\n" + text), word);
        }
    }

    @Provide
    Arbitrary<Written> numbers() {
        Arbitrary<Integer> number = Arbitraries.integers().between(1, 999);
        Arbitrary<Integer> year = Arbitraries.integers().between(2016, 2098);
        Arbitrary<String> dash = Arbitraries.of("–", "-");
        Arbitrary<String> letters = Arbitraries.of("L", "S", "LS");
        Arbitrary<Written> bills = Combinators.combine(
                        Arbitraries.of("Prop. ", "prop. ", "Proposisjon "), number, letters, year, dash)
                .as((word, n, code, from, line) -> new Written(
                        word + n + " " + code + " (" + from + line + (from + 1) + ")",
                        "no:prop:" + from + "-" + (from + 1) + ":" + n + "-" + code));
        Arbitrary<Written> reports = Combinators.combine(
                        Arbitraries.of("Meld. St. ", "meld. st. ", "Meld.St. "), number, year, dash)
                .as((word, n, from, line) -> new Written(
                        word + n + " (" + from + line + (from + 1) + ")",
                        "no:meld-st:" + from + "-" + (from + 1) + ":" + n));
        Arbitrary<Written> motions = Combinators.combine(
                        Arbitraries.of(
                                "Dok. 8:",
                                "Dokument 8:",
                                "dokument nr. 8:",
                                "Representantforslag 8:",
                                "representantforslag "),
                        number,
                        year,
                        dash)
                .as((word, n, from, line) -> new Written(
                        word + n + " S (" + from + line + (from + 1) + ")",
                        "no:dok-8:" + from + "-" + (from + 1) + ":" + n + "-S"));
        Arbitrary<Written> questions = Combinators.combine(
                        Arbitraries.of("Dok. 15:", "Dokument nr. 15:"), number, year, dash)
                .as((word, n, from, line) -> new Written(
                        word + n + " (" + from + line + (from + 1) + ")",
                        "no:dok-15:" + from + "-" + (from + 1) + ":" + n));
        Arbitrary<Written> official = Combinators.combine(year, Arbitraries.of(":", ": "), number)
                .as((of, colon, n) -> new Written("NOU " + of + colon + n, "no:nou:" + of + ":" + n));
        Arbitrary<Written> acts = Combinators.combine(
                        Arbitraries.of("direktiv", "direktivet", "forordning", "forordningen"), year, number)
                .as((word, of, n) -> new Written(
                        word + " (EU) " + of + "/" + n,
                        "eu:" + (word.startsWith("dir") ? "dir" : "reg") + ":" + of + ":" + n));
        Arbitrary<Written> series = Combinators.combine(Arbitraries.of("Fyrlaug", "DFX", "Kyst"), year, number)
                .as((name, of, n) -> new Written(
                        name + "-rapport " + of + ":" + n, name.toLowerCase(Locale.ROOT) + ":report:" + of + ":" + n));
        Arbitrary<Written> labour = Arbitraries.integers()
                .between(1, 199)
                .map(n -> new Written("ILO-konvensjon nr. " + n, "ilo:convention:" + n));
        return Arbitraries.oneOf(List.of(bills, reports, motions, questions, official, acts, series, labour));
    }

    @Provide
    Arbitrary<String> laws() {
        return Combinators.combine(
                        Arbitraries.of("fyr", "kyst", "straffe", "plan- og fyr", "EØS-", "tåke-, lys- og bøye"),
                        Arbitraries.of("loven", "lova"))
                .as(String::concat);
    }

    @Provide
    Arbitrary<String> places() {
        Arbitrary<Integer> number = Arbitraries.integers().between(1, 400);
        return Combinators.combine(
                        number, number, Arbitraries.of("%d", "%d og %d", "%d til %d", "%d-%d", "%d, %d", "%d–%d"))
                .as((a, b, form) -> (form.length() > 2 ? "§§ " : "§ ") + String.format(Locale.ROOT, form, a, b))
                .flatMap(place -> Arbitraries.of(
                                "", " første ledd", " tredje ledd bokstav a", " annet ledd nr. 2", " siste punktum")
                        .map(place::concat));
    }

    @Provide
    Arbitrary<String> before() {
        return Arbitraries.of(
                "",
                "Se ",
                "Departementet viser i mars til ",
                "Saka (sjå ",
                "Fyret lyser – se også ",
                "Etter § 3 i båtloven og ");
    }

    @Provide
    Arbitrary<String> after() {
        return Arbitraries.of(
                "", ".", ", se her.", " er omtalt.", " og mer 3. mai.", " (vedtatt 12. juni)", "; jf. brevet.");
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "§",
                                "§§",
                                "loven",
                                "-",
                                "og",
                                "fyrloven",
                                "lov",
                                "om",
                                "(",
                                ")",
                                "Prop.",
                                "2030",
                                "–",
                                "2031",
                                "8:",
                                "Dok.",
                                "direktiv",
                                "/",
                                "EU",
                                "NOU",
                                ":",
                                "\"",
                                "«",
                                "»",
                                "*",
                                "**",
                                "[her](#)",
                                "ISBN",
                                "978",
                                "82-",
                                "X",
                                "rapport",
                                "Fyr-rapport",
                                "rundskriv",
                                "G-",
                                "nr.",
                                "konvensjonen",
                                "ILO",
                                "artikkel",
                                "12",
                                "a",
                                "første",
                                "ledd",
                                "se",
                                ",",
                                ".",
                                "The",
                                "of",
                                "the",
                                "i",
                                "jf.",
                                "20.",
                                "mai",
                                "½",
                                "²",
                                "߈",
                                "ﬁ"),
                        Arbitraries.strings().ofMaxLength(6))
                .list()
                .ofMaxSize(30);
    }
}
