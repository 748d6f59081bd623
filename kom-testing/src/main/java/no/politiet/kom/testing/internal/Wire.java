package no.politiet.kom.testing.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.function.UnaryOperator;

/** What a good answer becomes on the wire. */
public interface Wire {

    /**
     * Answers.
     *
     * @param good what would be answered if all were well
     * @return whether the connection can be used again
     */
    boolean answer(Answer good, Socket peer, OutputStream out) throws IOException;

    /** What is answered, as far as it is an answer: who breaks it off on the way has begun with this. */
    default Answer begun(Answer good) {
        return good;
    }

    /** Another answer, whole. */
    static Wire of(UnaryOperator<Answer> change) {
        return new Wire() {
            @Override
            public boolean answer(Answer good, Socket peer, OutputStream out) throws IOException {
                out.write(begun(good).bytes());
                return true;
            }

            @Override
            public Answer begun(Answer good) {
                return change.apply(good);
            }
        };
    }
}
