package id.petala.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Which package of the engine may use which, and what the engine never does.
 *
 * <p>No rule can pass because it looked at nothing: every package of the engine must be in the list, every package in
 * the list must hold a type, and each ban is tried on a class that breaks it.
 */
class ArchitectureTest {

    private static final String ENGINE = "id.petala.engine";

    /**
     * The packages of the engine, bottom to top. A new package is one line: its name below {@code id.petala.engine} and
     * the packages directly below it, as in {@code new Room("fact", "explain")}. It may use those and all that they may
     * use.
     */
    private static final List<Room> ROOMS = List.of(
            new Room("number"),
            new Room("finding", "number"),
            new Room("rule", "finding"),
            new Room("explain", "rule"),
            new Room("fact", "explain"),
            new Room("instrument", "fact"),
            new Room("pegawai", "fact"),
            new Room("receipt", "instrument"),
            new Room("talent", "instrument"),
            new Room("index", "instrument"),
            new Room("placement", "finding"),
            new Room("fit", "pegawai"),
            new Room("selection", "pegawai"),
            new Room("eligibility", "fit"),
            new Room("sotk", "pegawai"),
            new Room("worth", "eligibility", "receipt"));

    private static final List<Ban> BANS = List.of(
            new Ban(
                    "uses nothing but Java, snakeyaml-engine and JSpecify",
                    ArchitectureTest::anotherLibrary,
                    UsesAnotherLibrary.class),
            new Ban("uses no database", uses("java\\.sql\\..*|javax\\.sql\\..*"), UsesDatabase.class),
            new Ban(
                    "opens no file, process or connection (its own resources come as streams)",
                    uses("java\\.io\\.(File.*|RandomAccessFile)|java\\.nio\\.(file|channels)\\..*"
                            + "|java\\.net\\.(.*Socket.*|http\\..*)|java\\.lang\\.(Process.*|Runtime)"),
                    OpensFile.class),
            new Ban(
                    "asks no clock, no default of the machine, no chance",
                    accesses(ArchitectureTest::dependsOnMachineOrMoment),
                    AsksClock.class),
            new Ban("has no floating point in its types", ArchitectureTest::floatingPointTypes, HasFloatingPoint.class),
            new Ban(
                    "takes no floating point from others",
                    accesses(ArchitectureTest::yieldsFloatingPoint),
                    TakesFloatingPoint.class),
            new Ban(
                    "builds no map or set whose order can differ (LinkedHashMap, TreeMap, EnumMap keep theirs)",
                    accesses(ArchitectureTest::buildsUnstableOrder),
                    BuildsUnstableOrder.class));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ENGINE);

    @TestFactory
    Stream<DynamicTest> the_engine() {
        return BANS.stream()
                .map(ban -> DynamicTest.dynamicTest(
                        ban.name(), () -> classes().should(ban.hold()).check(CLASSES)));
    }

    @TestFactory
    Stream<DynamicTest> each_ban_catches_an_offender() {
        return BANS.stream()
                .map(ban -> DynamicTest.dynamicTest(ban.name(), () -> {
                    JavaClasses offender = new ClassFileImporter().importClasses(ban.offender());

                    assertThatThrownBy(() -> classes().should(ban.hold()).check(offender))
                            .isInstanceOf(AssertionError.class)
                            .hasMessageContaining(ban.offender().getSimpleName());
                }));
    }

    @TestFactory
    Stream<DynamicTest> each_ban_leaves_the_innocent_alone() {
        JavaClasses innocent = new ClassFileImporter().importClasses(Innocent.class);

        return BANS.stream()
                .map(ban -> DynamicTest.dynamicTest(
                        ban.name(), () -> classes().should(ban.hold()).check(innocent)));
    }

    @Test
    void every_package_of_the_engine_is_in_the_list() {
        Set<String> existing = new TreeSet<>();
        CLASSES.forEach(type -> existing.add(type.getPackageName()));

        assertThat(existing).as("packages of the engine that were read").contains(ENGINE);
        existing.remove(ENGINE);
        assertThat(ROOMS.stream().map(Room::packageName))
                .as("packages in ArchitectureTest.ROOMS")
                .containsExactlyInAnyOrderElementsOf(existing);
    }

    @TestFactory
    Stream<DynamicTest> every_package_in_the_list_holds_a_type() {
        return ROOMS.stream()
                .map(room -> DynamicTest.dynamicTest(
                        room.name(),
                        () -> assertThat(typesIn(room.packageName())).isNotEmpty()));
    }

    @Test
    void the_root_package_of_the_engine_holds_no_type() {
        assertThat(typesIn(ENGINE))
                .as("each type belongs in a package named by a word of the domain")
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> every_package_uses_only_those_below_it() {
        return below(ROOMS).entrySet().stream().map(entry -> {
            Room room = entry.getKey();
            Set<String> allowed = new LinkedHashSet<>(Set.of(room.packageName()));
            entry.getValue().forEach(below -> allowed.add(below.packageName()));

            return DynamicTest.dynamicTest(
                    room.name(),
                    () -> classes()
                            .that()
                            .resideInAPackage(room.packageName())
                            .should(hold("use only " + allowed, type -> usesWithin(ENGINE, allowed, type)))
                            .check(CLASSES));
        });
    }

    @Test
    void a_package_that_uses_one_not_below_it_is_caught() {
        JavaClasses offender = new ClassFileImporter().importClasses(UsesAnotherLibrary.class);
        ArchCondition<JavaClass> rule = hold("use only itself", type -> usesWithin("picocli", Set.of(), type));

        assertThatThrownBy(() -> classes().should(rule).check(offender)).hasMessageContaining("picocli.CommandLine");
    }

    @Test
    void what_is_below_a_package_is_below_those_above_it() {
        Room rule = new Room("rule");
        Room explain = new Room("explain", "rule");
        Room fact = new Room("fact", "explain");

        assertThat(below(List.of(rule, explain, fact)))
                .containsEntry(rule, Set.of())
                .containsEntry(fact, Set.of(explain, rule));
    }

    @Test
    void a_package_cannot_stand_before_one_that_it_uses() {
        List<Room> upsideDown = List.of(new Room("explain", "rule"), new Room("rule"));

        assertThatThrownBy(() -> below(upsideDown)).hasMessageContaining("explain names rule");
    }

    /** A package of the engine and the packages directly below it. */
    private record Room(String name, List<String> directlyBelow) {
        Room(String name, String... directlyBelow) {
            this(name, List.of(directlyBelow));
        }

        String packageName() {
            return ENGINE + "." + name;
        }
    }

    /** What the engine never does: how it reads in the report, the faults of a type, and a type that has some. */
    private record Ban(String name, Function<JavaClass, Stream<String>> faults, Class<?> offender) {
        ArchCondition<JavaClass> hold() {
            return ArchitectureTest.hold(name, faults);
        }
    }

    /** All packages below each one; refuses a package that names one which does not stand before it. */
    private static Map<Room, Set<Room>> below(List<Room> rooms) {
        Map<Room, Set<Room>> all = new LinkedHashMap<>();
        for (Room room : rooms) {
            Set<Room> below = new LinkedHashSet<>();
            for (String name : room.directlyBelow()) {
                Room next = all.keySet().stream()
                        .filter(earlier -> earlier.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(
                                room.name() + " names " + name + ", which does not stand before it"));
                below.add(next);
                below.addAll(Optional.ofNullable(all.get(next)).orElseThrow());
            }
            all.put(room, below);
        }
        return all;
    }

    private static List<JavaClass> typesIn(String packageName) {
        return CLASSES.stream()
                .filter(type -> type.getPackageName().equals(packageName))
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .toList();
    }

    private static ArchCondition<JavaClass> hold(String name, Function<JavaClass, Stream<String>> faults) {
        return new ArchCondition<>("hold: " + name) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                faults.apply(type).forEach(fault -> events.add(SimpleConditionEvent.violated(type, fault)));
            }
        };
    }

    private static Stream<String> usesWithin(String root, Set<String> allowed, JavaClass type) {
        return dependencies(
                type,
                target -> (target.getPackageName() + ".").startsWith(root + ".")
                        && !allowed.contains(target.getPackageName()));
    }

    private static Stream<String> anotherLibrary(JavaClass type) {
        Pattern allowed = Pattern.compile("(java|org\\.snakeyaml\\.engine|org\\.jspecify|id\\.petala\\.engine)\\..*");
        return dependencies(
                type,
                target -> !target.isPrimitive()
                        && !target.equals(type)
                        && !allowed.matcher(target.getName()).matches());
    }

    private static Function<JavaClass, Stream<String>> uses(String names) {
        Pattern pattern = Pattern.compile(names);
        return type ->
                dependencies(type, target -> pattern.matcher(target.getName()).matches());
    }

    private static Stream<String> dependencies(JavaClass type, Predicate<JavaClass> unwanted) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> unwanted.test(dependency.getTargetClass().getBaseComponentType()))
                .map(Dependency::getDescription);
    }

    private static Function<JavaClass, Stream<String>> accesses(Predicate<JavaAccess<?>> unwanted) {
        return type -> type.getAccessesFromSelf().stream().filter(unwanted).map(JavaAccess::getDescription);
    }

    private static boolean dependsOnMachineOrMoment(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return switch (owner) {
            case "java.lang.System" ->
                Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty", "lineSeparator")
                        .contains(access.getName());
            case "java.lang.Math", "java.lang.StrictMath" -> access.getName().equals("random");
            case "java.util.UUID" -> access.getName().equals("randomUUID");
            case "java.util.Random", "java.util.SplittableRandom", "java.util.Date" ->
                access.getName().equals("<init>") && parameters(access) == 0;
            case "java.util.Locale", "java.util.TimeZone" -> access.getName().equals("getDefault");
            case "java.util.Calendar" -> access.getName().equals("getInstance");
            case "java.util.concurrent.ThreadLocalRandom", "java.security.SecureRandom" -> true;
            default ->
                owner.startsWith("java.time.")
                        && (access.getName().equals("now") || access.getName().startsWith("system"));
        };
    }

    private static boolean buildsUnstableOrder(JavaAccess<?> access) {
        String call = access.getTargetOwner().getSimpleName() + "." + access.getName();
        return access.getTargetOwner().getPackageName().startsWith("java.util")
                && switch (call) {
                    case "HashMap.<init>",
                            "HashSet.<init>",
                            "HashMap.newHashMap",
                            "HashSet.newHashSet",
                            "Hashtable.<init>",
                            "IdentityHashMap.<init>",
                            "WeakHashMap.<init>",
                            "ConcurrentHashMap.<init>",
                            "Collectors.toSet",
                            "Collectors.toUnmodifiableSet",
                            "Collectors.toUnmodifiableMap",
                            "Set.copyOf",
                            "Map.copyOf",
                            "Map.ofEntries" -> true;
                    case "Collectors.toMap" -> parameters(access) < 4;
                    case "Collectors.groupingBy" -> parameters(access) < 3;
                    default -> false;
                };
    }

    private static int parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget called
                ? called.getRawParameterTypes().size()
                : 0;
    }

    private static boolean yieldsFloatingPoint(JavaAccess<?> access) {
        return switch (access.getTarget()) {
            case CodeUnitAccessTarget called -> isFloatingPoint(called.getRawReturnType());
            case FieldAccessTarget field -> isFloatingPoint(field.getRawType());
            default -> false;
        };
    }

    private static Stream<String> floatingPointTypes(JavaClass type) {
        List<String> faults = new ArrayList<>();
        type.getFields().stream()
                .filter(field -> hasFloatingPoint(field.getType()))
                .forEach(field -> faults.add(field.getDescription()));
        type.getCodeUnits().stream()
                .filter(unit -> hasFloatingPoint(unit.getReturnType())
                        || unit.getParameterTypes().stream().anyMatch(ArchitectureTest::hasFloatingPoint))
                .forEach(unit -> faults.add(unit.getDescription()));
        return faults.stream();
    }

    private static boolean hasFloatingPoint(JavaType type) {
        return type.getAllInvolvedRawTypes().stream().anyMatch(ArchitectureTest::isFloatingPoint);
    }

    private static boolean isFloatingPoint(JavaClass type) {
        return Set.of("float", "double", "java.lang.Float", "java.lang.Double")
                .contains(type.getBaseComponentType().getName());
    }

    static class UsesAnotherLibrary {
        int offend() {
            return new picocli.CommandLine(this).execute();
        }
    }

    interface UsesDatabase {
        void offend(Connection connection);
    }

    static class OpensFile {
        boolean offend(String name) {
            return Files.exists(Path.of(name));
        }
    }

    static class AsksClock {
        Function<ZoneOffset, LocalDate> offend() {
            return LocalDate::now;
        }
    }

    interface HasFloatingPoint {
        void offend(Map<String, List<Double>> scores);
    }

    static class TakesFloatingPoint {
        boolean offend(BigDecimal score) {
            return score.doubleValue() > 70;
        }
    }

    static class BuildsUnstableOrder {
        Supplier<Map<String, String>> offend() {
            return HashMap::new;
        }
    }

    /** Near to every ban, and within each. */
    static class Innocent {
        private final Map<String, BigDecimal[]> scores = new LinkedHashMap<>();

        Optional<BigDecimal[]> score(String name, LocalDate asOf) {
            if (asOf.isAfter(LocalDate.EPOCH) && Set.of("a", "b").contains(name)) {
                return Optional.ofNullable(scores.get(name));
            }
            throw new IllegalArgumentException(name);
        }
    }
}
