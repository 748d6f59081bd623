package no.politiet.kom.project;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static no.politiet.kom.project.KomModules.Artifact.KOM_CLIENT;
import static no.politiet.kom.project.KomModules.Artifact.KOM_JACKSON;
import static no.politiet.kom.project.KomModules.Artifact.KOM_MODEL;
import static no.politiet.kom.project.KomModules.Artifact.KOM_PUBLISH;
import static no.politiet.kom.project.KomModules.Artifact.KOM_RENDER;
import static no.politiet.kom.project.KomModules.Artifact.KOM_SCHEMA;
import static no.politiet.kom.project.KomModules.Artifact.KOM_TESTING;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A module exists to keep a dependency away from someone; here is who may use what. */
class RoomsTest {

    /** The table of rooms: to each module the packages, its own and the JDK's apart, that it may use. */
    private static final Map<KomModules.Artifact, List<String>> MAY_USE = new EnumMap<>(Map.of(
            KOM_MODEL, List.of("jakarta.validation", "tools.jackson.core"),
            KOM_SCHEMA,
                    List.of(
                            "no.politiet.kom.model",
                            "no.politiet.kom.json",
                            "com.networknt",
                            "jakarta.validation",
                            "org.hibernate.validator",
                            "tools.jackson"),
            KOM_JACKSON, List.of("no.politiet.kom.model", "no.politiet.kom.json", "tools.jackson"),
            KOM_CLIENT,
                    List.of("no.politiet.kom.model", "no.politiet.kom.json", "okhttp3", "okio", "tools.jackson.core"),
            KOM_TESTING, List.of("no.politiet.kom.model", "no.politiet.kom.json", "org.junit.jupiter.api"),
            KOM_RENDER,
                    List.of("no.politiet.kom.model", "no.politiet.kom.json", "javax.xml.stream", "tools.jackson.core"),
            KOM_PUBLISH,
                    List.of(
                            "no.politiet.kom.model",
                            "no.politiet.kom.json",
                            "no.politiet.kom.schema",
                            "no.politiet.kom.render",
                            "jakarta.activation",
                            "jakarta.mail",
                            "javax.xml.stream",
                            "org.commonmark",
                            "org.nibor.autolink",
                            "org.apache.fontbox",
                            "org.apache.pdfbox")));

    private static final List<String> LIBRARIES = List.of(
            "com.networknt",
            "jakarta.mail",
            "okhttp3",
            "okio",
            "org.apache.fontbox",
            "org.apache.pdfbox",
            "org.commonmark",
            "org.hibernate",
            "org.nibor.autolink",
            "tools.jackson");

    /** What asks the machine for its time, language, time zone or encoding. */
    private static final Set<String> SETTINGS = Set.of(
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.getBytes()",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.System.currentTimeMillis()",
            "java.lang.System.nanoTime()",
            "java.nio.charset.Charset.defaultCharset()",
            "java.time.Clock.systemDefaultZone()",
            "java.time.Instant.now()",
            "java.time.LocalDate.now()",
            "java.time.LocalDateTime.now()",
            "java.time.OffsetDateTime.now()",
            "java.time.Year.now()",
            "java.time.YearMonth.now()",
            "java.time.ZoneId.systemDefault()",
            "java.time.ZonedDateTime.now()",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.util.Locale.getDefault()",
            "java.util.TimeZone.getDefault()",
            "java.util.UUID.randomUUID()");

    private static final JavaClasses ALL = classesOf(KomModules.Artifact.values());

    private static JavaClasses classesOf(KomModules.Artifact... artifacts) {
        List<Location> locations = new ArrayList<>();
        for (KomModules.Artifact artifact : artifacts) {
            try {
                boolean folder = Files.isDirectory(artifact.path());
                locations.add(
                        folder
                                ? Location.of(artifact.path())
                                : Location.of(new JarFile(artifact.path().toFile())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        JavaClasses classes = new ClassFileImporter().importLocations(locations);
        assertThat(classes).as("classes in " + locations).isNotEmpty();
        return classes;
    }

    private static boolean isIn(String packageName, String room) {
        return packageName.equals(room) || packageName.startsWith(room + ".");
    }

    @ParameterizedTest
    @EnumSource
    void usesOnlyWhatItsRoomHas(KomModules.Artifact artifact) {
        Set<String> own = artifact.descriptor().packages();
        List<String> strangers = classesOf(artifact).stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    String name = target.getPackageName();
                    return !target.isPrimitive()
                            && !own.contains(name)
                            && !isIn(name, "java")
                            && !isIn(name, "javax.net")
                            && !isIn(name, "org.jspecify")
                            && MAY_USE.get(artifact).stream().noneMatch(room -> isIn(name, room));
                })
                .map(Dependency::getDescription)
                .toList();
        assertThat(strangers).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void opensItsInnerRoomsOnlyToThoseItNames(KomModules.Artifact artifact) {
        ModuleDescriptor module = artifact.descriptor();
        Map<String, String> moduleOf = Arrays.stream(KomModules.Artifact.values())
                .map(KomModules.Artifact::descriptor)
                .flatMap(each -> each.packages().stream().map(name -> Map.entry(name, each.name())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<String, Set<String>> friends = module.exports().stream()
                .filter(ModuleDescriptor.Exports::isQualified)
                .collect(Collectors.toMap(ModuleDescriptor.Exports::source, ModuleDescriptor.Exports::targets));
        List<String> intruders = ALL.stream()
                .filter(type -> !moduleOf.get(type.getPackageName()).equals(module.name()))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> {
                    String target =
                            dependency.getTargetClass().getBaseComponentType().getPackageName();
                    return module.packages().contains(target)
                            && target.contains(".internal")
                            && !friends.getOrDefault(target, Set.of())
                                    .contains(moduleOf.get(
                                            dependency.getOriginClass().getPackageName()));
                })
                .map(Dependency::getDescription)
                .toList();
        assertThat(intruders).isEmpty();
        assertThat(module.exports())
                .filteredOn(export -> export.source().contains(".internal"))
                .allMatch(ModuleDescriptor.Exports::isQualified);
    }

    @Test
    void hasNoPackageInTwoModules() {
        Set<String> seen = new HashSet<>();
        List<String> twice = Arrays.stream(KomModules.Artifact.values())
                .flatMap(artifact -> artifact.descriptor().packages().stream())
                .filter(name -> !seen.add(name))
                .toList();
        assertThat(twice).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void keepsLibrariesOutOfItsPublicSignatures(KomModules.Artifact artifact) {
        Set<String> exported = artifact.descriptor().exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        Set<String> shown = new TreeSet<>();
        for (JavaClass type : classesOf(artifact)) {
            if (exported.contains(type.getPackageName()) && isOffered(type.getModifiers())) {
                shown.addAll(librariesIn(type));
            }
        }
        switch (artifact) {
            case KOM_JACKSON -> assertThat(shown).allMatch(use -> use.contains("tools.jackson"));
            case KOM_CLIENT ->
                assertThat(shown)
                        .singleElement()
                        .asString()
                        .startsWith("no.politiet.kom.client.KomClient$Builder.")
                        .endsWith(" okhttp3.OkHttpClient");
            default -> assertThat(shown).isEmpty();
        }
    }

    private static Set<String> librariesIn(JavaClass type) {
        Set<String> shown = new TreeSet<>();
        List<JavaClass> supertypes = new ArrayList<>(type.getRawInterfaces());
        type.getRawSuperclass().ifPresent(supertypes::add);
        supertypes.forEach(supertype -> show(shown, type.getName(), supertype));
        for (JavaField field : type.getFields()) {
            if (isOffered(field.getModifiers())) {
                field.getAllInvolvedRawTypes().forEach(used -> show(shown, field.getFullName(), used));
            }
        }
        for (JavaCodeUnit unit : type.getCodeUnits()) {
            if (isOffered(unit.getModifiers()) && !unit.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                Stream.concat(unit.getAllInvolvedRawTypes().stream(), unit.getExceptionTypes().stream())
                        .forEach(used -> show(shown, type.getName() + "." + unit.getName(), used));
            }
        }
        return shown;
    }

    private static void show(Set<String> shown, String owner, JavaClass used) {
        String name = used.getBaseComponentType().getPackageName();
        if (LIBRARIES.stream().anyMatch(library -> isIn(name, library))) {
            shown.add(owner + " " + used.getBaseComponentType().getName());
        }
    }

    private static boolean isOffered(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    @Test
    void isSilent() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(ALL);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(ALL);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.slf4j..", "org.jboss.logging..")
                .check(ALL);
        // The client tells the platform's logger what no caller is told of: that its cache cannot be used.
        noClasses()
                .that()
                .resideOutsideOfPackage("no.politiet.kom.client..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(System.Logger.class)
                .check(ALL);
    }

    /** A package and its inner rooms count as one: they are two only so that a module can hide the one. */
    @Test
    void hasNoCyclesBetweenItsPackages() {
        JavaClasses outer = ALL.that(DescribedPredicate.describe(
                "outside of inner rooms", type -> !type.getPackageName().contains(".internal")));
        slices().matching("no.politiet.kom.(**)").should().beFreeOfCycles().check(outer);
    }

    @Test
    void hasNoCyclesBetweenThePublishersInnerRooms() {
        slices().matching("no.politiet.kom.publish.internal.(*)..")
                .should()
                .beFreeOfCycles()
                .check(classesOf(KOM_PUBLISH));
    }

    /** The day, and what a machine is set to, have no part in what is published: who needs the time is given a clock. */
    @Test
    void publishesTheSameOnAnyDayAndMachine() {
        Set<String> asked = classesOf(KOM_PUBLISH).stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .map(call -> call.getTarget().getFullName())
                .filter(SETTINGS::contains)
                .collect(Collectors.toSet());
        assertThat(asked).isEmpty();
    }
}
