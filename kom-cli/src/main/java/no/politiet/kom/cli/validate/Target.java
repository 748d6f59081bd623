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
 * @param signed the signed index beside it, if it is an index whose other files are not at hand; null if there is none to be had
 * @param entry what an index says of it, null if it was not found by one
 */
record Target(
        String name,
        Content content,
        boolean isNamed,
        @Nullable FeedFiles files,
        @Nullable Copy signed,
        @Nullable IssueEntry entry) {

    Target(String name, Content content, boolean isNamed) {
        this(name, content, isNamed, null, null, null);
    }

    /** Where bytes may be. */
    interface Copy {
        /** The bytes, null if there are none. */
        byte @Nullable [] read() throws IOException;
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
