package no.politiet.kom.cli.validate;

import java.io.IOException;
import no.politiet.kom.model.IssueEntry;
import no.politiet.kom.schema.FeedFiles;
import org.jspecify.annotations.Nullable;

/**
 * A document to be validated.
 *
 * @param name what it is called in findings
 * @param content where its bytes are
 * @param isNamed whether the user named it, rather than a folder it lies in
 * @param files the files beside it, if it is an index; null if they are not at hand
 * @param entry what an index says of it, null if it was not found by one
 */
record Target(
        String name,
        Content content,
        boolean isNamed,
        @Nullable FeedFiles files,
        @Nullable IssueEntry entry) {

    Target(String name, Content content, boolean isNamed) {
        this(name, content, isNamed, null, null);
    }

    /** Where bytes are. */
    interface Content {
        byte[] read() throws IOException;
    }

    /** Tells of one target after the other. */
    interface Visitor {
        void visit(Target target) throws IOException, InterruptedException;
    }
}
