package no.politiet.kom.schema.internal;

import static no.politiet.kom.model.check.FindingCodes.SCHEMA_MAXIMUM;
import static no.politiet.kom.model.check.FindingCodes.SCHEMA_MAX_ITEMS;
import static no.politiet.kom.model.check.FindingCodes.SCHEMA_MAX_LENGTH;
import static no.politiet.kom.model.check.FindingCodes.SCHEMA_MINIMUM;
import static no.politiet.kom.model.check.FindingCodes.SCHEMA_MIN_ITEMS;
import static no.politiet.kom.model.check.FindingCodes.SCHEMA_UNKNOWN_CODE;
import static no.politiet.kom.model.check.FindingCodes.SCHEMA_UNKNOWN_MEMBER;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.politiet.kom.model.Extras;
import no.politiet.kom.model.UnknownBlock;
import no.politiet.kom.model.check.Finding;
import no.politiet.kom.model.check.Variant;
import no.politiet.kom.model.constraint.Closed;
import no.politiet.kom.model.constraint.Known;
import no.politiet.kom.model.constraint.Publish;
import no.politiet.kom.model.constraint.Text;
import org.hibernate.validator.HibernateValidator;

/** Checks the constraints on an object's values and says what is wrong in the words of the contract. */
final class ObjectRules {

    private ObjectRules() {}

    /** Made when the first object is checked: a reader of documents need not wait for it. */
    private static final class Holder {
        // What lies about on the class path plays no part: no XML configuration, no expression language. The messages
        // are our own, so those of the constraints are left as they stand.
        static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new Verbatim())
                .buildValidatorFactory()
                .getValidator();
    }

    private static final class Verbatim implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }

    static List<Finding> check(Object object, Variant variant) {
        Class<?>[] groups = variant == Variant.PUBLISH
                ? new Class<?>[] {Default.class, Publish.class}
                : new Class<?>[] {Default.class};
        List<Finding> findings = new ArrayList<>();
        for (ConstraintViolation<Object> violation : Holder.VALIDATOR.validate(object, groups)) {
            // A block that must not be there is refused for its type; the schema does not look at the rest either.
            boolean refused = variant == Variant.PUBLISH && violation.getLeafBean() instanceof UnknownBlock;
            if (!refused || violation.getConstraintDescriptor().getAnnotation() instanceof Known) {
                add(violation, findings);
            }
        }
        findings.sort(Comparator.comparing(Finding::pointer, Pointers.ORDER).thenComparing(Finding::code));
        return findings;
    }

    private static void add(ConstraintViolation<?> violation, List<Finding> findings) {
        String pointer = pointer(violation.getPropertyPath());
        Object value = violation.getInvalidValue();
        Annotation rule = violation.getConstraintDescriptor().getAnnotation();
        if (rule instanceof Text text) {
            addText(text, pointer, (String) value, findings);
        } else if (rule instanceof Closed) {
            addUnknownMembers(pointer, (Extras) value, findings);
        } else if (rule instanceof Known) {
            Map<String, String> expected = Map.of("expected", value.getClass().getSimpleName());
            findings.add(Finding.error(SCHEMA_UNKNOWN_CODE, pointer, value.toString(), expected));
        } else if (rule instanceof Size size) {
            boolean few = ((Collection<?>) value).size() < size.min();
            findings.add(Finding.error(
                    few ? SCHEMA_MIN_ITEMS : SCHEMA_MAX_ITEMS, pointer, null, limit(few ? size.min() : size.max())));
        } else if (rule instanceof Min min) {
            findings.add(Finding.error(SCHEMA_MINIMUM, pointer, value.toString(), limit(min.value())));
        } else if (rule instanceof Max max) {
            findings.add(Finding.error(SCHEMA_MAXIMUM, pointer, value.toString(), limit(max.value())));
        } else if (rule instanceof DecimalMin min) {
            findings.add(Finding.error(SCHEMA_MINIMUM, pointer, value.toString(), limit(min.value())));
        } else if (rule instanceof DecimalMax max) {
            findings.add(Finding.error(SCHEMA_MAXIMUM, pointer, value.toString(), limit(max.value())));
        } else {
            throw new IllegalStateException("a constraint the contract does not use: " + rule);
        }
    }

    private static void addText(Text rule, String pointer, String value, List<Finding> findings) {
        if (value.codePointCount(0, value.length()) > rule.max()) {
            findings.add(Finding.error(SCHEMA_MAX_LENGTH, pointer, value, limit(rule.max())));
        }
        if (!Forms.matches(rule.pattern(), value)) {
            findings.add(Forms.departure(Forms.nameOf(rule.pattern()), pointer, value));
        }
    }

    private static void addUnknownMembers(String pointer, Extras extras, List<Finding> findings) {
        String owner = pointer.substring(0, pointer.lastIndexOf('/'));
        for (String name : extras.members().keySet()) {
            findings.add(Finding.error(
                    SCHEMA_UNKNOWN_MEMBER, owner + '/' + Pointers.escape(name), null, Map.of("name", name)));
        }
    }

    private static Map<String, String> limit(Object limit) {
        return Map.of("limit", limit.toString());
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(Pointers.escape(node.getName()));
            }
        }
        return pointer.toString();
    }
}
