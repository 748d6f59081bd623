package no.politiet.kom.publish;

import static no.politiet.kom.publish.Newsletters.codes;
import static no.politiet.kom.publish.Newsletters.item;
import static no.politiet.kom.publish.Newsletters.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import no.politiet.kom.model.Item;
import no.politiet.kom.model.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Se Prop. 3 L (2030–2031) [her](https://fyr.example/1).|document|Prop. 3 L (2030–2031)",
                "Fyrlauget ga ut rapporten «Lys over leia», se [her](https://fyr.example/1).|document|Lys over leia",
                "Se Fyrlaug-rapport 2031:3 «Lys over leia» [her](https://fyr.example/1).|document|Lys over leia",
                "Rapporten «Lys over leia» er ute. Rapporten kan leses [her](https://fyr.example/1).|document|Lys over leia",
                "Webinaret «Tåke» er over, se opptak [her](https://fyr.example/1).|recording|Opptak: Tåke",
                "Webinaret «Tåke» er over. Opptak er tilgjengelig [her](https://fyr.example/1).|recording|Opptak: Tåke",
                "Kurset «Tåke» starter i mai, se [her](https://fyr.example/1) for påmelding.|registration|Påmelding: Tåke",
                "Konferansen «Tåke» holdes i mai, se programmet [her](https://fyr.example/1).|agenda|Program: Tåke",
                "Konferansen «Tåke» holdes i mai. For mer informasjon, se [her](https://fyr.example/1).|information|",
                "NOU 2031: 5 ble sendt på høring, se [her](https://fyr.example/1).|hearing|NOU 2031: 5",
                "Endringer i fyrloven er foreslått, se [her](https://fyr.example/1).||",
                "Fyrloven § 3, se [her](https://fyr.example/1).|document|Fyrloven § 3",
                "Det finnes tall over lys [her](https://fyr.example/1).|statistics|",
                "Forslaget følger opp NOU 2031: 5. Høringsnotatet ligger [her](https://fyr.example/1).|hearing|Høringsnotatet",
                "Lyset er på, se [her](https://fyr.example/1).||"
            })
    void saysWhatALinkLeadsToAndWhatToCallIt(String text, String rel, String label) {
        assertThat(item(text).links())
                .singleElement()
                .satisfies(link -> assertThat(
                                tuple(link.rel() == null ? null : link.rel().code(), link.label()))
                        .isEqualTo(tuple(rel, label)));
    }

    @Test
    void tiesAReferenceToItsLink() {
        Item item = item("Se fyrloven og Prop. 3 L (2030–2031) [her](https://fyr.example/1) og NOU 2031: 5"
                + " [her](https://fyr.example/2).");
        assertThat(item.references())
                .extracting(reference -> reference.text(), reference -> String.valueOf(reference.link()))
                .containsExactly(
                        tuple("fyrloven", "null"), tuple("Prop. 3 L (2030–2031)", "l1"), tuple("NOU 2031: 5", "l2"));
    }

    @Test
    void leavesWordsThatSayWhatTheyLeadToAlone() {
        Item item = item("Les [rapporten om lys over leia](https://fyr.example/1) «Lys».");
        assertThat(item.links()).extracting(Link::label).containsOnlyNulls();
    }

    @Test
    void keepsTheLabelThatTheAuthorGave() {
        assertThat(item("Se rapporten «Lys» [her](https://fyr.example/1 \"Alt om lys\").")
                        .links())
                .extracting(Link::label)
                .containsExactly("Alt om lys");
    }

    @Test
    void callsNoTwoLinksTheSame() {
        assertThat(
                        item("Se rapporten «Lys» [her](https://fyr.example/1) og rapporten «Lys» [her](https://fyr.example/2).")
                                .links())
                .extracting(Link::label)
                .containsExactly("Lys", null);
    }

    @Test
    void callsTheOnlyLinkBelowAHeadingByIt() {
        assertThat(read("# Aktuelt\n## Nytt utvalg om tåke\nUtvalget er klart, se [her](#).\n")
                        .issue()
                        .items()
                        .get(0)
                        .links())
                .extracting(Link::label)
                .containsExactly("Nytt utvalg om tåke");
    }

    @Test
    void saysThatItFoundALabelOrThatItFoundNone() {
        assertThat(codes(read("# Aktuelt\n## Lys\nSe rapporten «Lys» [her](https://fyr.example/1).\n")))
                .containsExactly(ImportCodes.LINK_LABEL);
        assertThat(codes(read("# Aktuelt\n## Lys\nDet er lys [her](https://fyr.example/1).\n")))
                .containsExactly(ImportCodes.LINK_TEXT);
    }
}
