package id.petala.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.intake.DemoAgency;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that are told to stop (Ctrl+C, SIGTERM) while they write leave nothing half-written behind. */
class StoppedTest {

    @TempDir
    Path folder;

    private Process start(List<String> command) throws IOException {
        List<String> all = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "id.petala.app.Petala"),
                        command.stream())
                .toList();
        return new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
    }

    private static void awaitAny(Process process, Path folder, String ending) throws Exception {
        while (process.isAlive() && names(folder).stream().noneMatch(name -> name.endsWith(ending))) {
            Thread.sleep(1);
        }
        assertThat(process.isAlive()).as("still writing").isTrue();
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(path -> path.getFileName().toString()).toList();
        }
    }

    @Test
    void scoring_leaves_no_hidden_file() throws Exception {
        Path facts = folder.resolve("fakta.csv");
        try (Writer out = Files.newBufferedWriter(facts)) {
            out.write("subject,criterion,value\n");
            for (int person = 0; person < 60_000; person++) {
                out.write("P" + person + ",predikat,BAIK\n");
            }
        }
        Path results = folder.resolve("hasil");

        Process process = start(List.of(
                "score",
                "--instrument",
                "kepka-bkn-411-2025-a",
                "--facts",
                facts.toString(),
                "--as-of",
                "2025-12-31",
                "--out",
                results.toString()));
        awaitAny(process, results, ".part");
        process.destroy();

        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(names(results)).isEmpty();
    }

    @Test
    void mapping_leaves_the_earlier_run_as_it_was() throws Exception {
        LocalDate day = LocalDate.of(2025, 12, 31);
        Path data = folder.resolve("data");
        Path results = folder.resolve("hasil");
        DemoAgency.copyTo(data, day);
        List<String> map = List.of("map", data.toString(), "--as-of", day.toString(), "--out", results.toString());
        assertThat(Ran.petala(map.toArray(String[]::new)).code()).isZero();
        List<String> before = names(results);

        Process process = start(map);
        awaitAny(process, folder, ".baru");
        process.destroy();

        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(names(folder)).doesNotContain("hasil.baru");
        assertThat(names(results)).containsExactlyInAnyOrderElementsOf(before);
    }
}
