package no.politiet.kom.publish.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.politiet.kom.model.constraint.Patterns;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource({
        "https://fyr.example/kart, https://fyr.example/kart",
        "HTTPS://Fyr.Example/Kart, https://fyr.example/Kart",
        "https://blåfyr.example/, https://xn--blfyr-nra.example/",
        "https://fyr.example/blå lys?a=ø#æ, https://fyr.example/bl%C3%A5%20lys?a=%C3%B8#%C3%A6",
        "https://fyr.example/100%, https://fyr.example/100%25",
        "https://fyr.example/%C3%A5, https://fyr.example/%C3%A5",
        "https://fyr.example:8443?x, https://fyr.example:8443?x",
        "mailto:lys@fyr.example, mailto:lys@fyr.example",
        "https://fyr.example/a[1]|2, https://fyr.example/a%5B1%5D%7C2"
    })
    void writesAnAddressInStandardForm(String target, String address) {
        assertThat(Addresses.normalise(target)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fyr.example/kart",
                "/kart",
                "kart.html",
                "#lys",
                "ftp://fyr.example/",
                "javascript:tenn()",
                "data:,lys",
                "https://",
                "https:///kart",
                "https://vokter@fyr.example/",
                "https://[::1]/",
                "https://fyr.example:lys/",
                "mailto:",
                "mailto:lys",
                "mailto:lys@fyr.example?subject=x",
                "https:fyr.example"
            })
    void makesNoAddressOfWhatIsNone(String target) {
        assertThat(Addresses.normalise(target)).isNull();
    }

    @Property
    void givesAnAddressOfTheContractOrNone(@ForAll String rest) {
        String address = Addresses.normalise("https://fyr.example/" + rest);
        assertThat(address == null || Pattern.matches(Patterns.URL, address)).isTrue();
    }
}
