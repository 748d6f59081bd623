package no.politiet.kom.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Locale;
import no.politiet.kom.model.BulletList;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Kind;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.Paragraph;
import no.politiet.kom.model.Quote;
import no.politiet.kom.model.Section;
import no.politiet.kom.model.check.Position;
import no.politiet.kom.render.PrintedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Newsletters as plain-text mails. Fiction; any likeness is chance. */
class MailTest {

    private static final String MAIL = """
            Fra: Fyrvesenet <nytt@fyr.example>
            Til: fyrvenner@fyr.example
            Emne: Nytt fra fyrene
            Dato: 3. april 2031

            FYRVESENET
            Nytt fra fyrene
            januar–mars 2031

            AKTUELT

            Rapporter om lykter
            -------------------

            Fyrdirektoratet publiserte i februar en rapport om lykter langs leia, og
            den sier at hver tredje lykt lyser svakere enn den skal. Les mer:
            https://fyr.example/rapport-4.

            Kurs for voktere
            ----------------

            * Kurset holdes 3. mai, og det er plass til tjue.
              Ta med lykt.
            * Påmelding innen 15. april til <kurs@fyr.example>.

            UTLANDET

            Ny lov om farvann
            -----------------
            Lova gjeld frå 1. juli 2031.

            --\s
            Fyrvesenet
            Havnegata 1
            """;

    private static ImportResult read(String text) {
        return NewsletterImporter.builder().build().read(text, "fyr.txt");
    }

    /** The first item of a text below a section and a heading. */
    private static Item item(String text) {
        return read(Newsletters.FRONT + "\nAKTUELT\n\nLys\n---\n\n" + text)
                .issue()
                .items()
                .get(0);
    }

    /** A subtitle is no title, and the title in capitals no publisher. */
    @Test
    void readsWhoseItIsAmongTheLinesAtTheTop() {
        String text = """

                FRA VESENET
                ===========

                Lykter
                ------

                Lyktene er tent, og det er de hver kveld.
                """;
        Issue subtitled = read("""
                LYSGLIMT

                Nyheter om lykter, lurer og fyr
                fra Fyrdirektoratet (FYD), et samarbeid mellom kommuner

                Utgave 2 - mai 2031
                """ + text).issue();
        assertThat(subtitled.title()).isEqualTo("LYSGLIMT");
        assertThat(subtitled.publisher()).isEqualTo("Fyrdirektoratet (FYD)");
        Issue second =
                read("Kystverket\nNyhetsbrev om fyr og lys\nmars 2031\n" + text).issue();
        assertThat(second.title()).isEqualTo("Nyhetsbrev om fyr og lys");
        assertThat(second.publisher()).isEqualTo("Kystverket");
        Issue named = read("""
                Emne: Lysglimt nr. 14

                LYSGLIMT
                Brev fra Ombudet for fyr og lys (OFL) til tilsyn og
                forvaltning
                Nummer 14 - mai 2031
                """ + text).issue();
        assertThat(named.publisher()).isEqualTo("Ombudet for fyr og lys (OFL)");
    }

    /** The period stands in the subject alone, and the masthead has a number. */
    @Test
    void readsAMastheadInCapitalsThatTheSubjectBeginsWith() {
        Issue issue = read("""
                Emne: Nytt fra Fyrvesenet, april-juni 2031

                NYTT FRA FYRVESENET
                Nr. 4, 2031

                LOV

                Ny lov om fyr

                Loven om fyr er ny, og den gjelder fra 1. juli 2031 for alle.

                KURS

                Kurs i lys

                Kurset holdes 12. mai 2031 i Vardø, og det er plass til tjue.
                """).issue();
        assertThat(issue.title()).isEqualTo("NYTT FRA FYRVESENET");
        assertThat(issue.publisher()).isEqualTo("Fyrvesenet");
        assertThat(issue.sections()).extracting(Section::title).containsExactly(issue.title(), "LOV", "KURS");
        assertThat(issue.items()).extracting(Item::heading).endsWith("Ny lov om fyr", "Kurs i lys");
        assertThat(PrintedText.of(issue)).containsOnlyOnce("Nr. 4, 2031");
    }

    @Test
    void readsAMail() {
        ImportResult result = read(MAIL);
        assertThat(result.issue().publisher()).isEqualTo("FYRVESENET");
        assertThat(result.issue().title()).isEqualTo("Nytt fra fyrene");
        assertThat(result.issue().period()).hasToString("2031-01/2031-03");
        assertThat(result.issue().sections()).extracting(Section::title).containsExactly("AKTUELT", "UTLANDET");
        assertThat(result.issue().items().stream().map(Item::heading).distinct())
                .containsExactly("Rapporter om lykter", "Kurs for voktere", "Ny lov om farvann");
        assertThat(PrintedText.of(result.issue()))
                .contains(
                        "Fyrdirektoratet publiserte i februar en rapport om lykter langs leia, og den sier at hver tredje"
                                + " lykt lyser svakere enn den skal. Les mer: https://fyr.example/rapport-4.")
                .endsWith("Fyrvesenet", "Havnegata 1");
        assertThat(result.issue().about()).hasSize(1);
        assertThat(result.issue().allLinks())
                .extracting(link -> link.link().href())
                .containsExactly("https://fyr.example/rapport-4", "mailto:kurs@fyr.example");
    }

    /** What one line says of its date is not said of the next one's. */
    @Test
    void readsEachLineThatItsAuthorEndedByItself() {
        Item lines = item("""
                Åpent møte om lykter 5. juni
                Frist for innmelding av lykter 16. juni
                Kurs for voktere 18. juni
                """);
        assertThat(lines.dates())
                .extracting(date -> date.role().code() + " " + date.when().text())
                .containsExactly("event 2031-06-05", "deadline 2031-06-16", "event 2031-06-18");
    }

    /** A calendar as mails have it: an item a line. */
    @ParameterizedTest
    @ValueSource(strings = {"%s: %s", "%s   %s", "%s – %s", "Fredag %s kl. 10: %s"})
    void takesLinesThatBeginWithTheirDayApart(String form) {
        ImportResult result = read(Newsletters.FRONT
                + "\nKALENDER\n\n"
                + form.formatted("4. april", "Fagdag om lykter, Bergen") + "\n"
                + form.formatted("11. april", "Webinar om lys for voktere,") + "\n   og for andre\n"
                + form.formatted("18. april", "Frist for innmelding av lur") + "\n");
        assertThat(result.issue().items())
                .extracting(item -> item.dates().get(0).when().text())
                .containsExactly("2031-04-04", "2031-04-11", "2031-04-18");
        assertThat(PrintedText.of(result.issue())).anyMatch(line -> line.endsWith("voktere, og for andre"));
    }

    @Test
    void tellsWhichHeadersItDoesNotUse() {
        ImportResult result = read(MAIL);
        assertThat(result.findings())
                .filteredOn(finding -> finding.code().equals(ImportCodes.MAIL_HEADER))
                .extracting(finding -> finding.details().get("name"), finding -> finding.position())
                .containsExactly(
                        tuple("Fra", new Position(1, 1)),
                        tuple("Til", new Position(2, 1)),
                        tuple("Dato", new Position(4, 1)));
    }

    @Test
    void takesTheSubjectForTheTitleWhereThereIsNoOther() {
        ImportResult result = read("""
                From: nytt@fyr.example
                Subject: Nytt fra fyrene,
                 høsten 2031
                Content-Type: text/plain; charset=utf-8

                AKTUELT

                Lykta er tent.
                """);
        assertThat(result.issue().title()).isEqualTo("Nytt fra fyrene, høsten 2031");
        assertThat(result.issue().period()).hasToString("2031-23");
        assertThat(result.issue().sections()).extracting(Section::title).containsExactly("AKTUELT");
    }

    @Test
    void knowsAMailByItsHeaders() {
        assertThat(NewsletterImporter.builder()
                        .build()
                        .read(MAIL, "postkasse")
                        .issue()
                        .sections())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: multipart/alternative; boundary=x",
                "Content-Type: text/html; charset=utf-8",
                "Content-Transfer-Encoding: base64",
                "content-transfer-encoding: Quoted-Printable"
            })
    void asksForPlainTextInPlaceOfAnEncodedMail(String header) {
        assertThatThrownBy(() -> read("From: a@fyr.example\nSubject: Nytt\n" + header + "\n\nLys"))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("fyr.txt:3:1")
                .hasMessageContaining("save it as plain text");
    }

    @Test
    void takesNoSignForAMark() {
        String text = "Lys *i* _leia_ og `kode` # her [lykt](https://fyr.example/a) &amp; <b>fyr</b> \\* 2*3*4";
        assertThat(item(text).plainText()).isEqualTo(text);
        assertThat(((Paragraph) item(text).body().get(0)).spans()).noneMatch(span -> span.strong() || span.emphasis());
    }

    @Test
    void joinsWrappedLinesAndKeepsThoseTheAuthorEnded() {
        assertThat(item("""
                        Denne linjen er brutt fordi det neste ordet ikke fikk plass på den,
                        og slik går det også med den neste linjen, som er nesten like lang
                        som den første.

                        Fyrmuseet
                        Havnegata 1
                        0001 Lysøya
                        """).plainText())
                .isEqualTo(
                        "Denne linjen er brutt fordi det neste ordet ikke fikk plass på den, og slik går det også med"
                                + " den neste linjen, som er nesten like lang som den første.\nFyrmuseet\nHavnegata 1\n0001 Lysøya");
    }

    @Test
    void joinsWhatTheMailSaysIsFlowed() {
        String mail =
                "Subject: Nytt, mars 2031\nFrom: a@fyr.example\nContent-Type: text/plain; format=flowed\n\nLYS\n\nEn \nto\nTre\n";
        assertThat(read(mail).issue().items().get(0).plainText()).isEqualTo("En to\nTre");
    }

    @Test
    void readsListsWithHangingIndents() {
        Item item = item("""
                - en
                  to
                    - inne
                - tre

                  fire
                """);
        BulletList list = (BulletList) item.body().get(0);
        assertThat(list.items()).hasSize(2);
        assertThat(list.items().get(0).blocks()).hasSize(2).last().isInstanceOf(BulletList.class);
        assertThat(list.items().get(1).blocks()).hasSize(2);
        assertThat(item.body()).hasSize(1);
    }

    @Test
    void keepsBulletsThatAreSigns() {
        BulletList list = (BulletList) item("• en\n• to\n").body().get(0);
        assertThat(list.marker()).isEqualTo("•");
        assertThat(list.items()).extracting(entry -> entry.plainText()).containsExactly("en", "to");
    }

    @Test
    void takesALineOfSpeechForText() {
        assertThat(item("– Lykta er tent, sier fyrvokteren.").body().get(0)).isInstanceOf(Paragraph.class);
        assertThat(item("Kurset er 29.\n- 30. mars.").body().get(0)).isInstanceOf(Paragraph.class);
        assertThat(item("Kurset er\n18. januar.").plainText()).isEqualTo("Kurset er\n18. januar.");
    }

    @Test
    void readsNumberedListsAndQuotations() {
        Item item = item("1. en\n2. to\n\n> lys\n> land\n");
        assertThat(((BulletList) item.body().get(0)).ordered()).isTrue();
        assertThat(((Quote) item.body().get(1)).plainText()).isEqualTo("lys land");
    }

    @Test
    void findsAddressesWithoutWhatFollowsThem() {
        Item item = item("«https://fyr.example/ø», (https://fyr.example/a_b), <https://fyr.example/en-\n"
                + "lang/sti>. Skriv til post@fyr.example, eller www.fyr.example.");
        assertThat(item.links())
                .extracting(Link::text, Link::href)
                .containsExactly(
                        tuple("https://fyr.example/ø", "https://fyr.example/%C3%B8"),
                        tuple("https://fyr.example/a_b", "https://fyr.example/a_b"),
                        tuple("https://fyr.example/en-lang/sti", "https://fyr.example/en-lang/sti"),
                        tuple("post@fyr.example", "mailto:post@fyr.example"),
                        tuple("www.fyr.example", null));
        assertThat(item.plainText())
                .isEqualTo("«https://fyr.example/ø», (https://fyr.example/a_b), https://fyr.example/en-lang/sti."
                        + " Skriv til post@fyr.example, eller www.fyr.example.");
    }

    /** No address ends in a hyphen. */
    @Test
    void findsAnAddressThatAHyphenParts() {
        Item item = item("Les https://fyr.example/a og https://fyr.example/en-\nlang-lykt, og kom.\nHa det -\nbra.\n");
        assertThat(item.links())
                .extracting(Link::text, Link::href)
                .containsExactly(
                        tuple("https://fyr.example/a", "https://fyr.example/a"),
                        tuple("https://fyr.example/en-lang-lykt", "https://fyr.example/en-lang-lykt"));
        assertThat(item.plainText()).contains("https://fyr.example/en-lang-lykt, og kom.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AKTUELT\n\nLys\n\nLykta er tent, og den lyser.\n\nMer\n\nSå gikk den ut.\n",
                "Aktuelt\n=======\n\nLys\n---\nLykta er tent, og den lyser.\nMer\n---\nSå gikk den ut.\n",
                "=======\nAktuelt\n=======\nLYS\n\nLykta er tent, og den lyser.\n\nMER\n\nSå gikk den ut.\n",
                "*** AKTUELT ***\n\nLYS\nLykta er tent, og den lyser.\n\nMER\nSå gikk den ut.\n",
                "AKTUELT\n=======\n\nLYS\n---\n\nLykta er tent, og den lyser.\n\nMER\n---\n\nSå gikk den ut.\n"
            })
    void tellsSectionsFromHeadings(String text) {
        ImportResult result = read(Newsletters.FRONT + text);
        assertThat(result.issue().sections())
                .extracting(section -> section.title().toUpperCase(Locale.ROOT))
                .containsExactly("AKTUELT");
        assertThat(result.issue().items())
                .extracting(item -> item.heading().toUpperCase(Locale.ROOT))
                .containsExactly("LYS", "MER");
    }

    @Test
    void namesTheLineOfAnItem() {
        assertThat(read(MAIL).issue().items())
                .extracting(Item::heading, item -> item.provenance().first())
                .contains(
                        tuple("Rapporter om lykter", 12),
                        tuple("Kurs for voktere", 19),
                        tuple("Ny lov om farvann", 28));
    }

    @Test
    void takesNoLineOfTheMastheadForNews() {
        ImportResult result = read("""
                Nytt fra fyrene
                ===============
                Nyheter fra kysten for alle som ferdes der

                Til: Fyrvoktere og andre

                mars 2031

                LYKTER

                Lykta er tent, og den lyser.
                """);
        assertThat(result.issue().publisher()).isEqualTo(Issue.PUBLISHER);
        assertThat(result.issue().items())
                .extracting(Item::kind, Item::plainText)
                .startsWith(tuple(Kind.NOTE, "Nyheter fra kysten for alle som ferdes der\nTil: Fyrvoktere og andre"));
        assertThat(result.findings()).extracting(finding -> finding.code()).contains(ImportCodes.MASTHEAD_TEXT);
    }

    /** It stands below a section's title in capitals and is underlined as headings in small letters are. */
    @Test
    void takesAnUnderlinedAbbreviationForAHeadingAmongUnderlinedHeadings() {
        Issue issue =
                NewsletterImporter.builder().build().read("""
                FYRVESENET

                Fyrbrevet
                Juli, august og september 2031

                AKTUELT

                Rapportar om lykter
                -------------------

                Fyrdirektoratet publiserte i august ein rapport om lykter langs leia.

                UTLANDET

                UNESCO
                ------

                Organisasjonen vedtok i juli ei liste over fyr som skal takast vare på.

                EU
                --

                Europakommisjonen publiserte i juli ein rapport om lykter.
                """, "fyrbrevet.txt").issue();

        assertThat(issue.sections()).extracting(Section::title).endsWith("AKTUELT", "UTLANDET");
        assertThat(issue.items()).extracting(Item::heading).endsWith("Rapportar om lykter", "UNESCO", "EU");
    }

    /** A line in capitals with no rule below it is no more than one heading among them. */
    @Test
    void keepsSectionsOfOneWordThatAreUnderlined() {
        Issue issue =
                NewsletterImporter.builder().build().read("""
                Fyrvesenet

                Fyrbrevet
                Juli, august og september 2031

                AKTUELT
                -------

                Rapportar om lykter
                -------------------

                Fyrdirektoratet publiserte i august ein rapport om lykter langs leia.

                MELD DEG PÅ NO

                Fyrvesenet held seminar om lykter 4. oktober.

                UTLANDET
                --------

                Finland
                -------

                Fyrvesenet deltok 24. august på ein konferanse i Hangö.
                """, "fyrbrevet.txt").issue();

        assertThat(issue.sections()).extracting(Section::title).endsWith("AKTUELT", "UTLANDET");
        assertThat(issue.items())
                .extracting(Item::heading)
                .endsWith("Rapportar om lykter", "MELD DEG PÅ NO", "Finland");
    }

    @Test
    void readsAQuarterInFiguresAsThePeriodAndAnAbbreviationAsAHeadingAmongHeadings() {
        Issue issue =
                NewsletterImporter.builder().build().read("""
                        Frå: Fyrbrevet <fyrbrevet@fyr.example>
                        Til: Samarbeidspartnarar
                        Emne: Fyrbrevet, juli–september 2031

                        FYRBREVET
                        Nyheitsbrev frå Fyrvesenet
                        3. kvartal 2031

                        (Alt i dette nyheitsbrevet er oppdikta.)


                        AKTUELT

                        Rapportar om lykter

                        Fyrdirektoratet publiserte i august ein rapport om lykter langs leia, og
                        han seier at kvar tredje lykt lyser svakare enn ho skal.

                        UTLANDET

                        EU

                        Europakommisjonen publiserte i juli ein rapport om lykter i medlemslanda, og
                        han seier det same.

                        Norden

                        Finland, 24.-25. august: Fyrvesenet deltok på konferansen "Nordic Light
                        Days" i Hangö. Programmet er framleis tilgjengeleg:
                        https://nad.example/eit-program-med-ei-lang-adresse-som-ingen-kan-bryte-av
                        """, "fyrbrevet.txt").issue();
        assertThat(issue.period().text()).isEqualTo("2031-07/2031-09");
        assertThat(issue.sections())
                .extracting(Section::title)
                .endsWith("AKTUELT", "UTLANDET")
                .doesNotContain("EU");
        assertThat(issue.items()).extracting(Item::heading).endsWith("Rapportar om lykter", "EU", "Norden");
    }

    @Test
    void losesNoLineOfAnAudienceThatARuleParts() {
        Issue issue = NewsletterImporter.builder()
                .build()
                .read(
                        "---\ntitle: Lys\n---\nFyrvesenet\n\nLys\n\nTil fyrvokterne\nog andre\n####\npå kysten\nmars 2031\n\nNYTT\n\nLykta lyser.\n",
                        "fyr.txt")
                .issue();

        assertThat(String.join(" ", PrintedText.of(issue)))
                .contains("fyrvokterne", "og andre", "på kysten", "mars 2031");
    }

    @Test
    void readsAMailThatIsItsMastheadAlone() {
        assertThatThrownBy(() -> NewsletterImporter.builder().build().read("Fyrbrevet\nMars 2031\n\n\n", "fyr.txt"))
                .isInstanceOf(ImportException.class);
    }

    @Test
    void takesTheLineWithTheNumberAndMonthsForTheTitleWhereNoOtherCallsItselfNews() {
        Issue issue = NewsletterImporter.builder()
                .build()
                .read("""
                RÅDET FOR TRYGGE LYKTER
                Lyktebrevet nr. 4/2031, oktober–desember

                Til kommuner, havner, båtlag, fyrvoktere og andre som steller
                med lykter og tåkelurer

                (Alt i dette brevet er oppdiktet: råd, regler og rapporter.)

                NYTT FRA FYRENE

                Nye lykter

                Fyrdirektoratet publiserte 4. november rapporten "Lys over leia", som sier
                at hver tredje lykt lyser svakere enn den skal.
                """, "lyktebrevet.txt")
                .issue();

        assertThat(issue.title()).isEqualTo("Lyktebrevet nr. 4/2031, oktober–desember");
        assertThat(issue.publisher()).isEqualTo("RÅDET FOR TRYGGE LYKTER");
        assertThat(issue.audience())
                .isEqualTo("Til kommuner, havner, båtlag, fyrvoktere og andre som steller med lykter og tåkelurer");
        assertThat(issue.period()).hasToString("2031-10/2031-12");
    }

    @Test
    void readsTheTitleThatTheSubjectBeginsWithAndAShortFirstSection() {
        Issue issue =
                NewsletterImporter.builder().build().read("""
                        Emne: Fyrluka mars 2031 – en stum tåkelur

                        Fyrluka
                        Månedsbrev fra Rådet for fyr og lykter
                        Nummer 3 – mars 2031


                        FØRST

                        Det lukter parafin av statsbudsjettet, og det er ikke vår skyld at ingen
                        har åpnet et vindu.


                        PENGER OG POLITIKK

                        Sju millioner til lykter

                        Fyrdepartementet la 4. mars fram en proposisjon om lykter som skal lyse
                        hele natta.
                        """, "fyrluka.txt").issue();
        assertThat(issue.title()).isEqualTo("Fyrluka");
        assertThat(issue.publisher()).isEqualTo("Rådet for fyr og lykter");
        assertThat(issue.sections()).extracting(Section::title).contains("FØRST", "PENGER OG POLITIKK");
    }

    @Test
    void takesNoLineForTheTitleThatOnlySaysWhoseItIs() {
        Issue issue =
                read("Lysglimt\nNyhetsbrev fra Fyrvesenet\nMars 2031\n\n\nAKTUELT\n\nLys\n\nVi har tent et lys, og det lyser så lenge det brenner.\n")
                        .issue();
        assertThat(issue.title()).isEqualTo("Lysglimt");
        assertThat(issue.publisher()).isEqualTo("Fyrvesenet");
    }

    @Test
    void takesTheLineThatSaysWhoseItIsForTheTitleWhereThereIsNoOther() {
        Issue issue =
                read("Månedsbrev fra Fyrvesenet\nNr. 3\nMars 2031\n\n\nAKTUELT\n\nLys\n\nVi har tent et lys, og det lyser så lenge det brenner.\n")
                        .issue();
        assertThat(issue.title()).isEqualTo("Månedsbrev fra Fyrvesenet");
    }

    @Test
    void readsAMailThatBeginsWithItsSubjectAlone() {
        Issue issue =
                NewsletterImporter.builder().build().read("""
                Emne: Fyrvisa – mars 2031

                Fyrvisa
                Nyhetsbrev fra Nasjonalt senter for lykter
                Mars 2031

                Alt i dette nyhetsbrevet er oppdiktet: fyrene, lyktene,
                rapportene og adressene.

                NYTT FRA FYRENE

                Nye lykter

                Fyrdirektoratet publiserte 4. mars rapporten "Lys over leia", som sier
                at hver tredje lykt lyser svakere enn den skal.

                Møter

                Senteret arrangerte 10. mars et seminar om tåke for alle som vokter et
                fyr på kysten.
                """, "fyrvisa.txt").issue();
        assertThat(issue.period().text()).isEqualTo("2031-03");
        assertThat(issue.items()).extracting(Item::heading).contains("Nye lykter", "Møter");
    }

    /** Nobody is called "I dette nummeret:"; whose a newsletter is may stand in the subject alone. */
    @ParameterizedTest
    @ValueSource(strings = {"", "I dette nummeret:\n\n- Lykter i nord\n- Ny lur\n\n", "Innhald\n\n- Lykter\n\n"})
    void takesThePublisherFromTheSubjectAndNotFromTheContents(String top) {
        String text = "Subject: Nyhetsbrev fra Lykteby kommune, juni 2031\nFrom: a@fyr.example\n\n" + top
                + "AKTUELT\n=======\n\nLykter i nord\n-------------\n\nKommunen tenner lykter.\n";

        ImportResult result = NewsletterImporter.builder().build().read(text, "fyr.txt");

        assertThat(result.issue().publisher()).isEqualTo("Lykteby kommune");
        assertThat(Newsletters.codes(result)).contains(ImportCodes.PUBLISHER_NAMED);
    }
}
