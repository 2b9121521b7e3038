package id.petala.engine.pegawai;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.instrument.ShippedRules;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settled in docs/decisions/0011-field-of-study.md. */
class KesesuaianIlmuTest {

    private static final KesesuaianIlmu FIT =
            new KesesuaianIlmu(ShippedRules.book().facts().get("pendidikan"));

    private static Jabatan post(@Nullable String least, String... fields) {
        return Jabatan.of(
                "Analis Hukum",
                Jenjang.AHLI_MUDA,
                SyaratJabatan.ofStudies(least, List.of(fields)),
                new Origin("jabatan.csv", 3));
    }

    /** {@code S1 Hukum; S2} as rows 2 and 3. */
    private static List<Pendidikan> studied(String text) {
        List<Pendidikan> rows = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            String[] words = part.strip().split(" ", 2);
            rows.add(new Pendidikan(
                    words[0], words.length > 1 ? words[1] : null, null, new Origin("pendidikan.csv", rows.size() + 2)));
        }
        return rows;
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "S1, S1 Ilmu Hukum, SESUAI",
                "S1, S1 ILMU  HUKUM!, SESUAI",
                "S1, S1 Ilmu Hukum; S2 Manajemen, SESUAI",
                "-, S1 Ilmu Hukum; S2 Manajemen, CUKUP",
                "S2, S1 Ilmu Hukum; S2 Manajemen, CUKUP",
                "S2, S1 Ilmu Hukum, CUKUP",
                "S1, S1 Manajemen, TIDAK",
                "S1, SLTA; S1 Manajemen, TIDAK",
                "S2, S1 Manajemen, TIDAK",
                "S1, S1, -",
                "S1, S1 Manajemen; S2, -",
                "S1, SLTA, -",
                "S1, D3 Ilmu Hukum; S1, -",
                "S1, S1; S2 Ilmu Hukum, SESUAI"
            })
    void a_field_fits_by_the_level_it_was_studied_at(@Nullable String least, String studied, @Nullable String code) {
        assertThat(FIT.of(post(least, "Hukum Adat", "Ilmu Hukum"), studied(studied))
                        .map(KesesuaianIlmu.Fit::code)
                        .orElse(null))
                .isEqualTo(code);
    }

    @Test
    void without_a_list_or_an_education_nothing_is_concluded() {
        assertThat(FIT.of(post("S1"), studied("S1 Ilmu Hukum"))).isEmpty();
        assertThat(FIT.of(post("S1", "Ilmu Hukum"), List.of())).isEmpty();
    }

    @Test
    void both_rows_are_named() {
        assertThat(FIT.of(post("S1", "Ilmu Hukum"), studied("S2 Manajemen; S1 Ilmu Hukum"))
                        .map(KesesuaianIlmu.Fit::origin))
                .contains(new Origin("jabatan.csv:3 × pendidikan.csv", 3));
    }
}
