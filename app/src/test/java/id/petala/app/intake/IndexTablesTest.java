package id.petala.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.FindingText;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexTablesTest {

    private static final String ITEMS = "subjek,indeks,per_tanggal,tahap,butir,nilai,sampai,sumber\n";
    private static final String FIGURES =
            "indikator,tahun,nilai,nilai_dari,nilai_sampai,target,satuan,sifat,sifat_target,sumber\n";
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    @TempDir
    Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // set before each test, when the folder is there
    private PackageFolder data;

    @BeforeEach
    void begin() {
        data = new PackageFolder(folder);
    }

    private List<String> codes(Intake intake) {
        return intake.findings().stream().map(Finding::code).toList();
    }

    @Test
    void a_worksheet_is_held_as_written_with_file_and_row() {
        data.file(
                "indeks.csv",
                ITEMS + "Kota Contoh,sistem-merit,2024-12-31,MANDIRI,merit-1-1,4,,\n"
                        + "Kota Contoh,kasn-2019-410,2024-12-31,,merit-1,poin:37.5,2026-12-31,Keputusan contoh\n");
        Intake intake = data.read();

        assertThat(intake.findings()).isEmpty();
        assertThat(intake.indeks())
                .containsExactly(
                        new NilaiIndeks(
                                "Kota Contoh",
                                "sistem-merit",
                                DAY,
                                "MANDIRI",
                                "merit-1-1",
                                "4",
                                null,
                                null,
                                new Origin("indeks.csv", 2)),
                        new NilaiIndeks(
                                "Kota Contoh",
                                "kasn-2019-410",
                                DAY,
                                "VERIFIKASI",
                                "merit-1",
                                "poin:37.5",
                                LocalDate.of(2026, 12, 31),
                                "Keputusan contoh",
                                new Origin("indeks.csv", 3)));
    }

    @Test
    void of_rows_alike_the_first_stays_and_two_answers_for_one_item_both_do() {
        String row = "Kota Contoh,sistem-merit,2024-12-31,MANDIRI,merit-1-1,";
        data.file("indeks.csv", ITEMS + row + "4,,\n" + row + "4,,\n" + row + "3,,\n");
        Intake intake = data.read();

        assertThat(codes(intake)).containsExactly("data.repeated");
        assertThat(intake.indeks()).extracting(NilaiIndeks::nilai).containsExactly("4", "3");
        assertThat(intake.indeks()).extracting(item -> item.origin().row()).containsExactly(2, 4);
    }

    @Test
    void a_package_without_the_tables_has_none_of_their_rows() {
        assertThat(data.read().indeks()).isEmpty();
        assertThat(data.read().makro()).isEmpty();
    }

    @Test
    void worksheets_change_nothing_of_the_people_and_their_facts() {
        String before = data.read().sha256();
        data.file("indeks.csv", ITEMS + "Kota Contoh,spbe,2024-12-31,,spbe,poin:3.1,,\n");

        assertThat(data.read().sha256()).isEqualTo(before);
    }

    @Test
    void a_figure_is_a_value_or_a_range_and_says_what_it_is() {
        data.file(
                "makro.csv",
                FIGURES + "Pertumbuhan,2024,,6.8,6.9,7,persen,TEPAT,TEPAT,BPS contoh\n"
                        + "Investasi,2024,54.74,,,60.15,Rp triliun,Kira-kira,TURUNAN,\n");
        Intake intake = data.read();

        assertThat(intake.findings()).isEmpty();
        IndikatorMakro growth = intake.makro().getFirst();
        IndikatorMakro investment = intake.makro().getLast();
        assertThat(growth.nilai()).isNull();
        assertThat(growth.dari()).isEqualByComparingTo(new BigDecimal("6.8"));
        assertThat(growth.sampai()).isEqualByComparingTo(new BigDecimal("6.9"));
        assertThat(growth.target()).isEqualByComparingTo(new BigDecimal("7"));
        assertThat(growth.sumber()).isEqualTo("BPS contoh");
        assertThat(investment.nilai()).isEqualByComparingTo(new BigDecimal("54.74"));
        assertThat(investment.dari()).isNull();
        assertThat(investment.sifat()).isEqualTo(SifatNilai.KIRA_KIRA);
        assertThat(investment.sifatTarget()).isEqualTo(SifatNilai.TURUNAN);
        assertThat(investment.origin()).isEqualTo(new Origin("makro.csv", 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kota,Sistem Merit,2024-12-31,,merit-1,4,, | id-form | indeks",
                "Kota,sistem-merit,2024-12-31,,merit--1,4,, | id-form | butir",
                "Kota,sistem-merit,2024-13-31,,merit-1,4,, | day | per_tanggal",
                "Kota,sistem-merit,2024-12-31,LAIN,merit-1,4,, | code | tahap",
                "Kota,sistem-merit,2024-12-31,,merit-1,,, | required | nilai",
                ",sistem-merit,2024-12-31,,merit-1,4,, | required | subjek",
                "Kota,sistem-merit,2024-12-31,,merit-1,4,2024-12-30, | end-before-start | sampai",
            })
    void a_bad_item_is_rejected(String row, String code, String column) {
        rejected("indeks.csv", ITEMS + row, code, column);
        assertThat(data.read().indeks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Investasi,2024,,,,60,Rp,TEPAT,, | needs-one | nilai",
                "Investasi,2024,,6.8,,60,Rp,TEPAT,, | needs-one | nilai",
                "Investasi,2024,5,6.8,6.9,60,Rp,TEPAT,, | value-or-range | nilai",
                "Investasi,2024,5,,6.9,60,Rp,TEPAT,, | value-or-range | nilai",
                "Investasi,2024,,6.9,6.8,60,Rp,TEPAT,, | range | nilai_sampai",
                "Investasi,24,5,,,60,Rp,TEPAT,, | whole | tahun",
                "Investasi,2024,5,,,60,,TEPAT,, | required | satuan",
                "Investasi,2024,5,,,60,Rp,,, | required | sifat",
            })
    void a_bad_figure_is_rejected(String row, String code, String column) {
        rejected("makro.csv", FIGURES + row, code, column);
        assertThat(data.read().makro()).isEmpty();
    }

    private void rejected(String file, String text, String code, String column) {
        data.file(file, text + "\n");

        assertThat(data.read().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("data." + code);
            assertThat(finding.where().row()).isEqualTo(2);
            assertThat(finding.where().column()).isEqualTo(column);
            assertThat(FindingText.sentence(finding)).isNotBlank();
        });
    }

    @Test
    void two_figures_of_one_indicator_and_year_that_differ_are_both_rejected() {
        data.file("makro.csv", FIGURES + "IPM,2024,83.8,,,,indeks,TEPAT,,\n" + "IPM,2024,83.9,,,,indeks,TEPAT,,\n");

        assertThat(codes(data.read())).containsExactly("data.key-differs", "data.key-differs");
        assertThat(data.read().makro()).isEmpty();
    }
}
