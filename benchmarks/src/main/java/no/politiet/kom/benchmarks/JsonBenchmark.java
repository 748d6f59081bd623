package no.politiet.kom.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.Issue;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/** Reading and writing the sample issue, beside what a partner would use instead. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class JsonBenchmark {

    private final byte[] json = Sample.json();
    private final Issue issue = KomJson.forIssue().read(json);

    private final JsonFactory factory = new JsonFactory();
    private final KomJson<Issue> komJson = KomJson.forIssue();
    private final JsonMapper jackson3 = JsonMapper.builder()
            .addModule(new BlackbirdModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final com.fasterxml.jackson.databind.ObjectMapper jackson2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new com.fasterxml.jackson.module.blackbird.BlackbirdModule())
                    .disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();
    private final PlainIssue plain = jackson3.readValue(json, PlainIssue.class);
    private final Pipeline pipeline = new Pipeline();

    /** The floor: every token visited, every name and string materialised, nothing built. */
    @Benchmark
    public void scanTokens(Blackhole sink) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    sink.consume(parser.currentName());
                } else if (token == JsonToken.VALUE_STRING) {
                    sink.consume(parser.getString());
                }
            }
        }
    }

    @Benchmark
    public Issue readKomJson() {
        return komJson.read(json);
    }

    @Benchmark
    public PlainIssue readJackson3Unvalidated() {
        return jackson3.readValue(json, PlainIssue.class);
    }

    @Benchmark
    public PlainIssue readJackson2Unvalidated() throws IOException {
        return jackson2.readValue(json, PlainIssue.class);
    }

    @Benchmark
    public Issue readPipeline() {
        return pipeline.read(json);
    }

    @Benchmark
    public byte[] writeKomJson() {
        return komJson.toBytes(issue);
    }

    @Benchmark
    public byte[] writeJackson3() {
        return jackson3.writeValueAsBytes(plain);
    }
}
