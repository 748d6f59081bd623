package no.politiet.kom.cli.validate;

import java.io.IOException;

/**
 * A document to be validated.
 *
 * @param name what it is called in findings
 * @param content where its bytes are
 * @param isNamed whether the user named it, rather than a folder it lies in
 */
record Target(String name, Content content, boolean isNamed) {

    /** Where bytes are. */
    interface Content {
        byte[] read() throws IOException;
    }

    /** Tells of one target after the other. */
    interface Visitor {
        void visit(Target target) throws IOException, InterruptedException;
    }
}
