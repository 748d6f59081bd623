package no.politiet.kom.render.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.Item;
import no.politiet.kom.model.TagUri;

/** The fragment by which each item of an issue is reached in its page: the last part of its id. */
public final class Anchors {

    private final Map<TagUri, String> anchors = new HashMap<>();

    public Anchors(Issue issue) {
        Set<String> taken = new HashSet<>();
        for (Item item : issue.items()) {
            String id = item.id().text();
            // No name of ours, which begin with "kom-", nor of a part of an address that means something.
            String name = id.substring(id.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9._-]", "-");
            String anchor = name.isEmpty() || name.startsWith("kom-") ? "item-" + name : name;
            for (int i = 2; !taken.add(anchor); i++) {
                anchor = name + "-" + i;
            }
            anchors.putIfAbsent(item.id(), anchor);
        }
    }

    public String of(Item item) {
        String anchor = anchors.get(item.id());
        if (anchor == null) {
            throw new IllegalArgumentException("not an item of this issue: " + item.id());
        }
        return anchor;
    }
}
