package no.politiet.kom.cli;

/** Options that need no picocli to be read: see {@link QuickReader}. They are the same that the annotations declare. */
interface QuickOptions {

    /**
     * Sets an option that takes no value.
     *
     * @return false if there is none of that name
     */
    default boolean flag(String name) {
        return false;
    }

    /**
     * Sets an option that takes a value.
     *
     * @param name its long name
     * @return false if there is none of that name
     * @throws RuntimeException if the value is none that it takes
     */
    default boolean option(String name, String value) {
        return false;
    }
}
