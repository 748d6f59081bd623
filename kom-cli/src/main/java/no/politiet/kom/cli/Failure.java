package no.politiet.kom.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.stream.Collectors;
import no.politiet.kom.client.KomClientException;
import no.politiet.kom.json.InvalidDocumentException;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.Variant;
import no.politiet.kom.publish.ImportException;
import no.politiet.kom.publish.OtherKeyException;
import no.politiet.kom.publish.UntoldChangeException;
import no.politiet.kom.schema.Message;

/** Why a command cannot go on, as the user is told. */
final class Failure extends RuntimeException {

    /** Errors were found in what the user gave. */
    static final int ERRORS = 1;

    /** Wrong use, or no access. */
    static final int USAGE = 2;

    private static final long serialVersionUID = 1;

    private final int status;

    private Failure(int status, String message, Throwable cause) {
        super(message, cause);
        this.status = status;
    }

    Failure(String message) {
        super(message);
        this.status = USAGE;
    }

    /** Wrong use that was found on the way. */
    Failure(String message, Throwable cause) {
        this(USAGE, message, cause);
    }

    /** A document that was refused. */
    Failure(String name, InvalidDocumentException refused, Locale language) {
        this(name, refused, Variant.CONSUME, language);
    }

    /** A document that a variant of the contract refused. */
    Failure(String name, InvalidDocumentException refused, Variant variant, Locale language) {
        this(
                ERRORS,
                line(name, refused.finding(), language) + "\n  "
                        + Words.in(language)
                                .get(
                                        "document.lists-all",
                                        variant == Variant.PUBLISH ? "kom validate --publish" : "kom validate"),
                refused);
    }

    /** The text of an option that was refused in the document it was to stand in, which the user has not seen. */
    static Failure ofOption(String option, InvalidDocumentException refused, Locale language) {
        return new Failure(USAGE, line(option, refused.finding().at(null), language), refused);
    }

    /** A newsletter that was refused. */
    Failure(ImportException refused, String name, Locale language) {
        this(
                ERRORS,
                refused.findings().stream()
                        .map(finding -> line(name, finding, language))
                        .collect(Collectors.joining("\n")),
                refused);
    }

    /** A name that stands for a folder where a file belongs, or for none: a variable of a script that is not set. */
    static String noFile(Object name) {
        return name.toString().isEmpty() ? "the name of a file is empty" : name + ": is a folder";
    }

    /** Sets what an option says; where it is refused, the option is named in place of what it sets. */
    static void whereRefused(String option, String setting, Runnable set) {
        try {
            set.run();
        } catch (IllegalArgumentException e) {
            throw new Failure(
                    USAGE, option + ": " + String.valueOf(e.getMessage()).replace(setting + " is ", "a time is "), e);
        }
    }

    int status() {
        return status;
    }

    String message() {
        return String.valueOf(getMessage());
    }

    static Failure of(Exception e, Locale language) {
        if (e instanceof Failure failure) {
            return failure;
        }
        if (e instanceof InvalidDocumentException refused) {
            return new Failure(
                    ERRORS, line(Words.in(language).get("document.unnamed"), refused.finding(), language), e);
        }
        if (e instanceof ImportException refused) {
            return new Failure(refused, refused.document(), language);
        }
        if (e instanceof OtherKeyException) {
            return new Failure(USAGE, e.getMessage() + ": --new-key", e);
        }
        if (e instanceof UntoldChangeException) {
            return new Failure(USAGE, e.getMessage() + ": --correct NOTE", e);
        }
        if (e instanceof InvalidPathException name && !name.getInput().chars().allMatch(c -> c < 0x80)) {
            return new Failure(
                    USAGE, name.getInput() + ": the locale has no such letters; try again with LC_ALL=C.UTF-8", e);
        }
        if (e instanceof KomClientException
                || e instanceof IllegalArgumentException
                || e instanceof IllegalStateException) {
            return new Failure(USAGE, String.valueOf(e.getMessage()), e);
        }
        Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
        if (cause instanceof IOException io) {
            return new Failure(USAGE, of(io), e);
        }
        return new Failure(USAGE, "this should not have happened: " + e + "; --debug tells where", e);
    }

    /** A finding in a line: what, where, and how to mend it. */
    static String line(String name, Finding finding, Locale language) {
        String place = finding.position() == null ? "" : ":" + finding.position();
        Message message = Message.of(finding, language);
        return (name + place + ": " + message.text() + " " + message.hint()).strip();
    }

    private static String of(IOException e) {
        String file = e instanceof FileSystemException named ? named.getFile() : null;
        if (e instanceof NoSuchFileException) {
            return file + ": there is no such file";
        }
        if (e instanceof AccessDeniedException) {
            return file + ": no permission";
        }
        if (e instanceof FileAlreadyExistsException) {
            return file + ": is there already";
        }
        if (e instanceof NotDirectoryException) {
            return file + ": is no folder";
        }
        return String.valueOf(e.getMessage());
    }
}
