package no.politiet.kom.json.internal;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import no.politiet.kom.model.Index;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.internal.CrossRules;

/**
 * A type that stands alone as a document.
 *
 * @param codec reads and writes it
 * @param crossRules checks the rules across members
 */
public record DocumentType<T>(Codec<T> codec, BiConsumer<T, Consumer<Finding>> crossRules) {

    public static final DocumentType<Issue> ISSUE = new DocumentType<>(Codecs.ISSUE, CrossRules::check);
    public static final DocumentType<Index> INDEX = new DocumentType<>(Codecs.INDEX, CrossRules::check);
}
