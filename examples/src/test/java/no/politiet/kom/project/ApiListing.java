package no.politiet.kom.project;

import java.lang.module.ModuleDescriptor;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a module offers, as text in a fixed order: what partners may rely on, and nothing else. */
final class ApiListing {

    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

    private final StringBuilder text = new StringBuilder();

    private ApiListing() {}

    static String of(KomModules.Artifact artifact) {
        ApiListing listing = new ApiListing();
        ModuleDescriptor module = artifact.descriptor();
        listing.module(module);
        Set<String> exported = module.exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toCollection(TreeSet::new));
        for (String name : artifact.classNames()) {
            try {
                Class<?> type = Class.forName(name, false, ApiListing.class.getClassLoader());
                if (exported.contains(type.getPackageName()) && isReachable(type)) {
                    listing.type(type);
                }
            } catch (ClassNotFoundException e) {
                throw new AssertionError(e);
            }
        }
        return listing.text.toString();
    }

    private static boolean isReachable(Class<?> type) {
        return isOffered(type.getModifiers())
                && !type.isAnonymousClass()
                && !type.isLocalClass()
                && (type.getDeclaringClass() == null || isReachable(type.getDeclaringClass()));
    }

    private static boolean isOffered(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void module(ModuleDescriptor module) {
        line("module " + module.name());
        Stream<String> requires = module.requires().stream()
                .filter(required -> !required.modifiers().contains(ModuleDescriptor.Requires.Modifier.MANDATED))
                .map(required -> "requires " + words(required.modifiers()) + required.name());
        Stream<String> exports =
                module.exports().stream().map(export -> "exports " + export.source() + to(export.targets()));
        Stream<String> opens = module.opens().stream().map(open -> "opens " + open.source() + to(open.targets()));
        Stream<String> provides = module.provides().stream()
                .map(provided -> "provides " + provided.service() + " with " + String.join(", ", provided.providers()));
        Stream.of(requires, exports, opens, provides)
                .forEach(lines -> lines.sorted().forEach(line -> line("  " + line)));
    }

    private static String words(Set<? extends Enum<?>> modifiers) {
        return modifiers.stream()
                .map(m -> m.name().toLowerCase(Locale.ROOT) + " ")
                .sorted()
                .collect(Collectors.joining());
    }

    private static String to(Set<String> targets) {
        return targets.isEmpty() ? "" : " to " + targets.stream().sorted().collect(Collectors.joining(", "));
    }

    private void type(Class<?> type) {
        line("");
        StringBuilder head =
                new StringBuilder(kind(type)).append(type.getName()).append(variables(type.getTypeParameters()));
        if (type.isRecord()) {
            head.append(Arrays.stream(type.getRecordComponents())
                    .map(component -> "\n    " + name(component.getAnnotatedType()) + " " + component.getName())
                    .collect(Collectors.joining(",", "(", ")")));
        }
        AnnotatedType parent = type.getAnnotatedSuperclass();
        if (parent != null && !Set.of(Object.class, Record.class).contains(type.getSuperclass()) && !type.isEnum()) {
            head.append(" extends ").append(name(parent));
        }
        if (type.getInterfaces().length > 0 && !type.isAnnotation()) {
            head.append(type.isInterface() ? " extends " : " implements ").append(names(type.getAnnotatedInterfaces()));
        }
        if (type.isSealed()) {
            head.append(" permits ")
                    .append(Arrays.stream(type.getPermittedSubclasses())
                            .map(Class::getSimpleName)
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        line(head.toString());
        List<String> members = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (isOffered(field.getModifiers()) && !field.isSynthetic()) {
                members.add(field(field));
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isOffered(constructor.getModifiers())
                    && !constructor.isSynthetic()
                    && !isCanonical(type, constructor)) {
                members.add("new" + parameters(constructor));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isOffered(method.getModifiers()) && !method.isSynthetic() && !isGiven(type, method)) {
                members.add(method(method));
            }
        }
        members.stream()
                .sorted(Comparator.comparing((String m) -> m.startsWith("constant ") ? 0 : 1)
                        .thenComparing(Function.identity()))
                .forEach(member -> line("  " + member));
    }

    private static String kind(Class<?> type) {
        int modifiers = type.getModifiers();
        String access = Modifier.isProtected(modifiers) ? "protected " : "";
        String sealed = type.isSealed() ? "sealed " : "";
        if (type.isAnnotation()) {
            return access + "annotation ";
        }
        if (type.isInterface()) {
            return access + sealed + "interface ";
        }
        if (type.isRecord()) {
            return access + "record ";
        }
        if (type.isEnum()) {
            return access + "enum ";
        }
        String form = Modifier.isAbstract(modifiers) ? "abstract " : Modifier.isFinal(modifiers) ? "final " : "";
        return access + sealed + form + "class ";
    }

    private static boolean isCanonical(Class<?> type, Constructor<?> constructor) {
        return type.isRecord()
                && Arrays.equals(
                        constructor.getParameterTypes(),
                        Arrays.stream(type.getRecordComponents())
                                .map(RecordComponent::getType)
                                .toArray(Class<?>[]::new));
    }

    /** What every object, record or enum has is not listed. */
    private static boolean isGiven(Class<?> type, Method method) {
        boolean none = method.getParameterCount() == 0;
        if (OF_EVERY_OBJECT.contains(method.getName()) && method.getParameterCount() <= 1) {
            return true;
        }
        if (type.isEnum()
                && (method.getName().equals("values") && none
                        || method.getName().equals("valueOf"))) {
            return true;
        }
        return type.isRecord()
                && none
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> component.getName().equals(method.getName()));
    }

    private static String field(Field field) {
        String declared = name(field.getAnnotatedType()) + " " + field.getName();
        int modifiers = field.getModifiers();
        if (!Modifier.isStatic(modifiers) || !Modifier.isFinal(modifiers)) {
            return (Modifier.isStatic(modifiers) ? "static field " : "field ") + declared;
        }
        return "constant " + declared + value(field);
    }

    /** A value that is part of the contract: a number, a text, a code. */
    private static String value(Field field) {
        try {
            Object value = field.get(null);
            if (value instanceof String string) {
                return " = \"" + escape(string) + '"';
            }
            if (isCode(field.getType())) {
                return " = " + field.getType().getMethod("code").invoke(value);
            }
            return field.getType().isPrimitive() ? " = " + value : "";
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** A record of nothing but a code. */
    private static boolean isCode(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getName().equals("code");
    }

    private static String escape(String text) {
        return text.chars()
                .mapToObj(c -> c < ' ' || c > '~' ? String.format("\\u%04X", c) : Character.toString(c))
                .collect(Collectors.joining());
    }

    private static String method(Method method) {
        String form = Modifier.isStatic(method.getModifiers())
                ? "static "
                : method.isDefault()
                        ? "default "
                        : Modifier.isAbstract(method.getModifiers())
                                        && !method.getDeclaringClass().isInterface()
                                ? "abstract "
                                : "";
        String variables = variables(method.getTypeParameters());
        Object preset = method.getDefaultValue();
        return (Modifier.isProtected(method.getModifiers()) ? "protected " : "")
                + form
                + (variables.isEmpty() ? "" : variables + " ")
                + method.getName()
                + parameters(method)
                + ": "
                + name(method.getAnnotatedReturnType())
                + (preset == null
                        ? ""
                        : " default " + (preset instanceof Object[] list ? Arrays.toString(list) : preset))
                + thrown(method);
    }

    private static String parameters(Executable executable) {
        return "(" + names(executable.getAnnotatedParameterTypes()) + ")";
    }

    private static String thrown(Executable executable) {
        AnnotatedType[] types = executable.getAnnotatedExceptionTypes();
        return types.length == 0 ? "" : " throws " + names(types);
    }

    private static String variables(TypeVariable<?>[] variables) {
        if (variables.length == 0) {
            return "";
        }
        return Arrays.stream(variables)
                .map(variable -> variable.getName()
                        + (variable.getBounds()[0] == Object.class
                                ? ""
                                : " extends " + names(variable.getAnnotatedBounds())))
                .collect(Collectors.joining(", ", "<", ">"));
    }

    private static String names(AnnotatedType[] types) {
        return Arrays.stream(types).map(ApiListing::name).collect(Collectors.joining(", "));
    }

    /** A type in short; a question mark behind it says that it may be null. */
    private static String name(AnnotatedType type) {
        String mark = isNullable(type) ? "?" : "";
        if (type instanceof AnnotatedArrayType array) {
            return name(array.getAnnotatedGenericComponentType()) + "[]" + mark;
        }
        if (type instanceof AnnotatedParameterizedType parameterized) {
            Class<?> raw = (Class<?>) ((ParameterizedType) type.getType()).getRawType();
            return simple(raw) + "<" + names(parameterized.getAnnotatedActualTypeArguments()) + ">" + mark;
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            if (wildcard.getAnnotatedLowerBounds().length > 0) {
                return "? super " + names(wildcard.getAnnotatedLowerBounds());
            }
            String bound = names(wildcard.getAnnotatedUpperBounds());
            return bound.equals("Object") ? "?" : "? extends " + bound;
        }
        Type plain = type.getType();
        return (plain instanceof Class<?> c ? simple(c) : plain.getTypeName()) + mark;
    }

    private static boolean isNullable(AnnotatedElement type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static String simple(Class<?> type) {
        return type.getDeclaringClass() == null
                ? type.getSimpleName()
                : simple(type.getDeclaringClass()) + "." + type.getSimpleName();
    }
}
