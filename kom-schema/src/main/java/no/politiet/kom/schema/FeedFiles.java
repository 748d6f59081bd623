package no.politiet.kom.schema;

import java.io.IOException;
import java.util.List;
import no.politiet.kom.model.IssueEntry;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.schema.internal.ListedFiles;
import org.jspecify.annotations.Nullable;

/** The files of a feed, wherever they are, for {@link IndexValidator#validate(byte[], FeedFiles)}. */
@FunctionalInterface
public interface FeedFiles {

    /**
     * Reads a file.
     *
     * @param href where it is, relative to the index; it leads to no folder above that of the index
     * @return its bytes, null if there is no such file
     * @throws IOException if it is there and cannot be read
     */
    byte @Nullable [] read(String href) throws IOException;

    /**
     * Checks a file against what the index says of it, for who has the file and not the index at hand.
     *
     * @param entry what the index says
     * @param file the bytes of the file
     * @return what was found, about the file as a whole or the member of the issue of which the index says something else; empty if it is
     *     the file that the index lists. The pointers are those of the file
     */
    static List<Finding> check(IssueEntry entry, byte[] file) {
        return ListedFiles.located(ListedFiles.check(entry, file, "", "", ""), file);
    }
}
