package no.politiet.kom.publish;

import static no.politiet.kom.publish.Newsletters.codes;
import static no.politiet.kom.publish.Newsletters.issue;
import static no.politiet.kom.publish.Newsletters.item;
import static no.politiet.kom.publish.Newsletters.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import no.politiet.kom.model.Reference;
import no.politiet.kom.model.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {

    private static List<Reference> references(String text) {
        return item(text).references();
    }

    private static Reference reference(String text) {
        assertThat(references(text)).as(text).hasSize(1);
        return references(text).get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Vi viser til Prop. 48 LS (2030–2031).|prop|Prop. 48 LS (2030–2031)|no:prop:2030-2031:48-LS",
                "Se prop. 48 L (2030-31).|prop|prop. 48 L (2030-31)|no:prop:2030-2031:48-L",
                "Proposisjon 48 L (2030–2031) kom.|prop|Proposisjon 48 L (2030–2031)|no:prop:2030-2031:48-L",
                "Se Prop. 48 LS.|prop|Prop. 48 LS|",
                "Se Ot.prp. nr. 8 (2007–2008).|prop|Ot.prp. nr. 8 (2007–2008)|",
                "I Meld. St. 16 (2030–2031) står det.|meld-st|Meld. St. 16 (2030–2031)|no:meld-st:2030-2031:16",
                "Stortingsmelding nr. 16 (2030–2031) kom.|meld-st|Stortingsmelding nr. 16 (2030–2031)|no:meld-st:2030-2031:16",
                "Se Innst. 250 S (2030–2031).|innst|Innst. 250 S (2030–2031)|no:innst:2030-2031:250-S",
                "Se dokument 8:198 S (2030-2031).|dok-8|dokument 8:198 S (2030-2031)|no:dok-8:2030-2031:198-S",
                "Dok. 8:198 S (2030–2031) kom.|dok-8|Dok. 8:198 S (2030–2031)|no:dok-8:2030-2031:198-S",
                "Representantforslag 198 S (2030–2031) kom.|dok-8|Representantforslag 198 S (2030–2031)|no:dok-8:2030-2031:198-S",
                "Jf. Dokument nr. 15:873 (2030–2031).|dok-15|Dokument nr. 15:873 (2030–2031)|no:dok-15:2030-2031:873",
                "Utvalget la fram NOU 2031: 18.|nou|NOU 2031: 18|no:nou:2031:18",
                "Se rundskriv G-05/2031.|circular|rundskriv G-05/2031|no:circular:G-05-2031",
                "Se UDI-rundskriv RS 2030-001.|circular|UDI-rundskriv RS 2030-001|no:circular:RS-2030-001",
                "Se Rundskriv nr. 1/2031.|circular|Rundskriv nr. 1/2031|",
                "Se direktiv (EU) 2020/1057.|eu|direktiv (EU) 2020/1057|eu:dir:2020:1057",
                "Se direktiv 2011/36/EU.|eu|direktiv 2011/36/EU|eu:dir:2011:36",
                "Se direktiv 96/71/EF.|eu|direktiv 96/71/EF|eu:dir:1996:71",
                "Se forordning (EF) nr. 561/2006.|eu|forordning (EF) nr. 561/2006|eu:reg:2006:561",
                "Se rådsforordning (EØF) nr. 1612/68.|eu|rådsforordning (EØF) nr. 1612/68|eu:reg:1968:1612",
                "Se forordning (EU) nr. 2016/679.|eu|forordning (EU) nr. 2016/679|eu:reg:2016:679",
                "Se europaparlaments- og rådsdirektiv 2011/36/EU.|eu|europaparlaments- og rådsdirektiv 2011/36/EU|eu:dir:2011:36",
                "Se rådsbeslutning 2009/371/JIS.|eu|rådsbeslutning 2009/371/JIS|eu:dec:2009:371",
                "Se ILO-konvensjon nr. 190.|convention|ILO-konvensjon nr. 190|ilo:convention:190",
                "Se ILOs konvensjon 29.|convention|ILOs konvensjon 29|ilo:convention:29",
                "Vi følger Europarådets språkpakt.|convention|Europarådets språkpakt|",
                "Loven avløser fyrloven av 1931.|law|fyrloven av 1931|",
                "Det følger av forskrifta om manuelt arbeid.|regulation|forskrifta om manuelt arbeid|",
                "Se Fyrlaug-rapport 2031:03.|report|Fyrlaug-rapport 2031:03|fyrlaug:report:2031:03",
                "Se DFØ-rapport 2031:2.|report|DFØ-rapport 2031:2|dfo:report:2031:2",
                "Se Lys Analyse-rapport 2031-12.|report|Lys Analyse-rapport 2031-12|lys-analyse:report:2031:12",
                "Se rapport 2031:4 fra Fyrlauget.|report|rapport 2031:4 fra Fyrlauget|fyrlauget:report:2031:4",
                "Boka har ISBN 978-82-7117-927-4.|isbn|ISBN 978-82-7117-927-4|isbn:9788271179274",
                "Boka har ISBN 82-7117-927-6.|isbn|ISBN 82-7117-927-6|isbn:8271179276",
                "Lov 20. mai 2030 nr. 28 om fyr (fyrloven) gjelder.|law|Lov 20. mai 2030 nr. 28 om fyr (fyrloven)|no:law:2030-05-20-28",
                "Departementet fastsatte 2. mai forskrift nr. 5 om bøyer.|regulation|forskrift nr. 5 om bøyer|",
                "Forskrift 2. mai 2030 nr. 5 om bøyer gjelder.|regulation|Forskrift 2. mai 2030 nr. 5 om bøyer|no:regulation:2030-05-02-5"
            })
    void readsANumber(String text, String scheme, String words, String canonical) {
        Reference reference = reference(text);
        assertThat(reference.scheme()).hasToString(scheme);
        assertThat(reference.text()).isEqualTo(words);
        assertThat(reference.canonical()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Etter straffeloven §§ 257 og 258 er det forbudt.|law|straffeloven §§ 257 og 258|§§ 257 og 258",
                "Sjå fyrlova § 28 fyrste ledd bokstav a.|law|fyrlova § 28 fyrste ledd bokstav a|§ 28 fyrste ledd bokstav a",
                "Se § 12 i fyrloven.|law|§ 12 i fyrloven|§ 12",
                "Se fyrlovens § 3 a annet punktum.|law|fyrlovens § 3 a annet punktum|§ 3 a annet punktum",
                "Endring i plan- og bygningsloven §§ 4-1 til 4-12.|law|plan- og bygningsloven §§ 4-1 til 4-12|§§ 4-1 til 4-12",
                "EØS-loven endres.|law|EØS-loven|",
                "Etter strl. § 257 er det forbudt.|law|strl. § 257|§ 257",
                "Lov om tilskudd til fyr trer i kraft.|law|Lov om tilskudd til fyr|",
                "Forslag til ny fyrlov er ute.|law|fyrlov|",
                "Se fyrforskriften § 8-5.|regulation|fyrforskriften § 8-5|§ 8-5",
                "Endring i forskrift om lykter på kaier, se brevet.|regulation|forskrift om lykter på kaier|",
                "Endringer i byggteknisk forskrift gjelder nå.|regulation|byggteknisk forskrift|",
                "Se FNs barnekonvensjon artikkel 3 nr. 1.|convention|FNs barnekonvensjon artikkel 3 nr. 1|artikkel 3 nr. 1",
                "FN sin barnekonvensjon gjeld.|convention|FN sin barnekonvensjon|",
                "Norge følger Europarådets konvensjon om vern av fyr.|convention|Europarådets konvensjon om vern av fyr|",
                "Istanbul-konvensjonen gjelder.|convention|Istanbul-konvensjonen|"
            })
    void readsARuleWithThePlaceInIt(String text, String scheme, String words, String pinpoint) {
        Reference reference = reference(text);
        assertThat(reference.scheme()).hasToString(scheme);
        assertThat(reference.text()).isEqualTo(words);
        assertThat(reference.pinpoint()).isEqualTo(pinpoint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Soldaten fikk hjemloven.",
                "Det er lov å håpe, men loven er streng.",
                "Hesten mistet kloven i mars.",
                "Forskriften og konvensjonen er lange.",
                "Et representantforslag om 3 fyr.",
                "Rapport 2030–2034 er ferdig.",
                "Se kap. 9 og punkt 10.4.",
                "Rundskrivet er langt.",
                "Dokument 7:2 er langt.",
                "Vedtaket er fra 12/3.",
                "*Figur 1: Fyr i nord. Kilde: Fyrdirektoratet*",
                "*Kjelde: Fyrdirektoratet*"
            })
    void readsNoReferenceWhereNoneIs(String text) {
        assertThat(references(text)).isEmpty();
    }

    @Test
    void readsARegulationThatSharesTheNameOfTheLawBeforeIt() {
        assertThat(references("Endringer i utlendingsloven og -forskriften."))
                .extracting(reference -> reference.scheme() + " " + reference.text())
                .containsExactly("law utlendingsloven", "regulation -forskriften");
    }

    @Test
    void readsEachOfARow() {
        assertThat(references("Se direktiv 2014/23/EU, 2014/24/EU og 2014/25/EU."))
                .extracting(Reference::canonical)
                .containsExactly("eu:dir:2014:23", "eu:dir:2014:24", "eu:dir:2014:25");
        assertThat(references("Se ILO-konvensjonane nr. 29 og 105."))
                .extracting(Reference::canonical)
                .containsExactly("ilo:convention:29", "ilo:convention:105");
        assertThat(references("Se Prop. 3 L og Prop. 4 LS (2030–2031)."))
                .extracting(Reference::canonical)
                .containsExactly("no:prop:2030-2031:3-L", "no:prop:2030-2031:4-LS");
    }

    @Test
    void namesEachOnceWithAllThePlacesInIt() {
        Reference law = reference("Se fyrloven § 1. Også fyrloven § 2 endres, og fyrlovens § 1.");
        assertThat(law.text()).isEqualTo("fyrloven § 1");
        assertThat(law.pinpoint()).isEqualTo("§ 1; § 2");
        assertThat(reference("Se Prop. 3 L (2030–2031). I Prop. 3 L står det mer.")
                        .canonical())
                .isEqualTo("no:prop:2030-2031:3-L");
        assertThat(reference("I Prop. 3 L står det mer, se Prop. 3 L (2030–2031).")
                        .canonical())
                .isEqualTo("no:prop:2030-2031:3-L");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Se NOU 2031: 5 «Tåke over fyrloven».",
                "Se «Tåke over fyrloven» (NOU 2031: 5).",
                "«Tåke over fyrloven» er tittelen på NOU 2031: 5.",
                "Se *Tåke over fyrloven*, NOU 2031: 5.",
                "Se NOU 2031: 5 Tåke over fyrloven.",
                "Utvalget (NOU 2031: 5 Tåke over fyrloven) er glad."
            })
    void takesTheTitleBesideANumber(String text) {
        assertThat(reference(text).title()).isEqualTo("Tåke over fyrloven");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "NOU 2028: 11 Språk i endring og Meld. St. 8 (2028–2029).|Språk i endring|",
                "Se Prop. 12 L (2030–2031) Endringer i havneloven og Innst. 4 L (2030–2031).|Endringer i havneloven|",
                "Se Meld. St. 4 (2030–2031) Hav i nord og NOU 2029: 3 Kyst i sør.|Hav i nord|Kyst i sør",
                "Se Prop. 4 S (2030–2031) Hav i nord og NOU 2029: 3 Kyst i sør.|Hav i nord|Kyst i sør",
                "Se NOU 2029: 3 Et sted å høre til og Fyrlaug-rapport 2031:3.|Et sted å høre til|",
                "Se Innst. 9 S (2030–2031) Hav i nord (Meld. St. 4 (2030–2031)).|Hav i nord|",
                "Se Prop. 7 L (2030–2031) Havner (oppfølging av NOU 2029: 3 Kyst i sør).|Havner|Kyst i sør",
                "Se Prop. 7 L (2030–2031) Ny ferdsel etter NOU 2029: 3.|Ny ferdsel|"
            })
    void endsATitleBeforeAnotherWork(String text, String first, String second) {
        assertThat(references(text)).extracting(Reference::title).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rapport om «Kyst og hav» og NOU 2029: 3 Kyst som lever er lagt fram.|nou|",
                "Boken «Havet tar» og Meld. St. 4 (2030–2031) Hav i nord kom i mars.|meld-st|Hav i nord",
                "Boken «Havet tar» og Meld. St. 4 (2030–2031) kom i mars.|meld-st|",
                "Meld. St. 4 (2030–2031) og boken «Havet tar» kom i mars.|meld-st|"
            })
    void takesNoTitleOfAnotherWork(String text, String scheme, String title) {
        assertThat(references(text))
                .filteredOn(reference -> reference.scheme().toString().equals(scheme))
                .extracting(Reference::title)
                .containsExactly(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NOU 2031: 2 Skogen som kommer|Skogen som kommer",
                "NOU 2031: 2 Skogen som ikke kommer tilbake|Skogen som ikke kommer tilbake",
                "Meld. St. 3 (2030–2031) Havet som venter|Havet som venter",
                "Meld. St. 3 (2030–2031) Hav i nord som kom er vedtatt|Hav i nord",
                "NOU 2031: 2 Skogen som kommer er lagt fram|"
            })
    void takesTheTitleThatAHeadingGoesOnWith(String heading, String title) {
        assertThat(issue("# Aktuelt\n## " + heading + "\nTekst.\n")
                        .items()
                        .get(0)
                        .references())
                .extracting(Reference::title)
                .containsExactly(title);
    }

    @Test
    void readsANumberInBold() {
        assertThat(reference("Se **Fyrlaug-rapport 2031:3** i dag.").canonical())
                .isEqualTo("fyrlaug:report:2031:3");
    }

    @Test
    void tellsTheLanguageOfAForeignTitle() {
        assertThat(reference("Se rapporten \"The light of the coast\".").language())
                .isEqualTo("en");
        assertThat(reference("Se rapporten \"Lys over leia\".").language()).isNull();
    }

    @Test
    void saysThatANumberCannotBeRight() {
        ImportResult result =
                read("# Aktuelt\n## Lys\nSe Prop. 3 L (2030–2033), boka med ISBN 978-82-7117-927-5 og fyrloven.\n");
        assertThat(result.issue().items().get(0).references())
                .extracting(Reference::canonical)
                .containsOnlyNulls();
        assertThat(codes(result)).containsExactly(ImportCodes.REFERENCE_NUMBER, ImportCodes.REFERENCE_NUMBER);
    }

    @Test
    void readsTheHeading() {
        assertThat(issue("# Aktuelt\n## Høring – direktiv (EU) 2020/1057\nTekst.\n")
                        .items()
                        .get(0)
                        .references())
                .extracting(Reference::canonical)
                .containsExactly("eu:dir:2020:1057");
    }

    static List<TitledSentence> titled() throws IOException {
        return TitledSentence.all();
    }

    @ParameterizedTest
    @MethodSource("titled")
    void tellsTitlesOfWorksFromOtherWordsThatAreSetOff(TitledSentence sentence) {
        assertThat(references(sentence.text()))
                .extracting(Reference::scheme, Reference::title)
                .isEqualTo(sentence.isOfWork() ? List.of(tuple(Scheme.WORK, sentence.title())) : List.of());
    }
}
