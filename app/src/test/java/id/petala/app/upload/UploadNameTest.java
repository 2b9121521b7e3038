package id.petala.app.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.petala.engine.finding.FindingText;
import id.petala.engine.finding.Refused;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadNameTest {

    private static final Path DATA = Path.of("data");

    @ParameterizedTest
    @CsvSource({
        "pegawai.csv, pegawai.csv",
        "batam/pegawai.csv, pegawai.csv",
        "batam/karantina/pegawai.csv, karantina/pegawai.csv",
        "karantina/pegawai.csv, karantina/pegawai.csv",
        "Data ASN (2026) – Kota Batam.xlsx, Data ASN (2026) – Kota Batam.xlsx",
        "a..b.csv, a..b.csv"
    })
    void a_file_lies_in_the_package_or_among_its_mended_rows(String written, String place) {
        assertThat(UploadName.of(written).under(DATA)).isEqualTo(DATA.resolve(place));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../pegawai.csv",
                "data/../../pegawai.csv",
                "/etc/passwd",
                "..",
                ".",
                "data/",
                "a//b.csv",
                "..\\pegawai.csv",
                "C:\\pegawai.csv",
                "C:pegawai.csv",
                "pegawai.csv:tersembunyi",
                "pegawai\u0000.csv",
                "pegawai\n.csv",
                "con.csv",
                "LPT1",
                "pegawai.csv.",
                "pegawai.csv ",
                "<b>.csv",
                "a|b.csv"
            })
    void a_name_that_leads_elsewhere_is_refused_with_a_sentence(String written) {
        assertThatThrownBy(() -> UploadName.of(written))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(
                                        FindingText.sentence(refused.findings().getFirst()))
                                .contains("ditolak", "Ganti namanya"));
    }

    @Test
    void a_name_may_be_200_letters_long_and_no_longer() {
        assertThat(UploadName.of("a".repeat(200)).file()).hasSize(200);
        assertThatThrownBy(() -> UploadName.of("a".repeat(201))).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({".DS_Store, true", "~$pegawai.xlsx, true", "Thumbs.db, true", "desktop.ini, true", "pegawai.csv, false"
    })
    void what_systems_leave_in_folders_is_nobodys_data(String written, boolean hidden) {
        assertThat(UploadName.of(written).hidden()).isEqualTo(hidden);
    }
}
