package id.petala.engine.pegawai;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.fact.FactTableBuilder.Origin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JabatanTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "JPT_UTAMA, 1, true",
                "JPT_MADYA, 1, true",
                "JPT_PRATAMA, 1, true",
                "ADMINISTRATOR, 1, true",
                "PENGAWAS, 1, true",
                "PENGAWAS, 0, true",
                "PENGAWAS, -, false",
                "PELAKSANA, 1, false",
                "AHLI_UTAMA, 1, false"
            })
    void only_seats_of_managers_that_are_told_are_counted(Jenjang tier, @Nullable Integer seats, boolean counted) {
        Jabatan post = new Jabatan(
                "Camat",
                null,
                tier,
                seats,
                null,
                SyaratJabatan.UNTOLD,
                LetakJabatan.UNTOLD,
                null,
                null,
                null,
                null,
                new Origin("jabatan.csv", 2));

        assertThat(post.counted()).isEqualTo(counted);
    }
}
