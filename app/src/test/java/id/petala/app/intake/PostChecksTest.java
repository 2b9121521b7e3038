package id.petala.app.intake;

import static id.petala.app.intake.PackageFolder.BUDI;
import static id.petala.app.intake.PackageFolder.SITI;
import static id.petala.app.intake.PackageFolder.shown;
import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.finding.FindingText;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People against the list of posts. */
class PostChecksTest {

    private static final String PEOPLE = "nip,nama,jenis_pegawai,kedudukan_hukum,unit_organisasi,jabatan,jenjang,"
            + "golongan,tingkat_pendidikan,kesesuaian_bidang_ilmu\n";
    private static final String POSTS =
            "jabatan,unit_organisasi,jenjang,kursi,golongan_minimum,pendidikan_minimum,kelas\n";
    private static final String HISTORY = "nip,jabatan,jenjang,unit_organisasi,status,tingkat_penugasan,tmt,sampai\n";

    @TempDir
    Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // set before each test, when the folder is there
    private PackageFolder data;

    @BeforeEach
    void begin() {
        data = new PackageFolder(folder);
        people(person(SITI, "Kepala Bidang", "III/d"), person(BUDI, "Kepala Bidang", "IV/a"));
    }

    private void people(String... rows) {
        data.file("pegawai.csv", PEOPLE + String.join("\n", rows) + "\n");
    }

    private static String person(String nip, String post, String rank) {
        return nip + ",Nama " + nip.substring(0, 4) + ",PNS,01,Dinas Contoh," + post + ",ADMINISTRATOR," + rank
                + ",S1,SESUAI";
    }

    private void posts(String... rows) {
        data.file("jabatan.csv", POSTS + String.join("\n", rows) + "\n");
    }

    @Test
    void a_rank_below_what_the_post_asks_for_is_told() {
        posts("Kepala Bidang,,ADMINISTRATOR,2,IVa,,11");

        assertThat(shown(data.read())).containsExactly("?data.rank-below-post pegawai.csv:2 [golongan] III/d");
        assertThat(FindingText.reason(data.read().findings().getFirst(), Locale.of("id")))
                .contains("IV/a", "Kepala Bidang");
    }

    @Test
    void where_the_own_row_tells_no_rank_the_history_does() {
        people(person(SITI, "Kepala Bidang", ""), person(BUDI, "Kepala Bidang", ""));
        posts("Kepala Bidang,,ADMINISTRATOR,2,IV/a,,");
        data.file(
                "riwayat_pangkat.csv",
                "nip,golongan,tmt\n" + SITI + ",III/d,2024-04-01\n" + SITI + ",IV/a,2027-04-01\n" + BUDI
                        + ",IV/a,2024-04-01\n");

        assertThat(shown(data.read()).stream().filter(one -> one.startsWith("?")))
                .containsExactly("?data.rank-below-post pegawai.csv:2 [golongan] III/d");
    }

    @ParameterizedTest
    @CsvSource({"S1, 0", "S2, 2"})
    void an_education_below_what_the_post_asks_for_is_told(String least, int findings) {
        posts("Kepala Bidang,,ADMINISTRATOR,2,," + least + ",");

        assertThat(shown(data.read()))
                .hasSize(findings)
                .allMatch(one -> one.startsWith("?data.education-below-post pegawai.csv:"));
    }

    @Test
    void more_definitive_holders_than_seats_are_all_told() {
        posts("Kepala Bidang,Dinas Contoh,ADMINISTRATOR,1,,,");

        assertThat(shown(data.read()))
                .containsExactly(
                        "?data.seats pegawai.csv:3 [jabatan] Kepala Bidang",
                        "?data.seats pegawai.csv:2 [jabatan] Kepala Bidang");
        assertThat(FindingText.reason(data.read().findings().getFirst(), Locale.ENGLISH))
                .contains("1 seats", "2 definitive", "Nama 1985 (pegawai.csv:2)");
        posts("Kepala Bidang,Dinas Contoh,ADMINISTRATOR,2,,,");
        assertThat(data.read().findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PELAKSANA, 0", "AHLI_MADYA, 0", "PENGAWAS, 2", "JPT_PRATAMA, 2"})
    void seats_of_functional_and_executing_posts_do_not_limit(String tier, int findings) {
        posts("Kepala Bidang,," + tier + ",1,,,");

        assertThat(data.read().findings()).hasSize(findings);
    }

    @Test
    void acting_holders_do_not_take_a_seat() {
        posts("Kepala Bidang,,ADMINISTRATOR,1,,,");
        people(person(SITI, "Kepala Bidang", ""), person(BUDI, "Plt. Kepala Bidang", ""));
        assertThat(data.read().findings()).isEmpty();

        people(person(SITI, "Kepala Bidang", ""), person(BUDI, "Kepala Bidang", ""));
        String acting = BUDI + ",Kepala Bidang,ADMINISTRATOR,Dinas Contoh,PLT,LEBIH_TINGGI,2026-01-01,";
        data.file("riwayat_jabatan.csv", HISTORY + acting + "\n");
        assertThat(data.read().findings()).isEmpty();

        data.file("riwayat_jabatan.csv", HISTORY + acting + "2026-03-31\n");
        assertThat(data.read().findings()).hasSize(2);
    }

    @Test
    void a_post_that_the_list_does_not_have_is_told() {
        posts("Kepala Bidang,Dinas Lain,ADMINISTRATOR,1,,,", "Analis,,AHLI_MUDA,,,,");

        assertThat(shown(data.read()))
                .containsExactly(
                        "?data.post-unknown pegawai.csv:3 [jabatan] Kepala Bidang",
                        "?data.post-unknown pegawai.csv:2 [jabatan] Kepala Bidang");
        assertThat(FindingText.reason(data.read().findings().getFirst(), Locale.of("id")))
                .contains("Dinas Contoh");
    }

    @Test
    void without_a_list_of_posts_nothing_is_told() {
        assertThat(data.read().findings()).isEmpty();
    }

    @Test
    void codes_of_posts_that_two_have_or_none_are_told() {
        data.file("jabatan.csv", """
                jabatan,unit_organisasi,jenjang,kode,atasan
                Kepala Bidang,Dinas Contoh,ADMINISTRATOR,B1,D1
                Kepala Bidang,Dinas Lain,ADMINISTRATOR,B1,B1
                """);

        assertThat(shown(data.read()))
                .containsExactly(
                        "?data.post-code-twice jabatan.csv:3 [kode] B1",
                        "?data.post-above-unknown jabatan.csv:2 [atasan] D1");
        assertThat(FindingText.reason(data.read().findings().getFirst(), Locale.of("id")))
                .contains("Kepala Bidang", "2");
    }
}
