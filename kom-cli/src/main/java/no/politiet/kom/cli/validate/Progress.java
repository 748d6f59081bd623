package no.politiet.kom.cli.validate;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;

/** A bar on a terminal, once the work takes a while. */
public final class Progress {

    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final Duration STEP = Duration.ofMillis(100);
    private static final int WIDTH = 40;

    private final PrintStream out;
    private final boolean shown;
    private long started;
    private long drawn;
    private int all;
    private int done;
    private boolean onScreen;

    /**
     * A bar.
     *
     * @param out the terminal
     * @param shown whether there is somebody to see it
     */
    public Progress(PrintStream out, boolean shown) {
        this.out = out;
        this.shown = shown;
    }

    void begin(Targets targets) throws IOException, InterruptedException {
        if (shown) {
            targets.count(() -> all++);
        }
        started = System.nanoTime();
    }

    void done() {
        done++;
        long now = System.nanoTime();
        if (shown && now - started > PATIENCE.toNanos() && now - drawn > STEP.toNanos()) {
            drawn = now;
            int filled = all == 0 ? 0 : Math.min(WIDTH, (int) ((long) WIDTH * done / all));
            out.print("\r[" + "=".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done + "/" + all);
            out.flush();
            onScreen = true;
        }
    }

    /** Takes the bar away, so that something else can be written. */
    void clear() {
        if (onScreen) {
            out.print("\r\u001B[K");
            out.flush();
            onScreen = false;
        }
    }

    void end() {
        clear();
    }
}
