package id.petala.engine.pegawai;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.explain.Evidence;
import id.petala.engine.explain.Input;
import id.petala.engine.fact.FactCatalogue;
import id.petala.engine.fact.FactColumn;
import id.petala.engine.fact.FactTable;
import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.instrument.ShippedRules;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the person's own row states goes before what follows from the rows of educations and posts. */
class EducationFactsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final String SITI = "198502172010012003";
    private static final FactCatalogue CATALOGUE = ShippedRules.book().facts();
    private static final Jabatan POST = Jabatan.of(
            "Analis Hukum",
            Jenjang.AHLI_MUDA,
            SyaratJabatan.ofStudies("S1", List.of("Ilmu Hukum")),
            new Origin("jabatan.csv", 3));

    private static Pegawai siti(@Nullable String education, @Nullable String fit) {
        return new Pegawai(
                SITI,
                "Siti Contoh",
                "PNS",
                "01",
                "P",
                LocalDate.of(1985, 2, 17),
                "Dinas",
                "Analis Hukum",
                null,
                Jenjang.AHLI_MUDA,
                null,
                education,
                fit,
                new Origin("pegawai.csv", 2));
    }

    private static Pendidikan education(String level, int row, @Nullable LocalDate completed) {
        return new Pendidikan(level, "Ilmu Hukum", completed, new Origin("pendidikan.csv", row));
    }

    private static BerkasPegawai berkas(Pegawai person, @Nullable Jabatan post, Pendidikan... educations) {
        return new BerkasPegawai(
                person,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(educations),
                List.of(),
                post);
    }

    private static PegawaiFacts facts() {
        return new PegawaiFacts(List.of(SITI), AS_OF, CATALOGUE);
    }

    /** {@code S1 pendidikan.csv:2}; null without a value. */
    private static @Nullable String value(FactTable facts, String fact) {
        FactColumn column = facts.column(fact);
        if (column == null || column.first(0) == column.end(0)) {
            return null;
        }
        assertThat(column.end(0)).isEqualTo(column.first(0) + 1);
        Evidence evidence = column.evidence(column.first(0));
        return ((Input.Code) evidence.input()).code() + " " + evidence.source() + ":" + evidence.row();
    }

    private static @Nullable String value(BerkasPegawai berkas, String fact) {
        return value(facts().add(berkas).build(), fact);
    }

    @Test
    void what_the_own_row_states_goes_first() {
        BerkasPegawai stated = berkas(siti("D3", "TIDAK"), POST, education("S2", 2, null));

        assertThat(value(stated, "pendidikan")).isEqualTo("D3 pegawai.csv:2");
        assertThat(value(stated, "kesesuaian-ilmu")).isEqualTo("TIDAK pegawai.csv:2");
    }

    @Test
    void else_the_highest_education_and_what_follows_from_the_post() {
        BerkasPegawai untold = berkas(siti(null, null), POST, education("S1", 2, null), education("S2", 3, null));

        assertThat(value(untold, "pendidikan")).isEqualTo("S2 pendidikan.csv:3");
        assertThat(value(untold, "kesesuaian-ilmu")).isEqualTo("SESUAI jabatan.csv:3 × pendidikan.csv:3");
    }

    @Test
    void each_is_filled_without_the_other() {
        BerkasPegawai level = berkas(siti("S1", null), POST, education("S1", 2, null));
        BerkasPegawai fit = berkas(siti(null, "CUKUP"), POST, education("S1", 2, null));

        assertThat(value(level, "pendidikan")).isEqualTo("S1 pegawai.csv:2");
        assertThat(value(level, "kesesuaian-ilmu")).isEqualTo("SESUAI jabatan.csv:3 × pendidikan.csv:2");
        assertThat(value(fit, "pendidikan")).isEqualTo("S1 pendidikan.csv:2");
        assertThat(value(fit, "kesesuaian-ilmu")).isEqualTo("CUKUP pegawai.csv:2");
    }

    @Test
    void without_a_post_in_the_list_nothing_is_concluded_of_the_field() {
        assertThat(value(berkas(siti(null, null), null, education("S1", 2, null)), "kesesuaian-ilmu"))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"2026-06-29, S2", "2026-06-30, S2", "2026-07-01, S1", "-, S2"})
    void an_education_counts_from_the_day_it_was_completed(@Nullable LocalDate completed, String expected) {
        BerkasPegawai two = berkas(
                siti(null, null), POST, education("S1", 2, LocalDate.of(2010, 8, 1)), education("S2", 3, completed));

        assertThat(value(two, "pendidikan")).startsWith(expected + " ");
        assertThat(education("S2", 3, completed).completedBy(AS_OF)).isEqualTo(expected.equals("S2"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-, -, true, true", "S1, -, false, true", "-, CUKUP, true, false", "S1, CUKUP, false, false"})
    void a_rejected_education_puts_in_doubt_what_the_own_row_does_not_state(
            @Nullable String education, @Nullable String fit, boolean level, boolean field) {
        Pegawai person = siti(education, fit);
        FactTable facts =
                facts().add(berkas(person, POST)).rejectPendidikan(person).build();

        assertThat(rejected(facts, "pendidikan")).isEqualTo(level);
        assertThat(rejected(facts, "kesesuaian-ilmu")).isEqualTo(field);
    }

    private static boolean rejected(FactTable facts, String fact) {
        FactColumn column = facts.column(fact);
        return column != null && column.rejected(0);
    }

    @Test
    void somebody_whose_day_of_birth_nobody_tells_has_none() {
        Pegawai told = siti("S1", null);
        Pegawai untold = new Pegawai(
                SITI,
                told.nama(),
                "PNS",
                "01",
                null,
                null,
                "Dinas",
                "Analis",
                null,
                null,
                null,
                "S1",
                null,
                told.origin());

        assertThat(births(told)).isEqualTo(1);
        assertThat(births(untold)).isZero();
    }

    private static int births(Pegawai person) {
        FactColumn births = facts().add(BerkasPegawai.of(person)).build().column("tanggal-lahir");
        return births == null ? 0 : births.end(0) - births.first(0);
    }

    @ParameterizedTest
    @CsvSource({"TAHUNAN, 1", "SEMESTER_1, 0", "SEMESTER_2, 0", "TRIWULAN_4, 0"})
    void only_the_appraisal_of_a_whole_year_becomes_facts(Periode period, int values) {
        PredikatKinerja appraisal =
                new PredikatKinerja(2025, period, null, null, "BAIK", null, new Origin("predikat_kinerja.csv", 2));
        BerkasPegawai berkas = new BerkasPegawai(
                siti("S1", null),
                List.of(appraisal),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
        FactColumn column = facts().add(berkas).build().column("predikat-kinerja");

        assertThat(column == null ? 0 : column.end(0) - column.first(0)).isEqualTo(values);
    }
}
