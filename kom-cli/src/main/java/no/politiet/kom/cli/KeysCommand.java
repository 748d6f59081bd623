package no.politiet.kom.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import no.politiet.kom.publish.SigningKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "keys",
        description = "Makes the key that a feed is signed with, and gives out its public half.",
        footer = {
            "  kom keys generate kom.pem                   the publisher's own; nobody else may read it",
            "  kom keys public kom.pem > kom.pub.pem       for those who read the feed",
        })
final class KeysCommand implements Runnable {

    private final Kom kom;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    KeysCommand(Kom kom) {
        this.kom = kom;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say which: generate or public");
    }

    @Command(description = "Makes a new key, in a file that only you can read.", footer = "  kom keys generate kom.pem")
    int generate(@Parameters(paramLabel = "FILE", description = "a new file") Path file) throws IOException {
        Path target = OutputFile.target(file);
        FileAttribute<?>[] attributes =
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0];
        byte[] pem = SigningKey.generate().toPem().getBytes(StandardCharsets.US_ASCII);
        try (var channel = Files.newByteChannel(
                target, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
            int unused = channel.write(java.nio.ByteBuffer.wrap(pem));
        }
        kom.warn("keys.written", file);
        return 0;
    }

    @Command(
            name = "public",
            description = "Prints the public half of a key.",
            footer = "  kom keys public kom.pem > kom.pub.pem")
    int publicHalf(@Parameters(paramLabel = "FILE", description = "the key, as generate made it") Path file)
            throws IOException {
        String pem;
        try {
            pem = SigningKey.read(file)
                    .verificationPem()
                    .orElseThrow(() ->
                            new Failure(file + " has no public half: openssl pkey -in " + file + " -pubout writes it"));
        } catch (IllegalArgumentException e) {
            throw new Failure(file + ": " + e.getMessage());
        }
        kom.terminal().out().print(pem);
        return 0;
    }
}
