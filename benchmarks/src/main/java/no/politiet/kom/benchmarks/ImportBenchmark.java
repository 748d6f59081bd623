package no.politiet.kom.benchmarks;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import no.politiet.kom.publish.ImportResult;
import no.politiet.kom.publish.NewsletterImporter;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The import of the sample newsletter, once and many times over, beside a parse of the same Markdown. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Warmup(iterations = 6, time = 4)
@Measurement(iterations = 4, time = 4)
@Fork(3)
public class ImportBenchmark {

    /** How many newsletters the text is long. */
    @Param({"1", "10", "100"})
    int newsletters;

    private final NewsletterImporter importer =
            NewsletterImporter.builder().maxBytes(1 << 24).build();
    private final Parser parser =
            Parser.builder().extensions(Set.of(TablesExtension.create())).build();
    private String text = "";

    @Setup
    public void write() {
        text = Sample.markdown(newsletters);
    }

    /** The floor: what Markdown it is, and nothing of what it says. */
    @Benchmark
    public Node parseCommonmark() {
        return parser.parse(text);
    }

    /** Everything: structure, links, facts, findings, and the check of the whole contract. */
    @Benchmark
    public ImportResult importNewsletter() {
        return importer.read(text, "sample.md");
    }
}
