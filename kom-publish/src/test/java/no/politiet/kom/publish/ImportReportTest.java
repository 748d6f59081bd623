package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.politiet.kom.model.check.Finding;
import org.junit.jupiter.api.Test;

class ImportReportTest {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");

    /** Fiction. */
    private static final String FYR = """
            # Aktuelt

            ## Høring om tåkelur

            Departementet sendte forslaget på høring, les mer [her](#) og [her](#). Høringsfristen er 1. juni.

            ## Ved

            Veden er "tørr.

            ---

            Les om oss på [nettsidene](#).
            """;

    @Test
    void saysWhatWasFoundBelowTheItemItIsAbout() {
        assertThat(Newsletters.read(FYR).report(BOKMAL)).isEqualTo("""
                # Nytt fra fyrene, januar–mars 2031, revisjon 1
                # 6 å se på, 1 til orientering

                heading: Høring om tåkelur
                # linje 10: «1. juni» sier ikke hvilket år. Lest som 2031-06-01.
                #   Er det feil, skriv riktig verdi på linjen nedenfor.
                  # date "1. juni": deadline 2031-06-01
                # OBS linje 10: «her» sier ingenting uten sammenhengen.
                #   La lenken dekke navnet på det den fører til, eller skriv en tekst etter kolon på linjen nedenfor.
                  label "her" 1:
                # OBS linje 10: Adressen til «her» er ikke kjent.
                #   Skriv den i stedet for #, eller etter kolon på linjen nedenfor.
                  link "her" 1:
                # OBS linje 10: «her» sier ingenting uten sammenhengen.
                  label "her" 2:
                # OBS linje 10: Adressen til «her» er ikke kjent.
                  link "her" 2:

                heading: Ved
                # OBS linje 14: Et anførselstegn mangler sin andre halvdel: «Veden er "tørr.»
                #   Sett inn det som mangler, i nyhetsbrevet.

                colophon:
                # OBS linje 18: Adressen til «nettsidene» er ikke kjent.
                  link "nettsidene":

                #    2  import.link-text
                #    3  import.link-unresolved
                #    1  import.quote-unbalanced
                #    1  import.year-inferred
                """);
    }

    @Test
    void speaksTheLanguageAskedFor() {
        assertThat(Newsletters.read(FYR).report(Locale.forLanguageTag("nn")))
                .contains("Adressa til «her» er ikkje kjend.");
        assertThat(Newsletters.read(FYR).report(Locale.ENGLISH)).contains("LOOK line 10: The address of \"her\"");
    }

    @Test
    void isAFileOfCorrectionsThatWaitsToBeFilledIn() {
        ImportResult result = Newsletters.read(FYR);
        assertThat(Corrections.parse(result.report(BOKMAL), "c").size()).isZero();
        String filled = result.report(BOKMAL)
                .replace("link \"her\" 2:", "link \"her\" 2: https://fyr.example/")
                .replace("  # date", "  date");
        ImportResult again = NewsletterImporter.builder()
                .build()
                .withCorrections(Corrections.parse(filled, "c"))
                .read(Newsletters.FRONT + FYR, "fyr.md");
        assertThat(again.issue().items().get(0).links().get(1).href()).isEqualTo("https://fyr.example/");
        assertThat(Newsletters.codes(again)).doesNotContain(ImportCodes.YEAR_INFERRED, ImportCodes.CORRECTION_UNFIT);
    }

    @Test
    void offersWhatWasInferredBehindASign() {
        ImportResult result = Newsletters.read(
                "# A\n\n## Lys\n\nRapporten «Lykter langs leia» kan leses [her](https://fyr.example/).\n");
        assertThat(result.report(BOKMAL)).contains("\n  # label \"her\": Lykter langs leia\n");
    }

    @Test
    void saysWhenThereIsNothingToSay() {
        ImportResult result = Newsletters.read(FYR);
        assertThat(new ImportResult(result.issue(), List.of()).report(Locale.ENGLISH))
                .isEqualTo("# Nytt fra fyrene, January–March 2031, revision 1\n# Nothing to say.\n");
    }

    /** Whatever words a newsletter has, its report can be read as corrections. */
    @Property(tries = 300)
    void isAlwaysAFileOfCorrections(@ForAll String heading, @ForAll String words, @ForAll String text) {
        ImportResult result =
                Newsletters.read("# A\n\n## " + heading + "\n\n" + text + "\n\n[" + words + "](#)\n\n[her](#)\n");
        String report = result.report(BOKMAL);
        assertThat(Corrections.parse(report, "c").size()).as(report).isZero();
        assertThat(result.findings()).extracting(Finding::code).isNotEmpty();
    }
}
