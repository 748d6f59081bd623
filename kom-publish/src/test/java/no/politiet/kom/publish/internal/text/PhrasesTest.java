package no.politiet.kom.publish.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a phrase matches, and how far. */
class PhrasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sendt/sende på høring|Forslaget er sendt på høring nå|2 5",
                "sendt/sende på høring|Forslaget er lagt på høring nå|",
                "publiser*|Rapporten publiseres i mai|1 2",
                "*frist|Ny høringsfrist er satt|1 2",
                "*frist|Frist er satt|0 1",
                "meld . st .|Se Meld. St. 16|1 5",
                "la ~ fram|Utvalget la fram|1 3",
                "la ~ fram|Utvalget la 3. mai fram|1 6",
                "la ~ fram|Utvalget la den nye rapporten om fyr fram|",
                "la … fram|Utvalget la den nye rapporten om fyr fram|1 8",
                "la … fram|Utvalget la den ned, og så kom han fram|",
                "la … fram|Utvalget la en to tre fire fem seks sju åtte ni ti elleve tolv tretten fram|",
                "la … fram|Utvalget la den|",
            })
    void standsWhereItsWordsDo(String phrase, String text, String words) {
        List<String> hits = Phrases.of(List.of(phrase)).in(Word.of(text)).stream()
                .map(hit -> hit.from() + " " + hit.to())
                .toList();

        assertThat(hits).isEqualTo(words == null ? List.of() : List.of(words));
    }
}
