package no.politiet.kom.render;

import java.util.List;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Table;
import no.politiet.kom.model.TableCell;
import no.politiet.kom.model.TableRow;

/** A table wider than the page. Fiction. */
final class TableFixture {

    private TableFixture() {}

    static Issue wide() {
        Table table = Table.of(List.of(
                TableRow.headings(
                        List.of(TableCell.of("Fyr"), TableCell.of("Hva det er kjent for"), TableCell.of("År"))),
                TableRow.of(List.of(
                        TableCell.of("Nordodden"),
                        TableCell.of("å stå på et nes der alle fyrlykter før det ble tatt av stormer fra nordvest"),
                        TableCell.of("1931")))));
        return Fixtures.issue(Fixtures.section(
                "Aktuelt", Fixtures.item("a", "Tabell").body(List.of(table)).build()));
    }
}
