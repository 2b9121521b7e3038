package id.petala.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import id.petala.app.PetalaClasses;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** File commands start no Spring and touch no database: neither in what they name nor in what is loaded. */
class FileCommandsTest {

    private static final String LOADED =
            "(org\\.springframework|org\\.flywaydb|org\\.postgresql|com\\.zaxxer|id\\.petala\\.app\\.database)\\..*";

    /** Picocli itself loads types of java.sql, to read options of such types; Petala's own commands name none. */
    private static final String HEAVY = LOADED + "|javax?\\.sql\\..*";

    /** File commands by class; a new one is one line here. */
    @TestFactory
    Stream<DynamicTest> nothing_heavy_is_named() {
        return Stream.<Class<?>>of(
                        ScoreCommand.class,
                        InstrumentCommand.class,
                        CheckCommand.class,
                        TemplateCommand.class,
                        MapColumnsCommand.class,
                        DemoDataCommand.class,
                        MapCommand.class,
                        ExplainCommand.class,
                        ReplayCommand.class,
                        PlanCommand.class,
                        PlaceCommand.class,
                        ReplanCommand.class,
                        FitCommand.class,
                        VerifyPlanCommand.class,
                        FitTablesCommand.class)
                .map(command -> DynamicTest.dynamicTest(command.getSimpleName(), () -> {
                    Set<String> reached = reached(command);

                    assertThat(reached).hasSizeGreaterThan(20);
                    assertThat(reached.stream().filter(name -> name.matches(HEAVY)))
                            .isEmpty();
                }));
    }

    private static Set<String> reached(Class<?> command) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<JavaClass> open = new ArrayDeque<>(List.of(PetalaClasses.ALL.get(command)));
        while (!open.isEmpty()) {
            for (Dependency dependency : open.pop().getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (reached.add(target.getName()) && target.getPackageName().startsWith("id.petala")) {
                    open.push(target);
                }
            }
        }
        return reached;
    }

    @Test
    void nothing_heavy_is_loaded(@TempDir Path folder) throws IOException, InterruptedException {
        Path facts = Files.writeString(folder.resolve("f.csv"), "subject,criterion,value\nA,predikat,BAIK\n");
        Path log = folder.resolve("loaded.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "id.petala.app.Petala",
                        "score",
                        "--instrument",
                        "kepka-bkn-411-2025-a",
                        "--facts",
                        facts.toString(),
                        "--as-of",
                        "2025-12-31")
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).contains("Pejabat penilai kinerja");
        try (Stream<String> lines = Files.lines(log)) {
            List<String> loaded = lines.map(
                            line -> line.replaceFirst("^(\\[[^]]*] ?)+", "").split(" ", 2)[0])
                    .toList();
            assertThat(loaded).contains("id.petala.app.cli.ScoreCommand");
            assertThat(loaded.stream().filter(name -> name.matches(LOADED))).isEmpty();
        }
    }
}
