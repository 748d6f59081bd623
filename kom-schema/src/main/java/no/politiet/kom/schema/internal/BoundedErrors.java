package no.politiet.kom.schema.internal;

import com.networknt.schema.Error;
import java.util.ArrayList;

/** Stops the schema validator when enough was found: a hostile document has millions of errors. */
final class BoundedErrors extends ArrayList<Error> {

    private static final long serialVersionUID = 1;

    private final int max;

    /** Thrown through the validator, which has no other way to be stopped. */
    static final class Full extends RuntimeException {
        private static final long serialVersionUID = 1;

        Full() {
            super(null, null, false, false);
        }
    }

    BoundedErrors(int max) {
        this.max = max;
    }

    @Override
    public boolean add(Error error) {
        if (size() == max) {
            throw new Full();
        }
        return super.add(error);
    }
}
