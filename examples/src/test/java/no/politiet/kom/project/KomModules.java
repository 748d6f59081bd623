package no.politiet.kom.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import no.politiet.kom.client.KomClient;
import no.politiet.kom.jackson.KomModule;
import no.politiet.kom.model.Issue;
import no.politiet.kom.publish.NewsletterImporter;
import no.politiet.kom.render.TextRenderer;
import no.politiet.kom.schema.IssueValidator;
import no.politiet.kom.testing.TestFeed;

/** The published modules as they were built, folders of classes or jars. */
final class KomModules {

    /** By artifact, each told by one of its classes. */
    enum Artifact {
        KOM_CLIENT(KomClient.class),
        KOM_JACKSON(KomModule.class),
        KOM_MODEL(Issue.class),
        KOM_PUBLISH(NewsletterImporter.class),
        KOM_RENDER(TextRenderer.class),
        KOM_SCHEMA(IssueValidator.class),
        KOM_TESTING(TestFeed.class);

        private final Class<?> member;

        Artifact(Class<?> member) {
            this.member = member;
        }

        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Where it lies: a folder of classes, or a jar. */
        Path path() {
            return pathOf(member);
        }

        ModuleReference reference() {
            return ModuleFinder.of(path()).findAll().iterator().next();
        }

        ModuleDescriptor descriptor() {
            return reference().descriptor();
        }

        /** The top-level classes and their member classes, by binary name, sorted. */
        List<String> classNames() {
            try (ModuleReader reader = reference().open()) {
                return reader.list()
                        .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                        .map(name -> name.substring(0, name.length() - ".class".length())
                                .replace('/', '.'))
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private KomModules() {}

    /** Where a class was loaded from. */
    static Path pathOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** The root of the project. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("kom-model"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
