package no.politiet.kom.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "serve",
        description = {
            "Serves the folder of a feed to this machine, for a preview, until it is stopped.",
            "In production a web server does that: docs/serving tells how."
        },
        footer = {"  kom serve public", "  kom serve public --port 0                   on any free port"})
final class ServeCommand implements Callable<Integer> {

    private final Kom kom;

    @Parameters(paramLabel = "FOLDER", description = "as kom publish wrote it")
    private Path folder = Path.of("");

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "0 for any that is free (${DEFAULT-VALUE})")
    private int port;

    ServeCommand(Kom kom) {
        this.kom = kom;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Files.isDirectory(folder)) {
            throw new Failure(folder + ": is no folder");
        }
        if (port < 0 || port > 65_535) {
            throw new Failure("a port is from 0 to 65535, not " + port);
        }
        try (FeedServer server = open()) {
            if (!Files.exists(folder.resolve("v1/index.json"))) {
                kom.warn("serve.no-index", folder);
            }
            kom.terminal().out().println(server.address());
            kom.terminal().flush();
            new CountDownLatch(1).await(); // until the process is stopped
        }
        return 0;
    }

    private FeedServer open() throws IOException {
        try {
            return new FeedServer(folder, port);
        } catch (BindException e) {
            throw refused(port, e);
        }
    }

    /** Why a port cannot be had, which the system tells only in words. */
    static Failure refused(int port, BindException e) {
        boolean permission = String.valueOf(e.getMessage()).startsWith("Permission denied");
        return new Failure(
                "port " + port + (permission ? ": no permission" : " is taken") + "; --port 0 takes any that is free");
    }
}
