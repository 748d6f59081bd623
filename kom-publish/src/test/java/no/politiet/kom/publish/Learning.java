package no.politiet.kom.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.politiet.kom.publish.internal.facts.KindReader;
import no.politiet.kom.publish.internal.facts.dates.RoleRule;
import no.politiet.kom.publish.internal.facts.references.TitleRule;
import no.politiet.kom.publish.internal.facts.sources.NameFinder;
import no.politiet.kom.publish.internal.facts.sources.PublisherRule;
import no.politiet.kom.publish.internal.structure.PieceRule;

/** Writes what is learned from the lessons into a folder, beside the classes that use it; see {@code scripts/learn.sh}. */
final class Learning {

    private Learning() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        write(folder, NameFinder.class, NameLessons.weights(NameLessons.all()));
        write(folder, TitleRule.class, TitleLessons.weights(TitleLessons.all()));
        write(folder, PieceRule.class, PieceLessons.weights(PieceLessons.all()));
        write(folder, KindReader.class, KindLessons.weights(KindLessons.all()));
        write(folder, PublisherRule.class, PublisherLessons.weights(PublisherLessons.all()));
        write(folder, RoleRule.class, DateLessons.weights(DateLessons.all()));
    }

    private static void write(Path folder, Class<?> rules, String weights) throws IOException {
        Path file = folder.resolve(rules.getName().replace('.', '/') + ".weights");
        Files.writeString(file, weights);
    }
}
