package no.politiet.kom.schema.internal;

import java.util.ArrayList;
import java.util.List;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.Link;
import no.politiet.kom.model.Section;

/** A part of an issue and the JSON Pointer of the place where it stands. */
record Placed<T>(String pointer, T value) {

    static List<Placed<Item>> items(Issue issue) {
        List<Placed<Item>> items = new ArrayList<>();
        for (int s = 0; s < issue.sections().size(); s++) {
            Section section = issue.sections().get(s);
            for (int i = 0; i < section.items().size(); i++) {
                items.add(new Placed<>(
                        "/sections/" + s + "/items/" + i, section.items().get(i)));
            }
        }
        return items;
    }

    static List<Placed<Link>> links(Issue issue) {
        List<Placed<Link>> links = new ArrayList<>();
        items(issue).forEach(item -> links.addAll(list(item.pointer + "/links", item.value.links())));
        links.addAll(list("/links", issue.links()));
        return links;
    }

    static <T> List<Placed<T>> list(String pointer, List<T> values) {
        List<Placed<T>> placed = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            placed.add(new Placed<>(pointer + '/' + i, values.get(i)));
        }
        return placed;
    }
}
