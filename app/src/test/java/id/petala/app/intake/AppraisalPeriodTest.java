package id.petala.app.intake;

import static id.petala.app.intake.PackageFolder.SITI;
import static id.petala.app.intake.PackageFolder.shown;
import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.fact.FactColumn;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Appraisals of a part of a year stand beside the annual one and never for it. */
class AppraisalPeriodTest {

    private static final String HEADING = "nip,tahun,periode,predikat\n";

    @TempDir
    Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // set before each test, when the folder is there
    private PackageFolder data;

    @BeforeEach
    void begin() {
        data = new PackageFolder(folder);
    }

    private Intake read(String... rows) {
        StringBuilder text = new StringBuilder(HEADING);
        for (String row : rows) {
            text.append(SITI).append(",2025,").append(row).append('\n');
        }
        return data.file("predikat_kinerja.csv", text.toString()).read();
    }

    private static int values(Intake intake) {
        FactColumn column = intake.facts().column("predikat-kinerja");
        return column == null ? 0 : column.end(1) - column.first(1);
    }

    private static boolean inDoubt(Intake intake) {
        FactColumn column = intake.facts().column("predikat-kinerja");
        return column != null && column.rejected(1);
    }

    @Test
    void only_the_annual_one_becomes_a_fact() {
        Intake intake = read("TRIWULAN_1,KURANG", "Semester II,SANGAT_KURANG", "TAHUNAN,BAIK");

        assertThat(intake.findings()).isEmpty();
        assertThat(values(intake)).isEqualTo(1);
        assertThat(values(read("TRIWULAN_4,BAIK"))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TAHUNAN", "tahunan", "Annual"})
    void the_year_can_be_said_in_several_ways(String period) {
        assertThat(values(read(period + ",BAIK"))).isEqualTo(1);
    }

    @Test
    void two_of_one_period_contradict_however_it_is_written() {
        assertThat(shown(read(",BAIK", "TAHUNAN,KURANG")))
                .hasSize(2)
                .allMatch(one -> one.startsWith("!data.key-differs"));
        assertThat(shown(read("TRIWULAN_1,BAIK", "Triwulan I,KURANG")))
                .hasSize(2)
                .allMatch(one -> one.startsWith("!data.key-differs"));
    }

    @Test
    void a_fault_in_a_part_of_the_year_leaves_the_annual_one_alone() {
        assertThat(inDoubt(read("TRIWULAN_1,Istimewa", "TRIWULAN_2,", ",BAIK"))).isFalse();
        assertThat(inDoubt(read("TRIWULAN_1,BAIK", "TRIWULAN_1,KURANG", ",BAIK")))
                .isFalse();
        assertThat(inDoubt(read(",Istimewa"))).isTrue();
    }

    @Test
    void a_period_that_cannot_be_read_puts_the_year_in_doubt() {
        Intake intake = read("Catur wulan 1,KURANG", ",BAIK");

        assertThat(shown(intake)).containsExactly("!data.code predikat_kinerja.csv:2 [periode] Catur wulan 1");
        assertThat(inDoubt(intake)).isTrue();
    }
}
