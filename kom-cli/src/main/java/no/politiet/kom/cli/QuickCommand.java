package no.politiet.kom.cli;

import java.util.List;
import java.util.concurrent.Callable;

/** A command that is over in a moment, and can be read without picocli. */
interface QuickCommand extends Callable<Integer>, QuickOptions {

    /** What has its options. */
    List<QuickOptions> options();

    /**
     * Takes an argument that is no option.
     *
     * @return false if there is one too many
     */
    default boolean argument(String value) {
        return false;
    }

    /** Whether all is there that has to be. */
    default boolean isComplete() {
        return true;
    }
}
