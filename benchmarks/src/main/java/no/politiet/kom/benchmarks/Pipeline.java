package no.politiet.kom.benchmarks;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import no.politiet.kom.jackson.KomModule;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.check.Variant;
import no.politiet.kom.schema.KomSchemas;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The usual way: parse to a tree, validate the tree by the schema, bind it, validate the objects. */
final class Pipeline {

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new KomModule()).build();
    private final Schema schema = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .losslessNarrowing(true)
                            .build()))
            .getSchema(new String(KomSchemas.issue(Variant.CONSUME).bytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    Issue read(byte[] json) {
        JsonNode tree = mapper.readTree(json);
        if (!schema.validate(tree).isEmpty()) {
            throw new IllegalArgumentException("the schema refuses the sample");
        }
        Issue issue = mapper.treeToValue(tree, Issue.class);
        if (!validator.validate(issue).isEmpty()) {
            throw new IllegalArgumentException("the constraints refuse the sample");
        }
        return issue;
    }
}
