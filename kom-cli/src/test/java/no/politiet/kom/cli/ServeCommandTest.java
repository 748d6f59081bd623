package no.politiet.kom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.BindException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServeCommandTest {

    @ParameterizedTest
    @CsvSource({
        "Permission denied, 'port 80: no permission'",
        "Permission denied: bind, 'port 80: no permission'",
        "Address already in use, port 80 is taken",
        "Address already in use: bind, port 80 is taken",
        ", port 80 is taken",
    })
    void tellsAPortThatIsRefusedFromOneThatIsTaken(String system, String told) {
        assertThat(ServeCommand.refused(80, new BindException(system)).message())
                .startsWith(told)
                .contains("--port 0");
    }
}
