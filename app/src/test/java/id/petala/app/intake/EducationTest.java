package id.petala.app.intake;

import static id.petala.app.intake.PackageFolder.BUDI;
import static id.petala.app.intake.PackageFolder.SITI;
import static id.petala.app.intake.PackageFolder.shown;
import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.explain.Evidence;
import id.petala.engine.explain.Input;
import id.petala.engine.fact.FactColumn;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the educations and the list of posts say where a person's own row says nothing. */
class EducationTest {

    private static final String HEADING = "nip,tingkat,bidang_ilmu,tanggal_lulus,tahun_lulus\n";
    private static final String POSTS = "jabatan,unit_organisasi,jenjang,pendidikan_minimum,bidang_ilmu\n";

    @TempDir
    Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // set before each test, when the folder is there
    private PackageFolder data;

    @BeforeEach
    void begin() {
        data = new PackageFolder(folder).people(person(SITI, "", ""), person(BUDI, "S1", "TIDAK"));
    }

    private static String person(String nip, String level, String fit) {
        return nip + ",Contoh,PNS,01,Dinas Contoh,Analis,AHLI_MUDA," + level + "," + fit;
    }

    private @Nullable Evidence value(String fact, int person) {
        FactColumn column = Objects.requireNonNull(data.read().facts().column(fact));
        return column.first(person) == column.end(person) ? null : column.evidence(column.first(person));
    }

    private static String told(@Nullable Evidence evidence) {
        return evidence == null
                ? "-"
                : ((Input.Code) evidence.input()).code() + " " + evidence.source() + ":" + evidence.row();
    }

    @Test
    void the_highest_completed_education_stands_where_the_own_row_is_empty() {
        data.file(
                "pendidikan.csv",
                HEADING + SITI + ",SLTA,,2003-06-01,\n" + SITI + ",S-1/Sarjana,Hukum,,2007\n" + SITI
                        + ",S2,Hukum,,2026\n" + SITI + ",S3,Hukum,2026-07-01,\n" + BUDI + ",S3,Hukum,,\n");

        assertThat(data.read().rejected()).isFalse();
        assertThat(told(value("pendidikan", 1))).isEqualTo("S1 pendidikan.csv:3");
        assertThat(told(value("pendidikan", 0))).isEqualTo("S1 pegawai.csv:3");
    }

    @Test
    void an_education_without_a_day_counts_as_completed() {
        data.file("pendidikan.csv", HEADING + SITI + ",S2,Hukum,,\n");

        assertThat(told(value("pendidikan", 1))).isEqualTo("S2 pendidikan.csv:2");
    }

    @Test
    void a_rejected_education_leaves_only_what_the_own_row_states() {
        data.file("pendidikan.csv", HEADING + SITI + ",S1,Hukum,2007-02-30,\n" + BUDI + ",S2,Hukum,2030-02-30,\n");
        FactColumn levels = Objects.requireNonNull(data.read().facts().column("pendidikan"));

        assertThat(levels.rejected(1)).isTrue();
        assertThat(levels.rejected(0)).isFalse();
    }

    @Test
    void the_field_of_study_is_held_against_the_list_of_the_present_post() {
        data.file("pendidikan.csv", HEADING + SITI + ",S1,ILMU HUKUM,,2007\n" + BUDI + ",S1,Ilmu Hukum,,2000\n")
                .file(
                        "jabatan.csv",
                        POSTS + "Analis,Dinas Lain,AHLI_MUDA,S1,Kimia\nanalis,DINAS CONTOH,AHLI_MUDA,S1,"
                                + "Kimia; Ilmu Hukum\nAnalis,,AHLI_MUDA,S1,Fisika\n");

        assertThat(data.read().findings()).isEmpty();
        assertThat(told(value("kesesuaian-ilmu", 1))).isEqualTo("SESUAI jabatan.csv:3 × pendidikan.csv:2");
        assertThat(told(value("kesesuaian-ilmu", 0))).isEqualTo("TIDAK pegawai.csv:3");
    }

    @Test
    void a_post_without_a_unit_is_the_same_in_all() {
        data.file("pendidikan.csv", HEADING + SITI + ",S1,Ilmu Hukum,,2007\n")
                .file("jabatan.csv", POSTS + "Analis,,AHLI_MUDA,S1,Fisika\n");

        assertThat(told(value("kesesuaian-ilmu", 1))).isEqualTo("TIDAK jabatan.csv:2 × pendidikan.csv:2");
    }

    @Test
    void without_a_list_the_fit_stays_missing() {
        data.file("pendidikan.csv", HEADING + SITI + ",S1,Ilmu Hukum,,2007\n")
                .file("jabatan.csv", POSTS + "Analis,,AHLI_MUDA,S1,\n");

        assertThat(value("kesesuaian-ilmu", 1)).isNull();
    }

    @Test
    void a_year_of_completion_is_held_against_the_day_and_the_birth() {
        data.file(
                "pendidikan.csv",
                HEADING + SITI + ",S1,Hukum,2007-06-01,2008\n" + SITI + ",SD,,,1985\n" + SITI + ",SLTP,,,1986\n");

        assertThat(shown(data.read()))
                .containsExactly(
                        "?data.year-differs pendidikan.csv:2 [tahun_lulus] 2008",
                        "!data.before-birth pendidikan.csv:3 [tahun_lulus] 1985");
    }
}
