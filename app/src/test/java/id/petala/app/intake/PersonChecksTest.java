package id.petala.app.intake;

import static id.petala.app.intake.PackageFolder.SITI;
import static id.petala.app.intake.PackageFolder.person;
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

/** What is odd across rows is told and rejects nothing. */
class PersonChecksTest {

    private static final String POSTS = "nip,jabatan,jenjang,unit_organisasi,status,tingkat_penugasan,tmt,sampai\n";

    @TempDir
    Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // set before each test, when the folder is there
    private PackageFolder data;

    @BeforeEach
    void begin() {
        data = new PackageFolder(folder);
    }

    private static String post(String name, String tier, String from, String until) {
        return SITI + "," + name + "," + tier + ",Dinas Contoh,DEFINITIF,," + from + "," + until + "\n";
    }

    private void posts(String... posts) {
        data.file("riwayat_jabatan.csv", POSTS + String.join("", posts));
    }

    @Test
    void definitive_posts_at_one_time_are_told() {
        posts(
                post("Analis", "AHLI_PERTAMA", "2015-01-01", "2020-06-30"),
                post("Analis", "AHLI_MUDA", "2018-01-01", "2019-01-01"),
                post("Penata", "AHLI_MUDA", "2020-01-01", ""));

        assertThat(shown(data.read()))
                .containsExactly(
                        "?data.history-overlap riwayat_jabatan.csv:3 [tmt] 2018-01-01",
                        "?data.history-overlap riwayat_jabatan.csv:4 [tmt] 2020-01-01");
        assertThat(FindingText.reason(data.read().findings().getFirst(), Locale.of("id")))
                .contains("2020-06-30", "baris 2");
        assertThat(FindingText.reason(data.read().findings().getFirst(), Locale.ENGLISH))
                .contains("2020-06-30", "row 2");
    }

    @Test
    void acting_posts_and_posts_that_touch_or_have_no_end_may_stand_beside_others() {
        posts(
                post("Analis", "AHLI_PERTAMA", "2015-01-01", "2018-01-01"),
                post("Analis", "AHLI_MUDA", "2018-01-01", ""),
                post("Penata", "AHLI_MUDA", "2022-01-01", ""),
                SITI + ",Kepala,PENGAWAS,Dinas Contoh,PLT,LEBIH_TINGGI,2019-01-01,2019-06-30\n");

        assertThat(data.read().findings().stream().filter(one -> one.code().startsWith("data.history")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2018-01-31, 2018-03-03, 0", "2018-01-31, 2018-03-05, 1"})
    void a_break_of_more_than_a_month_is_told(String end, String begin, int findings) {
        posts(post("Analis", "AHLI_PERTAMA", "2015-01-01", end), post("Analis", "AHLI_MUDA", begin, ""));

        assertThat(shown(data.read()).stream().filter(one -> one.startsWith("?data.history-gap")))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({
        "PELAKSANA, JPT_PRATAMA, 1",
        "PENGAWAS, ADMINISTRATOR, 0",
        "JPT_PRATAMA, PELAKSANA, 0",
        "AHLI_PERTAMA, AHLI_MADYA, 1",
        "PELAKSANA, AHLI_MADYA, 0",
        "TERAMPIL, PENYELIA, 1"
    })
    void a_tier_left_out_is_told(String from, String to, int findings) {
        posts(post("A", from, "2015-01-01", "2018-01-01"), post("B", to, "2018-01-01", ""));

        assertThat(shown(data.read()).stream().filter(one -> one.startsWith("?data.tier-leap")))
                .hasSize(findings);
    }

    @Test
    void a_rating_from_one_end_to_the_other_within_a_year_is_told() {
        data.file(
                "predikat_kinerja.csv",
                "nip,tahun,hasil_kerja,predikat\n" + SITI + ",2021,,SANGAT_KURANG\n" + SITI + ",2023,,SANGAT_BAIK\n"
                        + SITI + ",2024,,SANGAT_KURANG\n" + SITI + ",2025,,BAIK\n");

        Intake intake = data.read();

        assertThat(shown(intake)).containsExactly("?data.rating-leap predikat_kinerja.csv:4 [predikat] SANGAT_KURANG");
        assertThat(FindingText.reason(intake.findings().getFirst(), Locale.ENGLISH))
                .contains("SANGAT_BAIK (year 2023)");
    }

    @Test
    void one_person_under_two_numbers_is_told_of_both() {
        data.people(
                person("198502172010012003", "Siti Rahmawati S.Kom."),
                person("198502172011012001", "SITI RAHMAWATTI"),
                person("198502172012011001", "Bambang Sutejo"),
                person("198502182010012003", "Siti Rahmawati"));

        Intake intake = data.read();

        assertThat(shown(intake))
                .containsExactly(
                        "?data.two-nips pegawai.csv:2 [nip] 198502172010012003",
                        "?data.two-nips pegawai.csv:3 [nip] 198502172011012001");
        assertThat(FindingText.reason(intake.findings().getFirst(), Locale.of("id")))
                .contains("SITI RAHMAWATTI", "198502172011012001", "pegawai.csv:3");
        assertThat(intake.people()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "sitirahma, sitirahma, true",
        "sitirahma, sitirahmi, true",
        "sitirahma, stirahma, true",
        "sitirahma, siitirahma, true",
        "sitirahma, sitrahmi, false",
        "budi, budo, false",
        "budi, budi, true"
    })
    void names_near_to_each_other(String one, String other, boolean near) {
        assertThat(SamePerson.near(one, other)).isEqualTo(near);
        assertThat(SamePerson.near(other, one)).isEqualTo(near);
    }

    @Test
    void a_name_counts_without_titles() {
        assertThat(SamePerson.normal("Dr. H. Siti Nur'aini, S.Kom., M.T.")).isEqualTo("sitinuraini");
    }
}
