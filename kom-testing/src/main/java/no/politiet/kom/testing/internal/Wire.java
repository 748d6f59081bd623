package no.politiet.kom.testing.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.function.UnaryOperator;

/** What a good answer becomes on the wire. */
@FunctionalInterface
public interface Wire {

    /**
     * Answers.
     *
     * @param good what would be answered if all were well
     * @return whether the connection can be used again
     */
    boolean answer(Answer good, Socket peer, OutputStream out) throws IOException;

    /** Another answer, whole. */
    static Wire of(UnaryOperator<Answer> change) {
        return (good, peer, out) -> {
            out.write(change.apply(good).bytes());
            return true;
        };
    }
}
