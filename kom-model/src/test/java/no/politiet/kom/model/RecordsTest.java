package no.politiet.kom.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.politiet.kom.json.Fixtures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every record of the model, tried on an instance of each. */
class RecordsTest {

    /** One instance of every record type that the full fixtures reach. */
    static Collection<Record> records() {
        Map<Class<?>, Record> found = new HashMap<>();
        collect(Fixtures.fullIssue(), found);
        collect(Fixtures.fullIndex(), found);
        return found.values();
    }

    private static void collect(@Nullable Object value, Map<Class<?>, Record> found) {
        if (value instanceof List<?> list) {
            list.forEach(element -> collect(element, found));
        } else if (value instanceof Record record
                && record.getClass().getPackageName().equals("no.politiet.kom.model")) {
            found.putIfAbsent(record.getClass(), record);
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                collect(valueOf(record, component), found);
            }
        }
    }

    private static Object valueOf(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object make(Record record, int index, @Nullable Object value) throws Throwable {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components).map(c -> valueOf(record, c)).toArray();
        values[index] = value;
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Test
    void theFixturesReachEveryRecord() {
        assertThat(records()).hasSizeGreaterThanOrEqualTo(42);
        assertThat(records().stream().map(Record::getClass))
                .contains(Issue.class, UnknownBlock.class, TableCell.class, Tombstone.class, Provenance.class);
    }

    @ParameterizedTest
    @MethodSource("records")
    void refusesNullWhereItIsNotSaidToBeNullable(Record record) throws Throwable {
        RecordComponent[] components = record.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (components[i].getType().isPrimitive()) {
                continue;
            }
            int index = i;
            if (components[i].getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                assertThat(valueOf((Record) make(record, i, null), components[i]))
                        .isNull();
            } else {
                assertThatThrownBy(() -> make(record, index, null))
                        .as("%s.%s", record.getClass().getSimpleName(), components[i].getName())
                        .isInstanceOf(NullPointerException.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void copiesItsListsAndKeepsThemClosed(Record record) throws Throwable {
        RecordComponent[] components = record.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (components[i].getType() == List.class) {
                List<Object> mine = new ArrayList<>((List<?>) valueOf(record, components[i]));
                Record copy = (Record) make(record, i, mine);
                mine.clear();
                List<?> theirs = (List<?>) valueOf(copy, components[i]);
                assertThat(theirs).isEqualTo(valueOf(record, components[i]));
                assertThatThrownBy(() -> theirs.remove(0)).isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void isEqualToItsCopy(Record record) throws Throwable {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object copy = make(record, 0, valueOf(record, components[0]));
        assertThat(copy).isEqualTo(record).hasSameHashCodeAs(record);
    }

    @ParameterizedTest
    @MethodSource("buildable")
    void comesBackFromItsBuilder(Record record) throws ReflectiveOperationException {
        Object builder = record.getClass().getMethod("toBuilder").invoke(record);
        assertThat(builder.getClass().getMethod("build").invoke(builder)).isEqualTo(record);
        Stream.of(record.getClass().getRecordComponents())
                .forEach(component -> assertThat(builder.getClass().getMethods())
                        .as("%s has a setter for %s", builder.getClass(), component.getName())
                        .extracting(Method::getName)
                        .contains(component.getName()));
    }

    static Stream<Record> buildable() {
        return records().stream()
                .filter(record -> Arrays.stream(record.getClass().getMethods())
                        .anyMatch(method -> method.getName().equals("toBuilder")));
    }

    @ParameterizedTest
    @MethodSource("records")
    void endsWithExtrasIfItIsAnObjectInJson(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        boolean isObject = components.length > 1;
        assertThat(components[components.length - 1].getType() == Extras.class).isEqualTo(isObject);
    }
}
