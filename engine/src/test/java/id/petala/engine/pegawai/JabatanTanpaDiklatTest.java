package id.petala.engine.pegawai;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.fact.FactTableBuilder.Origin;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JabatanTanpaDiklatTest {

    private static final JabatanTanpaDiklat RULE = JabatanTanpaDiklat.shipped();

    @ParameterizedTest
    @CsvSource({
        "Dokter Ahli Muda, AHLI_MUDA, 2024-06-30, true",
        "GURU, AHLI_PERTAMA, 2024-06-30, true",
        "Perawatan Gedung, TERAMPIL, 2024-06-30, false",
        "Analis Kepegawaian, AHLI_MUDA, 2024-06-30, false",
        "Guru, PELAKSANA, 2024-06-30, false",
        "Guru, , 2024-06-30, false",
        "Guru, AHLI_PERTAMA, 2019-05-14, false",
        "Guru, AHLI_PERTAMA, 2019-05-15, true"
    })
    void by_the_first_word_of_a_functional_post(String title, @Nullable Jenjang tier, LocalDate day, boolean exempt) {
        Pegawai person = new Pegawai(
                "1",
                "A",
                "PNS",
                "01",
                null,
                null,
                "Dinas",
                title,
                null,
                tier,
                null,
                null,
                null,
                new Origin("a.csv", 1));

        assertThat(RULE.holds(person, day)).isEqualTo(exempt);
    }
}
