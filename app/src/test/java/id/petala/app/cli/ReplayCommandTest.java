package id.petala.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.console.ExitCode;
import id.petala.app.intake.DemoAgency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** {@code petala replay} on runs of which something was changed afterwards. */
class ReplayCommandTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    @TempDir
    Path folder;

    private Path data;
    private Path run;

    @BeforeEach
    void map() throws IOException {
        data = folder.resolve("data");
        run = folder.resolve("peta");
        DemoAgency.copyTo(data, DAY);
        assertThat(Ran.petala("map", data.toString(), "--as-of", DAY.toString(), "--out", run.toString())
                        .code())
                .isLessThanOrEqualTo(ExitCode.REJECTED_ROWS);
    }

    private Ran replay() {
        return Ran.petala("replay", run.toString(), data.toString());
    }

    private record Change(String file, String from, String to, int code, String said) {}

    @Test
    void a_run_nobody_touched_is_the_same_and_what_is_not_checked_is_named() {
        Ran ran = replay();

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("Sama sampai tanda terakhir", "inputs.csv")
                .contains("Tidak diperiksa: movement.csv, report.html");
    }

    @TestFactory
    Stream<DynamicTest> whatever_was_changed_is_named_and_is_no_success() throws IOException {
        String map = Files.readString(run.resolve("talent-map.csv"));
        String inputs = Files.readString(run.resolve("inputs.csv"));
        String person = map.lines().skip(1).findFirst().orElseThrow();
        String taken = inputs.lines().skip(1).findFirst().orElseThrow();
        return Stream.of(
                        new Change("run.json", "\"as_of\" : \"2025-12-31\"", "\"as_of\" : \"2025-12-30\"", 1, "as_of"),
                        new Change("run.json", "\"as_of\" : \"2025-12-31\"", "\"as_of\" : \"kemarin\"", 3, "as_of"),
                        new Change("run.json", "\"registry\" : ", "\"registry\" : 1", 1, "population.registry"),
                        new Change("run.json", "\"mapped\" : ", "\"mapped\" : 9", 1, "population.mapped"),
                        new Change("run.json", "\"version\" : \"", "\"version\" : \"x", 1, "instrument.version"),
                        new Change("run.json", "\"id\" : \"kepka", "\"id\" : \"kepko", 3, "kepko-bkn-411-2025-a"),
                        new Change("run.json", "\"snapshot_sha256\" : \"", "\"snapshot_sha256\" : \"0", 1, "snapshot"),
                        new Change("run.json", "\"provisional_values\" : ", "\"provisional_values\" : 1", 1, "values"),
                        new Change("run.json", "\"boxes\" : {", "\"boxes\" : {\n    \"0\" : 1,", 1, "boxes.0"),
                        new Change("run.json", "\"rules\" :", "\"aturan\" :", 3, "run.json"),
                        new Change("talent-map.csv", person, person + " ", 1, "talent-map.csv 1"),
                        new Change("talent-map.csv", person + "\n", "", 1, "talent-map.csv 1"),
                        new Change("talent-map.csv", person, person + "\n" + person, 1, "talent-map.csv 3"),
                        new Change("talent-map.csv", "nip,nama", "nomor,nama", 1, "talent-map.csv 1"),
                        new Change("inputs.csv", taken, taken + "9", 1, "inputs.csv 1"),
                        new Change("inputs.csv", taken + "\n", "", 1, "inputs.csv 1"))
                .map(change -> DynamicTest.dynamicTest(
                        change.file() + " " + change.to().lines().findFirst().orElse("(gone)"), () -> tried(change)));
    }

    private void tried(Change change) throws IOException {
        Path file = run.resolve(change.file());
        String before = Files.readString(file);
        assertThat(before).contains(change.from());
        int at = before.indexOf(change.from());
        Files.writeString(
                file,
                before.substring(0, at)
                        + change.to()
                        + before.substring(at + change.from().length()));
        try {
            Ran ran = replay();
            assertThat(ran.code()).as(ran.out() + ran.err()).isEqualTo(change.code());
            assertThat(ran.out() + ran.err()).contains(change.said()).doesNotContain("Sama sampai");
        } finally {
            Files.writeString(file, before);
        }
    }

    @Test
    void a_list_of_findings_that_was_added_is_told() throws IOException {
        Path findings = run.resolve("temuan.csv");
        String before = Files.exists(findings) ? Files.readString(findings) : "";
        Files.writeString(findings, before + "pegawai.csv,2,nip,,data.orphan,x,,REJECT\n");

        Ran ran = replay();

        assertThat(ran.code()).isEqualTo(ExitCode.REJECTED_ROWS);
        assertThat(ran.out()).contains("temuan.csv");
    }

    @Test
    void findings_in_english_are_the_same_findings() throws IOException {
        Path penghargaan = data.resolve("penghargaan.csv");
        Files.writeString(penghargaan, Files.readString(penghargaan) + "1,NASIONAL,2025-01-01,x\n");
        Ran.petala("map", data.toString(), "--as-of", DAY.toString(), "--out", run.toString(), "--lang", "en");

        assertThat(run.resolve("temuan.csv")).exists();
        assertThat(replay().code()).isZero();
    }

    @Test
    void a_file_that_is_gone_is_named() throws IOException {
        Files.delete(run.resolve("inputs.csv"));

        Ran ran = replay();

        assertThat(ran.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(ran.err()).contains("inputs.csv");
    }

    @Test
    void data_that_were_changed_are_named_with_the_person_and_the_input() throws IOException {
        Path predikat = data.resolve("predikat_kinerja.csv");
        String before = Files.readString(predikat);
        Files.writeString(predikat, before.replace("BAIK", "KURANG"));

        Ran ran = replay();

        assertThat(before).contains("BAIK");
        assertThat(ran.code()).isEqualTo(ExitCode.REJECTED_ROWS);
        assertThat(ran.out()).contains("sidik jari berbeda", "talent-map.csv 1", "masukan: predikat-kinerja");
    }
}
