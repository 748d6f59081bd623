package no.politiet.kom.benchmarks;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import no.politiet.kom.json.KomJson;
import no.politiet.kom.model.Issue;
import no.politiet.kom.model.check.Variant;
import no.politiet.kom.schema.KomSchemas;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The usual way: parse to a tree, validate it by the schema, bind the tree, validate the objects. */
final class Pipeline {
}
